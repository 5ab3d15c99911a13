import { isEndOfFiscalYear } from '../../periods/calendar.ts';
import {
  dateIn,
  isYearEnd as isYearEndStep,
  spanIn,
  type PeriodMention,
  type WordsAround,
} from './mention.ts';

/**
 * "the quarter right after that half": what a step is taken from is said with it. "the quarter after that, 4Q09": where it
 * leads to is said behind it, as in "a year earlier, i.e. at December 31, 2007" and "a year earlier, at the end of 2007"; where
 * something is compared with a year earlier, what follows may be the period that it is counted from.
 */
export function stepAndPlace(
  words: WordsAround,
  before: PeriodMention,
  after: PeriodMention,
  areAll = false,
): PeriodMention | undefined {
  const { tokens, plays } = words;
  if (before.period.kind !== 'relative') return placeAndStep(words, before, after);
  if (before.period.base) return undefined;
  const between = tokens.slice(before.to, after.from).map(({ text }) => text);
  const isPointedAt = after.period.kind === 'relative' && after.period.step.to === 'same';
  if (isPointedAt && between.every((word) => word === 'の')) return { ...before, to: after.to };
  const [sign, ...more] = between.filter((word) => word !== 'that' && !plays(word, 'column'));
  const isPlacing = (word: string): boolean =>
    plays(word, 'time-follows') || (word !== ',' && plays(word, 'beside-period'));
  const isCompared = tokens
    .slice(0, before.from)
    .some(({ text }) => plays(text, 'base-follows') || plays(text, 'taken-from'));
  // "revenue vs the prior quarter, 1Q08": where no other period is told, this is the one that is compared
  const isNamed =
    !more.length && (sign === '(' ? tokens[after.to]?.text === ')' : sign === ',' && !(isCompared && areAll));
  const isTold =
    between.some((word) => plays(word, 'defining')) &&
    between.every((word) => word === 'in' || plays(word, 'beside-period'));
  const isPlaced = sign === ',' && more.length > 0 && more.every(isPlacing) && !isCompared;
  const date = dateIn(after.period);
  // "at the previous year end, March 31, 2009"
  const isYearEnd = isYearEndStep(before.period.step) && date !== undefined && isEndOfFiscalYear(date);
  const mayBeDate = isTold || isPlaced || isYearEnd || (isNamed && sign === '(');
  const place = spanIn(after.period) ?? (mayBeDate ? date : undefined);
  // "since the year end, 9M09": from then to the period that is named behind it
  const lead = tokens.slice(0, before.from).findLast(({ text }) => text !== 'the')?.text ?? '';
  const isBase = before.period.step.to === 'year-end-before' && !isYearEnd && plays(lead, 'open-ended');
  return !isBase && place && (isTold || isNamed || isPlaced) ? { ...after, from: before.from } : undefined;
}

/**
 * "9M08 (prior-year column)", "March 31, 2009 (last fiscal year end)": beside a period that is named in full, what it is
 * to the one that is reported with it says nothing more. A mere "9M08 (a year earlier)" may mean either of two periods.
 */
function placeAndStep(
  { tokens, plays }: WordsAround,
  before: PeriodMention,
  { from, to, period }: PeriodMention,
): PeriodMention | undefined {
  const place = spanIn(before.period) ?? dateIn(before.period);
  if (!place || period.kind !== 'relative' || period.base) return undefined;
  const isYearEnd = isYearEndStep(period.step);
  const { step } = period;
  const isYear = step.to === 'last-year' || (step.to === 'years' && step.by === -1);
  if (isYearEnd ? !isEndOfFiscalYear(place) : !isYear) return undefined;
  const [sign, ...more] = tokens.slice(before.to, from).map(({ text }) => text);
  const isColumn = plays(tokens[to]?.text ?? '', 'column');
  const end = isColumn ? to + 1 : to;
  const isClosed = sign === '(' && tokens[end]?.text === ')';
  const isBeside = isClosed || (sign === ',' && isYearEnd);
  if (!isBeside || !more.every((word) => plays(word, 'placing-time'))) return undefined;
  const isName = isYearEnd || isColumn || plays(tokens[to - 1]?.text ?? '', 'column');
  return { ...before, to: end, ...(!isName && { period: { kind: 'unknown' }, readings: [] }) };
}
