import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import { monthsApart } from '../periods/calendar.ts';
import { parsePeriodId, type PeriodId } from '../periods/period.ts';
import type { FigureRef, Query } from '../query/query.ts';
import type { Unanswered } from './answer.ts';
import { periodsOfKind } from './known-periods.ts';
import { isMissing, resolveFigure, targetsOf, type Missing } from './resolve-figure.ts';

const OFFERED = 5;
const OFFERED_TARGETS = 2;

/** The reply where a figure cannot be given, with the nearest ones that can. */
export function unansweredFigure(dataset: Dataset, ref: FigureRef, missing: Missing): Unanswered {
  return {
    status: 'unanswered',
    reason: { code: missing.missing, figure: ref },
    choices: nearestLookups(dataset, ref),
  };
}

/** Look-ups near a figure that is not known: the same metric at the nearest periods, then its total and parts. */
export function nearestLookups(dataset: Dataset, ref: FigureRef): Query[] {
  const nearest = knownPeriods(dataset, ref)
    .toSorted((a, b) => distance(a, ref.period) - distance(b, ref.period))
    .slice(0, 3)
    .map((period): FigureRef => ({ metric: ref.metric, period }));
  const { parent } = dataset.metric(ref.metric);
  const relatives: MetricId[] = [
    ...(parent ? [parent.metric] : []),
    ...dataset.partsOf(ref.metric).map(({ id }) => id),
  ];
  const sameTime = relatives
    .map((metric): FigureRef => ({ metric, period: ref.period }))
    .filter((candidate) => !isMissing(resolveFigure(dataset, candidate)));
  const targets = (ref.target ? nearestTargets(dataset, ref) : [ref.period])
    .filter((period) => targetsOf(dataset, ref.metric, period).length)
    .map((period): FigureRef => ({ metric: ref.metric, period, target: 'newest' }));
  return [...targets, ...nearest, ...sameTime]
    .slice(0, OFFERED)
    .map((figure): Query => ({ kind: 'lookup', figure }));
}

/** The periods nearest to that of a target which there is not for which there is one: that of the year for a part of it. */
function nearestTargets(dataset: Dataset, { metric, period }: FigureRef): PeriodId[] {
  const aimed = dataset.factsOfMetric(metric).filter(({ kind }) => kind === 'target');
  return [...new Set(aimed.map((fact) => fact.period))]
    .toSorted((a, b) => distance(a, period) - distance(b, period))
    .slice(0, OFFERED_TARGETS);
}

/** The periods for which a metric has a figure: those of the length that is asked for, derived ones too, and the reported. */
function knownPeriods(dataset: Dataset, { metric, period }: FigureRef): PeriodId[] {
  const kind = parsePeriodId(period)?.kind;
  return [...new Set([...(kind ? periodsOfKind(dataset, metric, kind) : []), ...dataset.periodsOf(metric)])];
}

/** In months: a period of the same length that ends up to so many months further away is as near as one of another. */
const OTHER_LENGTH = 40;

function distance(a: PeriodId, b: PeriodId): number {
  const [x, y] = [parsePeriodId(a), parsePeriodId(b)];
  if (!x || !y) return Number.MAX_SAFE_INTEGER;
  return monthsApart(x, y) + (x.kind === y.kind ? 0 : OTHER_LENGTH);
}
