/**
 * A reporting period of a company whose fiscal year `fy` runs from 1 April `fy` to 31 March `fy + 1`: a span that
 * flows belong to, or the instant that balances belong to.
 */
export type Period = Span | Instant;

export type Span =
  | { readonly kind: 'quarter'; readonly fy: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'half'; readonly fy: number; readonly half: 1 | 2 }
  | { readonly kind: 'nine-months'; readonly fy: number }
  | { readonly kind: 'year'; readonly fy: number };

export type Instant = {
  readonly kind: 'instant';
  readonly year: number;
  readonly month: number;
  readonly day: number;
};

declare const periodIdBrand: unique symbol;
/** The canonical name of a period: `3Q09`, `1H08`, `9M08`, `FY2008`, `2008-12-31`. Made by {@link periodId} only. */
export type PeriodId = string & { readonly [periodIdBrand]: true };

/** The fiscal years that a two-digit year may stand for. */
const CENTURY = 2000;
const FIRST_FISCAL_YEAR = 1990;
const LAST_FISCAL_YEAR = 2089;

const two = (n: number): string => String(n).padStart(2, '0');

/** The canonical id of a period; {@link parsePeriodId} reads it back. */
export function periodId(period: Period): PeriodId {
  return print(period) as PeriodId;
}

function print(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `${period.quarter}Q${two(period.fy % 100)}`;
    case 'half':
      return `${period.half}H${two(period.fy % 100)}`;
    case 'nine-months':
      return `9M${two(period.fy % 100)}`;
    case 'year':
      return `FY${period.fy}`;
    case 'instant':
      return `${period.year}-${two(period.month)}-${two(period.day)}`;
  }
}

/** Periods are read over and over; how many ids are kept with what they mean. */
const MOST_REMEMBERED = 5000;
const READ = new Map<string, { readonly period: Period | undefined }>();

/** The period that a canonical id names, or undefined where the text is no canonical id of a real period. */
export function parsePeriodId(id: string): Period | undefined {
  const known = READ.get(id);
  if (known) return known.period;
  const period = parse(id);
  if (READ.size < MOST_REMEMBERED) READ.set(id, { period });
  return period;
}

function parse(id: string): Period | undefined {
  const span = /^(?:([1-4])Q|([12])H|(9)M)(\d\d)$/.exec(id);
  if (span) {
    const [, quarter, half, nine, year] = span;
    const fy = fiscalYearOf(Number(year));
    if (quarter) return { kind: 'quarter', fy, quarter: Number(quarter) as 1 | 2 | 3 | 4 };
    if (half) return { kind: 'half', fy, half: Number(half) as 1 | 2 };
    if (nine) return { kind: 'nine-months', fy };
  }
  const year = /^FY(\d{4})$/.exec(id);
  if (year) {
    const fy = Number(year[1]);
    return fy >= FIRST_FISCAL_YEAR && fy <= LAST_FISCAL_YEAR ? { kind: 'year', fy } : undefined;
  }
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(id);
  if (date) return instant(Number(date[1]), Number(date[2]), Number(date[3]));
  return undefined;
}

/** The four-digit year that a two-digit one stands for: 89 and below are this century, 90 to 99 the last one. */
export function fiscalYearOf(twoDigits: number): number {
  const year = CENTURY + twoDigits;
  return year > LAST_FISCAL_YEAR ? year - 100 : year;
}

/** The instant of a calendar date, or undefined where there is no such date. */
export function instant(year: number, month: number, day: number): Instant | undefined {
  if (year < 1000 || year > 9999) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return undefined;
  return { kind: 'instant', year, month, day };
}

/** The last day of a calendar month (28 to 31). */
export function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** The instant at the end of a calendar month. */
export function monthEnd(year: number, month: number): Instant {
  return { kind: 'instant', year, month, day: lastDayOfMonth(year, month) };
}

export const isSpan = (period: Period): period is Span => period.kind !== 'instant';
export const samePeriod = (a: Period, b: Period): boolean => periodId(a) === periodId(b);
