import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import { familyOf, isPartOf, standsWithin } from './metric-kinship.ts';

/** "Home use", "corporate": which use a line is for, and nothing else. */
export const isUse = (words: readonly string[], { plays }: Lexicon): boolean =>
  words.some((word) => plays(word, 'qualifier')) &&
  words.every((word) => plays(word, 'qualifier') || plays(word, 'of-half') || plays(word, 'using'));

/**
 * "Op income of the network services and SI segment": the one of several metrics that is named by the words of the
 * mention and another name of the figure beside it.
 */
export function saidByOtherName(
  lexicon: Lexicon,
  mention: MetricMention,
  { metrics: [beside, second] }: MetricMention,
): MetricId | undefined {
  if (beside === undefined || second !== undefined) return undefined;
  const named = new Set<MetricId>();
  for (const key of lexicon.keysOf(beside)) {
    const union = new Set([...mention.words, ...key.split(' ')]);
    const [only, several] = lexicon.metrics.get(keyOf([...union])) ?? [];
    if (only && !several && mention.metrics.includes(only)) named.add(only);
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** "income tax | expense": a general word right behind a name that it belongs to. */
export function isTailOf(
  frame: Frame,
  lexicon: Lexicon,
  { from, words }: MetricMention,
  { to, metrics }: MetricMention,
): boolean {
  const [metric, second] = metrics;
  if (to !== from || metric === undefined || second !== undefined) return false;
  return words.every((word) => lexicon.fits(metric, word, frame.words));
}

/**
 * "home | contracts under IIJ brand": a word right before a name that says in full what is meant; "home use | contracts
 * total" is no total of corporate and of home use.
 */
export const isHeadOf = (
  dataset: Dataset,
  frame: Frame,
  lexicon: Lexicon,
  { to, words, metrics: meant }: MetricMention,
  { from, metrics }: MetricMention,
): boolean =>
  to === from &&
  metrics.length === 1 &&
  metrics.every(
    (metric) =>
      words.every((word) => lexicon.fits(metric, word, frame.words)) &&
      // "outsourcing | revenue home use" are of two lines of business
      (!words.some((word) => lexicon.plays(word, 'business')) ||
        lexicon.keysOf(metric).some((key) => words.every((word) => key.split(' ').includes(word))) ||
        meant.some(
          (id) => id === metric || isWithin(dataset, lexicon, metric, id) || isPartOf(dataset, id, metric),
        )),
  );

/** 「connectivity (home use)の売上」: behind the name, the kind of figure that it is. */
export const isKindOf = (
  frame: Frame,
  lexicon: Lexicon,
  { to }: MetricMention,
  { from, words }: MetricMention,
): boolean =>
  words.every((word) => lexicon.plays(word, 'family')) &&
  frame.words.slice(to, from).some(({ text }) => text === 'の') &&
  frame.words.slice(to, from).every(({ text }) => text === ')' || text === 'の');

/**
 * Whether a mention names a total that a metric is a part of, or a figure of the whole company; "outsourcing revenue
 * (corporate)" names another line of business than "connectivity revenue, corporate use".
 */
export const isWhole = (
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  part: MetricId,
): boolean =>
  mention.metrics.some(
    (whole) =>
      whole !== part &&
      (isWithin(dataset, lexicon, part, whole) ||
        standsWithin(dataset, part, whole) ||
        (familyOf(part) === familyOf(whole) &&
          !mention.words.some((word) => lexicon.plays(word, 'business')))),
  );

/** Whether a metric is a part of another, or of one of those that the other is the sum of. */
export const isWithin = (dataset: Dataset, lexicon: Lexicon, part: MetricId, whole: MetricId): boolean =>
  isPartOf(dataset, part, whole) ||
  lexicon.formulas.get(whole)?.some((id) => id === part || isPartOf(dataset, part, id)) === true;
