import { lastDayOfMonth } from '../../../periods/period.ts';
import type { Token } from '../../words/tokens.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { AtomRule } from './atom.ts';
import { centuryYear, isDigits, placed, text, yearAt } from './reading.ts';

/** december 31 2008, 31 december 2008, dec 2008, dec-08, 2008-12-31, 31/12/2008, 12/31/2008, 31.12.2008, 12/2008, 2008/12, 10-12 2009 */
export const date: AtomRule = {
  name: 'date',
  begins: [],
  read(tokens, at, words) {
    const found = dateAt(tokens, at, words);
    if (!found) return undefined;
    const { to, ...rest } = found;
    return placed({ kind: 'date', ...rest }, at, to);
  },
};

type FoundDate = { year?: number; month: number; day?: number; to: number };

/** The date that begins at a token. */
export function dateAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): FoundDate | undefined {
  return numericDate(tokens, at) ?? namedDate(tokens, at, words);
}

function valid(found: FoundDate): FoundDate | undefined {
  const { year: y, month, day } = found;
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > lastDayOfMonth(y ?? 2000, month))) return undefined;
  return found;
}

function numericDate(tokens: readonly Token[], at: number): FoundDate | undefined {
  const a = text(tokens, at);
  if (!isDigits(a)) return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(a) ?? undefined;
  if (dotted)
    return valid({
      day: Number(dotted[1]),
      month: Number(dotted[2]),
      year: fullYear(dotted[3] ?? ''),
      to: at + 1,
    });
  const isoDotted = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(a);
  if (isoDotted)
    return valid({
      year: Number(isoDotted[1]),
      month: Number(isoDotted[2]),
      day: Number(isoDotted[3]),
      to: at + 1,
    });
  const compact = /^(20\d\d)(0[1-9]|1[0-2])([0-3]\d)$/.exec(a);
  if (compact)
    return valid({
      year: Number(compact[1]),
      month: Number(compact[2]),
      day: Number(compact[3]),
      to: at + 1,
    });
  const month = monthOfRange(tokens, at);
  if (month) return month;
  const sign = text(tokens, at + 1);
  if (!/^[/-]$/.test(sign) || !/^\d+$/.test(a) || !/^\d+$/.test(text(tokens, at + 2))) return undefined;
  const [b, c] = [text(tokens, at + 2), text(tokens, at + 4)];
  const three = text(tokens, at + 3) === sign && /^\d+$/.test(c);
  if (/^(?:19|20)\d\d$/.test(a)) {
    if (three && b.length <= 2 && c.length <= 2)
      return valid({ year: Number(a), month: Number(b), day: Number(c), to: at + 5 });
    return b.length <= 2 && !isQuarterNumber(tokens, at + 2)
      ? valid({ year: Number(a), month: Number(b), to: at + 3 })
      : undefined;
  }
  if (three && a.length <= 2 && b.length <= 2 && /^(?:\d\d|(?:19|20)\d\d)$/.test(c)) {
    const year4 = fullYear(c);
    const dayFirst = Number(b) <= 12 && Number(a) > 12;
    const monthFirst = Number(a) <= 12 && Number(b) > 12;
    if (dayFirst) return valid({ day: Number(a), month: Number(b), year: year4, to: at + 5 });
    if (monthFirst) return valid({ month: Number(a), day: Number(b), year: year4, to: at + 5 });
    return undefined;
  }
  if (/^\d{1,2}$/.test(a) && /^(?:19|20)\d\d$/.test(b) && sign === '/')
    return valid({ month: Number(a), year: Number(b), to: at + 3 });
  if (
    /^\d{1,2}$/.test(a) &&
    /^\d{1,2}$/.test(b) &&
    sign === '/' &&
    Number(a) <= 12 &&
    Number(b) > 12 &&
    Number(b) <= 31
  ) {
    return valid({ month: Number(a), day: Number(b), to: at + 3 });
  }
  return undefined;
}

/** Either end of months told by their numbers with a year behind them: the 10 and the 12 of "10-12 2009". */
function monthOfRange(tokens: readonly Token[], at: number): FoundDate | undefined {
  const first = text(tokens, at + 1) === '-' ? at : at - 2;
  const [from, to] = [text(tokens, first), text(tokens, first + 2)];
  if (text(tokens, first + 1) !== '-' || !isMonthNumber(from) || !isMonthNumber(to)) return undefined;
  const months = ((Number(to) - Number(from) + 12) % 12) + 1;
  const year = skipComma(tokens, first + 3);
  if (Number(from) % 3 !== 1 || months % 3 !== 0 || !/^(?:19|20)\d\d$/.test(text(tokens, year)))
    return undefined;
  return first === at
    ? { month: Number(from), to: at + 1 }
    : { month: Number(to), year: Number(text(tokens, year)), to: year + 1 };
}

