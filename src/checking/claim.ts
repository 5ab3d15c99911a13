import type { Answered, ShownFigure } from '../answering/answer.ts';

/** A place in a sentence. */
export type Span = { readonly start: number; readonly end: number };

/** A name of a figure or of a period, as it is written. */
export type NameMention = Span & { readonly text: string };

/** What a number is counted in, as far as its own words say. */
export type NumberUnit = 'JPY' | 'USD' | '%' | 'points' | 'count' | 'none';

/** A number as somebody wrote it. */
export type NumberMention = Span & {
  readonly value: number;
  readonly unit: NumberUnit;
  /** One unit of the last digit that was written. */
  readonly precision: number;
  /** One unit of the last digit that is no zero: what a rounded number may have meant. */
  readonly roundedTo: number;
  /** Set where a sign stands before the number, or brackets around it. */
  readonly sign: 1 | -1 | undefined;
};

/** A sentence with the names and numbers in it, in reading order. */
export type Marked = {
  readonly sentence: string;
  readonly metrics: readonly NameMention[];
  readonly periods: readonly NameMention[];
  readonly numbers: readonly NumberMention[];
};

/** A number said of a metric at a period. */
export type Claim = {
  readonly number: NumberMention;
  /** The part of the message that says it. */
  readonly text: string;
  readonly metric: string;
  readonly period: string;
  /** A value, how much it moved from another period, or what share it is of a total. */
  readonly says: 'value' | 'change' | 'share';
  /** For a share: the total. */
  readonly total: string | undefined;
  /** For a change: what it is a change from, where that is said. */
  readonly from: { readonly period: string } | 'year-before' | 'quarter-before' | 'not-said';
  readonly sign: 1 | -1;
  /** The figure is called a loss: of what is an income otherwise, the number is below zero. */
  readonly isLoss: boolean;
  readonly bound: 'exactly' | 'about' | 'over' | 'under';
  /** The words for a target, where the number is said to be one. */
  readonly target: string | undefined;
};

export type Verdict = 'right' | 'off' | 'unknown';

/** A statement with what the documents say to it. */
export type Checked = {
  readonly text: string;
  readonly verdict: Verdict;
  /** The right figure and the answer it is from; none where the documents do not decide it. */
  readonly figure?: ShownFigure;
  readonly answer?: Answered;
};
