import { endOf, fiscalYearAt, shiftYears, spanOfMonths } from '../../periods/calendar.ts';
import { instant, monthEnd, samePeriod, type Instant, type Period, type Span } from '../../periods/period.ts';
import type { Reading } from '../../query/query.ts';
import type { Token } from '../tokens.ts';
import type { Part, PlacedAtom, Step } from './atoms.ts';

/** A period as a question names it, at its place in the text. */
export type PeriodMention = {
  readonly from: number;
  readonly to: number;
  readonly period: MentionedPeriod;
  readonly readings: readonly Reading[];
};

export type MentionedPeriod =
  | { readonly kind: 'period'; readonly period: Period }
  /** A month of a year: an instant for balances, one of several spans for flows. */
  | { readonly kind: 'month'; readonly end: Instant }
  /** Months that no reporting span covers, such as the year to 30 September. */
  | { readonly kind: 'window'; readonly months: number; readonly end: Instant }
  | { readonly kind: 'relative'; readonly step: Step; readonly base?: Period }
  /** Named in part: what is left out comes from the rest of the question or the conversation. */
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'day'; readonly month: number; readonly day?: number; readonly length?: number }
  /** Says nothing that the period beside it does not say. */
  | { readonly kind: 'repeated' }
  /** Recognized as a period, but as none that exists in the reporting calendar. */
  | { readonly kind: 'unknown' };

/** Words between two atoms that keep them together. */
const JOINING = new Set([
  ',',
  'of',
  'in',
  'for',
  'the',
  'fiscal',
  'on',
  'at',
  'during',
  '(',
  ')',
  '/',
  "'",
  'to',
  'ended',
  'ending',
  'year',
  '-',
  's',
  'through',
  'till',
  'until',
  'basis',
  'period',
]);
const RANGE = /^(?:-|to|through|thru|until|till|and)$/;

type Cursor = { readonly tokens: readonly Token[]; readonly atoms: readonly PlacedAtom[] };

/** Composes atoms into periods, from left to right, each as long as it can be read. */
export function composePeriods(tokens: readonly Token[], atoms: readonly PlacedAtom[]): PeriodMention[] {
  const cursor: Cursor = { tokens, atoms };
  const mentions: PeriodMention[] = [];
  for (let at = 0; at < atoms.length;) {
    const composed = COMPOSITIONS.reduce<Composed | undefined>((best, compose) => {
      const found = compose(cursor, at);
      return found && (!best || found.count > best.count) ? found : best;
    }, undefined);
    const first = atoms[at];
    const last = composed && atoms[at + composed.count - 1];
    if (composed && first && last) {
      mentions.push({
        from: first.from,
        to: last.to,
        period: composed.period,
        readings: composed.readings ?? [],
      });
    }
    // "(3 months)" beside a quarter says again what the quarter is
    if (
      !composed &&
      first?.kind === 'length' &&
      first.months === 3 &&
      /^\d$/.test(tokens[first.from]?.text ?? '')
    ) {
      mentions.push({ from: first.from, to: first.to, period: { kind: 'repeated' }, readings: [] });
    }
    at += composed?.count ?? 1;
  }
  return completed(mentions);
}

type Composed = {
  readonly period: MentionedPeriod;
  readonly count: number;
  readonly readings?: readonly Reading[];
};
type Composition = (cursor: Cursor, at: number) => Composed | undefined;

/** Whether atom `b` follows atom `a` with nothing but joining words between. */
function joined(
  { tokens, atoms }: Cursor,
  a: number,
  joining: (word: string) => boolean = (word) => JOINING.has(word),
): boolean {
  const [left, right] = [atoms[a], atoms[a + 1]];
  if (!left || !right) return false;
  return right.from - left.to <= 4 && tokens.slice(left.to, right.from).every(({ text }) => joining(text));
}

const ranged = (cursor: Cursor, at: number): boolean => {
  const [left, right] = [cursor.atoms[at], cursor.atoms[at + 1]];
  if (!left || !right) return false;
  const between = cursor.tokens.slice(left.to, right.from).map(({ text }) => text);
  return (
    between.some((word) => RANGE.test(word)) &&
    between.every((word) => RANGE.test(word) || word === ',' || word === 'the')
  );
};

function spanOf(part: Part, fy: number): Span {
  switch (part) {
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return { kind: 'quarter', fy, quarter: Number(part[1]) as 1 | 2 | 3 | 4 };
    case 'h1':
    case 'h2':
      return { kind: 'half', fy, half: Number(part[1]) as 1 | 2 };
    case '9m':
      return { kind: 'nine-months', fy };
    case 'fy':
      return { kind: 'year', fy };
  }
}

const CUMULATED: Partial<Record<Part, Part>> = {
  q1: 'q1',
  q2: 'h1',
  q3: '9m',
  q4: 'fy',
  h1: 'h1',
  '9m': '9m',
  fy: 'fy',
};
const MONTHS_PART: Partial<Record<number, Part>> = { 6: 'h1', 9: '9m', 12: 'fy' };

