import { figureOf } from '../../dataset/figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { readPeriods } from '../periods/resolve-periods.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { ofSameLine } from './line-spoken-of.ts';
import { lineOfSame } from './metric-kinship.ts';

/**
 * "Operating loss?" after the revenue of one business: where the company made no loss then, that of the business is asked
 * for, be it known or not.
 */
export function lossOfLine(
  dataset: Dataset,
  lexicon: Lexicon,
  { metrics: [named, another], words }: MetricMention,
  { metric: before, period }: FigureRef,
  frame: Frame,
): MetricId | undefined {
  if (!named || another || !words.some((word) => lexicon.plays(word, 'loss'))) return undefined;
  if (words.some((word) => lexicon.plays(word, 'business'))) return undefined;
  if (frame.words.some(({ text }) => lexicon.plays(text, 'own-company'))) return undefined;
  const isSpoken = before !== named && words.every((word) => lexicon.wordsOf(before).has(word));
  const line = isSpoken
    ? before
    : (ofSameLine(dataset, lexicon, words, before) ?? lineOfSame(dataset, named, before));
  if (!line || line === named) return undefined;
  const read = readPeriods(dataset, named, frame.periods, parsePeriodId(period));
  const times = read.length
    ? read.flatMap((time) => (time.kind === 'period' ? [periodId(time.period)] : []))
    : [period];
  const known = times.flatMap((time) => figureOf(dataset, named, time) ?? []);
  return known.length > 0 && known.every(({ value }) => value >= 0) ? line : undefined;
}
