import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { parsePeriodId } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { documentNamed } from './documents.ts';
import {
  hasOperation,
  type Frame,
  type MetricMention,
  type PlacedOperation,
  type PlacedPeriod,
} from './frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

export const RATE = 'JPY/USD';

/**
 * "the exchange rate of the February 2009 release": a document has one rate, that of the day on which its period ends.
 * So for a rate a document's date, or its name, is another name of that day.
 */
export function datesOfRates(dataset: Dataset, metric: MetricId, frame: Frame): Frame {
  if (dataset.metric(metric).unit !== RATE) return frame;
  return {
    ...frame,
    periods: frame.periods.map((mention): PlacedPeriod => {
      const document = documentNamed(dataset, frame, mention);
      const rate = document && dataset.factsOfMetric(metric).find((fact) => fact.document === document);
      const period = rate && parsePeriodId(rate.period);
      return period ? { ...mention, period: { kind: 'period', period }, readings: [] } : mention;
    }),
    operations: frame.operations.filter(({ names }) => !names.includes('document')),
  };
}

/**
 * "And the February 2010 release", "in the february 2010 one?": where a rate is spoken of, the document that a turn names
 * tells the day of its rate.
 */
export function ofRateSpokenOf(
  dataset: Dataset,
  { plays }: Lexicon,
  frame: Frame,
  before: FigureRef | undefined,
): Frame {
  if (!before || dataset.metric(before.metric).unit !== RATE) return frame;
  const at = frame.words.findIndex(({ text }) => plays(text, 'standing-for'));
  const document: PlacedOperation = { names: ['document'], from: at, to: at + 1, words: [] };
  const operations = at < 0 ? frame.operations : [...frame.operations, document];
  return datesOfRates(dataset, before.metric, { ...frame, operations });
}

/** "in dollars using 93.08 yen per dollar": the rate is named only to say how the figure is told. */
export function withoutRate(
  dataset: Dataset,
  mentions: readonly MetricMention[],
  unexplained: readonly string[],
  frame: Frame,
): readonly MetricMention[] {
  if (mentions.length < 2 || !unexplained.some((word) => isRate(dataset, frame, word))) return mentions;
  return mentions.filter(({ metrics }) => metrics.some((metric) => dataset.metric(metric).unit !== RATE));
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
