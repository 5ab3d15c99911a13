import type { Token } from '../../words/tokens.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { AtomRule } from './atom.ts';
import { numericDate, skipSign, valid, type FoundDate } from './numeric-date.ts';
import { text, yearAt } from './reading.ts';

/** december 31 2008, 31 december 2008, dec 2008, dec-08; and dates in numbers: 2008-12-31, 12/2008, 12/08 */
export const date: AtomRule = {
  name: 'date',
  begins: [],
  read(tokens, at, words) {
    const found = dateAt(tokens, at, words);
    if (!found) return undefined;
    const { to, ...rest } = found;
    return { kind: 'date', ...rest, from: at, to };
  },
};

/** The date that begins at a token. */
export function dateAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): FoundDate | undefined {
  return numericDate(tokens, at) ?? namedDate(tokens, at, words);
}

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
    if (two) return { month: month.month, year: two.year, maybeDay: dayAfter.day, to: two.to };
    return valid(dated);
  }
  const found = yearAt(tokens, skipSign(tokens, sep), true);
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

function withYear(tokens: readonly Token[], found: FoundDate): FoundDate {
  const year4 = yearAt(tokens, skipSign(tokens, found.to), false);
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
