/** Edits (insert, delete, replace, swap neighbours) from one word to another; more than `most` counts as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** Of names, those that a word may be where more is wrong with it than a speller takes for a slip. */
export type FewLettersOff = (word: string) => readonly string[];

/** Words of this length have so many like them that only a letter left out, doubled or swapped is looked for. */
const SHORT = 3;

/**
 * Finds the names that are one edit away from a word that is very short, or whose first letter is missing or swapped.
 * Such a guess is too bold for a word alone.
 */
export function isFewLettersOff(names: readonly string[]): FewLettersOff {
  const known = new Set(names);
  const beginning = new Map<string, string[]>();
  const lackingFirst = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, name: string): void => {
    map.set(key, [...(map.get(key) ?? []), name]);
  };
  for (const name of known) {
    add(beginning, name.charAt(0), name);
    add(lackingFirst, name.slice(1), name);
  }
  return (word) => {
    const beside = (beginning.get(word.charAt(0)) ?? []).filter(
      (name) =>
        Math.abs(name.length - word.length) <= 1 &&
        (word.length > SHORT || name.length !== word.length || isSwap(word, name)) &&
        editDistance(word, name, 1) === 1,
    );
    const swapped = word.charAt(1) + word.charAt(0) + word.slice(2);
    return [
      ...beside,
      ...(word.length > SHORT + 1 ? (lackingFirst.get(word) ?? []) : []),
      ...(swapped !== word && known.has(swapped) ? [swapped] : []),
    ];
  };
}

const isSwap = (word: string, name: string): boolean =>
  Array.from(word).toSorted().join('') === Array.from(name).toSorted().join('');
