import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { contentWords } from '../words/phrase-words.ts';

/**
 * "Only SI" after the order backlog, "order backlog for SI only": of a total that is of two lines in one the documents tell
 * no figure of one line alone, so that nothing is named.
 */
export const withoutOneOfJoint = (
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  mentions: readonly MetricMention[],
): readonly MetricMention[] =>
  frame.words.some(({ text }) => lexicon.plays(text, 'solely'))
    ? mentions.map((mention) =>
        isOnlyOneOfJoint(dataset, lexicon, frame, mention) ? { ...mention, metrics: [] } : mention,
      )
    : mentions;

/** Whether words name only one of the lines that a total is of. */
export const isOnlyOneOfJoint = (
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  mention: MetricMention,
): boolean => isOnlyNamed(lexicon, frame, mention) && isOneOfJoint(dataset, lexicon, mention);

/** "Only SI", "just the SI backlog", "SI only", 「SIだけ」. */
function isOnlyNamed({ plays }: Lexicon, { words }: Frame, { from, to }: MetricMention): boolean {
  const before = words.slice(0, from).findLast(({ text }) => text !== 'the');
  const within = words.slice(from, to);
  return [before, ...within, words[to]].some((word) => plays(word?.text ?? '', 'solely'));
}

/** Whether words name one line where the figure is a total of two, by its own name. */
function isOneOfJoint(
  dataset: Dataset,
  { plays }: Lexicon,
  { metrics: [metric, another], words }: MetricMention,
): boolean {
  if (!metric || another || !isTotal(dataset, metric)) return false;
  const isLine = (word: string): boolean => plays(word, 'business');
  const [first, second] = dataset
    .metric(metric)
    .name.en.toLowerCase()
    .split(' and ')
    .map((side) => contentWords(side.split(' ')));
  if (!first?.some(isLine) || !second?.some(isLine)) return false;
  const lines = words.filter(isLine);
  const isOfSecond = (word: string): boolean => second.includes(word);
  return lines.length > 0 && (lines.every(isOfSecond) || !lines.some(isOfSecond));
}

const isTotal = (dataset: Dataset, metric: MetricId): boolean => {
  const { formula } = dataset.metric(metric);
  return formula !== undefined && 'sum' in formula;
};
