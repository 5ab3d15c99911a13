import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { areSetOver } from './two-mentions.ts';

/** What a word that may mean several figures means where a share of it is asked for, as the data says. */
export const wholeMeant = (
  { ambiguities }: Dataset,
  { metrics: meant }: MetricMention,
): MetricId | undefined =>
  ambiguities.find(
    ({ metrics, whole }) =>
      whole !== undefined &&
      metrics.length === meant.length &&
      metrics.every((metric) => meant.includes(metric)),
  )?.whole;

/** "As % of assets", "assets to equity": in a share a word that may mean several figures means all of it. */
export function asWholeOfShare(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  frame: Frame,
): MetricMention {
  if (mention.metrics.length === 1) return mention;
  const whole =
    isBase(lexicon, mention, frame) || isSetOver(lexicon, mention, frame)
      ? wholeMeant(dataset, mention)
      : undefined;
  return whole === undefined ? mention : { ...mention, metrics: [whole] };
}

function isBase({ plays }: Lexicon, mention: MetricMention, frame: Frame): boolean {
  if (!hasOperation(frame, 'share', 'ratio', 'percent')) return false;
  const [before, of] = frame.words.slice(0, mention.from).slice(-2);
  return plays(of?.text ?? '', 'whole-precedes') && plays(before?.text ?? '', 'whole-follows');
}

function isSetOver(lexicon: Lexicon, mention: MetricMention, frame: Frame): boolean {
  const [first, second, third] = frame.metrics;
  if (!first || !second || third || !areSetOver(frame, lexicon, first, second)) return false;
  return mention.from === first.from || mention.from === second.from;
}
