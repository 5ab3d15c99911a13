import { editDistance, foreignLetters, isKeyBeside } from './edits.ts';
import { areFormsOfOne, englishWordsBeside, isEnglishWord } from './english-words.ts';
import { canonicalWord } from './words.ts';

/** A known word that a word may be a slip of the keys for, as it is known and as it would have been typed. */
export type Nearest = {
  readonly word: string;
  readonly typed: string;
  readonly edits: number;
  /** Whether an English word that says nothing here is as near. */
  readonly isDoubtful: boolean;
};
export type NearestTo = (word: string) => readonly Nearest[];

/** Shorter words are too near to too many others. */
const SHORTEST_CORRECTED = 5;
export const SHORTEST_LOOKED_AT = 4;
/** In a word as long as this, two letters may be wrong. */
export const LONG = 8;
/** More edits than these make another word. */
export const MOST_EDITS = 2;
/** Words that were looked for before: people ask for the same ones, and within a question each is met twice. */
const MOST_REMEMBERED = 2000;

type Target = { readonly word: string; readonly typed: string };

/**
 * Makes a search for the known words that a word is a slip of the keys away from, by the fewest edits, the nearest of all
 * first. Names are known by their singular and typed in the plural as well. The first letter of a word is taken as meant.
 * A word that says nothing is not meant where another English word is as near: "countr" is no misspelt "count", since
 * without "country" another question would be answered.
 */
export function nearestOf(
  words: Iterable<string>,
  { isName, isTelling }: Record<'isName' | 'isTelling', (word: string) => boolean>,
): NearestTo {
  const targets = new Map<string, Target>();
  const add = (word: string, typed: string): void => {
    if (/^[a-z]{4,}$/.test(typed) && !targets.has(typed)) targets.set(typed, { word, typed });
  };
  const known = [...words];
  for (const word of known) add(word, word);
  for (const word of known) if (isName(word)) add(word, pluralOf(word));
  const longest = Math.max(...[...targets.keys()].map(({ length }) => length)) + MOST_EDITS;
  const byLetterAndLength = new Map<string, Target[]>();
  for (const target of targets.values()) {
    for (let off = -MOST_EDITS; off <= MOST_EDITS; off += 1) {
      const key = `${target.typed.charAt(0)}${target.typed.length + off}`;
      const list = byLetterAndLength.get(key);
      if (list) list.push(target);
      else byLetterAndLength.set(key, [target]);
    }
  }
  const nearest = (word: string): readonly Nearest[] => {
    const found = (byLetterAndLength.get(`${word.charAt(0)}${word.length}`) ?? []).flatMap((target) => {
      const edits = editDistance(word, target.typed, MOST_EDITS);
      if (!isSlip(word, target.typed, edits)) return [];
      return [{ ...target, edits, isDoubtful: false, foreign: foreignLetters(word, target.typed) }];
    });
    const fewest = Math.min(...found.map(({ edits }) => edits));
    // of two words as near, the one that has all the letters that were typed
    const near = found.filter(({ edits }) => edits === fewest).sort((a, b) => a.foreign - b.foreign);
    return near.filter(({ word: meant }, at) => near.findIndex((other) => other.word === meant) === at);
  };
  const knownWords = new Set(known);
  const isStranger = (word: string): boolean =>
    !targets.has(word) && !knownWords.has(word) && !knownWords.has(canonicalWord(word));
  return remembering((word) => {
    if (word.length > longest) return [];
    const found = nearest(word);
    const near = found.length ? found : nearest(canonicalWord(word));
    const isSure = near.every((each) => each.edits === 1 && isTelling(each.word));
    const isOf = (other: string): boolean => near.some((each) => areFormsOfOne(other, each.word));
    const strangers = isSure
      ? []
      : englishWordsBeside(word).filter((other) => isStranger(other) && !isOf(other));
    const isForm = isEnglishWord(word) && isOf(word);
    if (isForm || !strangers.some((other) => isSlip(word, other, 1))) return near;
    return near
      .filter(({ word: meant }) => isTelling(meant))
      .map((each) => ({ ...each, isDoubtful: each.edits > 1 }));
  });
}

function remembering(search: NearestTo): NearestTo {
  const known = new Map<string, readonly Nearest[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const found = search(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

const pluralOf = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|s|sh|ch)$/.test(word) ? `${word}es` : `${word}s`;
};

/**
 * One edit in a word of five letters or more; in a shorter one a letter left out or swapped, or the key beside the one
 * meant. Two edits in a long word, or in one whose letters are all there but for one, in another order.
 */
function isSlip(typed: string, meant: string, edits: number): boolean {
  if (typed.length < SHORTEST_CORRECTED)
    return (
      edits === 1 &&
      (meant.length === SHORTEST_CORRECTED || foreignLetters(typed, meant) === 0 || isKeyBeside(typed, meant))
    );
  if (edits <= 1) return true;
  return edits === 2 && (typed.length >= LONG || foreignLetters(typed, meant) <= 1);
}