const isMonthNumber = (digits: string): boolean => /^(?:0?[1-9]|1[0-2])$/.test(digits);
const isQuarterNumber = (tokens: readonly Token[], at: number): boolean =>
  /^(?:q|h)$/.test(text(tokens, at + 1)) && tokens[at + 1]?.glued === true;
const fullYear = (digits: string): number => (digits.length === 2 ? centuryYear(digits) : Number(digits));

function namedDate(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): FoundDate | undefined {
  const day = dayAt(tokens, at);
  if (day) {
    const dashed = /^[-/]$/.test(text(tokens, day.to)) ? monthAt(tokens, day.to + 1, words) : undefined;
    // 31-dec-08, 31/dec/2008
    const behind =
      dashed && text(tokens, dashed.to) === text(tokens, day.to) && yearAt(tokens, dashed.to + 1, true);
    if (dashed && behind)
      return valid({ month: dashed.month, day: day.day, year: behind.year, to: behind.to });
    const of = text(tokens, day.to) === 'of' ? day.to + 1 : day.to;
    const month = monthAt(tokens, of, words);
    if (month) {
      const dated = withYear(tokens, { month: month.month, day: day.day, to: month.to });
      // "30 sep 08"
      const short = dated.year === undefined ? yearAt(tokens, dated.to, true) : undefined;
      const isYear = short && !/^(?:[qhm/%-]|million|billion)$/.test(text(tokens, short.to));
      return valid(isYear ? { ...dated, ...short } : dated);
    }
  }
  const month = monthAt(tokens, at, words);
  if (!month) return undefined;
  const together = dayAndYear(tokens, month.to);
  if (together) return valid({ month: month.month, ...together });
  const sep = text(tokens, month.to) === '-' ? month.to + 1 : month.to;
  const dayAfter = dayAt(tokens, month.to);
  // dec-31-2008
  const dashed = sep === month.to ? undefined : dayAt(tokens, sep);
  if (dashed && text(tokens, dashed.to) === '-' && tokens[dashed.to]?.glued) {
    const year4 = yearAt(tokens, dashed.to + 1, true);
    if (year4) return valid({ month: month.month, day: dashed.day, year: year4.year, to: year4.to });
  }
  if (dayAfter && !(sep !== month.to)) {
    const dated = withYear(tokens, { month: month.month, day: dayAfter.day, to: dayAfter.to });
    if (dated.year !== undefined) return valid(dated);
    // "sep 30 08" has its year; "dec 08" is a month of a year, "march 31" a day
    const short = yearAt(tokens, dayAfter.to, true);
    if (short && !/^[qhm]$/.test(text(tokens, short.to)) && text(tokens, short.to) !== '/')
      return valid({ month: month.month, day: dayAfter.day, year: short.year, to: short.to });
    if (dayAfter.day > 12) return valid(dated);
    const two = yearAt(tokens, sep, true);
    if (two) return { month: month.month, year: two.year, to: two.to };
    return valid(dated);
  }
  const found = yearAt(tokens, skipComma(tokens, sep), true);
  return found && !/^(?:q|h)$/.test(text(tokens, found.to))
    ? { month: month.month, year: found.year, to: found.to }
    : { month: month.month, to: month.to };
}

/** "sept302008", "dec31 2009" without its gap: a day and a year in one number right behind the month. */
function dayAndYear(
  tokens: readonly Token[],
  at: number,
): { day: number; year: number; to: number } | undefined {
  const digits = /^(\d{1,2})((?:19|20)\d\d)$/.exec(text(tokens, at));
  return digits && tokens[at]?.glued
    ? { day: Number(digits[1]), year: Number(digits[2]), to: at + 1 }
    : undefined;
}

const skipComma = (tokens: readonly Token[], at: number): number =>
  /^(?:,|\.|of|\/)$/.test(text(tokens, at)) ? at + 1 : at;

function withYear(tokens: readonly Token[], found: FoundDate): FoundDate {
  const year4 = yearAt(tokens, skipComma(tokens, found.to), false);
  return year4 ? { ...found, year: year4.year, to: year4.to } : found;
}

function monthAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): { month: number; to: number } | undefined {
  const month = words.months[text(tokens, at)];
  if (month === undefined) return undefined;
  return { month, to: text(tokens, at + 1) === '.' ? at + 2 : at + 1 };
}

function dayAt(tokens: readonly Token[], at: number): { day: number; to: number } | undefined {
  const a = text(tokens, at);
  if (!/^\d{1,2}$/.test(a) || Number(a) < 1 || Number(a) > 31) return undefined;
  const suffix = text(tokens, at + 1);
  return { day: Number(a), to: /^(?:st|nd|rd|th)$/.test(suffix) && tokens[at + 1]?.glued ? at + 2 : at + 1 };
}
