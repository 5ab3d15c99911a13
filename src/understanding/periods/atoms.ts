import { lastDayOfMonth } from '../../periods/period.ts';
import type { Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * The parts that period expressions are composed of, each recognized on its own: "q3", "fy2009", "december 31", "nine
 * months ended". What they mean together is decided in `compose.ts`.
 */
export type Atom =
  | { readonly kind: 'part'; readonly part: Part; readonly calendar?: boolean }
  | { readonly kind: 'year'; readonly year: number; readonly basis: 'fiscal' | 'calendar' | 'bare' | 'ended' }
  | { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day?: number }
  | { readonly kind: 'length'; readonly months: number }
  | {
      readonly kind: 'flag';
      readonly flag: 'cumulative' | 'calendar' | 'end' | 'year-end' | 'ended' | 'quarter';
    }
  | { readonly kind: 'relative'; readonly step: Step };

export type Part = 'q1' | 'q2' | 'q3' | 'q4' | 'h1' | 'h2' | '9m' | 'fy';

/** A period named by its distance from another one. */
export type Step =
  | { readonly to: 'latest'; readonly length?: 'quarter' | 'year' }
  | { readonly to: 'years' | 'self' | 'quarters'; readonly by: number }
  | { readonly to: 'year-end-before' }
  | { readonly to: 'same' }
  | { readonly to: 'last-quarter' }
  | { readonly to: 'last-year' };

export type PlacedAtom = Atom & { readonly from: number; readonly to: number };

export type AtomRule = {
  readonly name: string;
  /** Reads an atom that begins at token `at`; undefined where none does. `to` is the token after it. */
  readonly read: (
    tokens: readonly Token[],
    at: number,
    words: Vocabulary['periods'],
  ) => PlacedAtom | undefined;
};

const text = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
const placed = (atom: Atom, from: number, to: number): PlacedAtom => ({ ...atom, from, to });

/** A year in four digits, or in two where they are glued to what precedes or marked by an apostrophe. */
function yearAt(
  tokens: readonly Token[],
  at: number,
  twoDigits: boolean,
): { year: number; to: number } | undefined {
  if (/^(?:19|20)\d\d$/.test(text(tokens, at))) return { year: Number(text(tokens, at)), to: at + 1 };
  if (text(tokens, at) === "'" && /^\d\d$/.test(text(tokens, at + 1))) {
    return { year: centuryYear(text(tokens, at + 1)), to: at + 2 };
  }
  if (twoDigits && /^\d\d$/.test(text(tokens, at)))
    return { year: centuryYear(text(tokens, at)), to: at + 1 };
  return undefined;
}

const centuryYear = (digits: string): number => (Number(digits) >= 90 ? 1900 : 2000) + Number(digits);

const quarterOf = (digit: string): Part | undefined =>
  /^[1-4]$/.test(digit) ? (`q${digit}` as Part) : undefined;

/** q3, 3q, third quarter, quarter 3, 3rd q */
const quarter: AtomRule = {
  name: 'quarter',
  read(tokens, at, words) {
    const [a, b] = [text(tokens, at), text(tokens, at + 1)];
    if (a === 'q' && tokens[at + 1]?.glued && quarterOf(b)) return part(quarterOf(b), at, at + 2);
    if ((a === 'q' || a === 'quarter' || a === 'qtr') && quarterOf(b) && !isMonthDay(tokens, at + 1))
      return part(quarterOf(b), at, at + 2);
    if (quarterOf(a) && b === 'q') return part(quarterOf(a), at, at + 2);
    const ordinal = ordinalAt(tokens, at, words);
    if (ordinal && text(tokens, ordinal.to) === 'fiscal' && text(tokens, ordinal.to + 1) === 'quarter') {
      return part(quarterOf(String(ordinal.n)), at, ordinal.to + 2);
    }
    if (ordinal && /^(?:quarter|qtr|q)$/.test(text(tokens, ordinal.to)))
      return part(quarterOf(String(ordinal.n)), at, ordinal.to + 1);
    return undefined;
  },
};

function isMonthDay(tokens: readonly Token[], at: number): boolean {
  return text(tokens, at + 1) === '/';
}

function ordinalAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): { n: number; to: number } | undefined {
  const a = text(tokens, at);
  if (words.ordinals[a] !== undefined) return { n: words.ordinals[a], to: at + 1 };
  const suffixed = a + text(tokens, at + 1);
  const n = tokens[at + 1]?.glued ? words.ordinals[suffixed] : undefined;
  return n === undefined ? undefined : { n, to: at + 2 };
}

