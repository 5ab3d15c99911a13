import { instant, monthEnd } from '../../../periods/period.ts';
import type { Atom } from '../atoms/atom.ts';
import { joined, ranged, type Composition } from './composition.ts';

const isMarch = (atom: Atom | undefined): boolean => atom?.kind === 'date' && atom.month === 3;

/** "december 31, 2008", "end of december 2008", "dec 2008", "march 31" */
export const date: Composition = (cursor, at) => {
  let i = at;
  let end = false;
  let asOf = false;
  for (
    let atom = cursor.atoms[i];
    atom?.kind === 'flag' &&
    (atom.flag === 'end' ||
      atom.flag === 'quarter' ||
      atom.flag === 'ended' ||
      (atom.flag === 'year-end' && isMarch(cursor.atoms[i + 1]))) &&
    (i === at || joined(cursor, i - 1));
    atom = cursor.atoms[i]
  ) {
    const isAsOf = cursor.tokens[atom.from]?.text === 'as';
    asOf ||= isAsOf;
    end ||= (atom.flag === 'end' && !isAsOf) || atom.flag === 'year-end';
    i += 1;
  }
  const atom = cursor.atoms[i];
  if (atom?.kind !== 'date' || (i > at && !joined(cursor, i - 1))) return undefined;
  const { year, month, day } = atom;
  let count = i - at + 1;
  const after = cursor.atoms[i + 1];
  // "end of Sept to end of Dec": behind "to" it is the other date's
  const isEnd = after?.kind === 'flag' && (after.flag === 'end' || after.flag === 'year-end');
  const isOfNext = ranged(cursor, i) && cursor.tokens[atom.to]?.text !== '-';
  if (isEnd && joined(cursor, i) && !isOfNext) {
    end = true;
    count += 1;
  }
  if (year === undefined) return { period: { kind: 'day', month, ...(day !== undefined && { day }) }, count };
  if (day !== undefined) {
    const period = instant(year, month, day);
    return { period: period ? { kind: 'period', period } : { kind: 'unknown' }, count };
  }
  const last = monthEnd(year, month);
  const { maybeDay } = atom;
  return {
    period: end ? { kind: 'period', period: last } : { kind: 'month', end: last, ...(asOf && { asOf }) },
    count,
    ...(maybeDay !== undefined && { maybeDay: { kind: 'day', month, day: maybeDay } }),
  };
};
