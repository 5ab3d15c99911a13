import type { Dataset } from './dataset.ts';
import type { MetricId } from './schema.ts';

/** The catalog's own ratio in percent of two metrics, which documents may report. */
export const ratioOfTwo = (dataset: Dataset, of: MetricId, to: MetricId): MetricId | undefined =>
  dataset.metrics.find(
    ({ formula, unit }) =>
      unit === '%' && formula && 'ratio' in formula && formula.ratio[0] === of && formula.ratio[1] === to,
  )?.id;
