import type { Dataset } from '../dataset/dataset.ts';
import { figureOf } from '../dataset/figure.ts';
import type { Fact, MetricId, Unit } from '../dataset/schema.ts';
import { shiftYears, yearEndBefore } from '../periods/calendar.ts';
import { parsePeriodId, periodId, type PeriodId } from '../periods/period.ts';
import type { FigureRef } from '../query/query.ts';
import type { Comparison, ShownFigure } from './answer.ts';
import { isMissing, resolveFigure } from './resolve-figure.ts';

/** Percentage points of doubt from which on a percentage is told as a rough one. */
const ROUGH = 0.5;

const RATIOS: ReadonlySet<Unit> = new Set(['%', 'points']);

/**
 * The comparison of two figures in one unit. A percentage is meaningful only where the earlier figure is positive and
 * the later one is not negative (the rule of year-on-year changes); ratios change in percentage points. Where the
 * figures are known so coarsely that the change which a document prints is more exact, it is that change.
 */
export function compareFigures(
  dataset: Dataset,
  kind: Comparison['kind'],
  from: { value: number; unit: Unit; period: PeriodId; precision: number },
  to: ShownFigure,
): Comparison {
  const isRatio = RATIOS.has(to.unit);
  const amountPrinted = isRatio ? null : sharperAmount(dataset, from, to);
  const change = amountPrinted?.value ?? to.value - from.value;
  const meaningful = isRatio || (from.value > 0 && to.value >= 0);
  const percent = !isRatio && meaningful ? (change / Math.abs(from.value)) * 100 : null;
  const doubt = ((from.precision + to.precision) / Math.abs(from.value)) * 100;
  const printed =
    percent === null
      ? undefined
      : printedChange(dataset, to.metric, from.period, to.period, 'change-percent', to);
  const better =
    printed && printed.precision < doubt && Math.abs(printed.value - (percent ?? 0)) <= doubt
      ? printed
      : null;
  return {
    kind,
    metric: to.metric,
    from: from.period,
    to: to.period,
    unit: to.unit,
    base: from.value,
    basePrecision: from.precision,
    change,
    percent: better?.value ?? percent,
    points: isRatio ? change : null,
    meaningful,
    approximate: !better && percent !== null && doubt > ROUGH,
    printed: better,
    amountPrinted,
  };
}

/** How many times more exact than the figures' difference a printed amount is where it is preferred to it. */
const SHARPER = 10;
const FINEST = 1000;

/** The amount that a document prints as the change of a figure known to the nearest 100 million yen, say, only. */
function sharperAmount(
  dataset: Dataset,
  from: { value: number; period: PeriodId; precision: number },
  to: ShownFigure,
): Fact | null {
  const doubt = from.precision + to.precision;
  // nothing is printed to less than a thousand yen
  if (doubt < SHARPER * FINEST) return null;
  const printed = printedChange(dataset, to.metric, from.period, to.period, 'change', to);
  if (!printed || printed.unit !== to.unit || printed.precision * SHARPER > doubt) return null;
  return Math.abs(printed.value - (to.value - from.value)) <= doubt / 2 ? printed : null;
}

/** A change that a document prints between two periods, the most exact one: of actual figures, or of a target's. */
export function printedChange(
  dataset: Dataset,
  metric: MetricId,
  from: PeriodId,
  to: PeriodId,
  measure: 'change' | 'change-percent' | 'change-points',
  of?: Pick<ShownFigure, 'origin' | 'announced'>,
): Fact | undefined {
  const isOf = ({ kind, announced }: Fact): boolean =>
    of?.origin === 'target' ? kind === 'target' && announced === of.announced : kind === 'actual';
  return dataset
    .changesPrinted(metric, from, to)
    .filter((fact) => fact.measure === measure && isOf(fact) && !dataset.isDiscarded(fact))
    .toSorted((a, b) => a.precision - b.precision)[0];
}

/** A comparison of which only the printed percentage is known, since one of its figures is not. */
export function comparisonAsPrinted(
  kind: Comparison['kind'],
  fact: Fact,
  from: PeriodId,
  unit: Unit,
): Comparison {
  const percent = fact.measure === 'change-percent' ? fact.value : null;
  const points = fact.measure === 'change-points' ? fact.value : null;
  const change = fact.measure === 'change' ? fact.value : points;
  return {
    kind,
    metric: fact.metric,
    from,
    to: fact.period,
    unit,
    base: null,
    basePrecision: null,
    change,
    percent,
    points,
    meaningful: true,
    approximate: false,
    printed: fact,
    amountPrinted: fact.measure === 'change' ? fact : null,
  };
}

/** What a plain figure is compared with: the year before, and for a balance the last fiscal year end too. */
export function usualComparisons(dataset: Dataset, figure: ShownFigure, ref: FigureRef): Comparison[] {
  const period = parsePeriodId(figure.period);
  if (!period || figure.origin === 'target' || ref.currency) return [];
  const earlier: [Comparison['kind'], PeriodId][] = [['yoy', periodId(shiftYears(period, -1))]];
  if (period.kind === 'instant') {
    const yearEnd = periodId(yearEndBefore(period));
    if (yearEnd !== earlier[0]?.[1]) earlier.push(['since-year-end', yearEnd]);
  }
  return earlier.flatMap(([kind, id]) => {
    const before = comparable(dataset, figure, id, ref);
    if (before) return [compareFigures(dataset, kind, before, figure)];
    const printed = printedChange(dataset, figure.metric, id, figure.period, 'change-percent');
    return printed ? [comparisonAsPrinted(kind, printed, id, figure.unit)] : [];
  });
}

function comparable(
  dataset: Dataset,
  figure: ShownFigure,
  period: PeriodId,
  ref: FigureRef,
): ShownFigure | undefined {
  if (ref.basis === 'original' || ref.document) {
    const same = resolveFigure(dataset, { ...ref, period });
    return isMissing(same) ? undefined : same;
  }
  return figureOf(dataset, figure.metric, period);
}
