import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { periodId } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { amountsOf, isAmount, type Amount } from './amounts.ts';
import type { Frame } from './frame.ts';
import { isAmountOfTarget } from './targets.ts';

/** Whether a number only repeats a figure that is named beside it: a target, or a figure named with its period. */
export const isRepeated = (
  dataset: Dataset,
  frame: Frame,
  metrics: readonly MetricId[],
  word: string,
): boolean =>
  isAmountOfTarget(dataset, frame, metrics, word) || isAmountOfFigure(dataset, frame, metrics, word);

/** Whether numbers only repeat what a query is about, or the figures that it was told beside. */
export function areRepeated(
  dataset: Dataset,
  frame: Frame,
  metrics: readonly MetricId[],
  query: Query,
  numbers: readonly string[],
): boolean {
  const amounts = amountsOf(frame.words).filter(({ word }) => numbers.includes(word));
  const spoken = [...figureRefsOf(query), ...figuresNamed(metrics, frame)];
  return (
    numbers.every((word) => isRepeated(dataset, frame, metrics, word)) && areFigures(dataset, spoken, amounts)
  );
}

/** Whether each amount said is that of one of the figures spoken of: one that is not contradicts them. */
function areFigures(dataset: Dataset, refs: readonly FigureRef[], amounts: readonly Amount[]): boolean {
  const values = refs.flatMap((ref) => {
    const figure = resolveFigure(dataset, ref);
    return isMissing(figure) ? [] : [figure.value];
  });
  return amounts.every((amount) => values.some((value) => isAmount(amount, value)));
}

/** The figures named in full: "468 outsourcing personnel at the end of December 2011, how many a year earlier?" */
const figuresNamed = (metrics: readonly MetricId[], { periods }: Frame): FigureRef[] =>
  periods.flatMap(({ period }) =>
    period.kind === 'period' ? metrics.map((metric) => ({ metric, period: periodId(period.period) })) : [],
  );

/** Shorter numbers may be anything else: a count, a rank, a part of a date. */
const SHORTEST_AMOUNT = 3;

/** Whether a number only repeats a figure that is named in full beside it. */
function isAmountOfFigure(
  dataset: Dataset,
  frame: Frame,
  metrics: readonly MetricId[],
  word: string,
): boolean {
  const amounts = amountsOf(frame.words).filter((amount) => amount.word === word);
  return word.length >= SHORTEST_AMOUNT && areFigures(dataset, figuresNamed(metrics, frame), amounts);
}
