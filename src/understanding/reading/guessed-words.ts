import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isConnecting } from '../words/phrase-words.ts';
import { dividedWords, type Divided, type Piece } from './pieces.ts';
import type { Guess, Speller } from '../words/spelling.ts';
import type { Word } from '../words/words.ts';

/** More ways to read a question than these are not tried. */
const MOST_READINGS = 64;
/** A question with more words than these that nobody knows is not about the figures. */
const MOST_UNSURE = 8;
/** Whatever is longer is a word, where it is known as one. */
const LONGEST_CUT = 3;

export type Guessed = { readonly words: readonly Word[]; readonly pieces: readonly Piece[] };

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
): Guessed | undefined {
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
  const unsure = places.map(({ at, word, isKnown }): Unsure => {
    const guesses = speller.meantBy(word);
    return { at, guesses: isKnown ? [{ words: [word], needsName: false }, ...guesses] : guesses };
  });
  const count = unsure.reduce((product, { guesses }) => product * guesses.length, 1);
  if (count === 0 || count > MOST_READINGS) return undefined;
  let best: Reading[] = [];
  for (let number = 0; number < count; number += 1) {
    const reading = readingOf(words, lexicon, unsure, number);
    const [first] = best;
    if (!first || reading.score > first.score) best = [reading];
    else if (reading.score === first.score) best.push(reading);
  }
  const [chosen, ...others] = best;
  if (!chosen || others.some((other) => namesIn(other) !== namesIn(chosen))) return undefined;
  return isSure(chosen, lexicon) ? chosen : undefined;
}

type Unsure = { readonly at: number; readonly guesses: readonly Guess[] };
type Reading = Divided & {
  readonly words: readonly Word[];
  /** Where the words stand that only a name can tell. */
  readonly bold: readonly number[];
  /** Where the words stand that only a long name can tell. */
  readonly bolder: readonly number[];
};

/** The question in one of the ways in which the unsure words can be read. */
function readingOf(
  words: readonly Word[],
  lexicon: Lexicon,
  unsure: readonly Unsure[],
  number: number,
): Reading {
  let left = number;
  const chosen = new Map<number, Guess>();
  for (const { at, guesses } of unsure) {
    const guess = guesses[left % guesses.length];
    if (guess) chosen.set(at, guess);
    left = Math.floor(left / guesses.length);
  }
  const read: Word[] = [];
  const bold: number[] = [];
  const bolder: number[] = [];
  for (const [at, word] of words.entries()) {
    const guess = chosen.get(at);
    const places = (guess?.words ?? []).flatMap((text, index) =>
      isConnecting(text) ? [] : [read.length + index],
    );
    if (guess?.needsName) bold.push(...places);
    if (guess?.needsLongName) bolder.push(...places);
    if (guess) read.push(...guess.words.map((text) => ({ text })));
    else read.push(word);
  }
  return { ...dividedWords(read, lexicon), words: read, bold, bolder };
}

const namesIn = ({ pieces }: Reading): string =>
  metricsOf(pieces)
    .map((metrics) => metrics.join(' '))
    .join(', ');

const metricsOf = (pieces: readonly Piece[]): (readonly MetricId[])[] =>
  pieces.flatMap((piece) => (piece.kind === 'metric' ? [piece.metrics] : []));

/** A word cut short must be part of a longer name, or be the only name that there is. */
function isSure({ pieces, bold, bolder }: Reading, lexicon: Lexicon): boolean {
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
    return piece.words.length > 1 || (names.length === 1 && piece.metrics.length === 1);
  });
}
