import { anyOf } from '../dataset/any-of.ts';
import type { Marked, NameMention, NumberMention, Span } from './claim.ts';
import type { PlaceWords } from './claim-words.ts';
import type { Nearest } from './nearest.ts';
import type { ListReader } from './respective.ts';
import { pattern } from './word-patterns.ts';

/** The period that a number is of, and the one that it is a change from. */
export type WhichPeriod = { readonly period: NameMention; readonly base: NameMention | undefined };

/** The period that a number is of, with what its clause says before it; nothing where that is not said clearly. */
export type PeriodOfNumber = (
  marked: Marked,
  number: NumberMention,
  before: string,
) => WhichPeriod | undefined;

/** Makes what finds the period of a number. */
export function periodOfNumber(
  words: PlaceWords,
  nearest: Nearest,
  respectively: ListReader,
): PeriodOfNumber {
  const the = String.raw`(?:${anyOf(words.article)}\s+)?`;
  // "16.0bn in 3Q09", "16.0bn (3Q09)"
  const timeFollows = pattern(String.raw`^\s*${anyOf(words.timeFollows)}\s*${the}$`);
  // "from 3Q08", "compared with that of the third quarter of 2008"
  const baseFollows = pattern(
    String.raw`\b${anyOf(words.baseFollows)}\s+(?:${anyOf(words.standingForFigure)}\s+)?${the}$`,
  );
  const valueBefore = pattern(String.raw`\b${anyOf(words.valueBefore)}\s*$`);
  const following = ({ sentence, periods }: Marked, number: Span, leading: RegExp): NameMention | undefined =>
    periods.find(({ start }) => start >= number.end && leading.test(sentence.slice(number.end, start)));
  return (marked, number, before) => {
    const { sentence, metrics, periods, numbers } = marked;
    const own = following(marked, number, timeFollows);
    const base = following(marked, number, baseFollows);
    // "from 17.5bn" is what it was before, at a time that is only known where it is said.
    const times = new Set(periods.map(({ text }) => text.toLowerCase()));
    if (valueBefore.test(before) && (!own || times.size < 2)) return undefined;
    const timed = respectively(sentence, periods, numbers, metrics);
    const others = periods.filter((each) => each !== base);
    const period = own ?? (timed.has(number) ? timed.get(number) : nearest(sentence, others, number));
    return period && { period, base };
  };
}
