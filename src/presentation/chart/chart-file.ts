import type { Answered } from '../../answering/answer.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Query } from '../../query/query.ts';
import type { Language } from '../view.ts';
import { chartAlt } from './chart-alt.ts';
import { chartOf } from './chart-of.ts';
import { chartSvg } from './chart-svg.ts';
import { drawPng } from './draw-png.ts';
import type { ThemeName } from './theme.ts';

/** A chart as a file to be attached, with the text for who cannot see it. */
export type ChartFile = { readonly name: string; readonly data: Buffer; readonly description: string };

/**
 * The chart of an answer as a PNG, or undefined where the answer has none. Light by default: it has its own ground, and
 * is what most people put into a paper.
 * @throws DrawError where it cannot be drawn
 */
export async function chartFile(
  answer: Answered,
  dataset: Dataset,
  language: Language,
  theme: ThemeName = 'light',
): Promise<ChartFile | undefined> {
  const chart = chartOf(answer, dataset, language);
  if (!chart) return undefined;
  const data = await drawPng(chartSvg(chart, theme));
  return { name: `${chart.name}.png`, data, description: chartAlt(chart) };
}

/** Whether an answer has a chart, without drawing it. */
export const hasChart = (answer: Answered, dataset: Dataset): boolean =>
  chartOf(answer, dataset, 'en') !== undefined;

/** Fewer figures are read faster than a chart of them. */
const LEAST_FOR_CHART = 3;

/** Whether an answer of figures is told better by its chart than by its table alone: a trend, a breakdown. */
export const isToldByChart = (query: Query): boolean =>
  query.kind === 'breakdown' || (query.kind === 'series' && query.figures.length >= LEAST_FOR_CHART);
