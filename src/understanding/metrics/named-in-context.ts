import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { says } from '../conversation/following-turn.ts';
import { asksForPart } from '../conversation/part-asked.ts';
import { isPlain, isPlainBut } from '../questions/apply-rules.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { CHANGES } from '../words/operation-names.ts';
import { keyOf, wordsOfText } from '../words/phrase-words.ts';
import { isKindWord } from './line-spoken-of.ts';
import { isHeldIn } from './metric-kinship.ts';
import { swappedWord } from './swapped-word.ts';
import { joiningWord } from './told-further.ts';

/** The metric that words which name none by themselves name after what was asked before. */
export const namedByWords = (
  dataset: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  conversation: Conversation,
  before: MetricId,
  frame: Frame,
): MetricId | undefined =>
  choiceOrPart(dataset, lexicon, words, frame, conversation) ??
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
 * "Mobile", "of SI" where it was asked which contracts or which cost is meant: the choice that the word may mean, or what is
 * held in one. A name of something else tells a choice whose name holds its words: "the available-for-sale ones" where it
 * was asked which purchase is meant, and "with R&D", where "of that, G&A" and "R&D" ask for these.
 */
export function amongChoices(
  dataset: Dataset,
  lexicon: Lexicon,
  mentions: readonly MetricMention[],
  frame: Frame,
  conversation: Conversation,
): readonly MetricMention[] {
  const { open } = conversation;
  if (open?.kind !== 'metric') return mentions;
  const ofLine = mentions.map((each) => ofBusinessAsked(lexicon, each, frame, open.metrics) ?? each);
  if (ofLine.some((each, at) => each !== mentions[at])) return ofLine;
  const [mention, another] = mentions;
  if (!mention || another || frame.periods.length || !isPlain(frame)) return mentions;
  const meant = mention.metrics.filter((metric) => open.metrics.includes(metric));
  const isIn = (metric: MetricId) => (choice: MetricId) => isHeldIn(dataset, metric, choice);
  const [part, ...others] = mention.metrics.filter((metric) => open.metrics.some(isIn(metric)));
  const isJoined = joiningWord(lexicon, mention, frame) !== undefined;
  // "margin" where it was asked which profit is meant is most of all another question
  if (meant.length === 1 && mention.metrics.length >= KINDS_OF_ONE_WORD) return mentions;
  if (meant.length) return [{ ...mention, metrics: meant }];
  // a line's profit may be another than the one of the choices that is known of it
  const isMeant =
    mention.metrics.length === 1 || others.length > 0 || (part && open.metrics.every(isIn(part)));
  if (part && isMeant && !isJoined) return [{ ...mention, metrics: [part, ...others] }];
  if (isOfParts(lexicon, frame)) return mentions;
  const before = frame.words[mention.from - 1]?.text;
  const isOne = lexicon.plays(frame.words[mention.to]?.text ?? '', 'standing-for');
  const chosen =
    (before && chosenByWords(dataset, lexicon, [before, ...mention.words], conversation)) ??
    chosenByWords(dataset, lexicon, mention.words, conversation, isOne);
  return chosen ? [{ ...mention, metrics: [chosen] }] : mentions;
}

/** A word that may mean so many figures is a kind of its own, though one of them was a choice. */
const KINDS_OF_ONE_WORD = 4;

/**
 * "Revenue" where it was asked which figure of a business is meant: that of the business, and none at all where it has no
 * figure of that kind.
 */
function ofBusinessAsked(
  lexicon: Lexicon,
  mention: MetricMention,
  frame: Frame,
  choices: readonly MetricId[],
): MetricMention | undefined {
  const { words } = mention;
  if (frame.periods.length) return undefined;
  const isBusiness = (word: string): boolean => lexicon.plays(word, 'business');
  const isShared = (word: string): boolean =>
    isBusiness(word) && choices.every((metric) => lexicon.wordsOf(metric).has(word));
  const [first] = choices;
  if (!first || words.some(isBusiness) || ![...lexicon.wordsOf(first)].some(isShared)) return undefined;
  const isOfCompany = says({ lexicon, frame }, 'total', 'whole-group', 'own-company', 'whole-precedes');
  if (isOfCompany || !isPlainBut(frame, ...CHANGES, 'percent', 'amount', 'dollars')) return undefined;
  const only = shortestWith(lexicon, words, choices)?.metric;
  const meant = only ? [only] : choices.filter((metric) => lengthOfName(lexicon, words, metric) < Infinity);
  return meant.length || words.some((word) => isKindWord(lexicon, word))
    ? { ...mention, metrics: meant }
    : undefined;
}

/**
 * "Operating" where it was asked which profit is meant: the choice whose name holds the words. "The available-for-sale ones"
 * is one of the choices, whatever else goes by these words.
 */
