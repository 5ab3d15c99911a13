import type { MetricId } from '../dataset/schema.ts';
import type { PeriodMention } from './periods/compose.ts';
import type { Piece } from './pieces.ts';
import type { OperationName } from './vocabulary.ts';

/** What a question names, before it is decided what it asks: metrics, periods, operations, and words left over. */
export type Frame = {
  readonly metrics: readonly MetricMention[];
  readonly periods: readonly PlacedPeriod[];
  readonly operations: readonly PlacedOperation[];
  readonly unknown: readonly string[];
  /** Signs of arithmetic and of comparison that stand between words. */
  readonly signs: readonly string[];
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
/** A period mention with its place among the words and its number among the mentions. */
export type PlacedPeriod = PeriodMention & { readonly at: number; readonly mention: number };
export type PlacedOperation = {
  readonly names: readonly OperationName[];
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
};

const SIGNS = /^[-+*/^()=<>]$/;

/** Sorts the pieces of a question by what they are. */
export function frameOf(pieces: readonly Piece[], periods: readonly PeriodMention[]): Frame {
  const frame = {
    metrics: [] as MetricMention[],
    periods: [] as PlacedPeriod[],
    operations: [] as PlacedOperation[],
    unknown: [] as string[],
    signs: [] as string[],
  };
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'metric':
        frame.metrics.push(piece);
        break;
      case 'operation':
        frame.operations.push(piece);
        break;
      case 'period': {
        const mention = periods[piece.period];
        if (mention) frame.periods.push({ ...mention, at: piece.from, mention: piece.period });
        break;
      }
      case 'unknown':
        frame.unknown.push(...piece.words);
        break;
      case 'filler':
        frame.signs.push(...piece.words.filter((word) => SIGNS.test(word)));
        break;
    }
  }
  return frame;
}

export const hasOperation = (frame: Frame, ...names: readonly OperationName[]): boolean =>
  frame.operations.some((operation) => operation.names.some((name) => names.includes(name)));

/** The frame without the operations of a name. */
export const withoutOperation = (frame: Frame, name: OperationName): Frame => ({
  ...frame,
  operations: frame.operations.filter(({ names }) => !names.includes(name)),
});
