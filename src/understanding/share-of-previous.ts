import type { Query } from '../query/query.ts';
import { hasOperation, type Frame, type MetricMention } from './frame.ts';
import type { Question } from './resolve.ts';

/** "as a percentage of revenue?" after a figure: that figure over the one named now. */
export function shareOfPrevious(
  { conversation }: Question,
  frame: Frame,
  mentions: readonly MetricMention[],
): Query | undefined {
  const { query } = conversation;
  const [whole] = mentions[0]?.metrics ?? [];
  const isShare =
    hasOperation(frame, 'share') ||
    (hasOperation(frame, 'percent', 'ratio') &&
      frame.operations.some(({ to }) => to <= (mentions[0]?.from ?? 0)));
  if (
    query?.kind !== 'lookup' ||
    !whole ||
    mentions.length > 1 ||
    frame.periods.length ||
    !isShare ||
    query.figure.target
  )
    return undefined;
  const { figure } = query;
  if (figure.metric === whole) return undefined;
  return {
    kind: 'ratio',
    of: figure,
    to: { ...figure, metric: whole },
    in: 'percent',
    readings: ['from-conversation'],
  };
}
