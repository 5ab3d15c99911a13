/** Of names, those that a word may be short for. */
export type CutFrom = (word: string) => readonly string[];

const SHORTEST_CUT = 3;
/** Whatever lacks fewer letters than these is a slip of the keys. */
const LEAST_CUT = 2;
const VOWELS = /[aeiou]/g;

type Name = { readonly name: string; readonly consonants: string };

/**
 * Finds the names that people write a word for by cutting: its beginning ("constr"), its consonants ("pymnt"), or its
 * first, last and some consonants between ("mgmt", "acct").
 */
export function cutShort(names: readonly string[]): CutFrom {
  const byLetter = new Map<string, Name[]>();
  for (const name of names) {
    const letter = name.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), { name, consonants: withoutVowels(name) }]);
  }
  return (word) => {
    if (word.length < SHORTEST_CUT) return [];
    const consonants = withoutVowels(word);
    const isBare = consonants === word;
    return (byLetter.get(word.charAt(0)) ?? []).flatMap(({ name, consonants: all }) => {
      if (name.length < word.length + LEAST_CUT) return [];
      const isBeginning = name.startsWith(word) || (isBare && all.startsWith(word));
      const isVowelless = all === consonants && isSubsequence(word, name);
      const isSkeleton = isBare && word.at(-1) === name.at(-1) && isSubsequence(word, name);
      return isBeginning || isVowelless || isSkeleton ? [name] : [];
    });
  };
}

/** A word without its vowels, but for one it begins with. */
const withoutVowels = (word: string): string => word.charAt(0) + word.slice(1).replace(VOWELS, '');

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part.charAt(at)) at += 1;
  return at === part.length;
}
