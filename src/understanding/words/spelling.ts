import Fuse from 'fuse.js';
import { cutShort } from './cut-words.ts';
import { editDistance, isFewLettersOff } from './edits.ts';
import { areFormsOfOne, isEnglishWord } from './english-words.ts';
import type { Lexicon } from './lexicon.ts';
import { partingOf, withJoined } from './run-together.ts';
import type { Vocabulary } from './vocabulary.ts';
import { canonicalWord } from './words.ts';

export type Speller = {
  /**
   * Corrects a normalized text: words run together are parted, misspelt words become the known word they are near to.
   * A word that may as well be one of a name cut short is left as it is.
   */
  readonly correct: (text: string) => Spelled;
  /** What an unknown word may be meant for: the words around it decide which. */
  readonly meantBy: (word: string) => readonly Guess[];
};
/** Words that one word may be meant for. */
export type Guess = {
  readonly words: readonly string[];
  /** Whether only a name that holds it can tell that it is meant: it is cut short, or far from what was typed. */
  readonly needsName: boolean;
  /** Whether that name must have two words more: what was typed is a word of its own. */
  readonly needsLongName?: boolean;
};
export type Spelled = {
  readonly text: string;
  /** Whether a word was taken for a misspelt one; abbreviations and words run together are none. */
  readonly corrected: boolean;
};

