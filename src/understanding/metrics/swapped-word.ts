import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import { isAddend } from './metric-kinship.ts';

/** "investing?" after the operating cash flow: the name before with one of its words changed for the new one; of several such
 * names the shortest is meant. */
export function swappedWord(
  dataset: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  before: MetricId,
): MetricId | undefined {
  if (words.length > lexicon.longestMetric) return undefined;
  let found = new Set<MetricId>();
  let shortest = Infinity;
  for (const key of lexicon.keysOf(before)) {
    const own = key.split(' ');
    if (own.length > shortest) continue;
    for (const index of own.keys()) {
      const swapped = [...own.filter((_, at) => at !== index), ...words];
      const [only, second] = lexicon.metrics.get(keyOf(swapped)) ?? [];
      if (!only || second || only === before || isAddend(dataset, before, only)) continue;
      // 「利益は？」 after revenue, which is 営業収益 too: no other word for what is said already
      if (lexicon.metrics.get(own[index] ?? '')?.includes(only)) continue;
      if (own.length < shortest) found = new Set();
      shortest = own.length;
      found.add(only);
    }
  }
  const { unit } = dataset.metric(before);
  const alike = [...found].filter((metric) => found.size === 1 || dataset.metric(metric).unit === unit);
  return alike.length === 1 ? alike[0] : undefined;
}
