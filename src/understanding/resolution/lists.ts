import type { Frame, MetricMention, PlacedPeriod } from './frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Steps } from '../reading/read-question.ts';

/** Whether the first two periods are the ends of a range: "1Q10 to 3Q11", "between 3Q10 and 3Q11". */
export function isRange({ periods: [first, second], words }: Frame, lexicon: Lexicon): boolean {
  if (!first || !second) return false;
  const between = words.slice(first.at + 1, second.at).map(({ text }) => text);
  if (lexicon.plays(first.wordBefore, 'both-ends')) return between.every((word) => word === 'and');
  return between.length > 0 && between.every((word) => lexicon.plays(word, 'range'));
}

/** The number in "over the two years", "(4 years)". */
export function yearsSaid({ operations }: Frame, { numbers }: Lexicon): number | undefined {
  const [said] = operations.filter(({ names }) => names.includes('years'));
  const counts = (said?.words ?? []).map((word) => numbers[word] ?? Number.parseInt(word, 10));
  return counts.find((count) => count > 0);
}

/** Whether a word or sign parts each metric named from the next, as in a list. */
export function isSeparated({ words }: Steps, mentions: readonly MetricMention[], lexicon: Lexicon): boolean {
  return mentions.every((mention, index) => {
    const next = mentions[index + 1];
    const between = words.slice(mention.to, next?.from);
    const [link, another] = between;
    const isWith = !another && lexicon.plays(link?.text ?? '', 'with-follows');
    return !next || isWith || between.some(({ text }) => lexicon.plays(text, 'separating'));
  });
}

/**
 * "previous quarter revenue 3Q08", "revenue 9M09, prior year": of a period and a step from it that nothing sets against
 * each other, only the period that the step leads to is asked for.
 */
export function steppedFrom(
  { operations, words }: Frame,
  lexicon: Lexicon,
  mentions: readonly PlacedPeriod[],
): readonly PlacedPeriod[] {
  const [first, second, third] = mentions;
  if (first && !second) return againstStep(lexicon, operations, first);
  const isPlain = operations.every(({ names }) => names.includes('amount'));
  if (!first || !second || third || !isPlain) return mentions;
  const between = words.slice(first.at + 1, second.at);
  // "468 people at the end of 2011, how many was that a year earlier?"
  const pointsBack = between.some(({ text }) => lexicon.plays(text, 'pointing'));
  if (!pointsBack && between.some(({ text }) => lexicon.plays(text, 'separating'))) return mentions;
  const steps = mentions.filter(({ period }) => period.kind === 'relative' && !period.base);
  const [step] = steps;
  const [from] = mentions.filter((mention) => mention !== step);
  if (!step || steps.length > 1 || step.period.kind !== 'relative' || from?.period.kind !== 'period')
    return mentions;
  return [{ ...step, period: { ...step.period, base: from.period.period } }];
}

/**
 * "Revenue vs prior quarter 3Q08": what a figure is set against is told by a step from the figure's own period; "revenue
 * vs last year", from the one that is spoken of, or the newest.
 */
function againstStep(
  { plays }: Lexicon,
  operations: Frame['operations'],
  mention: PlacedPeriod,
): readonly PlacedPeriod[] {
  const { period, wordBefore, at } = mention;
  if (period.kind !== 'relative') return [mention];
  const { step, base } = period;
  const isCompared =
    plays(wordBefore, 'base-follows') ||
    operations.some(({ names, to }) => names.includes('compare') && (to <= at || !base));
  if (!isCompared) return [mention];
  if (base)
    return [
      { ...mention, period: { kind: 'relative', step } },
      { ...mention, period: { kind: 'period', period: base } },
    ];
  const isYearBefore = step.to === 'last-year' || (step.to === 'years' && step.by === -1);
  if (!isYearBefore) return [mention];
  return [
    { ...mention, period: { kind: 'relative', step: { to: 'years', by: -1 } } },
    { ...mention, period: { kind: 'relative', step: { to: 'same' } } },
  ];
}
