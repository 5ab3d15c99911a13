import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { contentWords, keyOf } from '../words/phrase-words.ts';
import { swappedWord } from './swapped-word.ts';

/**
 * "Including noncontrolling interests", "before tax" after a figure: the figure that its name tells together with these
 * words. None where no figure is called so; undefined where the words do not tell a name further.
 */
export function toldFurther(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  before: MetricId,
  frame: Frame,
): readonly MetricId[] | undefined {
  const word = joiningWord(lexicon, mention, frame);
  if (word === undefined || frame.metrics.length > 1) return undefined;
  const further = contentWords([word, ...mention.words]);
  const named = lexicon.keysOf(before).flatMap((key) => {
    const words = new Set([...key.split(' '), ...further]);
    return lexicon.metrics.get(keyOf([...words])) ?? [];
  });
  const others = [...new Set(named)].filter((metric) => metric !== before);
  if (!others.length && lexicon.plays(word, 'before')) {
    // "before tax" after the operating income: the name with other words in their place
    const swapped = swappedWord(dataset, lexicon, further, before);
    if (swapped) return [swapped];
  }
  return others.length || contentWords([word]).length ? others : undefined;
}

/** The word that joins a name to the one before it: in English in front of it, in Japanese behind. */
export function joiningWord(
  { plays }: Lexicon,
  { from, to }: MetricMention,
  { words }: Frame,
): string | undefined {
  const front = words.slice(0, from).findLast(({ text }) => text !== 'the')?.text ?? '';
  if (plays(front, 'including') || plays(front, 'before') || plays(front, 'after') || front === 'with')
    return front;
  return words.slice(to, to + 2).find(({ text }) => plays(text, 'including'))?.text;
}
