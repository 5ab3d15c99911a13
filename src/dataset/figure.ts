import type { PeriodId } from '../periods/period.ts';
import { calculatedFigure } from './calculated-figure.ts';
import type { Dataset } from './dataset.ts';
import { derivedFigure, figureByChange } from './derived-figure.ts';
import { consistent } from './intervals.ts';
import { oncePerDataset } from './once-per-dataset.ts';
import { reportedFigure } from './reported-figure.ts';
import type { Fact, MetricId, Unit } from './schema.ts';

/** The value of a metric at a period, and how it is known. Money in yen or dollars, ratios in percent. */
export type Figure = {
  readonly metric: MetricId;
  readonly period: PeriodId;
  readonly value: number;
  readonly unit: Unit;
  /** The value's uncertainty: one unit of the last digit it was printed with, or the sum of its parts'. */
  readonly precision: number;
  readonly origin: 'reported' | 'derived' | 'calculated' | 'target';
  /** What a derived or calculated figure is made of, and how. */
  readonly formula: FigureFormula | null;
  /** The facts it rests on, the deciding one first. */
  readonly facts: readonly Fact[];
  /** Facts that state another value for the same thing: what was reported before, or coarser elsewhere. */
  readonly others: readonly Fact[];
};

/** What a figure is made of: a sum of figures, one figure over another, or a figure and the change printed beside it. */
export type FigureFormula =
  | { readonly kind: 'sum'; readonly parts: readonly { readonly sign: 1 | -1; readonly figure: Figure }[] }
  | { readonly kind: 'change'; readonly sign: 1 | -1; readonly figure: Figure; readonly change: Fact }
  | { readonly kind: 'ratio' | 'per'; readonly of: Figure; readonly to: Figure };

/**
 * The figure of a metric at a period, in the metric's own unit: reported, derived from other spans where it is a flow,
 * or calculated by the metric's formula. Undefined where it cannot be known.
 * Each is worked out once for a dataset.
 */
export function figureOf(dataset: Dataset, metric: MetricId, period: PeriodId): Figure | undefined {
  return figures(dataset, `${metric} ${period}`, () => figureWithin(dataset, metric, period, [], FINE));
}

const figures = oncePerDataset<Figure | undefined>();

/**
 * @param within the metrics whose formulas are being worked out, so that two that give each other do not go in circles
 * @param fine the precision from which on what is printed is taken as it is
 */
function figureWithin(
  dataset: Dataset,
  metric: MetricId,
  period: PeriodId,
  within: readonly MetricId[],
  fine: number,
): Figure | undefined {
  const reported = reportedFigure(dataset, metric, period);
  const isFlow = dataset.metric(metric).nature === 'flow';
  if (reported && (!isFlow || reported.precision <= fine)) return reported;
  const exact =
    (isFlow ? derivedFigure(dataset, metric, period) : undefined) ??
    calculated(dataset, metric, period, within);
  if (!reported) return exact ?? figureByChange(dataset, metric, period);
  // "9.1 billion" in a table, where the year after it is told with its increase to the million
  const finer = [exact, figureByChange(dataset, metric, period)].find(
    (figure) => figure && figure.precision < reported.precision && consistent(figure, reported),
  );
  return finer ? { ...finer, others: reported.facts } : reported;
}

/** The figure by its metric's formula, whose parts may be of formulas themselves. */
const calculated = (
  dataset: Dataset,
  metric: MetricId,
  period: PeriodId,
  within: readonly MetricId[],
): Figure | undefined =>
  within.includes(metric)
    ? undefined
    : calculatedFigure(dataset, metric, period, (part) =>
        figureWithin(dataset, part, period, [...within, metric], partPrecision(dataset, metric)),
      );

/** A ratio is of the most exact parts there are: a deck's rounded quarter gives way to 1H - 2Q to the thousand. */
const partPrecision = (dataset: Dataset, metric: MetricId): number => {
  const { formula } = dataset.metric(metric);
  return formula && !('sum' in formula) ? EXACT : FINE;
};

/** A figure printed to the million yen is as good as any table; a coarser one gives way to exact arithmetic. */
const FINE = 1_000_000;

/** The thousand yen to which statements are printed: nothing is finer. */
const EXACT = 1000;
