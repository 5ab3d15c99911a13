import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { contentWords, keyOf } from '../words/phrase-words.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { Word } from '../words/words.ts';

const RATIO_WORDS: ReadonlySet<OperationName> = new Set(['ratio', 'percent', 'share']);

/** What a stretch of words names, left aside those that only say that a ratio is meant. */
export function named(words: readonly Word[], { metrics, operations }: Lexicon): readonly MetricId[] {
  const content = contentWords(words.map(({ text }) => text));
  const isRatioWord = (word: string): boolean =>
    word === 'as' || operations.next.get(word)?.meaning?.some((name) => RATIO_WORDS.has(name)) === true;
  return metrics.get(keyOf(content.filter((word) => !isRatioWord(word)))) ?? [];
}
