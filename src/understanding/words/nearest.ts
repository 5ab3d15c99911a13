import Fuse from 'fuse.js';
import { editDistance, foreignLetters, isKeyBeside } from './edits.ts';
import { areFormsOfOne, englishWordsBeside, isEnglishWord } from './english-words.ts';
import { isConnecting } from './phrase-words.ts';
import { canonicalWord } from './words.ts';
import { remembering } from './remembering.ts';

/** A known word that a word may be a slip of the keys for, as it is known and as it would have been typed. */
export type Nearest = {
  readonly word: string;
  readonly typed: string;
  readonly edits: number;
  /** Whether an English word that says nothing here is as near. */
  readonly isDoubtful: boolean;
  /** Whether it would be lost without a trace, though it may be another word: it only shows that the word is no other's. */
  readonly isLost: boolean;
};
export type NearestTo = (word: string) => readonly Nearest[];

/** Shorter words are too near to too many others. */
const SHORTEST_CORRECTED = 5;
export const SHORTEST_LOOKED_AT = 4;
/** In a word as long as this, two letters may be wrong. */
export const LONG = 8;
/** More edits than these make another word. */
export const MOST_EDITS = 2;

/** How dissimilar a word may be to be looked at, by Fuse's measure; what decides is the number of edits. */
const FUSE = { keys: ['typed'], threshold: 0.4, ignoreLocation: true, shouldSort: false };

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
    if (
      /^[a-z]{4,}$/.test(typed) &&
      (typed === word || typed.length > SHORTEST_LOOKED_AT) &&
      !targets.has(typed)
    )
      targets.set(typed, { word, typed });
  };
  const known = [...words];
  for (const word of known) add(word, word);
  for (const word of known) if (isName(word) && isTelling(word)) add(word, pluralOf(word));
  const longest = Math.max(...[...targets.keys()].map(({ length }) => length)) + MOST_EDITS;
  const alike = alikeAmong([...targets.values()]);
  const nearest = (word: string): readonly Nearest[] => {
    const found = alike(word).flatMap((target) => {
      const edits = editDistance(word, target.typed, MOST_EDITS);
      if (!isSlip(word, target.typed, edits)) return [];
      if (edits > 1 && word.length < LONG && target.typed !== target.word) return [];
      const isLost = !isTelling(target.word) && !isPlainSlip(word, target.typed, edits);
      return [{ ...target, edits, isLost, isDoubtful: false, foreign: foreignLetters(word, target.typed) }];
    });
    const sure = found.filter(({ isLost }) => !isLost);
    const meant = sure.length ? sure : found;
    const fewest = Math.min(...meant.map(({ edits }) => edits));
    // of two words as near, the one that has all the letters that were typed
    const near = meant.filter(({ edits }) => edits === fewest).sort((a, b) => a.foreign - b.foreign);
    return near.filter((each, at) => near.findIndex((other) => other.word === each.word) === at);
  };
  const knownWords = new Set(known);
  const isStranger = (word: string): boolean =>
    !targets.has(word) && !knownWords.has(word) && !knownWords.has(canonicalWord(word));
  return remembering((word) => {
    if (word.length > longest) return [];
    const found = nearest(word);
    const singular = canonicalWord(word);
    const near = found.length || singular.length < SHORTEST_LOOKED_AT ? found : nearest(singular);
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

/**
 * Finds the words of about the same length and the same first letter that look like a word: a search for each letter and
 * length, made when first needed. To Fuse two neighbours that changed places are two letters wrong, too many for most
 * words: so each is looked for with its neighbours changed back as well.
 */
function alikeAmong(targets: readonly Target[]): (word: string) => readonly Target[] {
  const made = new Map<string, Fuse<Target>>();
  const fuseFor = (word: string): Fuse<Target> => {
    const key = `${word.charAt(0)}${word.length}`;
    const known = made.get(key);
    if (known) return known;
    const near = targets.filter(
      ({ typed }) => typed.startsWith(word.charAt(0)) && Math.abs(typed.length - word.length) <= MOST_EDITS,
    );
    const fuse = new Fuse(near, FUSE);
    made.set(key, fuse);
    return fuse;
  };
  return (word) => {
    const fuse = fuseFor(word);
    const forms = [word, ...withNeighboursSwapped(word)];
    return [...new Set(forms.flatMap((form) => fuse.search(form).map(({ item }) => item)))];
  };
}

const withNeighboursSwapped = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => {
    const at = index + 1;
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });

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

/**
 * Whether nothing else can be meant. A word that tells no figure and no period is lost: "Deco" is a company, no misspelt
 * "deck". In a short word the letters must be right; a letter too many must be one typed twice.
 */
function isPlainSlip(typed: string, meant: string, edits: number): boolean {
  if (edits > 1) return typed.length >= LONG;
  if (typed.length > SHORTEST_CORRECTED) return true;
  if (typed.length > meant.length) return /(.)\1/.test(typed) && typed.replace(/(.)\1/, '$1') === meant;
  return (
    foreignLetters(typed, meant) === 0 ||
    ((typed.length === SHORTEST_CORRECTED || isConnecting(meant)) && isKeyBeside(typed, meant))
  );
}
