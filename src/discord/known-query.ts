import type { Dataset } from '../dataset/dataset.ts';
import { figureRefsOf, type Query } from '../query/query.ts';

/** Whether the data still has all metrics, tables and documents that a query names: a button may be older than them. */
export function isKnownQuery(dataset: Dataset, query: Query): boolean {
  const figures = figureRefsOf(query);
  const metrics = [...named(query, 'metric'), ...figures.map(({ metric }) => metric)];
  const documents = [...named(query, 'document'), ...figures.flatMap(({ document }) => document ?? [])];
  return (
    metrics.every((metric) => dataset.hasMetric(metric)) &&
    documents.every((id) => dataset.documents.some((document) => document.id === id)) &&
    (query.kind !== 'statement' || dataset.groups.has(query.group))
  );
}

/** What a query names itself, beside its figures. */
function named(query: Query, field: 'metric' | 'document'): string[] {
  const value = field in query ? (query as { readonly [Field in typeof field]?: string })[field] : undefined;
  return value === undefined ? [] : [value];
}
