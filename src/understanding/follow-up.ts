import type { Dataset } from '../dataset/dataset.ts';
import { comparePeriods, shiftYears } from '../periods/calendar.ts';
import { parsePeriodId, periodId, type Period } from '../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../query/query.ts';
import { hasOperation, type Frame, type PlacedPeriod } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import { lookedUpTogether } from './looked-up-together.ts';
import { readPeriod } from './resolve-periods.ts';
import type { Conversation } from './conversation.ts';
import { isAlwaysFine } from './apply-rules.ts';
import type { MetricId } from '../dataset/schema.ts';
import type { OperationName } from './vocabulary.ts';

/** Reads a turn that names no metric by the question before: another period, or another thing to do with it. */
export function followUp(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  { query, before, trail, doubt }: Conversation,
): Query | undefined {
  if (!query || doubt?.metric) return undefined;
  if (frame.periods.length) return atOtherPeriods(dataset, frame, figureInstead(lexicon, frame, query));
  if (doubt?.period) return undefined;
  return (
    againstTarget(frame, query, before) ??
    withOtherOperation(dataset, frame, query, before) ??
    lookedUpTogether(dataset, lexicon, frame, trail ?? [])
  );
}

/** "how many were there in Dec 2011?" after a change: asks for the figure that changed, not for another change. */
function figureInstead({ plays }: Lexicon, frame: Frame, query: Query): Query {
  const isThere = frame.words.some(({ text }) => plays(text, 'existing'));
  return query.kind === 'change' && isThere && hasOperation(frame, 'amount')
    ? { kind: 'lookup', figure: query.to }
    : query;
}

/** The question before, asked of the one period that a follow-up names, or set against it. */
export function atOtherPeriods(dataset: Dataset, frame: Frame, query: Query): Query | undefined {
  const [ref] = figureRefsOf(query);
  if (!ref) return undefined;
  const base = parsePeriodId(ref.period);
  const periods = frame.periods.flatMap((mention): Period[] => {
    const read = readPeriod(dataset, ref.metric, asBefore(mention, base), base);
    return read.kind === 'period' ? [read.period] : [];
  });
  const [period] = periods;
  if (!period || periods.length !== frame.periods.length || periods.length > 1) return undefined;
  const dollars = hasOperation(frame, 'dollars') ? ({ currency: 'USD' } as const) : {};
  const compares = hasOperation(frame, 'change', 'growth', 'percent', 'compare');
  // a target is set against what was reached, not against another year's target
  const isReached = ref.target && (compares || hasOperation(frame, 'actual'));
  const like = isReached ? withoutTarget(ref) : ref;
  const at: FigureRef = { ...like, period: periodId(period), ...dollars };
  if (compares) {
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

/** "and 2008?" after nine months or a date: a bare year is then the same months, or the same day, of that year. */
function asBefore(mention: PlacedPeriod, base: Period | undefined): PlacedPeriod {
  const { period, readings } = mention;
  if (period.kind !== 'period' || period.period.kind !== 'year' || !readings.includes('bare-year') || !base)
    return mention;
  const { fy } = period.period;
  const years = fy - (base.kind === 'instant' ? base.year : base.fy);
  return { ...mention, period: { kind: 'period', period: shiftYears(base, years) }, readings: [] };
}

/** The period as far before another one as the change before reached back, where that was a year. */
function sameDistance(query: Extract<Query, { kind: 'change' }>, to: Period): Period | undefined {
  const [from, until] = [parsePeriodId(query.from.period), parsePeriodId(query.to.period)];
  if (!from || !until || periodId(shiftYears(until, -1)) !== periodId(from)) return undefined;
  return shiftYears(to, -1);
}

/** "so beat by how much?", "progress?" after an actual and its target, in either order. */
function againstTarget(frame: Frame, query: Query, before: Query | undefined): Query | undefined {
  if (query.kind !== 'lookup' || before?.kind !== 'lookup') return undefined;
  const [target, actual] = query.figure.target
    ? [query.figure, before.figure]
    : [before.figure, query.figure];
  if (!target.target || actual.target || target.metric !== actual.metric) return undefined;
  const readings = ['from-conversation' as const];
  if (hasOperation(frame, 'progress', 'percent', 'ratio', 'share'))
    return { kind: 'ratio', of: actual, to: target, in: 'percent', readings };
  return hasOperation(frame, 'beat', 'shortfall', 'change', 'compare')
    ? { kind: 'difference', a: actual, b: target, readings }
    : undefined;
}

const withoutTarget = (ref: FigureRef): FigureRef => ({ ...ref, target: undefined });
const withoutCurrency = (ref: FigureRef): FigureRef => ({ ...ref, currency: undefined });

const TARGETS = [
  ['target-first', 'first'],
  ['target-previous', 'previous'],
  ['target-newest', 'newest'],
] as const;

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
  if (figure.target) {
    const target = TARGETS.find(([operation]) => hasOperation(frame, operation))?.[1];
    if (target) return { kind: 'lookup', figure: { ...figure, target }, readings: ['from-conversation'] };
  }
  if (figure.currency && hasOperation(frame, 'absolute')) {
    return { kind: 'lookup', figure: withoutCurrency(figure), readings: ['from-conversation'] };
  }
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

/** Operations that a turn without a metric applies to the figure before, whatever else it names. */
const ASKED_ANEW: readonly OperationName[] = [
  'target',
  'target-midterm',
  'needed',
  'revision',
  'list',
  'cagr',
  'count',
];
/** Operations by which a period is set against the one before. */
const SETTING_AGAINST: ReadonlySet<OperationName> = new Set(['change', 'growth', 'percent', 'compare']);

/** Whether a turn without a metric is a whole question but for the metric, which is the one before: "target?". */
export function asksAnew(frame: Frame): boolean {
  if (hasOperation(frame, ...ASKED_ANEW)) return true;
  return (
    frame.periods.length > 0 &&
    frame.operations.some(
      ({ names }) => !names.some((name) => isAlwaysFine(name) || SETTING_AGAINST.has(name)),
    )
  );
}

/** A follow-up that names another metric, and no period, asks the question before again of that metric. */
export function substituteMetric(
  dataset: Dataset,
  { query, open, doubt }: Conversation,
  metrics: readonly MetricId[],
  frame: Frame,
): Query | undefined {
  const [metric, second] = metrics;
  const says = frame.operations.some(({ names }) => !names.some(isAlwaysFine));
  if (
    !query ||
    doubt?.period ||
    open?.kind === 'period' ||
    !metric ||
    second ||
    says ||
    hasOperation(frame, 'dollars')
  )
    return undefined;
  const { unit } = dataset.metric(metric);
  const swap = (ref: FigureRef): FigureRef => ({
    ...(unit === 'JPY/USD' ? withoutCurrency(ref) : ref),
    metric,
  });
  if (query.kind === 'lookup' || query.kind === 'breakdown') {
    return { ...query, figure: swap(query.figure), readings: ['from-conversation'] };
  }
  if (query.kind !== 'change') return undefined;
  const how = unit === '%' ? 'points' : query.in === 'points' ? 'amount' : query.in;
  return { ...query, from: swap(query.from), to: swap(query.to), in: how, readings: ['from-conversation'] };
}
