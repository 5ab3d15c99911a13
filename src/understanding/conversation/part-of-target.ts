import { isMidTerm } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { endOf, isWithin, spansEndingAt } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, samePeriod, type Period, type PeriodId } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import { isFromConversation } from './conversation.ts';
import type { TurnReader } from './following-turn.ts';
import { TARGETS } from './target-turns.ts';

/**
 * "so what % of the full-year target is that?", "how much is left?", 「計画との差額は？」, 「進捗率は？」: an actual set against the
 * target for its own time, where there is one, or for the year that it is a part of.
 */
export const partOfTarget: TurnReader = ({ dataset, frame, query }) => {
  const left = leftOf(query);
  if (
    left &&
    !frame.periods.length &&
    hasOperation(frame, 'progress', 'share', 'percent') &&
    isPlainBut(frame, ...PROGRESS)
  )
    return { kind: 'ratio', of: left.b, to: left.a, in: 'percent', readings: ['from-conversation'] };
  const figure = figureSpokenOf(query);
  const part = figure && parsePeriodId(figure.period);
  if (!part || figure.target || hasOperation(frame, 'revision', 'yoy', 'qoq', 'actual')) return undefined;
  const year = aimedAt(dataset, frame, figure, part);
  if (!year) return undefined;
  const target = TARGETS.find(([operation]) => hasOperation(frame, operation))?.[1] ?? 'newest';
  const aimed: FigureRef = { metric: figure.metric, period: periodId(year), target };
  const readings = ['from-conversation' as const];
  if (hasOperation(frame, 'needed', 'shortfall'))
    return { kind: 'difference', a: aimed, b: { ...figure, period: goneBy(part, year) }, readings };
  if (hasOperation(frame, 'share', 'percent', 'ratio', 'progress'))
    return hasOperation(frame, 'change', 'growth')
      ? undefined
      : { kind: 'ratio', of: figure, to: aimed, in: 'percent', readings };
  // whether a year's target was beaten is not said of a part of it
  return hasOperation(frame, 'change') || (hasOperation(frame, 'beat') && samePeriod(part, year))
    ? { kind: 'difference', a: figure, b: aimed, readings }
    : undefined;
};

/** What of a target is still to be reached, where that was asked: "what percentage of it has been achieved?" */
const leftOf = (query: Query): Extract<Query, { kind: 'difference' }> | undefined =>
  query.kind === 'difference' && query.a.target && !query.b.target && query.a.metric === query.b.metric
    ? query
    : undefined;

const PROGRESS = ['progress', 'share', 'percent', 'ratio'] as const;

/** What has gone by of a longer time at the end of a part of it: what is left after a third quarter, nine months tell. */
const goneBy = (part: Period, whole: Period): PeriodId =>
  periodId((!samePeriod(part, whole) && spansEndingAt(endOf(part)).at(-1)) || part);

/** The figure that was looked up, whatever was asked of it alone, or against a target, in between. */
function figureSpokenOf(query: Query): FigureRef | undefined {
  switch (query.kind) {
    case 'lookup':
      return query.figure;
    case 'change':
      return isFromConversation(query) ? query.to : undefined;
    case 'difference':
      return query.b.target && !query.a.target ? query.a : undefined;
    case 'ratio':
      return query.to.target ? query.of : undefined;
    default:
      return undefined;
  }
}

/** The time that the target is for: the one named, that of the figure, or the year that it is a part of. */
function aimedAt(dataset: Dataset, frame: Frame, { metric }: FigureRef, part: Period): Period | undefined {
  const [mention, second] = frame.periods;
  const isAim = (period: Period): boolean =>
    dataset
      .factsOfMetric(metric)
      .some(
        (fact) =>
          fact.kind === 'target' &&
          fact.period === periodId(period) &&
          isMidTerm(fact) === hasOperation(frame, 'target-midterm'),
      );
  if (mention) {
    const read = readPeriod(dataset, metric, mention, part);
    const isNamed = !second && hasOperation(frame, 'target') && read.kind === 'period';
    return isNamed && isWithin(part, read.period) && isAim(read.period) ? read.period : undefined;
  }
  if (!hasOperation(frame, 'target', 'progress') || part.kind === 'instant') return undefined;
  const year: Period = { kind: 'year', fy: part.fy };
  return [part, year].find(isAim);
}
