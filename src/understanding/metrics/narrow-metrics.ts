import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import { together } from './one-of-two.ts';
import { losesRate, NOTHING } from './taken-together.ts';

/** Which mentions of a question have become part of others: taken in by them, or grown by what they took in. */
export type Merged = { readonly absorbed: Set<MetricMention>; readonly grown: Set<MetricMention> };

/** A mention as the other mentions and the unknown words of the question narrow it; those it takes in are `absorbed`. */
export function narrowed(
  dataset: Dataset,
  mention: MetricMention,
  frame: Frame,
  lexicon: Lexicon,
  { absorbed, grown }: Merged,
): MetricMention {
  for (const other of frame.metrics) {
    if (other === mention || absorbed.has(mention) || absorbed.has(other)) continue;
    const merged = together(dataset, mention, other, frame, lexicon);
    if (!merged || losesRate(dataset, merged)) continue;
    // "revenue did SI generate than outsourcing": what has grown into one figure also narrows the next
    if (!grown.has(merged.absorbs)) absorbed.add(merged.absorbs);
    if (merged.absorbs === mention) return mention;
    grown.add(mention);
    const words = merged.absorbs === NOTHING ? mention.words : [...mention.words, ...other.words];
    return { ...mention, metrics: merged.metrics, words };
  }
  if (mention.metrics.length === 1) return mention;
  const told = toldBeside(mention, frame, lexicon);
  if (told) return { ...mention, metrics: [told] };
  if (!frame.unknown.length) return mention;
  // "current and noncurrent": the one of two contraries narrows nothing beside the other
  const isOneOfBoth = (word: string): boolean =>
    lexicon.contraries.get(word)?.some((other) => frame.words.some(({ text }) => text === other)) === true;
  const telling = frame.unknown.filter((word) => !isOneOfBoth(word));
  const fits = (metric: MetricId) => (word: string) => lexicon.fits(metric, word, frame.words);
  // "accrued pension (noncurrent)": of those that a word fits, the one that all fit
  const some = mention.metrics.filter((metric) => telling.some(fits(metric)));
  const fitting = some.length > 1 ? some.filter((metric) => telling.every(fits(metric))) : some;
  return fitting.length === 1 ? { ...mention, metrics: fitting } : mention;
}

/** "Tax in 2Q07 - expense or benefit": a remark that makes a full name with the word that it is about. */
function toldBeside(
  { metrics, words }: MetricMention,
  { operations }: Frame,
  lexicon: Lexicon,
): MetricId | undefined {
  const remarks = operations.filter(({ names }) => names.includes('context'));
  const named = remarks.flatMap(({ words: said }) => lexicon.metrics.get(keyOf([...words, ...said])) ?? []);
  const [only, second] = named;
  return only && !second && metrics.includes(only) ? only : undefined;
}
