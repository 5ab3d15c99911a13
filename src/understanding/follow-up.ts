import type { Dataset } from '../dataset/dataset.ts';
import { comparePeriods, shiftYears } from '../periods/calendar.ts';
import { parsePeriodId, periodId, type Period } from '../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../query/query.ts';
import { hasOperation, type Frame } from './frame.ts';
import { readPeriod } from './resolve-periods.ts';
import type { Conversation } from './conversation.ts';
import { isAlwaysFine } from './apply-rules.ts';
import type { MetricId } from '../dataset/schema.ts';

/** Reads a turn that names no metric by the question before: another period, or another thing to do with it. */
export function followUp(dataset: Dataset, frame: Frame, conversation: Conversation): Query | undefined {
  const { query } = conversation;
  if (!query) return undefined;
  if (frame.periods.length) return atOtherPeriods(dataset, frame, query);
  return withOtherOperation(dataset, frame, query, conversation.before);
}

function atOtherPeriods(dataset: Dataset, frame: Frame, query: Query): Query | undefined {
  const [ref] = figureRefsOf(query);
  if (!ref) return undefined;
  const base = parsePeriodId(ref.period);
  const periods = frame.periods.flatMap((mention): Period[] => {
    const read = readPeriod(dataset, ref.metric, mention, base);
    return read.kind === 'period' ? [read.period] : [];
  });
  const [period] = periods;
  if (!period || periods.length !== frame.periods.length || periods.length > 1) return undefined;
  const at: FigureRef = { ...ref, period: periodId(period) };
  if (hasOperation(frame, 'change', 'growth', 'percent', 'compare')) {
    return base && period !== base ? changeOf(dataset, frame, ref, at) : undefined;
  }
  if (query.kind === 'change') {
    const years = sameDistance(query, period);
    return (
      years && {
        ...query,
        from: { ...query.from, period: periodId(years) },
        to: { ...query.to, period: periodId(period) },
        readings: ['from-conversation'],
      }
    );
  }
  if (query.kind === 'lookup' || query.kind === 'breakdown')
    return { ...query, figure: at, readings: ['from-conversation'] };
  if (query.kind === 'ratio') {
    return {
      ...query,
      of: { ...query.of, period: at.period },
      to: { ...query.to, period: at.period },
      readings: ['from-conversation'],
    };
  }
  return undefined;
}

/** The period as far before another one as the change before reached back, where that was a year. */
function sameDistance(query: Extract<Query, { kind: 'change' }>, to: Period): Period | undefined {
  const [from, until] = [parsePeriodId(query.from.period), parsePeriodId(query.to.period)];
  if (!from || !until || periodId(shiftYears(until, -1)) !== periodId(from)) return undefined;
  return shiftYears(to, -1);
}

function withOtherOperation(
  dataset: Dataset,
  frame: Frame,
  query: Query,
  before: Query | undefined,
): Query | undefined {
  if (query.kind === 'change') {
    if (hasOperation(frame, 'percent', 'growth'))
      return {
        ...query,
        in: dataset.metric(query.to.metric).unit === '%' ? 'points' : 'percent',
        readings: ['from-conversation'],
      };
    if (hasOperation(frame, 'points')) return { ...query, in: 'points', readings: ['from-conversation'] };
    if (hasOperation(frame, 'amount', 'change'))
      return { ...query, in: 'amount', readings: ['from-conversation'] };
    return undefined;
  }
  if (query.kind !== 'lookup') return undefined;
  const { figure } = query;
  if (hasOperation(frame, 'dollars'))
    return { kind: 'lookup', figure: { ...figure, currency: 'USD' }, readings: ['from-conversation'] };
  if (hasOperation(frame, 'original'))
    return { kind: 'lookup', figure: { ...figure, basis: 'original' }, readings: ['from-conversation'] };
  if (hasOperation(frame, 'source')) return { kind: 'sources', figure };
  if (hasOperation(frame, 'define')) return { kind: 'define', metric: figure.metric };
  if (hasOperation(frame, 'breakdown')) return { kind: 'breakdown', figure, readings: ['from-conversation'] };
  const earlier =
    before?.kind === 'lookup' &&
    before.figure.metric === figure.metric &&
    before.figure.period !== figure.period
      ? before.figure
      : undefined;
  if (hasOperation(frame, 'change', 'growth', 'yoy')) {
    const period = parsePeriodId(figure.period);
    const from =
      earlier && !hasOperation(frame, 'yoy')
        ? earlier
        : period && { ...figure, period: periodId(shiftYears(period, -1)) };
    return from && changeOf(dataset, frame, from, figure);
  }
  if (earlier && hasOperation(frame, 'percent')) return changeOf(dataset, frame, earlier, figure);
  if (before?.kind === 'lookup' && hasOperation(frame, 'sum', 'average')) {
    const figures = [before.figure, figure];
    return {
      kind: 'aggregate',
      figures,
      how: hasOperation(frame, 'sum') ? 'sum' : 'average',
      readings: ['from-conversation'],
    };
  }
  if (before?.kind === 'lookup' && hasOperation(frame, 'change')) {
    return { kind: 'difference', a: figure, b: before.figure, readings: ['from-conversation'] };
  }
  return undefined;
}

function changeOf(dataset: Dataset, frame: Frame, a: FigureRef, b: FigureRef): Query {
  const [x, y] = [parsePeriodId(a.period), parsePeriodId(b.period)];
  const [from, to] = x && y && comparePeriods(x, y) > 0 ? [b, a] : [a, b];
  const inPercent = hasOperation(frame, 'percent', 'growth', 'yoy') && !hasOperation(frame, 'amount');
  return {
    kind: 'change',
    from,
    to,
    in: dataset.metric(to.metric).unit === '%' ? 'points' : inPercent ? 'percent' : 'amount',
    readings: ['from-conversation'],
  };
}

/** A follow-up that names another metric, and no period, asks the question before again of that metric. */
export function substituteMetric(
  dataset: Dataset,
  { query, open }: Conversation,
  metrics: readonly MetricId[],
  frame: Frame,
): Query | undefined {
  const [metric, second] = metrics;
  const says = frame.operations.some(({ names }) => !names.some(isAlwaysFine));
  if (!query || open?.kind === 'period' || !metric || second || says || hasOperation(frame, 'dollars'))
    return undefined;
  const swap = (ref: FigureRef): FigureRef => ({ ...ref, metric });
  if (query.kind === 'lookup' || query.kind === 'breakdown') {
    return { ...query, figure: swap(query.figure), readings: ['from-conversation'] };
  }
  if (query.kind !== 'change') return undefined;
  const { unit } = dataset.metric(metric);
  const how = unit === '%' ? 'points' : query.in === 'points' ? 'amount' : query.in;
  return { ...query, from: swap(query.from), to: swap(query.to), in: how, readings: ['from-conversation'] };
}
