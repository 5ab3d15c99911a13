import { endOf, isWithin, spansEndingAt } from '../../periods/calendar.ts';
import type { Span } from '../../periods/period.ts';
import { spanOf } from './compositions/composition.ts';
import { spanIn, type MentionedPeriod, type PeriodMention, type WordsAround } from './mention.ts';

/**
 * "The last three months of 9M08", "how much of FY2009 operating income was made in the last quarter": what a span that
 * is named ends with, and not the year or the newest data. What the span does not hold is no time at all.
 */
export function withPartOfSpan(
  words: WordsAround,
  mentions: readonly PeriodMention[],
): readonly PeriodMention[] {
  if (mentions.length < 2) return mentions;
  return mentions.map((mention, at): PeriodMention => {
    const [before, next] = [mentions[at - 1], mentions[at + 1]];
    if (before && isPartOf(words, before, mention)) return { ...mention, period: { kind: 'repeated' } };
    const whole = next && isPartOf(words, mention, next) ? spanIn(next.period) : undefined;
    if (whole) return { ...mention, period: partWithin(words, mention, whole) };
    const asked = mentions.length === 2 && before && spanIn(before.period);
    return asked && isLastQuarterIn(words, before, mention)
      ? { ...mention, period: lastQuarterOf(asked) }
      : mention;
  });
}

/** Whether a part of a year is said to be one of a span that is shorter. */
function isPartOf({ tokens, plays }: WordsAround, part: PeriodMention, whole: PeriodMention): boolean {
  const span = spanIn(whole.period);
  if (part.period.kind !== 'part' || (span?.kind !== 'nine-months' && span?.kind !== 'half')) return false;
  const between = tokens.slice(part.to, whole.from).map(({ text }) => text);
  return between.includes('of') && between.every((word) => plays(word, 'out-of-whole'));
}

function partWithin({ tokens, plays }: WordsAround, { from, to, period }: PeriodMention, whole: Span) {
  if (period.kind !== 'part') return period;
  const part = spanOf(period.part, whole.fy);
  if (isWithin(part, whole)) return { kind: 'period', period: part } as const;
  const isLast = tokens.slice(from, to).some(({ text }) => plays(text, 'last-of-span'));
  return isLast && part.kind === 'quarter' ? lastQuarterOf(whole) : ({ kind: 'unknown' } as const);
}

/** "Of FY2009 operating income how much in the last quarter" */
function isLastQuarterIn({ tokens, plays }: WordsAround, whole: PeriodMention, last: PeriodMention): boolean {
  const isIt = last.period.kind === 'relative' && last.period.step.to === 'last-quarter';
  const before = (at: number): string =>
    tokens.slice(0, at).findLast(({ text }) => !plays(text, 'definite'))?.text ?? '';
  return isIt && plays(before(whole.from), 'out-of') && plays(before(last.from), 'within-whole');
}

function lastQuarterOf(whole: Span): MentionedPeriod {
  const quarter = spansEndingAt(endOf(whole)).find(({ kind }) => kind === 'quarter');
  return quarter ? { kind: 'period', period: quarter } : { kind: 'unknown' };
}
