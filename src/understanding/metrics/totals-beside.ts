import type { Dataset } from '../../dataset/dataset.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { setsAgainst } from './figures-beside.ts';
import { isPartOf } from './metric-kinship.ts';

/** "revenues ... between X and Y": the total's name only said what the figures of its parts are. */
export function withoutTotals(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  mentions: readonly MetricMention[],
): readonly MetricMention[] {
  if (mentions.length < 3 || setsAgainst(frame) || hasOperation(frame, 'excluding')) return mentions;
  return mentions.filter((mention) => {
    const [metric, second] = mention.metrics;
    if (!metric || second || isListed(lexicon, frame, mention, mentions)) return true;
    const parts = mentions.filter(
      (other) => other !== mention && other.metrics.every((id) => isPartOf(dataset, id, metric)),
    );
    return (
      parts.length < mentions.length - 1 ||
      !parts.every(({ metrics }) =>
        metrics.every((id) => mention.words.every((word) => lexicon.wordsOf(id).has(word))),
      )
    );
  });
}

/** "Inventories, total assets or securities": what stands behind another figure in a list is one of them. */
const isListed = (
  { plays }: Lexicon,
  { words }: Frame,
  { from }: MetricMention,
  mentions: readonly MetricMention[],
): boolean => {
  const before = words[from - 1]?.text ?? '';
  const isParted = plays(before, 'adding-kind') || plays(before, 'alternative');
  return isParted && mentions.some(({ to }) => to <= from);
};
