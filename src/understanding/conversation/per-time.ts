import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { monthsApart } from '../../periods/calendar.ts';
import { isSpan, parsePeriodId, type Period } from '../../periods/period.ts';
import { letterOf } from '../../query/figure-letters.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { MONTHS } from '../questions/rules/over-time.ts';
import { hasOperation } from '../resolution/frame.ts';
import { says, type TurnReader } from './following-turn.ts';
import { queryOf, type Working } from './working.ts';

/**
 * "What is that per month?", "average per quarter?" after a figure of nine months, the sum of several quarters or a change
 * from one date to another: that amount, over the months or quarters that it came in.
 */
export const perTime: TurnReader = (turn) => {
  const { frame, query } = turn;
  const part = hasOperation(frame, 'per-month') ? 1 : hasOperation(frame, 'per-quarter') ? MONTHS.quarter : 0;
  if (!part || frame.periods.length || !isPlainBut(frame, ...ASKED)) return undefined;
  const isPointed = says(turn, 'pointing') || hasOperation(frame, 'average');
  // "per quarter?" after one figure lists those of its quarters
  if (!isPointed && query.kind === 'lookup') return undefined;
  const { working, months } = spreadOver(turn.dataset, query) ?? {};
  const count = (months ?? 0) / part;
  if (!working || count <= 1 || !Number.isInteger(count)) return undefined;
  if (query.kind === 'aggregate' && query.figures.length === count)
    return { ...query, how: 'average', readings: ['from-conversation'] };
  return queryOf({ ...working, expression: `${working.expression} / ${count}` }, 'plain');
};

const ASKED = ['per-month', 'per-quarter', 'list', 'average'] as const;

type Spread = { readonly working: Working; readonly months: number };

/** An amount that came in over a time, and how many months that was. */
function spreadOver(dataset: Dataset, query: Query): Spread | undefined {
  const periodOf = ({ period }: FigureRef): Period | undefined => parsePeriodId(period);
  const isFlow = (metric: MetricId): boolean =>
    dataset.metric(metric).nature === 'flow' && !dataset.metric(metric).unit.includes('%');
  if (query.kind === 'lookup') {
    const period = periodOf(query.figure);
    const isSpread = period && isSpan(period) && isFlow(query.figure.metric) && !query.figure.target;
    return isSpread
      ? { working: { expression: 'a', figures: [query.figure] }, months: MONTHS[period.kind] }
      : undefined;
  }
  if (query.kind === 'aggregate' && query.how === 'sum') {
    const [first, ...others] = query.figures;
    const spans = query.figures.map(periodOf);
    const isOfOne = first && isFlow(first.metric) && others.every(({ metric }) => metric === first.metric);
    if (!isOfOne || new Set(query.figures.map(({ period }) => period)).size < spans.length) return undefined;
    const months = spans.map((span) => (span && isSpan(span) ? MONTHS[span.kind] : Number.NaN));
    const sum = query.figures.map((_, at) => letterOf(at)).join(' + ');
    return {
      working: { expression: `(${sum})`, figures: query.figures },
      months: months.reduce((total, length) => total + length, 0),
    };
  }
  if (query.kind !== 'change' || query.in !== 'amount' || query.from.metric !== query.to.metric)
    return undefined;
  const [from, to] = [periodOf(query.from), periodOf(query.to)];
  if (from?.kind !== 'instant' || to?.kind !== 'instant' || query.to.target) return undefined;
  return {
    working: { expression: '(b - a)', figures: [query.from, query.to] },
    months: monthsApart(from, to),
  };
}