const part = (value: Part | undefined, from: number, to: number): PlacedAtom | undefined =>
  value && placed({ kind: 'part', part: value }, from, to);

/** h1, 1h, first half, interim (period), half year */
const half: AtomRule = {
  name: 'half',
  read(tokens, at, words) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    if (a === 'h' && tokens[at + 1]?.glued && /^[12]$/.test(b)) return part(`h${b}` as Part, at, at + 2);
    if (/^[12]$/.test(a) && b === 'h') return part(`h${a}` as Part, at, at + 2);
    const ordinal = ordinalAt(tokens, at, words);
    if (ordinal && ordinal.n <= 2 && text(tokens, ordinal.to) === 'half')
      return part(`h${ordinal.n}` as Part, at, ordinal.to + 1);
    if (a === 'latter' && b === 'half') return part('h2', at, at + 2);
    if (a === 'interim') return part('h1', at, b === 'period' || b === 'half' ? at + 2 : at + 1);
    if (a === 'half' && b === 'year' && c !== 'ended' && c !== 'to') return part('h1', at, at + 2);
    return undefined;
  },
};

/** 9m, first three quarters, 1q-3q, q1-q3, 1-3q: the nine months; q1-q2 the half, q1-q4 the year */
const cumulated: AtomRule = {
  name: 'cumulated',
  read(tokens, at, words) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    if (a === '9' && b === 'm' && tokens[at + 1]?.glued) return part('9m', at, at + 2);
    const ends = EDGES[`${a} ${words.numbers[b] ?? b}`];
    if (ends && c.startsWith('month') && text(tokens, at + 3) === 'of') return part(ends, at, at + 3);
    if (a === 'first' && words.numbers[b] === 3 && c.startsWith('quarter')) return part('9m', at, at + 3);
    if (a === 'first' && (b === '3' || words.numbers[b] === 3) && /^(?:q|qs|quarters)$/.test(c))
      return part('9m', at, at + 3);
    if (a === 'first' && words.numbers[b] === 2 && c.startsWith('quarter')) return part('h1', at, at + 3);
    if (words.numbers[a] === 3 && b === 'quarters' && /^(?:of|cumulative)$/.test(c))
      return part('9m', at, at + 2);
    const range = quarterRange(tokens, at);
    return range && part(range.part, at, range.to);
  },
};

/** The first or last so many months of a year. */
const EDGES: Partial<Record<string, Part>> = {
  'first 3': 'q1',
  'first 6': 'h1',
  'first 9': '9m',
  'last 3': 'q4',
  'final 3': 'q4',
  'last 6': 'h2',
};

const RANGES: Partial<Record<string, Part>> = { '12': 'h1', '13': '9m', '14': 'fy', '34': 'h2' };

function quarterRange(tokens: readonly Token[], at: number): { part: Part; to: number } | undefined {
  const digits: string[] = [];
  let i = at;
  for (let step = 0; step < 2; step += 1) {
    const [a, b] = [text(tokens, i), text(tokens, i + 1)];
    if (a === 'q' && quarterOf(b)) i += 2;
    else if (quarterOf(a) && b === 'q') i += 2;
    else if (quarterOf(a) && step === 0 && (b === '-' || b === 'to')) i += 1;
    else return undefined;
    digits.push(quarterOf(a) ? a : b);
    if (step === 0) {
      if (!/^(?:-|to|through|thru)$/.test(text(tokens, i))) return undefined;
      i += 1;
    }
  }
  const range = RANGES[digits.join('')];
  return range && !/^\d\d$/.test(text(tokens, at + 2)) ? { part: range, to: i } : undefined;
}

