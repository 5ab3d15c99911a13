import type { Dataset } from '../dataset/dataset.ts';
import { figureRefsOf, type Query } from '../query/query.ts';

/** Whether the catalog still has all that a query names: a button may be older than the data. */
export function isKnownQuery(dataset: Dataset, query: Query): boolean {
  const named = 'metric' in query && query.metric !== undefined ? [query.metric] : [];
  const metrics = [...named, ...figureRefsOf(query).map(({ metric }) => metric)];
  return (
    metrics.every((metric) => dataset.hasMetric(metric)) &&
    (query.kind !== 'statement' || dataset.groups.has(query.group))
  );
}
