import type { Dataset } from '../../dataset/dataset.ts';
import { comparePeriods } from '../../periods/calendar.ts';
import { isSpan, parsePeriodId } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';

/** Two figures of one metric, the earlier one first. */
export function inOrder(a: FigureRef, b: FigureRef): readonly [FigureRef, FigureRef] {
  const [x, y] = [parsePeriodId(a.period), parsePeriodId(b.period)];
  return x && y && comparePeriods(x, y) > 0 ? [b, a] : [a, b];
}

/** What flows in a quarter is not set against what flows in nine months. */
export function areComparable(a: FigureRef, b: FigureRef): boolean {
  const [x, y] = [parsePeriodId(a.period), parsePeriodId(b.period)];
  return !x || !y || !isSpan(x) || !isSpan(y) || x.kind === y.kind;
}

/** Whether a change is to be told in percent: a growth is, unless it is asked for in yen. */
export const asksForRate = (frame: Frame): boolean =>
  hasOperation(frame, 'percent') || (hasOperation(frame, 'growth') && !hasOperation(frame, 'absolute'));

/** The same where it is only told since when: "yoy?" is a rate, "by how much yoy?" an amount. */
export const isToldInPercent = (frame: Frame): boolean =>
  asksForRate(frame) || (hasOperation(frame, 'yoy', 'qoq') && !hasOperation(frame, 'amount', 'absolute'));

/** "Increase in amount", 「金額では」 of a margin: what the margin is told of. */
function inAmounts(dataset: Dataset, frame: Frame, figure: FigureRef): FigureRef {
  const { formula, unit } = dataset.metric(figure.metric);
  const isAmount = unit === '%' && hasOperation(frame, 'absolute');
  return isAmount && formula && 'ratio' in formula ? { ...figure, metric: formula.ratio[0] } : figure;
}

type Change = Extract<Query, { kind: 'change' }>;

/** From the earlier of two figures of one metric to the later one. */
export function changeOf(dataset: Dataset, frame: Frame, a: FigureRef, b: FigureRef): Change {
  const [from, to] = inOrder(inAmounts(dataset, frame, a), inAmounts(dataset, frame, b));
  return {
    kind: 'change',
    from,
    to,
    in: dataset.metric(to.metric).unit === '%' ? 'points' : isToldInPercent(frame) ? 'percent' : 'amount',
    readings: ['from-conversation'],
  };
}
