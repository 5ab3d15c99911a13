import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

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

/** "As % of assets": behind "percent of" a word that may mean several figures means all of it. */
export function asWholeOfShare(
  dataset: Dataset,
  { plays }: Lexicon,
  mention: MetricMention,
  frame: Frame,
): MetricMention {
  if (mention.metrics.length === 1 || !hasOperation(frame, 'share', 'ratio', 'percent')) return mention;
  const [before, of] = frame.words.slice(0, mention.from).slice(-2);
  const isBase = plays(of?.text ?? '', 'whole-precedes') && plays(before?.text ?? '', 'whole-follows');
  const whole = isBase ? wholeMeant(dataset, mention) : undefined;
  return whole === undefined ? mention : { ...mention, metrics: [whole] };
}
