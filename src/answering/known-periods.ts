import type { Dataset } from '../dataset/dataset.ts';
import { sortPeriods } from '../dataset/dataset.ts';
import { figureOf } from '../dataset/figure.ts';
import { oncePerDataset } from '../dataset/once-per-dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import { endOf, fiscalYearAt, monthsOf, spansOfYear } from '../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId, type Period, type PeriodId } from '../periods/period.ts';
import type { ShownFigure } from './answer.ts';
import { isMissing, resolveFigure } from './resolve-figure.ts';

const known = oncePerDataset<readonly PeriodId[]>();

/** The periods of one length for which a metric has a figure, reported or not, the oldest first. */
export function periodsOfKind(dataset: Dataset, metric: MetricId, kind: Period['kind']): readonly PeriodId[] {
  return known(dataset, `${metric} ${kind}`, () =>
    sortPeriods(candidates(dataset, kind)).filter(
      (period) => figureOf(dataset, metric, period) !== undefined,
    ),
  );
}

/** Every length of period for which a metric has figures, the one with the most of them first. */
export function periodKindsOf(dataset: Dataset, metric: MetricId): Period['kind'][] {
  const kinds = ['quarter', 'half', 'nine-months', 'year', 'instant'] as const;
  return kinds
    .filter((kind) => periodsOfKind(dataset, metric, kind).length > 0)
    .toSorted((a, b) => periodsOfKind(dataset, metric, b).length - periodsOfKind(dataset, metric, a).length);
}

/** All periods of a kind in the fiscal years that the dataset covers; a derived figure may lie in any of them. */
function candidates(dataset: Dataset, kind: Period['kind']): Set<PeriodId> {
  const periods = dataset.periods.flatMap((id) => parsePeriodId(id) ?? []);
  const years = new Set(periods.filter(isSpan).map(({ fy }) => fy));
  const all: Period[] = [...periods, ...[...years].flatMap(spansOfYear)];
  return new Set(all.filter((period) => period.kind === kind).map(periodId));
}

/** Whether a group of the catalog, such as a statement, has at least one figure at a period. */
export const hasStatement = (dataset: Dataset, group: string, period: PeriodId): boolean =>
  (dataset.groups.get(group) ?? []).some((metric) => !isMissing(resolveFigure(dataset, { metric, period })));

/** The figure of a period or, where that is not known, of the longest span from the same beginning. */
export function longestKnown(dataset: Dataset, metric: MetricId, period: PeriodId): ShownFigure | undefined {
  for (const id of [period, ...partsFromStart(period)]) {
    const figure = resolveFigure(dataset, { metric, period: id });
    if (!isMissing(figure)) return figure;
  }
  return undefined;
}

/** The spans that begin with a span and end before it does, the longest first. */
function partsFromStart(id: PeriodId): PeriodId[] {
  const period = parsePeriodId(id);
  if (!period || !isSpan(period) || (period.kind !== 'year' && period.kind !== 'nine-months')) return [];
  const from = spansOfYear(fiscalYearAt(endOf(period))).filter(
    (span) =>
      monthsOf(span) < monthsOf(period) &&
      (span.kind === 'nine-months' ||
        (span.kind === 'half' && span.half === 1) ||
        (span.kind === 'quarter' && span.quarter === 1)),
  );
  return from.toSorted((a, b) => monthsOf(b) - monthsOf(a)).map(periodId);
}
