import { endOf, spanOfMonths } from '../../../periods/calendar.ts';
import { monthEnd } from '../../../periods/period.ts';
import type { Reading } from '../../../query/query.ts';
import type { Part } from '../atoms/atom.ts';
import type { MentionedPeriod } from '../mention.ts';
import { joined, spanOf, type Composed, type Composition, type Cursor } from './composition.ts';

/** All of the year up to the end of a part of it. */
export const CUMULATED: Partial<Record<Part, Part>> = {
  q1: 'q1',
  q2: 'h1',
  q3: '9m',
  q4: 'fy',
  h1: 'h1',
  '9m': '9m',
  fy: 'fy',
};
const MONTHS_OF: Readonly<Record<Part, number>> = {
  ...{ q1: 3, q2: 3, q3: 3, q4: 3 },
  ...{ h1: 6, h2: 6, '9m': 9, fy: 12 },
};
const MONTHS_PART: Partial<Record<number, Part>> = { 6: 'h1', 9: '9m', 12: 'fy' };

type Gathered = {
  part?: Part;
  year?: { year: number; basis: 'fiscal' | 'calendar' | 'bare' | 'ended' };
  months?: number;
  cumulative: boolean;
  calendar: boolean;
  end: boolean;
  quarter: boolean;
  count: number;
};

/** part and year in any order, with "cumulative", "calendar" and "end of" around: q3 fy2009, 2009 calendar q4, end of 1h08 */
export const partOfYear: Composition = (cursor, at) => {
  let best: Composed | undefined;
  const gathered: Gathered = { cumulative: false, calendar: false, end: false, quarter: false, count: 0 };
  for (let i = at; i < cursor.atoms.length && i < at + 6; i += 1) {
    if (i > at && (!joined(cursor, i - 1) || beginsAnew(cursor, i) || beginsArithmetic(cursor, i))) break;
    if (!gather(gathered, cursor, i)) break;
    gathered.cumulative ||= i > at && isUpTo(cursor, i);
    gathered.count = i - at + 1;
    const read = readGathered(gathered);
    if (read) best = { ...read, count: gathered.count };
  }
  return best;
};

/**
 * "FY2007 to 1Q08": behind the word, a part that has a year of its own; "the start of FY2009 (end of March 2009)": in the
 * bracket a date.
 */
function beginsAnew(cursor: Cursor, at: number): boolean {
  const { tokens, atoms } = cursor;
  const [before, part, year] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  const isBracketed = tokens[(part?.from ?? 0) - 1]?.text === '(';
  if (isBracketed && part?.kind === 'flag' && part.flag === 'end' && year?.kind === 'date') return true;
  if (isListed(cursor, at) || isSinceYearEnd(cursor, at)) return true;
  if (before?.kind !== 'year' || part?.kind !== 'part' || year?.kind !== 'year') return false;
  return tokens.slice(before.to, part.from).some(({ text }) => /^(?:to|through|until|till)$/.test(text));
}

/** "The change since the year end 9M09": a year does not end with its nine months, which are what is asked of. */
function isSinceYearEnd({ tokens, atoms, plays }: Cursor, at: number): boolean {
  const [before, part] = [atoms[at - 1], atoms[at]];
  if (before?.kind !== 'flag' || before.flag !== 'year-end' || part?.kind !== 'part') return false;
  const lead = tokens.slice(0, before.from).findLast(({ text }) => text !== 'the')?.text ?? '';
  return plays(lead, 'open-ended') && !['q4', 'h2', 'fy'].includes(part.part);
}

