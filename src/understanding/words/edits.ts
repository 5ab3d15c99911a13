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

/** Whether one edit makes one word of another: quicker than their distance. */
export function isOneEdit(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (longer === 0 && at === a.length) return false;
  if (longer === 1) return a.slice(at + 1) === b.slice(at);
  if (longer === -1) return a.slice(at) === b.slice(at + 1);
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return a.slice(at + 1) === b.slice(at + 1) || (isSwapped && a.slice(at + 2) === b.slice(at + 2));
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

/** How many letters of one word the other does not have, each counted as often as it occurs. */
export function foreignLetters(word: string, other: string): number {
  const left = Array.from(other);
  return Array.from(word).filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** The rows of a keyboard, each a little to the right of the one above. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function placeOf(letter: string): readonly [row: number, column: number] {
  const row = KEYS.findIndex((keys) => keys.includes(letter));
  return [row, (KEYS[row]?.indexOf(letter) ?? 0) + row / 2];
}

/** Whether two words of one length differ in a single letter, and it is on a key beside the other. */
export function isKeyBeside(a: string, b: string): boolean {
  const others = Array.from(a).flatMap((letter, at) => (letter === b.charAt(at) ? [] : [at]));
  const [at, second] = others;
  if (a.length !== b.length || at === undefined || second !== undefined) return false;
  const [row, column] = placeOf(a.charAt(at));
  const [otherRow, otherColumn] = placeOf(b.charAt(at));
  return Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1;
}