/** nine months, 9 months, three month, twelve months, full year, quarter ended, year ended, half year ended */
const length: AtomRule = {
  name: 'length',
  read(tokens, at, words) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    const months = words.numbers[a] ?? (/^(?:3|6|9|12)$/.test(a) ? Number(a) : undefined);
    if (months !== undefined && months % 3 === 0) {
      const to = b === '-' ? at + 2 : at + 1;
      if (/^(?:months?|mos?|mths?)$/.test(text(tokens, to)))
        return placed({ kind: 'length', months }, at, to + 1);
    }
    if (a === 'half' && b === 'year' && /^(?:ended|ending|to)$/.test(c))
      return placed({ kind: 'length', months: 6 }, at, at + 2);
    if ((a === 'quarter' || a === 'qtr') && (ENDED.test(b) || (b === 'to' && DATE_START.test(c))))
      return placed({ kind: 'length', months: 3 }, at, at + 1);
    if ((a === 'half' || a === 'semester') && ENDED.test(b))
      return placed({ kind: 'length', months: 6 }, at, at + 1);
    if (a === 'year' && /^(?:ended|ending|to)$/.test(b))
      return placed({ kind: 'length', months: 12 }, at, at + 1);
    return undefined;
  },
};
const ENDED = /^(?:ended|ending)$/;
const DATE_START = /^(?:end|the|\d+|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** fy2009, fiscal 2009, fiscal year 2009, fy09, cy2009, full year 2008; fy3/2009, fy2009/3, fye march 2009: by its end */
const year: AtomRule = {
  name: 'year',
  read(tokens, at, words) {
    const fiscal = prefixAt(tokens, at);
    if (text(tokens, at) === 'year' && /^(?:ended|ending|to)$/.test(text(tokens, at + 1))) {
      const ended = endedYear(tokens, at + 2, words);
      return ended && placed({ kind: 'year', year: ended.year, basis: 'ended' }, at, ended.to);
    }
    const start = fiscal?.to ?? at;
    if (fiscal?.basis === 'fiscal') {
      const ended = endedYear(tokens, start, words);
      if (ended) return placed({ kind: 'year', year: ended.year, basis: 'ended' }, at, ended.to);
    }
    const found = yearAt(tokens, start, fiscal !== undefined);
    if (!found) return undefined;
    if (fiscal === undefined && isDatePart(tokens, at)) return undefined;
    return placed(
      { kind: 'year', year: found.year, basis: fiscal?.basis ?? 'bare' },
      at,
      yearTail(tokens, found),
    );
  },
};

/** The second half of "fy2008/09" says nothing new. */
function yearTail(tokens: readonly Token[], { year: value, to }: { year: number; to: number }): number {
  const next = text(tokens, to + 1);
  return text(tokens, to) === '/' &&
    /^\d\d$/.test(next) &&
    Number(next) === (value + 1) % 100 &&
    Number(next) > 12
    ? to + 2
    : to;
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
  if (/^0?3$/.test(month) && sign === '/' && /^\d\d$/.test(year))
    return { year: centuryYear(year) - 1, to: at + 3 };
  const date = dateAt(tokens, at, words);
  return date?.month === 3 && date.year !== undefined ? { year: date.year - 1, to: date.to } : undefined;
}

const isDatePart = (tokens: readonly Token[], at: number): boolean =>
  /^[/.-]$/.test(text(tokens, at + 1)) &&
  /^\d{1,2}$/.test(text(tokens, at + 2)) &&
  text(tokens, at + 3) !== 'q' &&
  text(tokens, at + 3) !== 'h';

/** december 31 2008, 31 december 2008, dec 2008, dec-08, 2008-12-31, 31/12/2008, 12/31/2008, 31.12.2008, 12/2008, 2008/12 */
const date: AtomRule = {
  name: 'date',
  read(tokens, at, words) {
    const found = dateAt(tokens, at, words);
    if (!found) return undefined;
    const { to, ...rest } = found;
    return placed({ kind: 'date', ...rest }, at, to);
  },
};

type FoundDate = { year?: number; month: number; day?: number; to: number };

function dateAt(tokens: readonly Token[], at: number, words: Vocabulary['periods']): FoundDate | undefined {
  return numericDate(tokens, at) ?? namedDate(tokens, at, words);
}

function valid(found: FoundDate): FoundDate | undefined {
  const { year: y, month, day } = found;
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > lastDayOfMonth(y ?? 2000, month))) return undefined;
  return found;
}

