import type { PeriodId } from '../periods/period.ts';
import type { Dataset } from './dataset.ts';
import type { Figure } from './figure.ts';
import { consistent } from './intervals.ts';
import type { MetricId } from './schema.ts';
import { sumOfFigures } from './sum-of-figures.ts';

/** A figure by its metric's formula, from parts that are all known for that period, as `partOf` tells them. */
export function calculatedFigure(
  dataset: Dataset,
  metric: MetricId,
  period: PeriodId,
  partOf: (part: MetricId) => Figure | undefined,
): Figure | undefined {
  const { formula, unit } = dataset.metric(metric);
  if (!formula) return undefined;
  if ('sum' in formula) {
    const entries = Object.entries(formula.sum) as [MetricId, 1 | -1][];
    const parts = entries.flatMap(([part, sign]) => {
      const figure = partOf(part);
      return figure ? [{ sign, figure }] : [];
    });
    return parts.length === entries.length ? sumOfFigures(metric, period, parts, 'calculated') : undefined;
  }
  const kind = 'ratio' in formula ? 'ratio' : 'per';
  const [above, below] = 'ratio' in formula ? formula.ratio : formula.per;
  const of = partOf(above);
  const to = partOf(below);
  if (!of || !to || to.value === 0) return undefined;
  const value = (of.value / to.value) * (unit === '%' ? 100 : 1);
  const figure: Figure = {
    metric,
    period,
    value,
    unit,
    precision:
      Math.abs(value) * (of.precision / Math.max(1, Math.abs(of.value)) + to.precision / Math.abs(to.value)),
    origin: 'calculated',
    formula: { kind, of, to },
    facts: [...of.facts.slice(0, 1), ...to.facts.slice(0, 1)],
    others: [],
  };
  return (unit === '%' ? printedShare(dataset, above, figure) : undefined) ?? figure;
}

/**
 * The share that a document prints beside the figure above the line, where that is more exact than what its rounded
 * parts give: 20.3% beside a gross margin of JPY 11.5 billion.
 */
function printedShare(dataset: Dataset, above: MetricId, calculated: Figure): Figure | undefined {
  const [fact] = dataset
    .factsOf(above, calculated.period)
    .filter(
      (stated) =>
        stated.measure === 'share-percent' &&
        stated.kind === 'actual' &&
        stated.precision < calculated.precision &&
        !dataset.isDiscarded(stated) &&
        consistent(stated, calculated),
    );
  return (
    fact && {
      ...calculated,
      value: fact.value,
      precision: fact.precision,
      origin: 'reported',
      formula: null,
      facts: [fact],
    }
  );
}