type Gathered = {
  part?: Part;
  year?: { year: number; basis: 'fiscal' | 'calendar' | 'bare' | 'ended' };
  months?: number;
  cumulative: boolean;
  calendar: boolean;
  end: boolean;
  count: number;
};

/** part and year in any order, with "cumulative", "calendar" and "end of" around: q3 fy2009, 2009 calendar q4, end of 1h08 */
const partOfYear: Composition = (cursor, at) => {
  let best: Composed | undefined;
  const gathered: Gathered = { cumulative: false, calendar: false, end: false, count: 0 };
  for (let i = at; i < cursor.atoms.length && i < at + 6; i += 1) {
    if (i > at && !joined(cursor, i - 1)) break;
    if (!gather(gathered, cursor, i)) break;
    gathered.count = i - at + 1;
    const read = readGathered(gathered);
    if (read) best = { ...read, count: gathered.count };
  }
  return best;
};

function gather(gathered: Gathered, cursor: Cursor, i: number): boolean {
  const atom = cursor.atoms[i];
  if (!atom) return false;
  switch (atom.kind) {
    case 'part':
      if (gathered.part !== undefined && !(gathered.part === 'fy' || atom.part === 'fy')) return false;
      if (gathered.months !== undefined && (gathered.months !== 3 || !atom.part.startsWith('q')))
        return false;
      gathered.part = gathered.part !== undefined && gathered.part !== 'fy' ? gathered.part : atom.part;
      return true;
    case 'year':
      if (gathered.year !== undefined) return false;
      gathered.year = atom;
      return true;
    case 'length':
      if (
        gathered.months !== undefined ||
        (gathered.part !== undefined && (atom.months !== 3 || !gathered.part.startsWith('q')))
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
    case 'ended':
    case 'quarter':
      return true;
  }
}

function readGathered(gathered: Gathered): Omit<Composed, 'count'> | undefined {
  const { year, months, cumulative, end } = gathered;
  const named = gathered.part ?? (months === undefined ? undefined : MONTHS_PART[months]);
  const part = cumulative && named ? CUMULATED[named] : named;
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

/** "nine months ended december 31, 2008", "3 months to 31/12/2009", "year ending march 2010", "december 2009 quarter" */
const monthsEnded: Composition = (cursor, at) => {
  const atom = cursor.atoms[at];
  if (atom?.kind === 'length') {
    let i = at + 1;
    while (cursor.atoms[i]?.kind === 'flag' && joined(cursor, i - 1)) i += 1;
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
    return { period: lengthEnding(3, next), count: 2 };
  }
  return undefined;
};

function lengthEnding(months: number, date: { year?: number; month: number; day?: number }): MentionedPeriod {
  if (date.year === undefined)
    return { kind: 'day', month: date.month, ...(date.day && { day: date.day }), length: months };
  if (date.day !== undefined && date.day !== monthEnd(date.year, date.month).day) return { kind: 'unknown' };
  return ending(months, date.year, date.month);
}

function ending(months: number, year: number, month: number): MentionedPeriod {
  const start = year * 12 + month - months;
  const span = spanOfMonths({ year: Math.floor(start / 12), month: (start % 12) + 1 }, { year, month });
  return span ? { kind: 'period', period: span } : { kind: 'window', months, end: monthEnd(year, month) };
}

/** "apr-dec 2008", "october 2009 to december 2009", "between 1 july and 30 sept 2008", "10/2009-12/2009" */
const monthRange: Composition = (cursor, at) => {
  const [from, to] = [cursor.atoms[at], cursor.atoms[at + 1]];
  if (from?.kind !== 'date' || to?.kind !== 'date' || !ranged(cursor, at)) return undefined;
  if (from.day !== undefined && from.day !== 1) return undefined;
  if (from.day === undefined && to.day !== undefined && from.year !== undefined) return undefined;
  if (to.year === undefined) {
    const year = from.year;
    if (year === undefined) return monthsPart(from.month, to.month);
    return rangeSpan(from, { ...to, year }, 2);
  }
  return rangeSpan(from, { ...to, year: to.year }, 2);
};

/** A range of months without a year is a part of some year: oct-dec is the third quarter. */
function monthsPart(from: number, to: number): Composed | undefined {
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
  return from.year === undefined ? { period: { kind: 'unknown' }, count } : undefined;
}

/** "december 31, 2008", "end of december 2008", "dec 2008", "march 31" */
const date: Composition = (cursor, at) => {
  let i = at;
  let end = false;
  for (
    let atom = cursor.atoms[i];
    atom?.kind === 'flag' &&
    (atom.flag === 'end' || atom.flag === 'quarter' || atom.flag === 'ended') &&
    (i === at || joined(cursor, i - 1));
    atom = cursor.atoms[i]
  ) {
    end ||= atom.flag === 'end';
    i += 1;
  }
  const atom = cursor.atoms[i];
  if (atom?.kind !== 'date' || (i > at && !joined(cursor, i - 1))) return undefined;
  const { year, month, day } = atom;
  let count = i - at + 1;
  const after = cursor.atoms[i + 1];
  if (after?.kind === 'flag' && (after.flag === 'end' || after.flag === 'year-end') && joined(cursor, i)) {
    end = true;
    count += 1;
  }
  if (year === undefined) return { period: { kind: 'day', month, ...(day !== undefined && { day }) }, count };
  if (day !== undefined) {
    const period = instant(year, month, day);
    return { period: period ? { kind: 'period', period } : { kind: 'unknown' }, count };
  }
  const last = monthEnd(year, month);
  return { period: end ? { kind: 'period', period: last } : { kind: 'month', end: last }, count };
};

/** "a year earlier"; "two quarters before 4q10", "a year before december 2009": with the period it counts from */
const relative: Composition = (cursor, at) => {
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
    const period = base?.period;
    if (period?.kind === 'period')
      return { period: { kind: 'relative', step: atom.step, base: period.period }, count: base!.count + 1 };
    if (period?.kind === 'month')
      return { period: { kind: 'relative', step: atom.step, base: period.end }, count: base!.count + 1 };
  }
  return { period: { kind: 'relative', step: atom.step }, count: 1 };
};

/** "end of the quarter", a bare "year-end": instants relative to what was spoken of */
const yearEnd: Composition = (cursor, at) => {
  const atom = cursor.atoms[at];
  return atom?.kind === 'flag' && atom.flag === 'year-end'
    ? { period: { kind: 'relative', step: { to: 'year-end-before' } }, count: 1 }
    : undefined;
};

const COMPOSITIONS: readonly Composition[] = [monthsEnded, monthRange, partOfYear, date, relative, yearEnd];

/** Gives parts and days without a year the year of the nearest mention that has one, the next before the last. */
function completed(mentions: readonly PeriodMention[]): PeriodMention[] {
  const shared = partOfYears(mentions);
  if (shared) return shared;
  return mentions.map((mention, index) => {
    const { period } = mention;
    if (period.kind !== 'part' && period.kind !== 'day') return mention;
    const donor =
      mentions.slice(index + 1).find(({ period: other }) => yearOf(other) !== undefined) ??
      mentions.slice(0, index).findLast(({ period: other }) => yearOf(other) !== undefined);
    const year = donor && yearOf(donor.period);
    return year ? { ...mention, period: withYear(period, year) } : mention;
  });
}

/** "first half revenue FY2009 vs FY2008": a part said once, and apart from them, is of each of the years named. */
function partOfYears(mentions: readonly PeriodMention[]): PeriodMention[] | undefined {
  const parts = mentions.flatMap(({ period }) => (period.kind === 'part' ? [period.part] : []));
  const [part, second] = parts;
  if (part === undefined || second !== undefined || mentions.length < 2) return undefined;
  const years = mentions.map((mention) => {
    const { period } = mention;
    const isYear = period.kind === 'period' && period.period.kind === 'year';
    return isYear
      ? { ...mention, period: { kind: 'period' as const, period: spanOf(part, period.period.fy) } }
      : mention;
  });
  const whole = mentions.every(
    ({ period }) => period.kind === 'part' || (period.kind === 'period' && period.period.kind === 'year'),
  );
  const [first] = years.filter(({ period }) => period.kind !== 'part');
  return whole && first
    ? years.map((mention) =>
        mention.period.kind === 'part' ? { ...mention, period: first.period } : mention,
      )
    : undefined;
}

type NamedYear = { fy: number; end: Instant };

function yearOf(period: MentionedPeriod): NamedYear | undefined {
  if (period.kind === 'month' || period.kind === 'window')
    return { fy: fiscalYearAt(period.end), end: period.end };
  if (period.kind !== 'period') return undefined;
  const end = endOf(period.period);
  return { fy: period.period.kind === 'instant' ? fiscalYearAt(end) : period.period.fy, end };
}

/** A part takes the fiscal year; a day the calendar year of the date beside it. */
export function withYear(
  period: Extract<MentionedPeriod, { kind: 'part' | 'day' }>,
  { fy, end }: NamedYear,
): MentionedPeriod {
  if (period.kind === 'part') return { kind: 'period', period: spanOf(period.part, fy) };
  if (period.length !== undefined) return ending(period.length, end.year, period.month);
  if (period.day === undefined) return { kind: 'month', end: monthEnd(end.year, period.month) };
  const named = instant(end.year, period.month, period.day);
  return named ? { kind: 'period', period: named } : { kind: 'unknown' };
}

/** The period a step leads to from a base. */
export function stepFrom(base: Period, step: Step): Period | undefined {
  switch (step.to) {
    case 'years':
    case 'last-year':
      return shiftYears(base, step.to === 'years' ? step.by : -1);
    case 'same':
      return base;
    case 'latest':
    case 'last-quarter':
    case 'quarters':
    case 'self':
    case 'year-end-before':
      return undefined;
  }
}
