import type { Dataset } from '../../dataset/dataset.ts';
import { isKindWord } from '../metrics/line-spoken-of.ts';
import { isPartOf } from '../metrics/metric-kinship.ts';
import type { MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** "Share of home revenue": a line with the word for its kind right behind it is that one figure, and not two. */
export function asOneName(
  dataset: Dataset,
  lexicon: Lexicon,
  mentions: readonly MetricMention[],
): readonly MetricMention[] {
  const [line, kind, third] = mentions;
  const [[metric, another], [whole]] = [line?.metrics ?? [], kind?.metrics ?? []];
  if (!line || !kind || third || line.to !== kind.from || !metric || another || !whole) return mentions;
  const isItsKind = kind.words.every((word) => isKindWord(lexicon, word)) && isPartOf(dataset, metric, whole);
  return isItsKind ? [{ ...line, to: kind.to, words: [...line.words, ...kind.words] }] : mentions;
}
