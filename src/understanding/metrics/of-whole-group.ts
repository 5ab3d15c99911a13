import type { Dataset } from '../../dataset/dataset.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordsOfText } from '../words/phrase-words.ts';

/**
 * "Amortization of customer relationships for the whole group": what documents tell of a subsidiary alone, which the
 * question does not name, is not that of the group.
 */
export function isOfGroup(
  dataset: Dataset,
  { plays }: Lexicon,
  { words }: Frame,
  { metrics }: MetricMention,
): boolean {
  if (!words.some(({ text }) => plays(text, 'whole-group'))) return false;
  if (words.some(({ text }) => plays(text, 'subsidiary'))) return false;
  return metrics.some((metric) =>
    wordsOfText(dataset.metric(metric).name.en.toLowerCase()).some((word) => plays(word, 'subsidiary')),
  );
}
