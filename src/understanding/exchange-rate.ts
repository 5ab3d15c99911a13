import type { Dataset } from '../dataset/dataset.ts';
import { figureRefsOf, type Query } from '../query/query.ts';
import { hasOperation, type Frame, type MetricMention } from './frame.ts';

/** "in dollars using 93.08 yen per dollar": the rate is named only to say how the figure is told. */
export function withoutRate(
  dataset: Dataset,
  mentions: readonly MetricMention[],
  unexplained: readonly string[],
  frame: Frame,
): readonly MetricMention[] {
  if (mentions.length < 2 || !unexplained.some((word) => isRate(dataset, frame, word))) return mentions;
  return mentions.filter(({ metrics }) =>
    metrics.some((metric) => dataset.metric(metric).unit !== 'JPY/USD'),
  );
}

/** Whether a number is the rate at which a document translates, named with the dollars that are asked for. */
export const isRate = (dataset: Dataset, frame: Frame, word: string): boolean =>
  hasOperation(frame, 'dollars') &&
  dataset.documents.some(({ yenPerDollar }) => yenPerDollar === Number(word));

/** Whether the rates that a question names are those by which its figures are told in dollars: others are not applied. */
export const isToldAtRates = (
  dataset: Dataset,
  frame: Frame,
  words: readonly string[],
  query: Query,
): boolean =>
  words
    .filter((word) => isRate(dataset, frame, word))
    .every((word) =>
      figureRefsOf(query).every(
        ({ currency, period }) =>
          currency === undefined || dataset.translationOf(period)?.yenPerDollar === Number(word),
      ),
    );
