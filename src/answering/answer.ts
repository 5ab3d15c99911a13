import type { Figure } from '../dataset/figure.ts';
import type { Fact, MetricId, Unit } from '../dataset/schema.ts';
import type { PeriodId } from '../periods/period.ts';
import type { FigureRef, Query, Reading } from '../query/query.ts';

/** What a reader is told: plain data without wording or layout. Every face of the program shows the same answer. */
export type Outcome = Answered | Clarify | Unanswered;

export type Answered = {
  readonly status: 'answered';
  readonly query: Query;
  /** The one number that was asked for; null for a table or a definition. */
  readonly headline: Headline | null;
  /** Every figure shown, the asked ones first. */
  readonly figures: readonly ShownFigure[];
  readonly comparisons: readonly Comparison[];
  readonly notes: readonly Note[];
  /** Questions that lead on from here, each of which has an answer. */
  readonly next: readonly Query[];
  /** Set where this is one page of a longer list. */
  readonly page?: Page;
};

/** Which page of how many, and how many entries all pages have together. */
export type Page = { readonly number: number; readonly of: number; readonly total: number };

/** Several readings fit: one of the choices is meant. */
export type Clarify = {
  readonly status: 'clarify';
  readonly reason: ClarifyReason;
  readonly choices: readonly Query[];
};

/** No number is given. The choices are the nearest questions that have an answer. */
export type Unanswered = {
  readonly status: 'unanswered';
  readonly reason: UnansweredReason;
  readonly choices: readonly Query[];
};

export type Headline = {
  readonly value: number;
  readonly unit: Unit;
  readonly metric: MetricId;
  /** For a change the later period; for "which was higher" the period that was. */
  readonly period: PeriodId;
};

/** A figure as the number that was asked for. */
export const headlineOf = ({ value, unit, metric, period }: Headline): Headline => ({
  value,
  unit,
  metric,
  period,
});

/** A figure as shown: a known one, a target, a dollar amount, or a number calculated for this answer only. */
export type ShownFigure = Figure & {
  /** Set where the figure is not just the metric's value: a share of another metric, a change, an average. */
  readonly role?: FigureRole;
  /** For a target: when it was announced, where the document says so. */
  readonly announced?: string | null;
};
export type FigureRole =
  | 'change'
  | 'difference'
  | 'ratio'
  | 'sum'
  | 'average'
  | 'growth'
  | 'share'
  | 'printed'
  | 'expression'
  | 'count';

export type Comparison = {
  readonly kind: 'yoy' | 'qoq' | 'since-year-end' | 'change';
  readonly metric: MetricId;
  readonly from: PeriodId;
  readonly to: PeriodId;
  readonly unit: Unit;
  /** The earlier value, in the same unit; null where only the change itself is known. */
  readonly base: number | null;
  /** The uncertainty of the earlier value. */
  readonly basePrecision: number | null;
  /** The later value less the earlier one; null where only a percentage is known. */
  readonly change: number | null;
  /** The change in percent of the earlier value, where that means something; null for ratios. */
  readonly percent: number | null;
  /** The change of a ratio in percentage points; null for anything else. */
  readonly points: number | null;
  readonly meaningful: boolean;
  /** Whether the figures are known so coarsely that the percentage is a rough one. */
  readonly approximate: boolean;
  /** The fact that prints the change, where it is more exact than what the figures give. */
  readonly printed: Fact | null;
  /** The fact that prints the change as an amount, where that is more exact. */
  readonly amountPrinted: Fact | null;
};

export type Note =
  | {
      readonly code: 'reading';
      readonly reading: Reading;
      readonly metric: MetricId;
      readonly period: PeriodId;
    }
  | { readonly code: 'derived'; readonly figure: Figure }
  | {
      readonly code: 'restated';
      readonly metric: MetricId;
      readonly period: PeriodId;
      readonly was: Fact;
      readonly is: Fact | null;
    }
  | {
      readonly code: 'discrepancy';
      readonly id: string;
      readonly summary: { readonly en: string; readonly ja: string };
    }
  | { readonly code: 'coarse'; readonly fact: Fact }
  | { readonly code: 'approximate'; readonly fact: Fact }
  | { readonly code: 'repaired'; readonly fact: Fact }
  | { readonly code: 'not-meaningful'; readonly comparison: Comparison }
  | {
      readonly code: 'target';
      readonly announced: string | null;
      /** Whether it is one of the medium-term plan, for which no day is told. */
      readonly midTerm: boolean;
      readonly replaces: readonly ShownFigure[];
    }
  | { readonly code: 'dollars'; readonly rate: number; readonly document: string; readonly printed: boolean }
  | { readonly code: 'remark'; readonly metric: MetricId }
  /** Of several periods asked for, those at which the documents do not give the metric. */
  | { readonly code: 'absent'; readonly metric: MetricId; readonly periods: readonly PeriodId[] };

export type ClarifyReason =
  | { readonly code: 'which-metric'; readonly word: string }
  | { readonly code: 'which-span'; readonly metric: MetricId }
  | { readonly code: 'which-target'; readonly period: PeriodId }
  | { readonly code: 'which-figure' };

export type UnansweredReason =
  | { readonly code: 'no-figure'; readonly figure: FigureRef }
  | { readonly code: 'not-comparable'; readonly figures: readonly FigureRef[] }
  | { readonly code: 'not-meaningful'; readonly comparison: Comparison }
  | { readonly code: 'unknown-words'; readonly words: readonly string[] }
  | { readonly code: 'unknown-period'; readonly text: string }
  | { readonly code: 'no-metric' }
  | { readonly code: 'bad-expression'; readonly why: string }
  | { readonly code: 'unsupported'; readonly what: string }
  | { readonly code: 'no-dollars'; readonly figure: FigureRef }
  | { readonly code: 'other-unit'; readonly metric: MetricId }
  | { readonly code: 'no-target'; readonly figure: FigureRef }
  | { readonly code: 'too-long'; readonly limit: number }
  | { readonly code: 'no-statement'; readonly group: string; readonly period: PeriodId }
  | { readonly code: 'no-targets'; readonly metric: MetricId | null }
  | { readonly code: 'greeting' }
  | { readonly code: 'thanks' };
