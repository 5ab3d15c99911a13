import type { Frame, MetricMention } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import type { Steps } from './read-question.ts';

/** Whether the first two periods are the ends of a range: "1Q10 to 3Q11", "between 3Q10 and 3Q11". */
export function isRange({ periods: [first, second], words }: Frame, lexicon: Lexicon): boolean {
  if (!first || !second) return false;
  const between = words.slice(first.at + 1, second.at).map(({ text }) => text);
  if (lexicon.plays(first.wordBefore, 'both-ends')) return between.every((word) => word === 'and');
  return between.length > 0 && between.every((word) => lexicon.plays(word, 'range'));
}

/** Whether a word or sign parts each metric named from the next, as in a list. */
export function isSeparated({ words }: Steps, mentions: readonly MetricMention[], lexicon: Lexicon): boolean {
  return mentions.every((mention, index) => {
    const next = mentions[index + 1];
    return !next || words.slice(mention.to, next.from).some(({ text }) => lexicon.plays(text, 'separating'));
  });
}
