import { isSpan, parsePeriodId, periodId, type PeriodId } from '../../periods/period.ts';
import { spanIdentities } from '../../periods/span-identities.ts';
import { isActualValue, type Dataset } from '../dataset.ts';
import type { Interval } from '../intervals.ts';
import type { Fact, MetricId } from '../schema.ts';
import { quotientOf, rangeOf, scaled, sumOf } from './ranges.ts';

/** What is known of a figure, and from which printed ones. */
export type Known = { readonly range: Interval; readonly facts: readonly Fact[] };

type Lookup = (metric: string, period: PeriodId) => Known | undefined;

/**
 * A lookup of the narrowest range that the documents leave to a metric at a period: as they state it, as the spans of
 * its fiscal year add up, or by the metric's formula. Printed changes do not enter, so that they can be checked with it.
 */
export function knownFigures(dataset: Dataset): Lookup {
  const cache = new Map<string, Known | null>();
  const lookup: Lookup = (metric, period) => {
    const key = `${metric} ${period}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached ?? undefined;
    if (!dataset.hasMetric(metric)) return undefined;
    // Formulas may lead back here: they then find what is known without them.
    const reported = narrowest(reportedWays(dataset, metric, period));
    cache.set(key, reported ?? null);
    const calculated = byFormula(dataset, metric, period, lookup);
    const best = narrowest([reported, calculated].filter((way) => way !== undefined));
    cache.set(key, best ?? null);
    return best;
  };
  return lookup;
}

function reportedWays(dataset: Dataset, metric: MetricId, period: PeriodId): Known[] {
  const stated = statedOf(dataset, metric, period);
  const isFlow = dataset.metric(metric).nature === 'flow';
  return [...(stated ? [stated] : []), ...(isFlow ? byOtherSpans(dataset, metric, period) : [])];
}

function byFormula(dataset: Dataset, metric: MetricId, period: PeriodId, lookup: Lookup): Known | undefined {
  const { formula, unit } = dataset.metric(metric);
  if (!formula) return undefined;
  if ('sum' in formula) {
    return knownSum(
      Object.entries(formula.sum).map(([part, sign]) => ({ sign, known: lookup(part, period) })),
    );
  }
  const [above, below] = 'ratio' in formula ? formula.ratio : formula.per;
  return knownQuotient(lookup(above, period), lookup(below, period), unit === '%' ? 100 : 1);
}

/** One figure over another, as a range, with the figures that it rests on. */
export function knownQuotient(
  above: Known | undefined,
  below: Known | undefined,
  factor: number,
): Known | undefined {
  const quotient = above && below ? quotientOf(above.range, below.range) : undefined;
  return quotient && above && below
    ? { range: scaled(quotient, factor), facts: [...above.facts, ...below.facts] }
    : undefined;
}

function knownSum(terms: readonly { sign: number; known: Known | undefined }[]): Known | undefined {
  const parts = terms.flatMap(({ sign, known }) => (known ? [{ sign, ...known }] : []));
  if (parts.length < terms.length) return undefined;
  return { range: sumOf(parts), facts: parts.flatMap(({ facts }) => facts) };
}

function statedOf(dataset: Dataset, metric: MetricId, period: PeriodId): Known | undefined {
  const { unit } = dataset.metric(metric);
  return narrowest(
    dataset
      .factsOf(metric, period)
      .filter((fact) => isActualValue(fact) && fact.unit === unit && !dataset.isDiscarded(fact))
      .sort((a, b) => published(dataset, b).localeCompare(published(dataset, a)))
      .map((fact) => ({ range: rangeOf(fact), facts: [fact] })),
  );
}

const published = (dataset: Dataset, fact: Fact): string => dataset.document(fact.document).published;

function byOtherSpans(dataset: Dataset, metric: MetricId, period: PeriodId): Known[] {
  const span = parsePeriodId(period);
  if (!span || !isSpan(span)) return [];
  return spanIdentities(span).flatMap(
    (terms) =>
      knownSum(
        terms.map(({ sign, span: part }) => ({ sign, known: statedOf(dataset, metric, periodId(part)) })),
      ) ?? [],
  );
}

function narrowest(ways: readonly Known[]): Known | undefined {
  const width = ({ range }: Known): number => range.high - range.low;
  return ways.reduce<Known | undefined>(
    (best, way) => (best && width(best) <= width(way) ? best : way),
    undefined,
  );
}
