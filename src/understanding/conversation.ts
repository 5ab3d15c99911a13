import type { MetricId } from '../dataset/schema.ts';
import type { PeriodId } from '../periods/period.ts';
import type { FigureRef, Query } from '../query/query.ts';

/** What a follow-up builds on: the queries asked last and before that. Plain data that fits in a message. */
export type Conversation = {
  readonly query?: Query;
  readonly before?: Query;
  /** The figures looked up turn by turn, the last one included: what "the sum of those" adds up. */
  readonly trail?: readonly FigureRef[];
  /** What the last question left open: `query` is then only one of its readings. */
  readonly open?: OpenQuestion;
  /** What the last question, which was not understood, may have been about instead. */
  readonly doubt?: { readonly metric: boolean; readonly period: boolean };
};
export type OpenQuestion =
  | { readonly kind: 'metric'; readonly metrics: readonly MetricId[] }
  | { readonly kind: 'period'; readonly periods: readonly PeriodId[] };

const LONGEST_TRAIL = 8;

/** What the turn after a query builds on, given what that query was asked after. */
export function conversationAfter(
  query: Query,
  { query: before, trail = [], open }: Conversation,
): Conversation {
  const looked = trailAfter(query, trail);
  return { query, ...(before && !open && { before }), ...(looked.length && { trail: looked }) };
}

/** What is made of the look-ups together does not end their row; another kind of question does. */
function trailAfter(query: Query, trail: readonly FigureRef[]): readonly FigureRef[] {
  if (query.kind === 'lookup') return [...trail, query.figure].slice(-LONGEST_TRAIL);
  const isOfTrail = query.kind === 'aggregate' || query.kind === 'rank';
  return isOfTrail && query.readings?.includes('from-conversation') ? trail : [];
}
