import type { Query } from '../../query/query.ts';
import type { OnDemand } from './chart.ts';
import { chartAlt } from './chart-alt.ts';
import { chartSvg } from './chart-svg.ts';
import { drawPng } from './draw-png.ts';
import type { ThemeName } from './theme.ts';

/** A chart as a file to be attached, with the text for who cannot see it. */
export type ChartFile = { readonly name: string; readonly data: Buffer; readonly description: string };

/**
 * A chart as a PNG. Light by default: it has its own ground, and is what most people put into a paper.
 * @throws DrawError where it cannot be drawn
 */
export async function chartFile(onDemand: OnDemand, theme: ThemeName = 'light'): Promise<ChartFile> {
  const chart = onDemand();
  const data = await drawPng(chartSvg(chart, theme));
  return { name: `${chart.name}.png`, data, description: chartAlt(chart) };
}

/** Fewer figures are read faster than a chart of them. */
const LEAST_FOR_CHART = 3;

/** Whether an answer of figures is told better by its chart than by its table alone: a trend, a breakdown. */
export const isToldByChart = (query: Query): boolean =>
  query.kind === 'breakdown' || (query.kind === 'series' && query.figures.length >= LEAST_FOR_CHART);
