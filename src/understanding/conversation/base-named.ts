import type { MetricId } from '../../dataset/schema.ts';
import { figureRefsOf } from '../../query/query.ts';
import { ofSameLine } from '../metrics/line-spoken-of.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import type { FollowingTurn } from './following-turn.ts';

/** "As % of revenue" after the sum of two businesses is of the company's revenue: that of one line is the base of its own only. */
export function wholeOfAll(
  { dataset, lexicon, query }: FollowingTurn,
  { words }: MetricMention,
  whole: MetricId,
): MetricId | undefined {
  const ownOf = (metric: MetricId): MetricId | undefined => ofSameLine(dataset, lexicon, words, metric);
  const figures = figureRefsOf(query);
  const [own, ambiguous] = lexicon.metrics.get(keyOf(words)) ?? [];
  if (own === whole || figures.every(({ metric }) => metric === whole || ownOf(metric) === whole))
    return whole;
  return ambiguous ? undefined : own;
}

/** "As % of SI revenue", 「SI売上比」: whether what a turn names is the base, whatever it is a part of. */
export const isSaidToBeBase = (lexicon: Lexicon, frame: Frame, mention: MetricMention): boolean =>
  isSetOver(lexicon, frame) ||
  frame.operations.some(({ names, from, to, words }) => {
    const says = (role: 'in-percent' | 'whole-first'): boolean =>
      words.some((word) => lexicon.plays(word, role));
    return to <= mention.from
      ? says('in-percent') && lexicon.plays(frame.words[mention.from - 1]?.text ?? '', 'whole-precedes')
      : from === mention.to && names.includes('share') && says('whole-first');
  });

/** "As a share of SI", "to SI in percent": words that set the figure spoken of over the one that is named. */
export const isSetOver = ({ plays }: Lexicon, { operations, words }: Frame): boolean =>
  operations.some(
    ({ names, from, words: [word = ''] }) =>
      names.includes('share') &&
      [word, words[from - 1]?.text ?? ''].some((text) => plays(text, 'setting-over')),
  );

/** 「SIに対する割合」「SI売上比」: whether words say that what stands before them is the whole. 「SIの構成比」 is of a part. */
export const isWholeFirst = ({ plays }: Lexicon, words: readonly string[]): boolean =>
  words.some((word, at) => plays(word, 'whole-first') && !plays(words[at - 1] ?? '', 'of-total'));
