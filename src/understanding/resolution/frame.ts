import type { MetricId } from '../../dataset/schema.ts';
import type { PeriodMention } from '../periods/mention.ts';
import type { Piece } from '../reading/pieces.ts';
import { addCues, type Cue } from '../words/cues.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isNumber, type Word } from '../words/words.ts';
import type { OperationName } from '../words/operation-names.ts';

/** What a question names, before it is decided what it asks: metrics, periods, operations, and words left over. */
export type Frame = {
  readonly metrics: readonly MetricMention[];
  readonly periods: readonly PlacedPeriod[];
  readonly operations: readonly PlacedOperation[];
  /** Group companies named, by the name that the data has for them. */
  readonly companies: readonly string[];
  readonly unknown: readonly string[];
  /** Signs of arithmetic and of comparison that stand between words. */
  readonly signs: readonly string[];
  readonly words: readonly Word[];
};

export type MetricMention = {
  readonly from: number;
  readonly to: number;
  /** More than one where the words are ambiguous. */
  readonly metrics: readonly MetricId[];
  readonly words: readonly string[];
  /** Set where a statement's line was chosen by the statement's name: its name says "change" already. */
  readonly line?: boolean;
};
/** A mention of a metric that other words than its name tell, or none. */
export const mentionOf = (metric: MetricId, words: readonly string[]): MetricMention => ({
  from: 0,
  to: 0,
  metrics: [metric],
  words,
});

/** The metric of the only mention that there is. */
export const onlyNamed = ([mention, another]: readonly MetricMention[]): MetricId | undefined =>
  another ? undefined : mention?.metrics[0];

/** A period mention with its place among the words, its number among the mentions, and the word before it. */
export type PlacedPeriod = PeriodMention & {
  readonly at: number;
  readonly mention: number;
  readonly wordBefore: string;
};
export type PlacedOperation = {
  readonly names: readonly OperationName[];
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
};

/** Names that tell how long something runs: "short-term borrowings over three months". */
const RUNNING = /^(?:borrowing|maturity)$/;

/**
 * "the average over 1Q11 to 3Q11", "3Q11 over 3Q10", "under the October 2008 resolution": before a period "over" and
 * "under" are no thresholds; "above 3Q10" still asks for a difference.
 */
function beforePeriod(operation: PlacedOperation, words: readonly Word[]): PlacedOperation {
  const before = words[operation.from - 1];
  const next = words.slice(operation.to).find(({ text }) => text !== 'the');
  const isUnder = operation.words[0] === 'under';
  const isBound = isUnder || operation.names.every((name) => name === 'above');
  if (next?.period === undefined || !isBound) return operation;
  if (before && RUNNING.test(before.text)) return operation;
  if (isUnder) return { ...operation, names: ['context'] };
  if (operation.words[0] !== 'over') return { ...operation, names: ['above', 'compare'] };
  return { ...operation, names: [before?.period === undefined ? 'context' : 'compare'] };
}

/** "the first nine months": before a part of a year "first" is no first target. */
function ordinalOfPeriod(
  operation: PlacedOperation,
  words: readonly Word[],
  periods: readonly PeriodMention[],
): PlacedOperation {
  const [word, more] = operation.words;
  const next = words[operation.to]?.period;
  if (word !== 'first' || more !== undefined || next === undefined) return operation;
  const period = periods[next]?.period;
  const isPart = period?.kind === 'part' || (period?.kind === 'period' && period.period.kind !== 'year');
  return isPart ? { ...operation, names: ['context'] } : operation;
}

const SIGNS = /^[-+*/^=<>]$/;

/** Sorts the pieces of a question by what they are. */
export function frameOf(
  pieces: readonly Piece[],
  periods: readonly PeriodMention[],
  words: readonly Word[],
): Frame {
  const metrics: MetricMention[] = [];
  const placed: PlacedPeriod[] = [];
  const operations: PlacedOperation[] = [];
  const companies: string[] = [];
  const unknown: string[] = [];
  const signs: string[] = [];
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'metric':
        metrics.push(piece);
        break;
      case 'operation':
        operations.push(ordinalOfPeriod(beforePeriod(piece, words), words, periods));
        break;
      case 'company':
        companies.push(piece.company);
        break;
      case 'period': {
        const mention = periods[piece.period];
        const wordBefore = words.slice(0, piece.from).findLast(({ text }) => text !== 'the')?.text ?? '';
        if (mention && mention.period.kind !== 'repeated')
          placed.push({ ...mention, at: piece.from, mention: piece.period, wordBefore });
        break;
      }
      case 'unknown':
        unknown.push(...piece.words);
        break;
      case 'filler':
        signs.push(...piece.words.filter((word) => SIGNS.test(word)));
        break;
    }
  }
  return { metrics, periods: placed, operations, companies, unknown, signs, words };
}

/** What in a question its rules may be about. */
export function cuesInFrame(frame: Frame, { cuesOf }: Pick<Lexicon, 'cuesOf'>): ReadonlySet<Cue> {
  const held = new Set<Cue>();
  for (const { text } of frame.words) addCues(held, [text], [], cuesOf);
  for (const { names, words } of frame.operations) addCues(held, words, names, cuesOf);
  for (const { words } of frame.metrics) addCues(held, words, [], cuesOf);
  if (frame.metrics.length > 1) held.add('second figure');
  if (frame.unknown.length) held.add('unknown word');
  if (frame.companies.length) held.add('company');
  return held;
}

export const hasOperation = (frame: Frame, ...names: readonly OperationName[]): boolean =>
  frame.operations.some((operation) => operation.names.some((name) => names.includes(name)));

/** Whether a question may be a sum: signs or words of arithmetic stand in it, or "10% of". */
export const isArithmetic = (frame: Frame): boolean =>
  frame.signs.length > 0 ||
  hasOperation(frame, 'plus', 'minus', 'times', 'divided', 'function') ||
  frame.operations.some(
    ({ words: [word], from }) => word === '%' && isNumber(frame.words[from - 1]?.text ?? ''),
  );

/** The frame without the operations of a name. */
export const withoutOperation = (frame: Frame, name: OperationName): Frame => ({
  ...frame,
  operations: frame.operations.filter(({ names }) => !names.includes(name)),
});
