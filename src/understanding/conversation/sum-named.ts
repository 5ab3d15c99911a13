import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Query } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';

/**
 * 「合計してフリーCFにすると？」, "added up to free cash flow?" after figures: of the figures that the name may mean the one that
 * is the sum of those looked up.
 */
export function sumNamed(
  { dataset, conversation: { query, trail = [], doubt, open } }: Question,
  frame: Frame,
  [mention, another]: readonly MetricMention[],
): Query | undefined {
  if (query?.kind !== 'lookup' || doubt || open || !mention || another || frame.periods.length)
    return undefined;
  if (!hasOperation(frame, 'sum') || !isPlainBut(frame, 'sum')) return undefined;
  const { period } = query.figure;
  const spoken = new Set(trail.flatMap((ref) => (ref.period === period && !ref.target ? [ref.metric] : [])));
  const [sum, other] = mention.metrics.filter((metric) => isSumOf(dataset, metric, spoken));
  return sum && !other
    ? { kind: 'lookup', figure: { metric: sum, period }, readings: ['from-conversation'] }
    : undefined;
}

/** Whether a metric is the sum of others, all of which are among some. */
function isSumOf(dataset: Dataset, metric: MetricId, among: ReadonlySet<MetricId>): boolean {
  const { formula } = dataset.metric(metric);
  const parts = formula && 'sum' in formula ? Object.keys(formula.sum) : [];
  return parts.length > 1 && parts.every((part) => among.has(part as MetricId));
}
