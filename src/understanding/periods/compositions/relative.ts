import { date } from './date.ts';
import { joined, type Composition } from './composition.ts';
import { monthsEnded } from './months-ended.ts';
import { partOfYear } from './part-of-year.ts';

/** "a year earlier"; "two quarters before 4q10", "a year before december 2009": with the period it counts from */
export const relative: Composition = (cursor, at) => {
  const atom = cursor.atoms[at];
  if (atom?.kind !== 'relative') return undefined;
  const countsFrom =
    atom.step.to === 'years' ||
    atom.step.to === 'quarters' ||
    atom.step.to === 'self' ||
    atom.step.to === 'year-end-before';
  if (
    countsFrom &&
    cursor.atoms[at + 1] &&
    joined(
      cursor,
      at,
      (word) => word === 'the' || word === 'of' || word === 'than' || word === 'before' || word === 'that',
    )
  ) {
    const base = [partOfYear, monthsEnded, date]
      .flatMap((compose) => compose(cursor, at + 1) ?? [])
      .sort((a, b) => b.count - a.count)[0];
    if (base?.period.kind === 'period' || base?.period.kind === 'month') {
      const from = base.period.kind === 'period' ? base.period.period : base.period.end;
      return { period: { kind: 'relative', step: atom.step, base: from }, count: base.count + 1 };
    }
  }
  return { period: { kind: 'relative', step: atom.step }, count: 1 };
};

/** "end of the quarter", a bare "year-end": instants relative to what was spoken of */
export const yearEnd: Composition = (cursor, at) => {
  const atom = cursor.atoms[at];
  return atom?.kind === 'flag' && atom.flag === 'year-end'
    ? { period: { kind: 'relative', step: { to: 'year-end-before' } }, count: 1 }
    : undefined;
};

/** "3Q09の前年同期": the period that a relative one counts from stands before it, joined by の. */
export const relativeToPrevious: Composition = (cursor, at) => {
  const [base] = [partOfYear, monthsEnded, date]
    .flatMap((compose) => compose(cursor, at) ?? [])
    .toSorted((a, b) => b.count - a.count);
  const next = base && cursor.atoms[at + base.count];
  if (base?.period.kind !== 'period' || next?.kind !== 'relative') return undefined;
  const isJoined = joined(cursor, at + base.count - 1, (word) => word === 'の');
  if (!isJoined || cursor.atoms[at + base.count - 1]?.to === next.from) return undefined;
  return { period: { kind: 'relative', step: next.step, base: base.period.period }, count: base.count + 1 };
};
