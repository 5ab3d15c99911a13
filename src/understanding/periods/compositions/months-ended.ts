import { spanMonths, spanOfMonths } from '../../../periods/calendar.ts';
import { isSpan, monthEnd } from '../../../periods/period.ts';
import type { MentionedPeriod } from '../mention.ts';
import { joined, type Composed, type Composition, type Cursor } from './composition.ts';
import { monthRange, monthsPart } from './month-range.ts';

/** "nine months ended december 31, 2008", "3 months to 31/12/2009", "year ending march 2010", "december 2009 quarter" */
export const monthsEnded: Composition = (cursor, at) => {
  const atom = cursor.atoms[at];
  if (atom?.kind === 'length') {
    let i = at + 1;
    while (cursor.atoms[i]?.kind === 'flag' && joined(cursor, i - 1)) i += 1;
    // "the three months April to June 2008": the months themselves say again how many they are
    const range = joined(cursor, i - 1) ? monthRange(cursor, i) : undefined;
    if (range?.period.kind === 'period') {
      const isSame = isOfLength(range.period, atom.months);
      return { period: isSame ? range.period : { kind: 'unknown' }, count: i - at + range.count };
    }
    const begun = i === at + 1 ? monthsBegun(cursor, at, atom.months) : undefined;
    if (begun) return begun;
    const date = cursor.atoms[i];
    if (date?.kind !== 'date' || !joined(cursor, i - 1)) return undefined;
    return { period: lengthEnding(atom.months, date), count: i - at + 1 };
  }
  const next = cursor.atoms[at + 1];
  if (atom?.kind === 'date' && atom.day === undefined && joined(cursor, at)) {
    const after = cursor.atoms[at + 2];
    if (
      next?.kind === 'flag' &&
      next.flag === 'quarter' &&
      atom.year === undefined &&
      after?.kind === 'year' &&
      joined(cursor, at + 1)
    ) {
      return { period: lengthEnding(3, { ...atom, year: after.year }), count: 3 };
    }
    if (next?.kind === 'flag' && next.flag === 'quarter') return { period: lengthEnding(3, atom), count: 2 };
    if (next?.kind === 'length') return { period: lengthEnding(next.months, atom), count: 2 };
  }
  if (atom?.kind === 'flag' && atom.flag === 'quarter' && next?.kind === 'date' && joined(cursor, at)) {
    // "the quarter of July to September 2008", "the quarter from July to September"
    const range = monthRange(cursor, at + 1);
    if (range) return { ...range, count: range.count + 1 };
    return monthsBegun(cursor, at, 3) ?? { period: lengthEnding(3, next), count: 2 };
  }
  if (atom?.kind === 'flag' && atom.flag === 'quarter') return monthsBegun(cursor, at, 3);
  return undefined;
};

/**
 * "six months from April 2007", "the quarter beginning 1 October 2008", with the word for the beginning taken out: no
 * span ends with such a month.
 */
function monthsBegun(cursor: Cursor, at: number, months: number): Composed | undefined {
  const start = cursor.atoms[at + 1];
  if (start?.kind !== 'date' || start.month % 3 !== 1 || (start.day ?? 1) !== 1) return undefined;
  if (!joined(cursor, at, (word) => cursor.plays(word, 'before-start'))) return undefined;
  const last = start.month + months - 1;
  const month = ((last - 1) % 12) + 1;
  if (start.year === undefined) return monthsPart(start.month, month);
  const span = spanOfMonths(
    { year: start.year, month: start.month },
    { year: start.year + (last > 12 ? 1 : 0), month },
  );
  return { period: span ? { kind: 'period', period: span } : { kind: 'unknown' }, count: 2 };
}

function isOfLength(mentioned: MentionedPeriod, months: number): boolean {
  if (mentioned.kind !== 'period' || !isSpan(mentioned.period)) return false;
  const { from, to } = spanMonths(mentioned.period);
  return (to.year - from.year) * 12 + to.month - from.month + 1 === months;
}

function lengthEnding(months: number, date: { year?: number; month: number; day?: number }): MentionedPeriod {
  if (date.year === undefined)
    return { kind: 'day', month: date.month, ...(date.day && { day: date.day }), length: months };
  if (date.day !== undefined && date.day !== monthEnd(date.year, date.month).day) return { kind: 'unknown' };
  return ending(months, date.year, date.month);
}

/** So many months that end with a month. */
export function ending(months: number, year: number, month: number): MentionedPeriod {
  const start = year * 12 + month - months;
  const span = spanOfMonths({ year: Math.floor(start / 12), month: (start % 12) + 1 }, { year, month });
  return span ? { kind: 'period', period: span } : { kind: 'window', months, end: monthEnd(year, month) };
}
