import { isMissing, resolveFigure } from '../../../answering/resolve-figure.ts';
import { shiftYears } from '../../../periods/calendar.ts';
import type { MetricId } from '../../../dataset/schema.ts';
import type { Period } from '../../../periods/period.ts';
import type { FigureRef, Query } from '../../../query/query.ts';
import { isLoss } from '../losses.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { endsOf } from './over-time.ts';

/**
 * "The difference between the year-on-year growth rates of SI and of total revenue in 9M09, in points", "by how many points
 * did the growth of SI revenue exceed that of total revenue": one growth rate less another. Of one figure at two times, the
 * later growth less the earlier.
 */
export const growthGap: QuestionRule = {
  name: 'difference between two growth rates',
  uses: ['change', 'growth', 'yoy', 'percent', 'points', 'amount', 'above', 'beat', 'higher', 'compare'],
  read: (asked): Query | undefined => {
    if (asked.window || asked.modifiers.target) return undefined;
    const figures = growthsOf(asked);
    if (!figures || !figures.every((ref) => mayGrow(asked, ref))) return undefined;
    const expression = asked.metrics.length === 1 ? 'd / c - b / a' : 'b / a - d / c';
    return { kind: 'calculate', expression, figures, in: 'points', ...readingsOf(asked) };
  },
};

/** Two figures, each with its base before it. */
function growthsOf(asked: Asked): FigureRef[] | undefined {
  const [first, second, third] = asked.metrics;
  const [period, another] = asked.periods;
  if (!first || third || !period || !isOfGrowths(asked)) return undefined;
  const growth = (metric: MetricId, from: Period, to: Period): FigureRef[] => [
    refOf(asked, metric, from),
    refOf(asked, metric, to),
  ];
  const overYear = (metric: MetricId, to: Period): FigureRef[] => growth(metric, shiftYears(to, -1), to);
  const [from, to] = endsOf(asked);
  if (second) {
    const isOfTwo = asked.pieces.filter(({ kind }) => kind === 'metric').length === 2;
    if (!isOfTwo) return undefined;
    if (!another) return [first, second].flatMap((metric) => overYear(metric, period));
    return from && to && [first, second].flatMap((metric) => growth(metric, from, to));
  }
  return another && from && to && isBetween(asked)
    ? [...overYear(first, from), ...overYear(first, to)]
    : undefined;
}

/** A rate means something only of what is positive, and what is not known is told as such. */
function mayGrow(asked: Asked, ref: FigureRef): boolean {
  const figure = resolveFigure(asked.dataset, ref);
  return !isLoss(asked, ref.metric) && (isMissing(figure) || (figure.value > 0 && figure.unit !== '%'));
}

/** Whether it is growth rates that are set against each other: "the growth of the difference" is that of one figure. */
function isOfGrowths({ frame: { words, operations }, has, plays }: Asked): boolean {
  const growth = operations.find(({ names }) => names.includes('growth'));
  if (!growth) return false;
  const isSetApart = words.slice(0, growth.from).some(({ text }) => plays(text, 'between-two'));
  return isSetApart || (has('points') && has('above', 'beat', 'higher'));
}

/** "The difference between revenue growth in 9M08 and 9M09": the growth of each, where "growth between" is one. */
function isBetween({ frame: { words, operations, periods }, plays }: Asked): boolean {
  const growth = operations.find(({ names }) => names.includes('growth'))?.from ?? -1;
  const between = words.findIndex(({ text }) => plays(text, 'both-ends'));
  return between >= 0 && between < growth && periods.every(({ at }) => at > growth);
}
