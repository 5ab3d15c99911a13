import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { asksForPart } from '../conversation/part-asked.ts';
import { isPlain } from '../questions/apply-rules.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isHeldIn } from './metric-kinship.ts';
import { swappedWord } from './swapped-word.ts';

/** The metric that words which name none by themselves name after what was asked before. */
export const namedByWords = (
  dataset: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  conversation: Conversation,
  before: MetricId,
  frame: Frame,
): MetricId | undefined =>
  (asksForPart(lexicon, frame.words) ? undefined : chosenByWords(lexicon, words, conversation)) ??
  repeatedWord(dataset, lexicon, words, before, frame) ??
  partOrSwapped(dataset, lexicon, words, before, frame);

/** "How much of that was deferred?" asks for a part, which is a flow where its whole is one, and a balance where it is one. */
function partOrSwapped(
  dataset: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  before: MetricId,
  frame: Frame,
): MetricId | undefined {
  const swapped = swappedWord(dataset, lexicon, words, before);
  if (swapped === undefined || !asksForPart(lexicon, frame.words)) return swapped;
  return dataset.metric(swapped).nature === dataset.metric(before).nature ? swapped : undefined;
}

/**
 * "The available-for-sale ones" where it was asked which purchase is meant: the choice that holds the words in its name,
 * where these name another figure by themselves.
 */
export function amongChoices(
  dataset: Dataset,
  lexicon: Lexicon,
  mentions: readonly MetricMention[],
  frame: Frame,
  conversation: Conversation,
): readonly MetricMention[] {
  const [mention, another] = mentions;
  const { open } = conversation;
  if (open?.kind !== 'metric' || !mention || another || frame.periods.length || !isPlain(frame))
    return mentions;
  if (mention.metrics.some((metric) => open.metrics.includes(metric))) return mentions;
  const chosen = chosenByWords(lexicon, mention.words, conversation);
  return chosen && !isPartOrOther(dataset, lexicon, mention, chosen, frame)
    ? [{ ...mention, metrics: [chosen] }]
    : mentions;
}

/**
 * "Of that, marketing" after what holds it under whatever name, "equipment?" where a choice is of SI and equipment: words
 * of a choice's name that name a part of it, or one of the businesses that it joins, do not choose it.
 */
function isPartOrOther(
  dataset: Dataset,
  lexicon: Lexicon,
  { metrics, words }: MetricMention,
  chosen: MetricId,
  frame: Frame,
): boolean {
  const [named, another] = metrics;
  if (named && !another && (isHeldIn(dataset, named, chosen) || asksForPart(lexicon, frame.words)))
    return true;
  const isBusiness = (word: string): boolean => lexicon.plays(word, 'business');
  const keys = lexicon.keysOf(chosen).map((key) => key.split(' '));
  return (
    words.some(isBusiness) &&
    keys
      .filter((key) => words.every((word) => key.includes(word)))
      .every((key) => key.some((word) => isBusiness(word) && !words.includes(word)))
  );
}

/** "operating" where it was asked which profit is meant: the choice whose name holds the words, the shortest such. */
function chosenByWords(
  lexicon: Lexicon,
  words: readonly string[],
  { open }: Conversation,
): MetricId | undefined {
  if (open?.kind !== 'metric') return undefined;
  const named = open.metrics.flatMap((metric) => {
    const lengths = lexicon
      .keysOf(metric)
      .map((key) => key.split(' '))
      .filter((key) => words.every((word) => key.includes(word)))
      .map(({ length }) => length);
    return lengths.length ? [{ metric, length: Math.min(...lengths) }] : [];
  });
  const [shortest, next] = named.toSorted((a, b) => a.length - b.length);
  return shortest && shortest.length !== next?.length ? shortest.metric : undefined;
}

/** "That rate", "9M08 rate?" after the effective tax rate, "basic for 3Q08" after basic EPS: the name before by one of its words. */
const repeatedWord = (
  dataset: Dataset,
  lexicon: Lexicon,
  said: readonly string[],
  before: MetricId,
  { words }: Frame,
): MetricId | undefined => {
  const isPointedAt = words.some(
    ({ text }, at) => text === said[0] && lexicon.plays(words[at - 1]?.text ?? '', 'pointing-at'),
  );
  const isRate = dataset.metric(before).unit === '%';
  const tells = (word: string): boolean =>
    lexicon.plays(word, 'qualifier') || (isRate && lexicon.plays(word, 'measure-in-percent'));
  const isToldAgain = isPointedAt || said.every(tells);
  return isToldAgain && said.every((word) => lexicon.wordsOf(before).has(word)) ? before : undefined;
};
