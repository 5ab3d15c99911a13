import { isSpan, parsePeriodId, periodId, type PeriodId } from '../periods/period.ts';
import { spanIdentities } from '../periods/span-identities.ts';
import type { Dataset } from './dataset.ts';
import type { Figure } from './figure.ts';
import { reportedFigure } from './reported-figure.ts';
import type { MetricId } from './schema.ts';
import { sumOfFigures } from './sum-of-figures.ts';

/** A flow's value from the reported flows of other spans of the same fiscal year, the most precise way of them. */
export function derivedFigure(dataset: Dataset, metric: MetricId, period: PeriodId): Figure | undefined {
  const span = parsePeriodId(period);
  if (!span || !isSpan(span)) return undefined;
  const ways = spanIdentities(span).flatMap((terms): Figure[] => {
    const parts = terms.flatMap(({ sign, span: part }) => {
      const figure = reportedFigure(dataset, metric, periodId(part));
      return figure ? [{ sign, figure }] : [];
    });
    return parts.length === terms.length ? [sumOfFigures(metric, period, parts, 'derived')] : [];
  });
  return ways.reduce<Figure | undefined>(
    (best, way) => (!best || way.precision < best.precision ? way : best),
    undefined,
  );
}

/** A figure from the one of another period and the change between them that a document prints as an amount. */
export function figureByChange(dataset: Dataset, metric: MetricId, period: PeriodId): Figure | undefined {
  const { unit } = dataset.metric(metric);
  const ways = dataset.changesAt(metric, period).flatMap((change): Figure[] => {
    const forward = change.period === period;
    const other = forward ? change.against : change.period;
    const figure = change.unit === unit && other ? reportedFigure(dataset, metric, other) : undefined;
    if (!figure) return [];
    const sign = forward ? 1 : -1;
    return [
      {
        metric,
        period,
        value: figure.value + sign * change.value,
        unit,
        precision: figure.precision + change.precision,
        origin: 'derived',
        formula: { kind: 'change', sign, figure, change },
        facts: [change, ...figure.facts.slice(0, 1)],
        others: [],
      },
    ];
  });
  return ways.toSorted((a, b) => a.precision - b.precision)[0];
}
