import type { Dataset } from '../../dataset/dataset.ts';
import { figureOf } from '../../dataset/figure.ts';
import { newest } from '../../dataset/newest.ts';
import type { MetricId } from '../../dataset/schema.ts';
import {
  endOf,
  fiscalYearAt,
  shiftBySelf,
  shiftYears,
  spansEndingAt,
  yearEndBefore,
} from '../../periods/calendar.ts';
import { periodId, samePeriod, type Instant, type Period } from '../../periods/period.ts';
import type { Reading } from '../../query/query.ts';
import type { Step } from './atoms/atom.ts';

/** A mention read for a metric: a period, a date that a flow could mean several spans by, or no period at all. */
export type ReadPeriod =
  | { readonly kind: 'period'; readonly period: Period; readonly readings: readonly Reading[] }
  | { readonly kind: 'several'; readonly spans: readonly Period[] }
  | { readonly kind: 'window'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'unknown' };

export const found = (period: Period, readings: readonly Reading[]): ReadPeriod => ({
  kind: 'period',
  period,
  readings,
});

/** The period that is so far away from another, or from the newest that a metric is known for. */
export function readStep(
  dataset: Dataset,
  metric: MetricId,
  step: Step,
  base: Period | undefined,
  readings: readonly Reading[],
): ReadPeriod {
  const from = base ?? newest(dataset, metric);
  if (!from) return { kind: 'unknown' };
  switch (step.to) {
    case 'latest': {
      const latest = newest(dataset, metric, { length: step.length });
      return latest ? found(latest, ['latest']) : { kind: 'unknown' };
    }
    case 'last-quarter': {
      if (base) return found(quartersLater(base, -1), readings);
      const latest = newest(dataset, metric, { length: 'quarter' });
      return latest ? found(latest, ['latest']) : { kind: 'unknown' };
    }
    case 'last-year': {
      if (base) return found(shiftYears(base, -1), readings);
      const fy = from.kind === 'instant' ? fiscalYearAt(from) : from.fy;
      return found({ kind: 'year', fy: fy - 1 }, readings);
    }
    case 'years':
      return found(shiftYears(from, step.by), readings);
    case 'quarters':
      return found(quartersLater(from, step.by), readings);
    case 'self':
      return found(shiftBySelf(from, step.by), readings);
    case 'newest':
    case 'over':
      // several periods are no single one, nor is the time between two
      return { kind: 'unknown' };
    case 'base':
      // known only where a change is spoken of
      return { kind: 'unknown' };
    case 'year-end-before':
      // "the year-end one" of a year's dividends
      if (from.kind === 'year' && dataset.metric(metric).nature === 'per-share')
        return found({ kind: 'half', fy: from.fy, half: 2 }, readings);
      return found(yearEndBefore(endOf(from)), readings);
    case 'year-end':
    case 'end-of-year':
      return yearEndOf(dataset, metric, from, step.to, readings);
    case 'same': {
      if (step.length === undefined || from.kind === step.length) return found(from, readings);
      const spans = spansEndingAt(endOf(from));
      const ended = spans.find(({ kind }) => kind === step.length);
      if (from.kind === 'instant') return found(ended ?? from, readings);
      return ended ? { kind: 'several', spans } : found(from, readings);
    }
    case 'cumulated':
    case 'own-quarter': {
      const spans = spansEndingAt(endOf(from));
      const span = step.to === 'cumulated' ? spans.at(-1) : spans[0];
      return span ? found(span, readings) : { kind: 'unknown' };
    }
  }
}

/**
 * The end of the year that is spoken of, where "year end" may also be that of the year before, unless what is spoken of
 * ends a year itself.
 */
function yearEndOf(
  dataset: Dataset,
  metric: MetricId,
  from: Period,
  said: 'year-end' | 'end-of-year',
  readings: readonly Reading[],
): ReadPeriod {
  const end = endOf(from);
  const fy = from.kind === 'instant' ? fiscalYearAt(end) : from.fy;
  const own = endOf({ kind: 'year', fy });
  const { nature } = dataset.metric(metric);
  if (nature === 'per-share') return found({ kind: 'half', fy, half: 2 }, readings);
  if (said === 'end-of-year' || samePeriod(own, end)) return found(own, readings);
  const before = yearEndBefore(end);
  const isKnown = (day: Instant): boolean => figureOf(dataset, metric, periodId(day)) !== undefined;
  if (!isKnown(own)) return found(before, readings);
  return isKnown(before) ? { kind: 'several', spans: [own, before] } : found(own, readings);
}

/** Quarters before or after a period; a longer span counts from its last quarter, unless they are whole halves. */
function quartersLater(period: Period, by: number): Period {
  if (period.kind === 'quarter' || period.kind === 'instant') return shiftBySelf(period, by);
  if (period.kind === 'half' && by % 2 === 0) return shiftBySelf(period, by / 2);
  const [last] = spansEndingAt(endOf(period));
  return last ? shiftBySelf(last, by) : period;
}
