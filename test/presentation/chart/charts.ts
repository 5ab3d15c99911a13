import { answer } from '../../../src/answering/answer-query.ts';
import type { Answered } from '../../../src/answering/answer.ts';
import { trendQuery } from '../../../src/answering/leading-on.ts';
import { indexDataset } from '../../../src/dataset/dataset.ts';
import { dataDirectory } from '../../../src/dataset/files.ts';
import { loadDataFiles } from '../../../src/dataset/load.ts';
import type { MetricId } from '../../../src/dataset/schema.ts';
import type { Period } from '../../../src/periods/period.ts';
import type { BarChart, Chart, SlotChart } from '../../../src/presentation/chart/chart.ts';
import { chartOf } from '../../../src/presentation/chart/chart-of.ts';
import type { Language } from '../../../src/presentation/view.ts';
import { Query } from '../../../src/query/query.ts';

export const dataset = indexDataset(loadDataFiles(dataDirectory()));

/** The answer to a query that has one. */
export function answered(query: object): Answered {
  const outcome = answer(dataset, Query.parse(query));
  if (outcome.status !== 'answered') throw new Error(`no answer to ${JSON.stringify(query)}`);
  return outcome;
}

export const charted = (query: object, language: Language = 'en'): Chart | undefined =>
  chartOf(answered(query), dataset, language)?.();

export function slotChart(query: object, language: Language = 'en'): SlotChart {
  const chart = charted(query, language);
  if (!chart || chart.kind === 'bars') throw new Error('no chart over periods');
  return chart;
}

export function barChart(query: object, language: Language = 'en'): BarChart {
  const chart = charted(query, language);
  if (chart?.kind !== 'bars') throw new Error('no chart of bars');
  return chart;
}

export const of = (metric: string, period: string, more: object = {}) => ({ metric, period, ...more });
export const lookup = (metric: string, period: string, more: object = {}) => ({
  kind: 'lookup',
  figure: of(metric, period, more),
});
export const trend = (metric: string, kind: Period['kind']): Query =>
  trendQuery(dataset, metric as MetricId, kind);
export const series = (metrics: readonly string[], periods: readonly string[]) => ({
  kind: 'series',
  figures: metrics.flatMap((metric) => periods.map((period) => of(metric, period))),
});