/** "the end of FY2007, the end of 1H08", "FY2009 / nine months 2008": behind a year and a sign, a part with its own year. */
function isListed(cursor: Cursor, at: number): boolean {
  const { tokens, atoms } = cursor;
  const [before, first] = [atoms[at - 1], atoms[at]];
  if (before?.kind !== 'year' || !first || first.from === before.to) return false;
  const isEnd = first.kind === 'flag' && first.flag === 'end';
  const part = isEnd ? at + 1 : at;
  const [said, year] = [atoms[part], atoms[part + 1]];
  const isPart = said?.kind === 'part' || said?.kind === 'length';
  if (!isPart || year?.kind !== 'year' || !joined(cursor, part)) return false;
  // "2009, Q3 FY2009": the year told once more
  if (!isEnd && year.year === before.year) return false;
  return !tokens.slice(said.to, year.from).some(({ text }) => /^[,/(-]$/.test(text));
}

/** "4Q FY09 (full year minus nine months)", "4Q07, full year less 9M": how the span follows from others. */
function beginsArithmetic({ tokens, atoms }: Cursor, at: number): boolean {
  const isParted = /^[(,]$/.test(tokens[(atoms[at]?.from ?? 0) - 1]?.text ?? '');
  if (!isParted || at === 0) return false;
  let last = at;
  while (atoms[last + 1]?.from === atoms[last]?.to) last += 1;
  const sign = atoms[last]?.to ?? 0;
  const isBracketed = tokens[(atoms[at]?.from ?? 0) - 1]?.text === '(';
  const next = tokens[sign + 1]?.text === 'the' ? sign + 2 : sign + 1;
  const isOfSpans = isBracketed || atoms[last + 1]?.from === next;
  return isOfSpans && /^(?:-|\+|minus|plus|less)$/.test(tokens[sign]?.text ?? '');
}

/** "FY2008 through the third quarter": of a year, all up to the end of a part of it. */
function isUpTo({ tokens, atoms }: Cursor, at: number): boolean {
  const [year, part] = [atoms[at - 1], atoms[at]];
  if (year?.kind !== 'year' || part?.kind !== 'part') return false;
  return tokens
    .slice(year.to, part.from)
    .some(({ text }) => /^(?:to|through|thru|until|till|up)$/.test(text));
}

function gather(gathered: Gathered, cursor: Cursor, i: number): boolean {
  const atom = cursor.atoms[i];
  if (!atom) return false;
  switch (atom.kind) {
    case 'part':
      if (gathered.part !== undefined && !(gathered.part === 'fy' || atom.part === 'fy')) return false;
      if (gathered.months !== undefined && gathered.months !== MONTHS_OF[atom.part]) return false;
      gathered.part = gathered.part !== undefined && gathered.part !== 'fy' ? gathered.part : atom.part;
      return true;
    case 'year':
      if (gathered.year !== undefined) return false;
      gathered.year = atom;
      return true;
    case 'length':
      // "1H07 to the six months ended September 2008": that begins another span
      if (gathered.count > 0 && beginsSpan(cursor, i)) return false;
      if (
        gathered.months !== undefined ||
        (gathered.part !== undefined && atom.months !== MONTHS_OF[gathered.part])
      )
        return false;
      gathered.months = atom.months;
      return true;
    case 'flag':
      return gatherFlag(gathered, atom.flag);
    default:
      return false;
  }
}

function beginsSpan({ atoms }: Cursor, at: number): boolean {
  const next = atoms[at + 1];
  return (next?.kind === 'flag' && next.flag === 'ended') || next?.kind === 'date';
}

function gatherFlag(
  gathered: Gathered,
  flag: 'cumulative' | 'calendar' | 'end' | 'year-end' | 'ended' | 'quarter',
): boolean {
  switch (flag) {
    case 'cumulative':
      gathered.cumulative = true;
      return true;
    case 'calendar':
      gathered.calendar = true;
      return true;
    case 'end':
      gathered.end = true;
      return true;
    case 'year-end':
      if (gathered.part !== undefined && gathered.part !== 'fy') return false;
      gathered.part = 'fy';
      gathered.end = true;
      return true;
    case 'quarter':
      gathered.quarter = true;
      return true;
    case 'ended':
      return true;
  }
}

function readGathered(gathered: Gathered): Omit<Composed, 'count'> | undefined {
  const { year, months, cumulative, end } = gathered;
  const named = gathered.part ?? (months === undefined ? undefined : MONTHS_PART[months]);
  // "which quarter in the first half"
  if (gathered.quarter && named && MONTHS_OF[named] !== MONTHS_OF.q1) return undefined;
  const part = cumulative && named ? CUMULATED[named] : named;
  if (!year && part !== undefined && gathered.calendar && !gathered.end)
    return { period: calendarPart(part) };
  if (!year) return part === undefined || gathered.end ? undefined : { period: { kind: 'part', part } };
  const calendar = gathered.calendar || year.basis === 'calendar';
  if (calendar) return calendarPeriod(part, year.year, end);
  if (part === undefined && months === 3) return undefined;
  const span = spanOf(part ?? 'fy', year.year);
  const readings: Reading[] =
    year.basis === 'ended'
      ? ['year-end-naming']
      : part === undefined && year.basis === 'bare'
        ? ['bare-year']
        : [];
  return { period: { kind: 'period', period: end ? endOf(span) : span }, readings };
}

/** "calendar Q3" without its year: Q1 is of the fiscal year before, and no other part of a calendar year is a span. */
function calendarPart(part: Part): MentionedPeriod {
  const fiscal: Partial<Record<Part, Part>> = { q2: 'q1', q3: 'q2', q4: 'q3' };
  const named = fiscal[part];
  return named ? { kind: 'part', part: named } : { kind: 'unknown' };
}

function calendarPeriod(part: Part | undefined, year: number, end: boolean): Omit<Composed, 'count'> {
  const first: Partial<Record<Part, [number, number]>> = {
    q1: [1, 3],
    q2: [4, 6],
    q3: [7, 9],
    q4: [10, 12],
    h1: [1, 6],
    h2: [7, 12],
    '9m': [1, 9],
    fy: [1, 12],
  };
  const [from, to] = first[part ?? 'fy'] ?? [1, 12];
  const span = spanOfMonths({ year, month: from }, { year, month: to });
  if (end) return { period: { kind: 'period', period: monthEnd(year, to) }, readings: ['calendar'] };
  if (!span)
    return {
      period: { kind: 'window', months: to - from + 1, end: monthEnd(year, to) },
      readings: ['calendar'],
    };
  return { period: { kind: 'period', period: span }, readings: ['calendar'] };
}