function numericDate(tokens: readonly Token[], at: number): FoundDate | undefined {
  const a = text(tokens, at);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(a) ?? undefined;
  if (dotted)
    return valid({
      day: Number(dotted[1]),
      month: Number(dotted[2]),
      year: fullYear(dotted[3] ?? ''),
      to: at + 1,
    });
  const isoDotted = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(a);
  if (isoDotted)
    return valid({
      year: Number(isoDotted[1]),
      month: Number(isoDotted[2]),
      day: Number(isoDotted[3]),
      to: at + 1,
    });
  const sign = text(tokens, at + 1);
  if (!/^[/-]$/.test(sign) || !/^\d+$/.test(a) || !/^\d+$/.test(text(tokens, at + 2))) return undefined;
  const [b, c] = [text(tokens, at + 2), text(tokens, at + 4)];
  const three = text(tokens, at + 3) === sign && /^\d+$/.test(c);
  if (/^(?:19|20)\d\d$/.test(a)) {
    if (three && b.length <= 2 && c.length <= 2)
      return valid({ year: Number(a), month: Number(b), day: Number(c), to: at + 5 });
    return b.length <= 2 && !isQuarterNumber(tokens, at + 2)
      ? valid({ year: Number(a), month: Number(b), to: at + 3 })
      : undefined;
  }
  if (three && a.length <= 2 && b.length <= 2 && /^(?:\d\d|(?:19|20)\d\d)$/.test(c)) {
    const year4 = fullYear(c);
    const dayFirst = Number(b) <= 12 && Number(a) > 12;
    const monthFirst = Number(a) <= 12 && Number(b) > 12;
    if (dayFirst) return valid({ day: Number(a), month: Number(b), year: year4, to: at + 5 });
    if (monthFirst) return valid({ month: Number(a), day: Number(b), year: year4, to: at + 5 });
    return undefined;
  }
  if (/^\d{1,2}$/.test(a) && /^(?:19|20)\d\d$/.test(b) && sign === '/')
    return valid({ month: Number(a), year: Number(b), to: at + 3 });
  if (
    /^\d{1,2}$/.test(a) &&
    /^\d{1,2}$/.test(b) &&
    sign === '/' &&
    Number(a) <= 12 &&
    Number(b) > 12 &&
    Number(b) <= 31
  ) {
    return valid({ month: Number(a), day: Number(b), to: at + 3 });
  }
  return undefined;
}

const isQuarterNumber = (tokens: readonly Token[], at: number): boolean =>
  /^(?:q|h)$/.test(text(tokens, at + 1)) && tokens[at + 1]?.glued === true;
const fullYear = (digits: string): number => (digits.length === 2 ? centuryYear(digits) : Number(digits));

function namedDate(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): FoundDate | undefined {
  const day = dayAt(tokens, at);
  if (day) {
    const of = text(tokens, day.to) === 'of' ? day.to + 1 : day.to;
    const month = monthAt(tokens, of, words);
    if (month) return valid(withYear(tokens, { month: month.month, day: day.day, to: month.to }));
  }
  const month = monthAt(tokens, at, words);
  if (!month) return undefined;
  const sep = text(tokens, month.to) === '-' ? month.to + 1 : month.to;
  const dayAfter = dayAt(tokens, month.to);
  if (dayAfter && !(sep !== month.to)) {
    const dated = withYear(tokens, { month: month.month, day: dayAfter.day, to: dayAfter.to });
    if (dated.year !== undefined) return valid(dated);
    // "sep 30 08" has its year; "dec 08" is a month of a year, "march 31" a day
    const short = yearAt(tokens, dayAfter.to, true);
    if (short && !/^[qhm]$/.test(text(tokens, short.to)) && text(tokens, short.to) !== '/')
      return valid({ month: month.month, day: dayAfter.day, year: short.year, to: short.to });
    if (dayAfter.day > 12) return valid(dated);
    const two = yearAt(tokens, sep, true);
    if (two) return { month: month.month, year: two.year, to: two.to };
    return valid(dated);
  }
  const found = yearAt(tokens, skipComma(tokens, sep), true);
  return found && !/^(?:q|h)$/.test(text(tokens, found.to))
    ? { month: month.month, year: found.year, to: found.to }
    : { month: month.month, to: month.to };
}

const skipComma = (tokens: readonly Token[], at: number): number =>
  /^(?:,|\.|of|\/)$/.test(text(tokens, at)) ? at + 1 : at;

function withYear(tokens: readonly Token[], found: FoundDate): FoundDate {
  const year4 = yearAt(tokens, skipComma(tokens, found.to), false);
  return year4 ? { ...found, year: year4.year, to: year4.to } : found;
}

function monthAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): { month: number; to: number } | undefined {
  const month = words.months[text(tokens, at)];
  if (month === undefined) return undefined;
  return { month, to: text(tokens, at + 1) === '.' ? at + 2 : at + 1 };
}

function dayAt(tokens: readonly Token[], at: number): { day: number; to: number } | undefined {
  const a = text(tokens, at);
  if (!/^\d{1,2}$/.test(a) || Number(a) < 1 || Number(a) > 31) return undefined;
  const suffix = text(tokens, at + 1);
  return { day: Number(a), to: /^(?:st|nd|rd|th)$/.test(suffix) && tokens[at + 1]?.glued ? at + 2 : at + 1 };
}

const FLAGS: Record<string, Extract<Atom, { kind: 'flag' }>['flag']> = {
  cumulative: 'cumulative',
  cumulatively: 'cumulative',
  ytd: 'cumulative',
  calendar: 'calendar',
  cy: 'calendar',
  ended: 'ended',
  ending: 'ended',
};

/** cumulative, year to date, calendar, end of, year-end, full year, quarter */
const flag: AtomRule = {
  name: 'flag',
  read(tokens, at) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    if (a === 'year' && (b === 'to' || b === '-') && c === 'date')
      return placed({ kind: 'flag', flag: 'cumulative' }, at, at + 3);
    if (a === 'full' && b === 'year') return part('fy', at, at + 2);
    if (a === 'full' && b === 'fiscal' && c === 'year') return part('fy', at, at + 3);
    if (/^(?:full|annual|fullyear)$/.test(a) && /^fy/.test(b)) return undefined;
    if ((a === 'fiscal' || a === 'financial') && b === 'year' && c === 'end')
      return placed({ kind: 'flag', flag: 'year-end' }, at, at + 3);
    if (a === 'year' && (b === 'end' || (b === '-' && c === 'end')))
      return placed({ kind: 'flag', flag: 'year-end' }, at, b === 'end' ? at + 2 : at + 3);
    if (
      a === 'end' &&
      b === 'of' &&
      (c === 'the' || c === 'fiscal') &&
      /^(?:year|fiscal)$/.test(text(tokens, at + 3))
    )
      return placed({ kind: 'flag', flag: 'end' }, at, at + 2);
    if (a === 'end' && b === 'of') return placed({ kind: 'flag', flag: 'end' }, at, at + 2);
    if (a === 'end' || a === 'eop') return placed({ kind: 'flag', flag: 'end' }, at, at + 1);
    if (a === 'as' && (b === 'of' || b === 'at')) return placed({ kind: 'flag', flag: 'end' }, at, at + 2);
    if (a === 'quarter' || a === 'qtr') return placed({ kind: 'flag', flag: 'quarter' }, at, at + 1);
    const known = FLAGS[a];
    return known && placed({ kind: 'flag', flag: known }, at, at + 1);
  },
};

/** The rules in the order in which they are tried; the longest reading wins, the earlier one among equals. */
export const ATOM_RULES: readonly AtomRule[] = [cumulated, quarter, half, length, year, date, flag];

/** The two-digit year that follows a quarter or a half: 3q09, q3 09, h1 '08, q3/09. */
function shortYear(tokens: readonly Token[], at: number): PlacedAtom | undefined {
  const from = /^[/-]$/.test(text(tokens, at)) && !/^[qh]$/.test(text(tokens, at + 2)) ? at + 1 : at;
  const found = yearAt(tokens, from, true);
  if (!found || /^[qhm]$/.test(text(tokens, found.to))) return undefined;
  return placed({ kind: 'year', year: found.year, basis: 'fiscal' }, at, found.to);
}

/** Reads the atoms of a text from left to right, taking the longest one at each place. */
export function readAtoms(
  tokens: readonly Token[],
  rules: readonly AtomRule[],
  words: Vocabulary['periods'],
): PlacedAtom[] {
  const atoms: PlacedAtom[] = [];
  for (let at = 0; at < tokens.length;) {
    let best: PlacedAtom | undefined;
    for (const rule of rules) {
      const atom = rule.read(tokens, at, words);
      if (atom && (!best || atom.to > best.to)) best = atom;
    }
    if (best) atoms.push(best);
    at = best?.to ?? at + 1;
    const short = best?.kind === 'part' ? shortYear(tokens, at) : undefined;
    if (short) atoms.push(short);
    at = short?.to ?? at;
  }
  return atoms;
}
