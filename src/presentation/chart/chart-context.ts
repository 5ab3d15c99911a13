import { isCoarse, roundToKnown } from '../numbers.ts';
import type { ShownFigure } from '../../answering/answer.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { TABLE_WORDING } from '../table-wording.ts';
import type { Language } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { ChartPoint } from './chart.ts';

/** What every chart is made with. */
export type ChartContext = {
  readonly dataset: Dataset;
  readonly wording: Wording;
  readonly language: Language;
};

/** A figure as a point of a chart. */
export function pointOf({ value, unit, origin, precision }: ShownFigure): ChartPoint {
  const known = isCoarse({ unit, precision }) ? roundToKnown({ value, precision }) : value;
  return { value: known, unit, isReported: origin === 'reported' };
}

/** More names than these are counted rather than listed. */
const MOST_NAMES = 3;

/** The metrics of some figures as a title, without their periods. */
export function namesPhrase(figures: readonly ShownFigure[], { wording, language }: ChartContext): string {
  const names = [...new Set(figures.map(({ metric }) => wording.metric(metric)))];
  if (names.length <= MOST_NAMES) return wording.list(names);
  const left = names.length - MOST_NAMES + 1;
  return TABLE_WORDING[language].moreNames(wording.list(names.slice(0, MOST_NAMES - 1)), left);
}

/** Parts of a subtitle in a row, those left out that are empty. */
export const besides = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

/** A file name of metrics and periods. */
export function fileName(figures: readonly ShownFigure[]): string {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return 'chart';
  return [first.metric, first.period, ...(first.period === last.period ? [] : [last.period])].join('-');
}
