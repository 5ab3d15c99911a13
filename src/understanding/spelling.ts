import Fuse from 'fuse.js';
import type { Lexicon } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';
import { canonicalWord } from './words.ts';

/** Corrects a normalized text: words run together are parted, misspelt words become the known word they are near to. */
export type Speller = (text: string) => Spelled;
export type Spelled = {
  readonly text: string;
  /** Whether a word was taken for a misspelt one; abbreviations and words run together are none. */
  readonly corrected: boolean;
};

/** Shorter words are too near to too many others. */
const SHORTEST_CORRECTED = 5;
const SHORTEST_LOOKED_AT = 4;
const SHORTEST_PARTED = 7;
/** How dissimilar a word may be to be looked at, by Fuse's measure; what decides is the number of edits. */
const THRESHOLD = 0.4;
/** More edits than these make another word. */
const MOST_EDITS = 2;
/** What a known word may have behind it: the es of a plural, 's. */
const LONGEST_ENDING = 4;
const LATIN_WORD = /[a-z]+(?:'s)?/g;

/** Makes a speller that knows the words of a lexicon and of the periods. The first letter of a word is taken as meant. */
export function createSpeller(lexicon: Lexicon, vocabulary: Vocabulary): Speller {
  const { months, ordinals, numbers } = vocabulary.periods;
  const known = new Set<string>([
    ...lexicon.words,
    ...Object.keys(months),
    ...Object.keys(ordinals),
    ...Object.keys(numbers),
    ...PERIOD_WORDS,
  ]);
  const searcherFor = searchers([...known].filter((word) => /^[a-z]{4,}$/.test(word)));
  const parts = new Set(
    [...known].filter((word) => /^[a-z]+$/.test(word) && (word.length > 2 || SHORT_PARTS.has(word))),
  );
  const isKnown = (word: string): boolean => known.has(word) || known.has(canonicalWord(word));
  const longestPart = Math.max(0, ...[...known].map(({ length }) => length)) + LONGEST_ENDING;
  return (text) => {
    let corrected = false;
    const spelled = text.replace(LATIN_WORD, (word) => {
      const meant = vocabulary.abbreviations[word];
      if (meant !== undefined) return meant;
      if (isKnown(word) || word.length < SHORTEST_LOOKED_AT) return word;
      const near = nearest(word, searcherFor);
      if (near === undefined)
        return word.length >= SHORTEST_PARTED ? (part(word, longestPart, parts, isKnown) ?? word) : word;
      corrected = true;
      return near;
    });
    return { text: spelled, corrected };
  };
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
const SHORT_PARTS = new Set(['si', 'ip', 'of', 'rd', 'op']);

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

/** The known word that a word is a slip of the keys away from, by the fewest edits. */
function nearest(word: string, searcherFor: SearcherFor): string | undefined {
  let best: { word: string; edits: number } | undefined;
  for (const form of new Set([word, canonicalWord(word)])) {
    for (const { item } of searcherFor(form)?.search(form, { limit: 8 }) ?? []) {
      const edits = editDistance(form, item, MOST_EDITS);
      if (!isSlip(form, item, edits)) continue;
      // of two words as near, the one that has all the letters that were typed
      const isNearer =
        !best ||
        edits < best.edits ||
        (edits === best.edits && foreignLetters(form, item) < foreignLetters(form, best.word));
      if (isNearer) best = { word: item, edits };
    }
  }
  return best?.word;
}

/**
 * One edit in a word of five letters or more, or a letter left out of a shorter one; two edits in a long word, or in
 * one whose letters are all there but for one, in another order.
 */
function isSlip(typed: string, meant: string, edits: number): boolean {
  if (typed.length < SHORTEST_CORRECTED)
    return edits === 1 && (meant.length === SHORTEST_CORRECTED || foreignLetters(typed, meant) === 0);
  if (edits <= 1) return true;
  return edits === 2 && (typed.length >= 8 || (typed.length >= 5 && foreignLetters(typed, meant) <= 1));
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

/** Parts "netincome" into known words, the fewest that cover it. */
function part(
  word: string,
  longest: number,
  parts: ReadonlySet<string>,
  isKnown: (word: string) => boolean,
): string | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const head = best[start];
      const piece = word.slice(start, end);
      if (!head || !(parts.has(piece) || (piece.length > 3 && isKnown(piece)))) continue;
      const candidate = [...head, piece];
      const current = best[end];
      if (!current || candidate.length < current.length) best[end] = candidate;
    }
  }
  return best[word.length]?.join(' ');
}
