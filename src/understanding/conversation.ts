import type { MetricId } from '../dataset/schema.ts';
import type { PeriodId } from '../periods/period.ts';
import type { Query } from '../query/query.ts';

/** What a follow-up builds on: the queries asked last and before that. Plain data that fits in a message. */
export type Conversation = {
  readonly query?: Query;
  readonly before?: Query;
  /** What the last question left open: `query` is then only one of its readings. */
  readonly open?: OpenQuestion;
};
export type OpenQuestion =
  | { readonly kind: 'metric'; readonly metrics: readonly MetricId[] }
  | { readonly kind: 'period'; readonly periods: readonly PeriodId[] };
