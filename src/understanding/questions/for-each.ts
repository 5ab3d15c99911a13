import type { Query } from '../../query/query.ts';
import type { MetricMention } from '../resolution/frame.ts';
import type { Asked } from './asked.ts';

/**
 * "What is that per employee?": a figure behind "per" divides another one. Looked up by itself it is not what was asked.
 */
export const isDivisorAlone = (
  { frame: { words }, plays }: Asked,
  query: Query,
  mentions: readonly MetricMention[],
): boolean =>
  query.kind === 'lookup' &&
  mentions.some(({ from }) => from > 0 && plays(words[from - 1]?.text ?? '', 'for-each'));
