import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import { isAddend, isPartOf } from './metric-kinship.ts';

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
    for (const [index, word] of own.entries()) {
      const swapped = [...own.filter((_, at) => at !== index), ...words];
      const [only, second] = lexicon.metrics.get(keyOf(swapped)) ?? [];
      if (!only || second || only === before) continue;
      if (isAddend(dataset, before, only) || isPartOf(dataset, before, only)) continue;
      if (!mayFollow(dataset, lexicon, { before, only, word, words })) continue;
      // 「利益は？」 after revenue, which is 営業収益 too: no other word for what is said already
      if (lexicon.metrics.get(word)?.includes(only)) continue;
      if (own.length < shortest) found = new Set();
      shortest = own.length;
      found.add(only);
    }
  }
  const { unit } = dataset.metric(before);
  const alike = [...found].filter((metric) => found.size === 1 || dataset.metric(metric).unit === unit);
  return alike.length === 1 ? alike[0] : undefined;
}

/** A figure before and the only one whose name has other words in the place of one. */
type Swap = {
  readonly before: MetricId;
  readonly only: MetricId;
  readonly word: string;
  readonly words: readonly string[];
};

/**
 * Whether a figure may be meant after another. "net?" after a cost is no net revenue and after a cash flow no net cash,
 * "operating?" after one business not the company's: a word for a kind of figure or for a business gives way to another
 * such word only, as does "current", and a flow to a balance only where it is asked what was paid.
 */
function mayFollow(dataset: Dataset, { plays }: Lexicon, { before, only, word, words }: Swap): boolean {
  const { nature, formula, unit } = dataset.metric(only);
  if (formula && 'per' in formula) return formula.per[0] === before || unit === dataset.metric(before).unit;
  if (nature === 'ratio' && formula && 'ratio' in formula && dataset.metric(before).nature !== 'ratio')
    return formula.ratio.includes(before);
  const isPaid = words.some((said) => plays(said, 'flow-verb'));
  if (nature !== dataset.metric(before).nature && !isPaid) return false;
  return EXCHANGED.every((role) => !plays(word, role) || words.some((said) => plays(said, role)));
}
const EXCHANGED = ['kind', 'business', 'qualifier'] as const;
