import { compareInstants, endOf, openingOf } from '../../periods/calendar.ts';
import type { Instant } from '../../periods/period.ts';
import { dateIn, spanIn, type MentionedPeriod, type PeriodMention, type WordsAround } from './mention.ts';

/** "3Q08 (end of September to end of December 2008)": a span with the two dates that it runs between is one mention. */
export function withoutDatesOfSpan(words: WordsAround, mentions: readonly PeriodMention[]): PeriodMention[] {
  const [first, from, to, ...rest] = mentions;
  if (!first) return [];
  if (!from || !to || !isRunOf(words, first, from, to))
    return [first, ...withoutDatesOfSpan(words, mentions.slice(1))];
  return [{ ...first, to: to.to }, ...withoutDatesOfSpan(words, rest)];
}

function isRunOf(
  { tokens, plays }: WordsAround,
  first: PeriodMention,
  from: PeriodMention,
  to: PeriodMention,
): boolean {
  const span = spanIn(first.period);
  const end = dateIn(to.period);
  if (!span || !end || compareInstants(endOf(span), end) !== 0) return false;
  const [leading, joining] = [tokens.slice(first.to, from.from), tokens.slice(from.to, to.from)];
  const isBracketed = leading[0]?.text === '(' && tokens[to.to]?.text === ')';
  const joins = joining.some(({ text }) => plays(text, 'range'));
  return isBracketed && joins && isDate(from.period, openingOf(span));
}

/** Whether a mention is a date; one without its year is of the year that fits. */
const isDate = (period: MentionedPeriod, date: Instant): boolean => {
  const named = dateIn(period);
  if (named) return compareInstants(named, date) === 0;
  return (
    period.kind === 'day' &&
    period.month === date.month &&
    (period.day === undefined || period.day === date.day)
  );
};
