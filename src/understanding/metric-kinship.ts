import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';

/** Whether a metric is a part of another, directly or of one of its parts. */
export function isPartOf(dataset: Dataset, part: MetricId, whole: MetricId): boolean {
  for (let id = dataset.metric(part).parent?.metric; id; id = dataset.metric(id).parent?.metric)
    if (id === whole) return true;
  return false;
}

/** The first word of an id tells what kind of figure it is: revenue, cost, contracts. */
export const familyOf = (metric: MetricId): string => metric.split('_')[0] ?? metric;
