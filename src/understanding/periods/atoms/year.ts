import { isScale } from '../../words/scales.ts';
import type { Token } from '../../words/tokens.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { AtomRule } from './atom.ts';
import { dateAt } from './date.ts';
import { centuryYear, text, yearAt } from './reading.ts';

/** fy2009, fiscal 2009, fiscal year 2009, fy09, cy2009, full year 2008; fy3/2009, fy2009/3, fye march 2009: by its end */
export const year: AtomRule = {
  name: 'year',
  begins: ['year', 'fy', 'fye', 'fiscal', 'financial', 'cy', 'calendar'],
  read(tokens, at, words) {
    const fiscal = prefixAt(tokens, at);
    if (text(tokens, at) === 'year' && /^(?:ended|ending|to)$/.test(text(tokens, at + 1))) {
      const ended = endedYear(tokens, at + 2, words);
      return ended && { kind: 'year', year: ended.year, basis: 'ended', from: at, to: ended.to };
    }
    const start = fiscal?.to ?? at;
    if (fiscal?.basis === 'fiscal') {
      const ended = endedYear(tokens, start, words);
      if (ended) return { kind: 'year', year: ended.year, basis: 'ended', from: at, to: ended.to };
    }
    const found = yearAt(tokens, start, fiscal !== undefined || isYearOfPart(tokens, at));
    if (!found) return undefined;
    if (fiscal === undefined && (isDatePart(tokens, at) || isAmount(tokens, at, found.to))) return undefined;
    if (text(tokens, found.to - 1).length === 2 && isOtherMonth(tokens, found.to)) return undefined;
    return {
      kind: 'year',
      year: found.year,
      basis: fiscal?.basis ?? 'bare',
      from: at,
      to: yearTail(tokens, found, fiscal !== undefined),
    };
  },
};

/** "2,007 million", "¥2,008": a number that only looks like a year. */
const isAmount = (tokens: readonly Token[], from: number, to: number): boolean =>
  isScale(text(tokens, to)) || text(tokens, from - 1) === '¥';

/**
 * "Nine months 08": two digits right behind a number of months, which no other number is written as; "the first half of
 * 07", "Q3 of 10": behind "of" and a part of a year.
 */
function isYearOfPart(tokens: readonly Token[], at: number): boolean {
  const before = text(tokens, at - 1);
  if (before !== 'of') return /^0\d$/.test(text(tokens, at)) && MONTHS.test(before);
  const isYear = /^(?:0\d|1[0-2])$/.test(text(tokens, at));
  return isYear && (PART.test(text(tokens, at - 2)) || isNumberedPart(tokens, at - 2));
}
const MONTHS = /^(?:months?|mos?|mths?)$/;
const PART = /^(?:months?|mos?|mths?|half|quarter|qtr|[1-4]?[qh][1-4]?)$/;

const isNumberedPart = (tokens: readonly Token[], at: number): boolean =>
  /^[1-4]$/.test(text(tokens, at)) && /^[qh]$/.test(text(tokens, at - 1));

/** Whether the two digits before are the month of a year, as in "fye 12/2008": no fiscal year here ends then. */
const isOtherMonth = (tokens: readonly Token[], at: number): boolean =>
  text(tokens, at) === '/' && /^\d{4}$/.test(text(tokens, at + 1));

/** The second half of "fy2008/09" says nothing new; without "fy", 2009/10 is a month. */
function yearTail(
  tokens: readonly Token[],
  { year: value, to }: { year: number; to: number },
  fiscal: boolean,
): number {
  const [sign, next] = [text(tokens, to), text(tokens, to + 1)];
  if (/^[/-]$/.test(text(tokens, to + 2))) return to;
  // "FY2008-2009" and "FY08-09" may be two years as well
  const isShort =
    /^\d\d$/.test(next) && (sign === '/' || (sign === '-' && tokens[to - 1]?.text.length === 4));
  if (isShort && Number(next) === (value + 1) % 100 && (fiscal || Number(next) > 12)) return to + 2;
  return sign === '/' && next === String(value + 1) ? to + 2 : to;
}

function prefixAt(
  tokens: readonly Token[],
  at: number,
): { basis: 'fiscal' | 'calendar'; to: number } | undefined {
  const [a, b] = [text(tokens, at), text(tokens, at + 1)];
  if (a === 'fy' || a === 'fye') return { basis: 'fiscal', to: skipOf(tokens, at + 1) };
  if ((a === 'fiscal' || a === 'financial') && b === 'year')
    return { basis: 'fiscal', to: skipOf(tokens, at + 2) };
  if (a === 'fiscal') return { basis: 'fiscal', to: skipOf(tokens, at + 1) };
  if (a === 'cy') return { basis: 'calendar', to: at + 1 };
  if (a === 'calendar' && b === 'year') return { basis: 'calendar', to: skipOf(tokens, at + 2) };
  return undefined;
}

/** Skips what may stand between "fiscal year" and the year: of, ending, ended, end, in, to, the. */
function skipOf(tokens: readonly Token[], at: number): number {
  let i = at;
  while (/^(?:of|ending|ended|ends|end|in|to|the|-)$/.test(text(tokens, i)) && i < at + 3) i += 1;
  return i;
}

/** A fiscal year named by the month it ends in: 3/2009, 2009/3, march 2009, march 31 2009, 2009-03-31. */
function endedYear(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): { year: number; to: number } | undefined {
  const [month, sign, year] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
  if (/^0?3$/.test(month) && sign === '/' && /^\d\d$/.test(year) && text(tokens, at + 3) !== '/')
    return { year: centuryYear(year) - 1, to: at + 3 };
  const date = dateAt(tokens, at, words);
  return date?.month === 3 && date.year !== undefined ? { year: date.year - 1, to: date.to } : undefined;
}

const isDatePart = (tokens: readonly Token[], at: number): boolean =>
  /^[/.-]$/.test(text(tokens, at + 1)) &&
  /^\d{1,2}$/.test(text(tokens, at + 2)) &&
  text(tokens, at + 3) !== 'q' &&
  text(tokens, at + 3) !== 'h';
