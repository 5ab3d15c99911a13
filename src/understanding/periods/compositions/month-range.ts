import { spanOfMonths } from '../../../periods/calendar.ts';
import { monthEnd, samePeriod } from '../../../periods/period.ts';
import type { Part } from '../atoms/atom.ts';
import { ranged, spanOf, type Composed, type Composition, type Cursor } from './composition.ts';

/** "apr-dec 2008", "october 2009 to december 2009", "between 1 july and 30 sept 2008", "10/2009-12/2009" */
export const monthRange: Composition = (cursor, at) => {
  const [from, to] = [cursor.atoms[at], cursor.atoms[at + 1]];
  if (from?.kind !== 'date' || to?.kind !== 'date') return undefined;
  if (!ranged(cursor, at)) return besideEachOther(cursor, at) ? monthsOfYear(from, to) : undefined;
  if (from.day !== undefined && from.day !== 1) return undefined;
  if (from.day === undefined && to.day !== undefined && from.year !== undefined) return undefined;
  if (to.year === undefined) {
    const year = from.year;
    if (year === undefined) return monthsPart(from.month, to.month);
    return rangeSpan(from, { ...to, year }, 2);
  }
  return rangeSpan(from, { ...to, year: to.year }, 2);
};

type Month = { readonly year?: number; readonly month: number; readonly day?: number };

/** "jul sep 2008", "Jul/Sep 2008": two months with nothing or a stroke between. */
function besideEachOther({ tokens, atoms }: Cursor, at: number): boolean {
  const between = tokens.slice(atoms[at]?.to, atoms[at + 1]?.from);
  return between.every(({ text }) => text === '/');
}

/** Two months of one year that a span runs between; other two are only a list. */
function monthsOfYear(from: Month, to: Month): Composed | undefined {
  if (from.year !== undefined || from.day !== undefined || to.day !== undefined || to.year === undefined)
    return undefined;
  const year = from.month <= to.month ? to.year : to.year - 1;
  const span = spanOfMonths({ year, month: from.month }, { year: to.year, month: to.month });
  return span && { period: { kind: 'period', period: span }, count: 2 };
}

/** A range of months without a year is a part of some year: oct-dec is the third quarter. */
export function monthsPart(from: number, to: number): Composed | undefined {
  const fy = 2000;
  const yearOfMonth = (month: number): number => (month >= 4 ? fy : fy + 1);
  const span = spanOfMonths({ year: yearOfMonth(from), month: from }, { year: yearOfMonth(to), month: to });
  const part = span && PARTS.find((each) => samePeriod(spanOf(each, fy), span));
  return part && { period: { kind: 'part', part }, count: 2 };
}

const PARTS: readonly Part[] = ['q1', 'q2', 'q3', 'q4', 'h1', 'h2', '9m', 'fy'];

function rangeSpan(
  from: { year?: number; month: number },
  to: { year: number; month: number; day?: number },
  count: number,
): Composed | undefined {
  const year = from.year ?? (from.month <= to.month ? to.year : to.year - 1);
  if (to.day !== undefined && to.day !== monthEnd(to.year, to.month).day)
    return { period: { kind: 'unknown' }, count };
  const span = spanOfMonths({ year, month: from.month }, { year: to.year, month: to.month });
  if (span) return { period: { kind: 'period', period: span }, count };
  // "between december 2008 and december 2009" names two dates; "january to may 2008" is a span that does not exist
  // and so does "march to december 2011"
  const quarterEnds = from.month % 3 === 0 && to.month % 3 === 0;
  return from.year === undefined && !quarterEnds ? { period: { kind: 'unknown' }, count } : undefined;
}
