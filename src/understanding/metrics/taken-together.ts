import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { MetricMention } from '../resolution/frame.ts';

/** What two mentions mean as one, and which of them is taken in by the other. */
export type Together = { readonly metrics: readonly MetricId[]; readonly absorbs: MetricMention };

/** Stands for a mention that no question has: both mentions stay. */
export const NOTHING: MetricMention = { from: -1, to: -1, metrics: [], words: [] };

/** "SI cost to sales ratio": what names a rate narrows no amount, which would be told in its place. */
export function losesRate({ metric }: Dataset, { metrics, absorbs }: Together): boolean {
  const isRate = (id: MetricId): boolean => metric(id).unit === '%';
  return absorbs.metrics.length > 0 && absorbs.metrics.every(isRate) && !metrics.some(isRate);
}
