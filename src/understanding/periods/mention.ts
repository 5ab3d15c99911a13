import { isSpan, monthEnd, type Instant, type Period, type Span } from '../../periods/period.ts';
import type { Reading } from '../../query/query.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Part, Step } from './atoms/atom.ts';

/** A period as a question names it, at its place in the text. */
export type PeriodMention = {
  readonly from: number;
  readonly to: number;
  readonly period: MentionedPeriod;
  readonly readings: readonly Reading[];
  /** Set where a step is to a quarter: "same quarter last year". */
  readonly isOfQuarter?: true;
  /** Set where a year is said to be a full one: no part said elsewhere is a part of it. */
  readonly isFullYear?: true;
  /** The year as it was said, where it is read as the part of it that is named elsewhere. */
  readonly yearSaid?: Span;
  /** The day as it was said, where its year is only that of a period beside it. */
  readonly withoutYear?: Extract<MentionedPeriod, { kind: 'day' }>;
  /** The day that may be meant where a number behind a month is read as its year: "February 12". */
  readonly maybeDay?: Extract<MentionedPeriod, { kind: 'day' }>;
};

export type MentionedPeriod =
  | { readonly kind: 'period'; readonly period: Period }
  /** A month of a year: an instant for balances, one of several spans for flows. */
  | {
      readonly kind: 'month';
      readonly end: Instant;
      /** "As of February 2012": a date, and no time over which something came in, but maybe not the month's last. */
      readonly asOf?: boolean;
    }
  /** Months that no reporting span covers, such as the year to 30 September. */
  | { readonly kind: 'window'; readonly months: number; readonly end: Instant }
  /** `base` is the period that it counts from where that is said, `part` the part of the year that it is. */
  | { readonly kind: 'relative'; readonly step: Step; readonly base?: Period; readonly part?: Part }
  /** "The same period of FY2008": what is spoken of, in that year. */
  | { readonly kind: 'same-of-year'; readonly year: number }
  /** Named in part: what is left out comes from the rest of the question or the conversation. */
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'day'; readonly month: number; readonly day?: number; readonly length?: number }
  /** "year to date", apart from the period that it tells more of. */
  | { readonly kind: 'cumulative' }
  /** "nine-month", apart from the period that it tells the length of. */
  | { readonly kind: 'length'; readonly months: number }
  /** Says nothing that the period beside it does not say. */
  | { readonly kind: 'repeated' }
  /** Recognized as a period, but as none that exists in the reporting calendar. */
  | { readonly kind: 'unknown' };

/** The words among which periods stand, and what these do there. */
export type WordsAround = { readonly tokens: readonly Token[]; readonly plays: Lexicon['plays'] };

/** The span of time that is named in full. */
export const spanIn = (mentioned: MentionedPeriod): Span | undefined =>
  mentioned.kind === 'period' && isSpan(mentioned.period) ? mentioned.period : undefined;

/** The day of a date, or the last one of a month, in full. */
export function dayIn(mentioned: MentionedPeriod): Instant | undefined {
  if (mentioned.kind === 'month') return mentioned.end;
  return mentioned.kind === 'period' && mentioned.period.kind === 'instant' ? mentioned.period : undefined;
}

/** The date of a mention that a reporting period may end at; other dates are those of announcements. */
export function dateIn(mentioned: MentionedPeriod): Instant | undefined {
  const date = dayIn(mentioned);
  return date && isQuarterEnd(date) ? date : undefined;
}

const isQuarterEnd = (date: Instant): boolean =>
  date.month % 3 === 0 && date.day === monthEnd(date.year, date.month).day;

/** Whether a step leads to the end of a year, be it named as that or by its distance. */
export const isYearEnd = ({ to }: Step): boolean =>
  to === 'year-end-before' || to === 'year-end' || to === 'end-of-year';