function chosenByWords(
  dataset: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  { open }: Conversation,
  isOne = false,
): MetricId | undefined {
  if (open?.kind !== 'metric') return undefined;
  // the name of one line is not that of two: "equipment sales" where the orders for SI and these may be meant
  const namesLine = words.some((word) => lexicon.plays(word, 'business'));
  const isOfOther = (word: string): boolean => lexicon.plays(word, 'business') && !words.includes(word);
  const told = shortestWith(lexicon, words, open.metrics, (key) => !namesLine || !key.some(isOfOther));
  return told && !isOne && namesOther(dataset, lexicon, words, told) ? undefined : told?.metric;
}

/**
 * Whether words name something else more plainly than a choice that they stand in: "revenues" after the total cost of
 * revenues, "tax" after the income before it.
 */
const namesOther = (
  { metrics }: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  told: Told,
): boolean => {
  if (words.length < told.length && lexicon.metrics.has(keyOf(words))) return true;
  const others = metrics.flatMap(({ id }) => (id === told.metric ? [] : [id]));
  return others.some((metric) => lengthOfName(lexicon, words, metric) < told.length);
};

/** "Marketing" where it was asked which SG&A is meant: a choice, or a part of one, that a word of its name tells. */
function choiceOrPart(
  dataset: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  frame: Frame,
  { open }: Conversation,
): MetricId | undefined {
  if (open?.kind !== 'metric') return undefined;
  const choice = isOfParts(lexicon, frame) ? undefined : choiceByLabel(dataset, lexicon, words, open.metrics);
  if (choice) return choice;
  const parts = dataset.metrics.flatMap(({ id }) =>
    open.metrics.some((choice) => isHeldIn(dataset, id, choice)) && !open.metrics.includes(id) ? [id] : [],
  );
  const told =
    (isOfParts(lexicon, frame) ? undefined : shortestWith(lexicon, words, open.metrics)) ??
    shortestWith(lexicon, words, parts);
  return told && namesOther(dataset, lexicon, words, told) ? undefined : told?.metric;
}

/** "Net", "the current ones": the one choice that is told by these words, or the one that begins with them. */
export function choiceByLabel(
  dataset: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  choices: readonly MetricId[],
): MetricId | undefined {
  const [first] = words;
  const without = words.flatMap((word) => lexicon.contraries.get(word) ?? []);
  const told = choices
    .map((metric) => ({
      metric,
      labels: Object.values(dataset.metric(metric).name).map((name) => name.toLowerCase()),
    }))
    .filter(({ labels }) =>
      labels.some((label) => {
        const isSaid = (word: string): boolean => wordsOfText(label).some((each) => each.startsWith(word));
        return words.every(isSaid) && !without.some((word) => isSaid(word) && !words.includes(word));
      }),
    );
  const begun = told.filter(({ labels }) => labels.some((label) => first && label.startsWith(first)));
  const [only, another] = begun.length ? begun : told;
  return another || !first ? undefined : only?.metric;
}

const isOfParts = (lexicon: Lexicon, frame: Frame): boolean =>
  asksForPart(lexicon, frame.words) || says({ lexicon, frame }, 'whole-first');

/** A metric with the length of the name that tells it. */
type Told = { readonly metric: MetricId; readonly length: number };

/** The metric whose name holds some words, the shortest such name. */
function shortestWith(
  lexicon: Lexicon,
  words: readonly string[],
  metrics: readonly MetricId[],
  mayBe?: (key: readonly string[]) => boolean,
): Told | undefined {
  const named = metrics.flatMap((metric) => {
    const length = lengthOfName(lexicon, words, metric, mayBe);
    return length < Infinity ? [{ metric, length }] : [];
  });
  const [shortest, next] = named.toSorted((a, b) => a.length - b.length);
  return shortest && shortest.length !== next?.length ? shortest : undefined;
}

/** The length of a metric's shortest name that holds some words: "long-term" is not the name of short- and long-term debt. */
function lengthOfName(
  lexicon: Lexicon,
  words: readonly string[],
  metric: MetricId,
  mayBe: (key: readonly string[]) => boolean = () => true,
): number {
  const contraries = words.flatMap((word) => lexicon.contraries.get(word) ?? []);
  const isOfBoth = (key: readonly string[]): boolean =>
    contraries.some((word) => key.includes(word) && !words.includes(word));
  const lengths = lexicon
    .keysOf(metric)
    .map((key) => key.split(' '))
    .filter((key) => words.every((word) => key.includes(word)) && !isOfBoth(key) && mayBe(key))
    .map(({ length }) => length);
  return Math.min(...lengths);
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
