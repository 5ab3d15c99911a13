import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { dayIn } from '../periods/mention.ts';
import { isArithmetic, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';

/**
 * "SG&A and R&D together as a share of revenue": behind a name that joins the two by itself, the word for their sum adds
 * nothing up.
 */
export const withoutSumOfJointName = ({ plays }: Lexicon, frame: Frame): Frame => ({
  ...frame,
  operations: frame.operations.filter(
    ({ names, words, from }) =>
      !names.includes('sum') ||
      !words.every((word) => plays(word, 'adding')) ||
      !frame.metrics.some(
        (mention) =>
          mention.to === from &&
          frame.words.slice(mention.from, mention.to).some(({ text }) => isJoining(text, plays)),
      ),
  ),
});

const isJoining = (word: string, plays: Lexicon['plays']): boolean =>
  plays(word, 'adding-up') || plays(word, 'sign-plus');

/**
 * "By how much did inventories and prepaid expenses together grow from March 31 to December 31": of days the line of the
 * cash flow statement is not known that has both in its name, but two balances are.
 */
export function withBalancesApart(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const areDays =
    frame.periods.length > 0 && frame.periods.every(({ period }) => dayIn(period) !== undefined);
  if (!areDays || isArithmetic(frame)) return frame;
  return {
    ...frame,
    metrics: frame.metrics.flatMap((mention) => balancesIn(dataset, lexicon, mention, frame)),
  };
}

/** A mention as the two balances that its words name on both sides of a word that joins them; itself where there are none. */
function balancesIn(
  dataset: Dataset,
  { metrics: known, plays }: Lexicon,
  mention: MetricMention,
  { words }: Frame,
): readonly MetricMention[] {
  const isFlow = mention.metrics.every((metric) => dataset.metric(metric).nature === 'flow');
  const joint = words.findIndex(
    ({ text }, at) => at > mention.from && at < mention.to && plays(text, 'adding-up'),
  );
  if (!isFlow || joint < 0) return [mention];
  const parts = [
    [mention.from, joint],
    [joint + 1, mention.to],
  ].flatMap(([from = 0, to = 0]): MetricMention[] => {
    const said = words.slice(from, to).map(({ text }) => text);
    const named = (known.get(keyOf(said)) ?? []).filter(
      (metric: MetricId) => dataset.metric(metric).nature === 'balance',
    );
    return named.length ? [{ from, to, metrics: named, words: said }] : [];
  });
  return parts.length === 2 ? parts : [mention];
}
