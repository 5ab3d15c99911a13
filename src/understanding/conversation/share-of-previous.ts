import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isFromConversation } from './conversation.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isPartOf, isRatioOf, onlyTotalOf } from '../metrics/metric-kinship.ts';
import type { Question } from '../resolution/resolve.ts';

/** "as a percentage of revenue?" after a figure: that figure over the one named now. */
export function shareOfPrevious(
  { conversation, lexicon }: Question,
  frame: Frame,
  mentions: readonly MetricMention[],
): Query | undefined {
  const { query } = conversation;
  const [whole] = mentions[0]?.metrics ?? [];
  const isShare =
    hasOperation(frame, 'share') ||
    (hasOperation(frame, 'percent', 'ratio') &&
      frame.operations.some(({ to }) => to <= (mentions[0]?.from ?? 0)));
  // "yoy?" in between leaves the figure spoken of as it was
  const figure =
    query?.kind === 'change' && isFromConversation(query)
      ? query.to
      : query?.kind === 'lookup'
        ? query.figure
        : undefined;
  if (!figure || !whole || mentions.length > 1 || frame.periods.length || !isShare || figure.target)
    return undefined;
  if (figure.metric === whole) return undefined;
  const named = { ...figure, metric: whole };
  // "network services is what share of that": what is pointed at is the whole
  const isWholePointedAt = frame.operations.some(
    ({ names, from, to }) =>
      names.includes('share') &&
      from >= (mentions[0]?.to ?? Infinity) &&
      lexicon.plays(frame.words[to]?.text ?? '', 'pointing'),
  );
  return isWholePointedAt ? shareOf(named, figure) : shareOf(figure, named);
}

const shareOf = (of: FigureRef, to: FigureRef): Query => ({
  kind: 'ratio',
  of,
  to,
  in: 'percent',
  readings: ['from-conversation'],
});

/** "what % is that?" after a part that was asked for of a figure spoken of: its share of that figure. */
export function shareOfSpoken(
  dataset: Dataset,
  frame: Frame,
  query: Query,
  trail: readonly FigureRef[],
): Query | undefined {
  if (query.kind !== 'lookup' || query.figure.target || frame.metrics.length) return undefined;
  if (!hasOperation(frame, 'share', 'percent', 'ratio') || hasOperation(frame, ...OF_CHANGE))
    return undefined;
  const { figure } = query;
  const whole = trail.findLast(
    ({ metric, period }) => period === figure.period && isPartOf(dataset, figure.metric, metric),
  );
  const total =
    whole?.metric ?? (hasOperation(frame, 'share') ? onlyTotalOf(dataset, figure.metric) : undefined);
  return total === undefined ? undefined : shareOf(figure, { ...figure, metric: total });
}

const OF_CHANGE = ['change', 'growth', 'yoy', 'qoq', 'since-year-end'] as const;

/** "as a %?" after the gross margin of SI: the ratio that is told of it, where there is only one. */
export function ownRatio(dataset: Dataset, lexicon: Lexicon, frame: Frame, query: Query): Query | undefined {
  if (query.kind !== 'lookup' || query.figure.target || hasOperation(frame, ...OF_CHANGE)) return undefined;
  const isAs = frame.words.some(({ text }) => lexicon.plays(text, 'told-as'));
  if (!hasOperation(frame, 'ratio', 'share') && !(isAs && hasOperation(frame, 'percent'))) return undefined;
  const { metric, period } = query.figure;
  const [ratio, another] = dataset.metrics.filter(({ id }) => isRatioOf(dataset, id, metric));
  return ratio && !another
    ? { kind: 'lookup', figure: { metric: ratio.id, period }, readings: ['from-conversation'] }
    : undefined;
}

/**
 * "how much is that in percent of the total?" after a figure: of the total that was looked up before it, or of the
 * only one that it is a part of.
 */
export function shareOfTotal(
  dataset: Dataset,
  { plays }: Lexicon,
  frame: Frame,
  query: Query,
  trail: readonly FigureRef[],
): Query | undefined {
  const asksShare = hasOperation(frame, 'share', 'percent', 'ratio');
  const isOfTotal = frame.words.some(({ text }) => plays(text, 'total') || plays(text, 'of-total'));
  if (query.kind !== 'lookup' || query.figure.target || !asksShare || !isOfTotal) return undefined;
  const { figure } = query;
  const spoken = trail.findLast(({ metric }) => isPartOf(dataset, figure.metric, metric));
  const whole = spoken?.metric ?? onlyTotalOf(dataset, figure.metric);
  return whole === undefined ? undefined : shareOf(figure, { ...figure, metric: whole });
}
