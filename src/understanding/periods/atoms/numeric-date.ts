import { lastDayOfMonth } from '../../../periods/period.ts';
import type { Token } from '../../words/tokens.ts';
import { centuryYear, isDigits, text, yearAt } from './reading.ts';

/** A date read in a question, of which the day or the year may be left out. */
export type FoundDate = { year?: number; month: number; day?: number; maybeDay?: number; to: number };

/** A date as found, unless there is no such day. */
export function valid(found: FoundDate): FoundDate | undefined {
  const { year: y, month, day } = found;
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > lastDayOfMonth(y ?? 2000, month))) return undefined;
  return found;
}

/** 2008-12-31, 31/12/2008, 12/31/2008, 31.12.2008, 12/2008, 2008/12, 2008.12, 12/08, 10-12 2009, 2009/10-12 */
export function numericDate(tokens: readonly Token[], at: number): FoundDate | undefined {
  if (!isDigits(text(tokens, at))) return undefined;
  return (
    dateInOneToken(text(tokens, at), at + 1) ??
    monthOfRange(tokens, at) ??
    dateOfNumbers(tokens, at) ??
    monthOfShortYear(tokens, at)
  );
}

/** What is written without a gap: 31.12.2008, 2008.12.31, 2008.12, 20081231. */
function dateInOneToken(token: string, to: number): FoundDate | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(token) ?? [];
  if (day && month && year)
    return valid({ day: Number(day), month: Number(month), year: fullYear(year), to });
  const [, y, m, d] =
    /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(token) ?? /^(20\d\d)(0[1-9]|1[0-2])([0-3]\d)$/.exec(token) ?? [];
  if (y && m && d) return valid({ year: Number(y), month: Number(m), day: Number(d), to });
  const [, yearOfMonth, only] = /^(20[01]\d)\.(0?[1-9]|1[0-2])$/.exec(token) ?? [];
  return yearOfMonth && only ? { year: Number(yearOfMonth), month: Number(only), to } : undefined;
}

const isShort = (digits: string): boolean => /^\d{1,2}$/.test(digits);
const isFullYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** Numbers with a sign between: 2008-12-31, 2008/12, 31/12/2008, 12/31/08, 12/2008, 12/31. */
function dateOfNumbers(tokens: readonly Token[], at: number): FoundDate | undefined {
  const [a, sign, b] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
  if (!/^[/-]$/.test(sign) || !/^\d+$/.test(a) || !/^\d+$/.test(b)) return undefined;
  const c = text(tokens, at + 3) === sign ? text(tokens, at + 4) : '';
  if (isFullYear(a)) {
    if (isShort(b) && isShort(c))
      return valid({ year: Number(a), month: Number(b), day: Number(c), to: at + 5 });
    return isShort(b) && !isQuarterNumber(tokens, at + 2)
      ? valid({ year: Number(a), month: Number(b), to: at + 3 })
      : undefined;
  }
  if (!isShort(a)) return undefined;
  if (isShort(b) && /^(?:\d\d|(?:19|20)\d\d)$/.test(c)) {
    const order = orderOf(a, b) ?? orderOfRangeEnd(tokens, at + 5);
    if (!order) return undefined;
    const [day, month] = order === 'day first' ? [a, b] : [b, a];
    return valid({ day: Number(day), month: Number(month), year: fullYear(c), to: at + 5 });
  }
  if (sign !== '/') return undefined;
  if (isFullYear(b)) return valid({ month: Number(a), year: Number(b), to: at + 3 });
  const isMonthAndDay = isShort(b) && Number(a) <= 12 && Number(b) > 12 && Number(b) <= 31;
  return isMonthAndDay ? valid({ month: Number(a), day: Number(b), to: at + 3 }) : undefined;
}

type Order = 'day first' | 'month first';

/** Which of two numbers is the day: the one that is no month. */
function orderOf(a: string, b: string): Order | undefined {
  if (Number(b) <= 12 && (Number(a) > 12 || a === b)) return 'day first';
  return Number(a) <= 12 && Number(b) > 12 ? 'month first' : undefined;
}

/** "4/1/2008 - 9/30/2008": the first of a month is written like the end of the range that it begins. */
function orderOfRangeEnd(tokens: readonly Token[], at: number): Order | undefined {
  const isRange = /^(?:-|to|through|until)$/.test(text(tokens, at)) && text(tokens, at + 2) === '/';
  return isRange ? orderOf(text(tokens, at + 1), text(tokens, at + 3)) : undefined;
}

/** The last years of two digits that stand behind a month as such, not as its day: those that the documents tell of. */
const SHORT_YEAR = /^(?:0[6-9]|1[0-2])$/;
/** Around two numbers they say that these are a fraction or part of a longer date. */
const BEFORE_FRACTION = /^(?:[/*+^=x]|times|by)$/;
const BEHIND_FRACTION = /^(?:[/*^x]|times|of|months?)$/;

/** 12/08, 3/'09: a month of a year, as companies whose years end in March write their balance sheet dates. */
function monthOfShortYear(tokens: readonly Token[], at: number): FoundDate | undefined {
  const [a, sign, b] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
  if (!isMonthNumber(a) || sign !== '/') return undefined;
  const marked = b === "'" ? yearAt(tokens, at + 2, true) : undefined;
  const to = marked?.to ?? at + 3;
  const isYear = marked !== undefined || SHORT_YEAR.test(b);
  if (!isYear || BEFORE_FRACTION.test(text(tokens, at - 1)) || BEHIND_FRACTION.test(text(tokens, to)))
    return undefined;
  return { month: Number(a), year: marked?.year ?? centuryYear(b), to };
}

/** Either end of months told by their numbers with a year beside them: the 10 and the 12 of "10-12 2009", "2009/10-12". */
function monthOfRange(tokens: readonly Token[], at: number): FoundDate | undefined {
  const first = text(tokens, at + 1) === '-' ? at : at - 2;
  const [from, to] = [text(tokens, first), text(tokens, first + 2)];
  if (text(tokens, first + 1) !== '-' || !isMonthNumber(from) || !isMonthNumber(to)) return undefined;
  const months = ((Number(to) - Number(from) + 12) % 12) + 1;
  if (Number(from) % 3 !== 1 || months % 3 !== 0) return undefined;
  const before = text(tokens, first - 1) === '/' ? text(tokens, first - 2) : '';
  if (first !== at && isFullYear(before) && !/^[/-]$/.test(text(tokens, first + 3)))
    return { month: Number(to), year: Number(before) + (Number(to) < Number(from) ? 1 : 0), to: at + 1 };
  const year = skipSign(tokens, first + 3);
  if (!isFullYear(text(tokens, year))) return undefined;
  return first === at
    ? { month: Number(from), to: at + 1 }
    : { month: Number(to), year: Number(text(tokens, year)), to: year + 1 };
}

/** The place behind a sign or "of" that may stand between a month and its year. */
export const skipSign = (tokens: readonly Token[], at: number): number =>
  /^(?:,|\.|of|\/)$/.test(text(tokens, at)) ? at + 1 : at;

const isMonthNumber = (digits: string): boolean => /^(?:0?[1-9]|1[0-2])$/.test(digits);
const isQuarterNumber = (tokens: readonly Token[], at: number): boolean =>
  /^(?:q|h)$/.test(text(tokens, at + 1)) && tokens[at + 1]?.glued === true;
const fullYear = (digits: string): number => (digits.length === 2 ? centuryYear(digits) : Number(digits));
