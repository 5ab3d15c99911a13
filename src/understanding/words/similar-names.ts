/** Of things with names, those that are spelt about like a text, with how alike they are: 1 where a name has the same letters. */
export type SimilarNames = (text: string) => { readonly index: number; readonly likeness: number }[];

/** A text that shares no more than this of its pairs of letters with a name is another word. */
const LEAST_SHARED = 0.5;

/**
 * Makes a search over things by their names, each name held by its pairs of letters: the pairs that a text shares with it
 * say how alike they are (twice their number over the pairs of both), whether letters are wrong, missing or swapped, or
 * words run together.
 */
export function similarNames(things: readonly (readonly string[])[]): SimilarNames {
  const pairCounts = things.flat().map((name) => pairsOf(name).size);
  const owners = things.flatMap((names, index) => names.map(() => index));
  const namesWith = new Map<string, number[]>();
  things.flat().forEach((name, number) => {
    for (const pair of pairsOf(name)) {
      const numbers = namesWith.get(pair);
      if (numbers) numbers.push(number);
      else namesWith.set(pair, [number]);
    }
  });
  return (text) => {
    const pairs = pairsOf(text);
    const shared = new Uint16Array(owners.length);
    for (const pair of pairs) {
      for (const number of namesWith.get(pair) ?? []) shared[number] = (shared[number] ?? 0) + 1;
    }
    const likest = new Map<number, number>();
    shared.forEach((count, number) => {
      if (count <= pairs.size * LEAST_SHARED) return;
      const index = owners[number] ?? 0;
      const likeness = (2 * count) / (pairs.size + (pairCounts[number] ?? 0));
      if (likeness > (likest.get(index) ?? 0)) likest.set(index, likeness);
    });
    return [...likest].map(([index, likeness]) => ({ index, likeness }));
  };
}

/** The pairs of letters that stand beside each other. */
function pairsOf(text: string): Set<string> {
  const letters = Array.from(text);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
