import type { Dataset } from '../../dataset/dataset.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { namedWith } from './figures-beside.ts';
import { comesFromLines, familyOf, standsInLine } from './metric-kinship.ts';

/**
 * "What percentage of the SI backlog was systems construction": a line of business that elsewhere names its revenue is in
 * a share the line's figure of the kind that the whole is of. Its revenue is no part of a backlog or of a cost.
 */
export function withPartOfKind(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [first, second, third] = frame.metrics;
  if (!first || !second || third || !hasOperation(frame, 'share')) return frame;
  const read = (part: MetricMention, whole: MetricMention): MetricMention =>
    ofKind(dataset, lexicon, part, whole) ?? part;
  const metrics = [read(first, second), read(second, first)];
  return metrics.every((mention) => frame.metrics.includes(mention)) ? frame : { ...frame, metrics };
}

/** The line's figure of the whole's kind; none where it has none that is a part of the whole. */
function ofKind(
  dataset: Dataset,
  lexicon: Lexicon,
  part: MetricMention,
  whole: MetricMention,
): MetricMention | undefined {
  const [[line, another], [total, several]] = [part.metrics, whole.metrics];
  if (!line || another || !total || several) return undefined;
  const saysKind = (word: string): boolean => lexicon.plays(word, 'kind');
  const kinds = whole.words.filter(saysKind);
  const isLine = part.words.some((word) => lexicon.plays(word, 'business')) && !part.words.some(saysKind);
  if (!kinds.length || !isLine || familyOf(line) === familyOf(total) || standsInLine(dataset, line, total))
    return undefined;
  const named = [kinds, whole.words].flatMap((words) => namedWith(lexicon, part.words, words) ?? []);
  const metric = named.find((id) => id !== total && standsInLine(dataset, id, total));
  return comesFromLines(dataset, line) || metric ? { ...part, metrics: metric ? [metric] : [] } : undefined;
}
