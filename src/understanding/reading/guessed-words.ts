import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isConnecting } from '../words/phrase-words.ts';
import { dividedWords, METRIC_WORD_SCORE, type Divided, type Piece } from './pieces.ts';
import type { Guess, Speller } from '../words/spelling.ts';
import { canonicalWord, type Word } from '../words/words.ts';

/** More ways to read a question than these are not tried. */
const MOST_READINGS = 64;
/** A question with more words than these that nobody knows is not about the figures. */
const MOST_UNSURE = 8;
/** Whatever is longer is a word, where it is known as one. */
const LONGEST_CUT = 3;

/** The words that are meant, by the places of those that nobody knows, from the first to the last. */
export type MeantWords = ReadonlyMap<number, readonly string[]>;

/**
 * Reads words that nobody knows as what they may be meant for, "sys constr" as systems construction, where the words
 * around them leave only one way to read them. Of all ways the one counts that explains the most words by the fewest
 * names; where two such name different figures, none does.
 */
export function guessedWords(
  words: readonly Word[],
  pieces: readonly Piece[],
  lexicon: Lexicon,
  speller: Speller,
  typedAt: (at: number) => string,
): MeantWords | undefined {
  const places = pieces.flatMap(({ kind, from }): { at: number; word: string; isKnown: boolean }[] => {
    const word = words[from]?.text ?? '';
    const isUnknown = kind === 'unknown';
    if (isUnknown && !lexicon.isMetricWord(word)) return [{ at: from, word, isKnown: false }];
    // "net inc", "out rev", "ex cap leases": a word that has a meaning of its own may be a name cut short
    const isMaybeCut = isUnknown ? word.length <= LONGEST_CUT : lexicon.plays(word, 'maybe-cut');
    if (!isMaybeCut || (kind !== 'filler' && !isUnknown)) return [];
    return [{ at: from, word, isKnown: true }];
  });
  if (!places.length || places.length > MOST_UNSURE) return undefined;
  const unsure: Unsure[] = [];
  for (const { at, word, isKnown } of places) {
    const itself = typedAt(at);
    // a word that is said again means the same again
    const before = unsure.find((other) => other.word === word && other.itself === itself);
    if (before) {
      before.places.push(at);
      continue;
    }
    // an end that was typed by a slip is none of a plural: "grods margin"
    const typed = speller.meantBy(itself);
    // a name as "Mars" or "Bose's" is none of a word cut short
    const isName = itself !== word && (itself.endsWith("'s") || word.length <= LONGEST_CUT);
    const guesses = typed.length || isName ? typed : speller.meantBy(word);
    if (!guesses.length) continue;
    const asTyped = isKnown ? [{ words: [itself], needsName: false }] : [];
    unsure.push({ word, itself, places: [at], guesses: [...asTyped, ...guesses] });
  }
  const count = unsure.reduce((product, { guesses }) => product * guesses.length, 1);
  if (!unsure.length || count > MOST_READINGS) return undefined;
  let best: Reading[] = [];
  for (let number = 0; number < count; number += 1) {
    const reading = readingOf(words, lexicon, unsure, number);
    const [first] = best;
    if (!first || reading.score > first.score) best = [reading];
    else if (reading.score === first.score) best.push(reading);
  }
  const [chosen, ...others] = best;
  if (!chosen || others.some((other) => namesIn(other) !== namesIn(chosen))) return undefined;
  return isSure(chosen, lexicon) ? chosen.meant : undefined;
}

/** A word that nobody knows, as it is read and as it was typed, where it stands, and what it may be meant for. */
type Unsure = {
  readonly word: string;
  readonly itself: string;
  readonly places: number[];
  readonly guesses: readonly Guess[];
};
type Reading = Divided & {
  readonly meant: MeantWords;
  /** Where the words stand that only a name can tell. */
  readonly bold: readonly number[];
  /** Where the words stand that only a long name can tell. */
  readonly bolder: readonly number[];
  /** Where the words stand that are not a name by themselves. */
  readonly beside: readonly number[];
};

/** The question in one of the ways in which the unsure words can be read. To part one explains no more words by it. */
function readingOf(
  words: readonly Word[],
  lexicon: Lexicon,
  unsure: readonly Unsure[],
  number: number,
): Reading {
  let left = number;
  const chosen = new Map<number, Guess>();
  const meant = new Map<number, readonly string[]>();
  for (const { places, guesses } of unsure) {
    const guess = guesses[left % guesses.length];
    if (guess) {
      for (const at of places) {
        chosen.set(at, guess);
        meant.set(at, guess.words);
      }
    }
    left = Math.floor(left / guesses.length);
  }
  const read: Word[] = [];
  const bold: number[] = [];
  const bolder: number[] = [];
  const beside: number[] = [];
  let added = 0;
  for (const [at, word] of words.entries()) {
    const guess = chosen.get(at);
    const places = (guess?.words ?? []).flatMap((text, index) =>
      isConnecting(text) ? [] : [read.length + index],
    );
    if (guess?.needsName) bold.push(...places);
    if (guess?.needsOthers) beside.push(...places);
    if (guess?.needsLongName) bolder.push(...places);
    if (guess) added += guess.words.length - 1;
    if (guess) read.push(...guess.words.map((text) => ({ text: canonicalWord(text) })));
    else read.push(word);
  }
  const { pieces, score } = dividedWords(read, lexicon);
  return { pieces, score: score - added * METRIC_WORD_SCORE, meant, bold, bolder, beside };
}

const namesIn = ({ pieces }: Reading): string =>
  metricsOf(pieces)
    .map((metrics) => metrics.join(' '))
    .join(', ');

const metricsOf = (pieces: readonly Piece[]): (readonly MetricId[])[] =>
  pieces.flatMap((piece) => (piece.kind === 'metric' ? [piece.metrics] : []));

/** A word cut short must be part of a longer name, or be the only name that there is. */
function isSure({ pieces, bold, bolder, beside }: Reading, lexicon: Lexicon): boolean {
  const names = metricsOf(pieces);
  const pieceAt = (at: number): Piece | undefined => pieces.find(({ from, to }) => from <= at && at < to);
  // "scale net income" is not the net income over the sales
  const isLongName = (piece: Piece | undefined): boolean =>
    piece?.kind === 'metric' && piece.words.length > 2 && !piece.metrics.some((id) => lexicon.ratios.has(id));
  if (!bolder.every((at) => isLongName(pieceAt(at)))) return false;
  return bold.every((at) => {
    const piece = pieceAt(at);
    if (piece?.kind === 'operation') return piece.words.length > 1;
    if (piece?.kind !== 'metric') return false;
    const isOnly = names.length === 1 && piece.metrics.length === 1 && !beside.includes(at);
    return piece.words.length > 1 || isOnly;
  });
}
