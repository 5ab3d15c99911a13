import { isSpan, monthEnd, samePeriod, type Instant, type Period, type Span } from './period.ts';

/** Months from April of the fiscal year: the first (0 = April) and the number of them. */
type MonthRange = { readonly first: number; readonly months: number };

const FIRST_MONTH = 4;

function monthRange(span: Span): MonthRange {
  switch (span.kind) {
    case 'quarter':
      return { first: (span.quarter - 1) * 3, months: 3 };
    case 'half':
      return { first: (span.half - 1) * 6, months: 6 };
    case 'nine-months':
      return { first: 0, months: 9 };
    case 'year':
      return { first: 0, months: 12 };
  }
}

/** The calendar month (1 to 12, with its year) that is `offset` months after April of fiscal year `fy`. */
function calendarMonth(fy: number, offset: number): { year: number; month: number } {
  const index = FIRST_MONTH - 1 + offset;
  return { year: fy + Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** How many months a span has: 3, 6, 9 or 12. */
export const monthsOf = (span: Span): number => monthRange(span).months;

/** The first and last calendar month of a span. */
export function spanMonths(span: Span): {
  from: { year: number; month: number };
  to: { year: number; month: number };
} {
  const { first, months } = monthRange(span);
  return { from: calendarMonth(span.fy, first), to: calendarMonth(span.fy, first + months - 1) };
}

/** The instant at which a period ends; an instant is its own end. */
export function endOf(period: Period): Instant {
  if (period.kind === 'instant') return period;
  const { to } = spanMonths(period);
  return monthEnd(to.year, to.month);
}

/** The instant just before a span begins: the balance sheet date that its cash flows start from. */
export function openingOf(span: Span): Instant {
  const before = calendarMonth(span.fy, monthRange(span).first - 1);
  return monthEnd(before.year, before.month);
}

/** The fiscal year that a date falls in. */
export const fiscalYearAt = (date: Instant): number =>
  date.month >= FIRST_MONTH ? date.year : date.year - 1;

/** The span that covers exactly the calendar months from `from` to `to`, or undefined where no span does. */
export function spanOfMonths(
  from: { year: number; month: number },
  to: { year: number; month: number },
): Span | undefined {
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const fy = from.month >= FIRST_MONTH ? from.year : from.year - 1;
  const first = (from.year - fy) * 12 + from.month - FIRST_MONTH;
  return spansOfYear(fy).find((span) => {
    const range = monthRange(span);
    return range.first === first && range.months === months;
  });
}

/** Every span of a fiscal year, quarters first, the year last. */
export function spansOfYear(fy: number): Span[] {
  return [
    { kind: 'quarter', fy, quarter: 1 },
    { kind: 'quarter', fy, quarter: 2 },
    { kind: 'quarter', fy, quarter: 3 },
    { kind: 'quarter', fy, quarter: 4 },
    { kind: 'half', fy, half: 1 },
    { kind: 'half', fy, half: 2 },
    { kind: 'nine-months', fy },
    { kind: 'year', fy },
  ];
}

/** The spans that end at a date, shortest first: the third quarter and the nine months for a 31 December. */
export function spansEndingAt(date: Instant): Span[] {
  return spansOfYear(fiscalYearAt(date)).filter((span) => compareInstants(endOf(span), date) === 0);
}

/** A period as it is in another year: of a span the fiscal year, of a date the calendar year. */
export const inYear = (period: Period, year: number): Period =>
  shiftYears(period, year - (period.kind === 'instant' ? period.year : period.fy));

/** The same span, or the same date, `years` fiscal years later (earlier where negative). 29 February becomes 28. */
export function shiftYears<P extends Period>(period: P, years: number): P {
  if (period.kind === 'instant') {
    const year = period.year + years;
    const monthsEnd = monthEnd(year, period.month);
    const atMonthEnd = monthEnd(period.year, period.month).day === period.day;
    return { ...period, year, day: atMonthEnd ? monthsEnd.day : Math.min(period.day, monthsEnd.day) };
  }
  return { ...period, fy: period.fy + years };
}

/**
 * The span of the same length that lies `steps` lengths later (earlier where negative): quarter by quarter, half by
 * half, year by year, and nine months by year, since nothing lies between two of them. A date moves by quarters.
 */
export function shiftBySelf(period: Period, steps: number): Period {
  switch (period.kind) {
    case 'quarter': {
      const index = period.fy * 4 + period.quarter - 1 + steps;
      return { kind: 'quarter', fy: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 } as Span;
    }
    case 'half': {
      const index = period.fy * 2 + period.half - 1 + steps;
      return { kind: 'half', fy: Math.floor(index / 2), half: (((index % 2) + 2) % 2) + 1 } as Span;
    }
    case 'nine-months':
    case 'year':
      return { ...period, fy: period.fy + steps };
    case 'instant': {
      const index = period.year * 12 + period.month - 1 + 3 * steps;
      return monthEnd(Math.floor(index / 12), (index % 12) + 1);
    }
  }
}

/** More periods than these are never meant. */
const MOST_BETWEEN = 40;

/** Whether a period is the last day of a fiscal year. */
export const isEndOfFiscalYear = (period: Period): boolean =>
  period.kind === 'instant' && spansEndingAt(period).some(({ kind }) => kind === 'year');

/** Two periods of one length with all that lie between them, the earlier first; at most 40. */
export function periodsBetween(first: Period, second: Period): Period[] {
  const [from, to] = comparePeriods(first, second) <= 0 ? [first, second] : [second, first];
  const periods: Period[] = [];
  for (let period = from; periods.length < MOST_BETWEEN; period = shiftBySelf(period, 1)) {
    periods.push(period);
    if (comparePeriods(period, to) >= 0) break;
  }
  return periods;
}

/** The last fiscal year end before a date (31 March), the balance that quarterly balance sheets compare with. */
export function yearEndBefore(date: Instant): Instant {
  const thisYear = monthEnd(date.year, FIRST_MONTH - 1);
  return compareInstants(thisYear, date) < 0 ? thisYear : monthEnd(date.year - 1, FIRST_MONTH - 1);
}

/** Negative, zero or positive as `a` is before, at or after `b`. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** How many months lie between the ends of two periods, whichever ends first. */
export function monthsApart(a: Period, b: Period): number {
  const [from, to] = [endOf(a), endOf(b)];
  return Math.abs((to.year - from.year) * 12 + to.month - from.month);
}

/** Orders periods by their end, then shorter before longer, then instants last. */
export function comparePeriods(a: Period, b: Period): number {
  const length = (p: Period): number => (p.kind === 'instant' ? 99 : monthsOf(p));
  return compareInstants(endOf(a), endOf(b)) || length(a) - length(b);
}

/** Whether a span lies within a longer one. */
export function isWithin(part: Period, whole: Period): boolean {
  if (!isSpan(part) || !isSpan(whole) || samePeriod(part, whole)) return false;
  const [a, b] = [spanMonths(part), spanMonths(whole)];
  const index = ({ year, month }: { year: number; month: number }): number => year * 12 + month;
  return index(a.from) >= index(b.from) && index(a.to) <= index(b.to);
}