/** Shorter words are too near to too many others. */
const SHORTEST_CORRECTED = 5;
const SHORTEST_LOOKED_AT = 4;
const SHORTEST_PARTED = 7;
/** In a word as long as this, two letters may be wrong. */
const LONG = 8;
/** How dissimilar a word may be to be looked at, by Fuse's measure; what decides is the number of edits. */
const THRESHOLD = 0.4;
/** More edits than these make another word. */
const MOST_EDITS = 2;
const LATIN_WORD = /[a-z]+(?:'s)?/g;

/** Makes a speller that knows the words of a lexicon and of the periods. The first letter of a word is taken as meant. */
export function createSpeller(lexicon: Lexicon, vocabulary: Vocabulary): Speller {
  const { months, ordinals, numbers } = vocabulary.periods;
  const periodWords = new Set(
    [months, ordinals, numbers].flatMap((words) => Object.keys(words)).concat(PERIOD_WORDS),
  );
  const long = Object.keys(vocabulary.abbreviations).filter((word) => word.length >= SHORTEST_PARTED);
  const known = new Set<string>([...lexicon.words, ...periodWords, ...long]);
  const searcherFor = searchers([...known].filter((word) => /^[a-z]{4,}$/.test(word)));
  const nearestTo = rememberingNearest(searcherFor);
  const isKnown = (word: string): boolean => known.has(word) || known.has(canonicalWord(word));
  const nameWords = [...known].filter((word) => /^[a-z]{3,}$/.test(word) && lexicon.isMetricWord(word));
  const cutFrom = cutShort(nameWords);
  const fewOff = isFewLettersOff(nameWords);
  const partsOf = partingOf(known, isKnown);
  /** "IIJ baned" is nearest to "based", which says nothing; the names that it may be all the same. "closed" is "close" alone. */
  const beside = (word: string, near: readonly Nearest[]): readonly string[] =>
    near.some(({ word: meant }) => lexicon.fillers.has(meant) && !word.startsWith(meant))
      ? nameWords.filter(
          (name) => name.startsWith(word.charAt(0)) && editDistance(word, name, MOST_EDITS) === MOST_EDITS,
        )
      : [];
  /** Whether a word is left to be decided by the words around it: it may be one of a name, or two words. */
  const isOpen = (word: string, near: readonly Nearest[]): boolean =>
    !near.some(({ word: meant }) => periodWords.has(meant)) &&
    (near.some(({ word: meant }) => lexicon.isMetricWord(meant)) ||
      cutFrom(word).length > 0 ||
      beside(word, near).length > 0 ||
      near.some(({ edits }) => edits > 1 && fewParts(word) !== undefined));
  const fewParts = (word: string): string | undefined => {
    const together = partsOf(word);
    return together !== undefined && together.split(' ').length <= MOST_PARTS ? together : undefined;
  };
  const correct = (text: string): Spelled => {
    let corrected = false;
    const spelled = withJoined(text, isKnown, lexicon.isMetricWord).replace(LATIN_WORD, (word) => {
      const meant = vocabulary.abbreviations[word];
      if (meant !== undefined) return meant;
      if (isKnown(word) || word.length < SHORTEST_LOOKED_AT) return word;
      const near = nearestTo(word);
      const [first] = near;
      if (!first)
        return word.length < SHORTEST_PARTED || isEnglishWord(word) ? word : (partsOf(word) ?? word);
      if (isOpen(word, near) || isOtherWord(word, first.word)) return word;
      corrected = true;
      return vocabulary.abbreviations[first.word] ?? first.word;
    });
    return { text: spelled, corrected };
  };
  const meantBy = (word: string): readonly Guess[] => {
    if (!/^[a-z]{3,}$/.test(word)) return [];
    if (isKnown(word)) return cutFrom(word).map((name) => ({ words: [name], needsName: true }));
    const near = word.length < SHORTEST_LOOKED_AT ? [] : nearestTo(word);
    const together = word.length > SHORTEST_LOOKED_AT ? (fewParts(word) ?? fewParts(`${word}s`)) : undefined;
    const bold = new Set(
      [...cutFrom(word), ...fewOff(word), ...beside(word, near)].filter(
        (name) => !near.some((each) => each.word === name),
      ),
    );
    return [
      ...near.map((each): Guess => ({
        words: [canonicalWord(each.word)],
        needsName: each.edits > 1 && word.length < LONG,
        needsLongName: isOtherWord(word, each.word),
      })),
      ...(together ? [{ words: together.split(' ').map(canonicalWord), needsName: true }] : []),
      ...[...bold].map((name): Guess => ({
        words: [name],
        needsName: true,
        needsLongName: !name.startsWith(word) && isOtherWord(word, name),
      })),
    ];
  };
  return { correct, meantBy };
}

const PERIOD_WORDS = [
  'quarter',
  'quarters',
  'half',
  'fiscal',
  'calendar',
  'months',
  'month',
  'ended',
  'ending',
  'latest',
  'previous',
  'interim',
  'year',
  'years',
  'cumulative',
  'annual',
  'recent',
  'earlier',
  'before',
  'following',
  'date',
  'corresponding',
  'preceding',
  'financial',
  'through',
  'until',
  'later',
  'prior',
  'same',
  'currently',
  'basis',
];
/** Whether a word is an English one that has nothing to do with the known word that it looks like. */
const isOtherWord = (word: string, meant: string): boolean =>
  isEnglishWord(word) && !areFormsOfOne(word, meant);

/** More known words than these in one are found by chance. */
const MOST_PARTS = 3;

type SearcherFor = (word: string) => Fuse<string> | undefined;

/** A search for each first letter and length of a word, made when first needed, over the words that it can be meant for. */
function searchers(targets: readonly string[]): SearcherFor {
  const made = new Map<string, Fuse<string>>();
  const longest = Math.max(...targets.map(({ length }) => length)) + MOST_EDITS;
  return (word) => {
    if (word.length > longest) return undefined;
    const key = `${word.charAt(0)}${word.length}`;
    const known = made.get(key);
    if (known) return known;
    const near = targets.filter(
      (target) => target.startsWith(word.charAt(0)) && Math.abs(target.length - word.length) <= MOST_EDITS,
    );
    const fuse = new Fuse(near, { threshold: THRESHOLD, distance: 20 });
    made.set(key, fuse);
    return fuse;
  };
}

type Nearest = { readonly word: string; readonly edits: number };

/** Words that were looked for before: people ask for the same ones, and within a question each is met twice. */
const MOST_REMEMBERED = 2000;

function rememberingNearest(searcherFor: SearcherFor): (word: string) => readonly Nearest[] {
  const known = new Map<string, readonly Nearest[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const found = nearest(word, searcherFor);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

/** The known words that a word is a slip of the keys away from, by the fewest edits; the nearest of all first. */
function nearest(word: string, searcherFor: SearcherFor): readonly Nearest[] {
  const found = new Map<string, Nearest & { readonly foreign: number }>();
  for (const form of new Set([word, canonicalWord(word)])) {
    for (const { item } of searcherFor(form)?.search(form, { limit: 8 }) ?? []) {
      const edits = editDistance(form, item, MOST_EDITS);
      const known = found.get(item);
      if (!isSlip(form, item, edits) || (known && known.edits <= edits)) continue;
      found.set(item, { word: item, edits, foreign: foreignLetters(form, item) });
    }
  }
  const fewest = Math.min(...[...found.values()].map(({ edits }) => edits));
  // of two words as near, the one that has all the letters that were typed
  return [...found.values()].filter(({ edits }) => edits === fewest).sort((a, b) => a.foreign - b.foreign);
}

/**
 * One edit in a word of five letters or more, or a letter left out of a shorter one; two edits in a long word, or in
 * one whose letters are all there but for one, in another order.
 */
function isSlip(typed: string, meant: string, edits: number): boolean {
  if (typed.length < SHORTEST_CORRECTED)
    return edits === 1 && (meant.length === SHORTEST_CORRECTED || foreignLetters(typed, meant) === 0);
  if (edits <= 1) return true;
  return edits === 2 && (typed.length >= LONG || (typed.length >= 5 && foreignLetters(typed, meant) <= 1));
}

/** How many letters of one word the other does not have, each counted as often as it occurs. */
function foreignLetters(word: string, other: string): number {
  const left = Array.from(other);
  return Array.from(word).filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}
