import { compareInstants, endOf, monthsOf } from '../periods/calendar.ts';
import { isSpan, parsePeriodId, type Period } from '../periods/period.ts';
import { isActualValue, type Dataset } from './dataset.ts';
import { figureOf } from './figure.ts';
import type { Fact, MetricId } from './schema.ts';

/** Which facts count when the newest period is looked for: all actual ones unless said otherwise. */
export type NewestOf = {
  readonly length?: 'quarter' | 'half' | 'year' | undefined;
  readonly target?: boolean;
  readonly document?: string | undefined;
  /** Which periods count, where not all do; those whose figure is worked out are among them. */
  readonly isOne?: ((period: Period) => boolean) | undefined;
};

/**
 * The newest period that a metric is reported for: the one that ends last, the shortest of those that end then. Where a
 * length is wanted, or where the metric is a ratio or never reported as such, periods whose figure is derived or calculated count too.
 */
export function newest(dataset: Dataset, metric: MetricId, of: NewestOf = {}): Period | undefined {
  const ids =
    of.target || of.document
      ? statedPeriods(dataset, metric, of)
      : of.length || of.isOne || isWorkedOut(dataset, metric)
        ? dataset.periods.filter((period) => figureOf(dataset, metric, period) !== undefined)
        : dataset.periodsOf(metric);
  const periods = ids.flatMap((id) => parsePeriodId(id) ?? []);
  const isOfLength = (period: Period): boolean => !of.length || period.kind === of.length || !isSpan(period);
  const wanted = periods.filter((period) => isOfLength(period) && (of.isOne?.(period) ?? true));
  return wanted.reduce<Period | undefined>(
    (best, period) => (best && !isNewer(period, best) ? best : period),
    undefined,
  );
}

/** Whether a metric's figures mostly follow from others: a ratio of two, or one that no document states. */
function isWorkedOut(dataset: Dataset, metric: MetricId): boolean {
  const { formula } = dataset.metric(metric);
  return (formula !== undefined && 'ratio' in formula) || !dataset.periodsOf(metric).length;
}

function statedPeriods(dataset: Dataset, metric: MetricId, { target, document }: NewestOf) {
  const isWanted = (fact: Fact): boolean =>
    (document === undefined || fact.document === document) &&
    (target ? fact.kind === 'target' && fact.measure === 'value' : isActualValue(fact));
  return dataset
    .factsOfMetric(metric)
    .filter(isWanted)
    .map(({ period }) => period);
}

function isNewer(period: Period, than: Period): boolean {
  const later = compareInstants(endOf(period), endOf(than));
  if (later !== 0) return later > 0;
  return isSpan(period) && isSpan(than) && monthsOf(period) < monthsOf(than);
}
