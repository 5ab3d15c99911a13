import { endOf, shiftBySelf, spansEndingAt } from '../../../periods/calendar.ts';
import { samePeriod, type Span } from '../../../periods/period.ts';
import type { Atom } from '../atoms/atom.ts';
import type { MentionedPeriod } from '../mention.ts';
import { date } from './date.ts';
import { joined, spanOf, type Composition, type Cursor } from './composition.ts';
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
  const last = isLastQuarter(atom) ? partOfYear(cursor, at + 1) : undefined;
  if (last && joined(cursor, at, (word) => IN_A_YEAR.test(word))) {
    const quarter = lastQuarterOf(last.period);
    if (quarter) return { period: quarter, count: last.count + 1 };
  }
  return { period: { kind: 'relative', step: atom.step }, count: 1 };
};

/** "the nine months a year before", "the first half of the previous year": a part of the year that lies so far away. */
export const partOfYearBefore: Composition = (cursor, at) => {
  if (!cursor.atoms.some(({ kind }) => kind === 'relative')) return undefined;
  const named = partOfYear(cursor, at);
  const next = named && cursor.atoms[at + named.count];
  if (named?.period.kind !== 'part' || next?.kind !== 'relative' || !isOverYears(next)) return undefined;
  if (!joined(cursor, at + named.count - 1, (word) => WITHIN_YEAR.test(word))) return undefined;
  const { part } = named.period;
  return { period: { kind: 'relative', step: next.step, part }, count: named.count + 1 };
};

/** "Most recent full year", "latest actual first half": of the parts of years of that name the newest. */
export const newestPart: Composition = (cursor, at) => {
  const atom = cursor.atoms[at];
  if (atom?.kind !== 'relative' || atom.step.to !== 'latest' || atom.step.length) return undefined;
  const named = joined(cursor, at, (word) => BEFORE_NEWEST.test(word))
    ? partOfYear(cursor, at + 1)
    : undefined;
  if (named?.period.kind !== 'part') return undefined;
  return {
    period: { kind: 'relative', step: atom.step, part: named.period.part },
    count: named.count + 1,
  };
};

const BEFORE_NEWEST = /^(?:-|の|reported|actual|available|completed|known)$/;

/** "Last year's third quarter", 「前年度の上期」: the year that lies so far away is said first. */
export const partOfOtherYear: Composition = (cursor, at) => {
  const atom = cursor.atoms[at];
  if (atom?.kind !== 'relative' || !isOverYears(atom)) return undefined;
  const named = joined(cursor, at, (word) => BEFORE_PART.test(word)) ? partOfYear(cursor, at + 1) : undefined;
  if (named?.period.kind !== 'part') return undefined;
  return {
    period: { kind: 'relative', step: atom.step, part: named.period.part },
    count: named.count + 1,
  };
};

const isOverYears = ({ step }: Extract<Atom, { kind: 'relative' }>): boolean =>
  step.to === 'years' || step.to === 'last-year';

const BEFORE_PART = /^(?:,|the|just|only|for|の)$/;
const WITHIN_YEAR = /^(?:of|in|the)$/;

/** "the same quarter of FY2007", "of the year before": what was spoken of, in that year. */
export const sameOfYear: Composition = (cursor, at) => {
  const [same, year] = [cursor.atoms[at], cursor.atoms[at + 1]];
  if (same?.kind !== 'relative' || same.step.to !== 'same') return undefined;
  const isYears = year?.kind === 'relative' && isOverYears(year);
  if (isYears && joined(cursor, at, (word) => IN_A_YEAR.test(word)))
    return { period: { kind: 'relative', step: year.step }, count: 2 };
  if (year?.kind !== 'year') return undefined;
  if (year.basis === 'calendar' || !joined(cursor, at, (word) => IN_A_YEAR.test(word))) return undefined;
  return { period: { kind: 'same-of-year', year: year.year }, count: 2 };
};

const IN_A_YEAR = /^(?:of|in|for|the|,)$/;

const isLastQuarter = (atom: Atom | undefined): boolean =>
  atom?.kind === 'relative' &&
  (atom.step.to === 'last-quarter' || (atom.step.to === 'latest' && atom.step.length === 'quarter'));

/** The quarter that a longer span ends with. */
function lastQuarterOf(whole: MentionedPeriod): MentionedPeriod | undefined {
  if (whole.kind !== 'period' || whole.period.kind === 'instant' || whole.period.kind === 'quarter')
    return undefined;
  const end = endOf(whole.period);
  const quarter = spansEndingAt(end).find(({ kind }) => kind === 'quarter');
  return quarter && { kind: 'period', period: quarter };
}

/** "FY2010, last quarter" */
export const lastQuarterBehind: Composition = (cursor, at) => {
  if (!cursor.atoms.some(isLastQuarter)) return undefined;
  const whole = partOfYear(cursor, at);
  if (!whole || !isLastQuarter(cursor.atoms[at + whole.count]) || !joined(cursor, at + whole.count - 1))
    return undefined;
  const quarter = lastQuarterOf(whole.period);
  return quarter && { period: quarter, count: whole.count + 1 };
};

/** "the quarter between 1Q09 and 3Q09": the one that both leave between them. */
export const quarterBetween: Composition = (cursor, at) => {
  const atom = cursor.atoms[at];
  if (atom?.kind !== 'flag' || atom.flag !== 'quarter') return undefined;
  // "which quarter between" and "the best quarter between" ask for one of several
  if (!/^(?:the|for|in)$/.test(cursor.tokens[atom.from - 1]?.text ?? '')) return undefined;
  const first = partOfYear(cursor, at + 1);
  const second = first && partOfYear(cursor, at + 1 + first.count);
  if (!first || !second) return undefined;
  const isBetween = wordsAfter(cursor, at).at(-1) === 'between';
  if (!isBetween || !wordsAfter(cursor, at + first.count).every((word) => word === 'and')) return undefined;
  const to = quarterOf(second.period);
  const from = quarterOf(first.period, to);
  const between = from && shiftBySelf(from, 1);
  const isOne = between && to && samePeriod(shiftBySelf(to, -1), between);
  return {
    period: isOne ? { kind: 'period', period: between } : { kind: 'unknown' },
    count: 1 + first.count + second.count,
  };
};

/** A quarter as named, in the year of another where it is named without its own. */
function quarterOf(named: MentionedPeriod, like?: Span): Span | undefined {
  if (named.kind === 'part' && like && named.part.startsWith('q')) return spanOf(named.part, like.fy);
  return named.kind === 'period' && named.period.kind === 'quarter' ? named.period : undefined;
}

const wordsAfter = ({ tokens, atoms }: Cursor, at: number): string[] =>
  tokens
    .slice(atoms[at]?.to, atoms[at + 1]?.from)
    .map(({ text }) => text)
    .filter((word) => word !== 'the');

/** A bare "at year-end", "the end of the year" in the year spoken of; what something is set against is the year-end before it. */
export const yearEnd: Composition = ({ atoms, tokens, plays }, at) => {
  const atom = atoms[at];
  if (atom?.kind !== 'flag' || atom.flag !== 'year-end') return undefined;
  const before = tokens
    .slice(0, atom.from)
    .findLast(({ text }) => text !== 'the' && !plays(text, 'time-follows'));
  const isBase = plays(before?.text ?? '', 'base-again');
  const isEndOfYear = tokens[atom.from]?.text === 'end';
  const to = isBase ? 'year-end-before' : isEndOfYear ? 'end-of-year' : 'year-end';
  return { period: { kind: 'relative', step: { to } }, count: 1 };
};

/** "3Q09の前年同期": the period that a relative one counts from stands before it, joined by の. */
export const relativeToPrevious: Composition = (cursor, at) => {
  if (!cursor.atoms.some(({ kind }) => kind === 'relative')) return undefined;
  const [base] = [partOfYear, monthsEnded, date]
    .flatMap((compose) => compose(cursor, at) ?? [])
    .toSorted((a, b) => b.count - a.count);
  const next = base && cursor.atoms[at + base.count];
  if (base?.period.kind !== 'period' || next?.kind !== 'relative' || next.step.to === 'over')
    return undefined;
  const isJoined = joined(cursor, at + base.count - 1, (word) => word === 'の');
  if (!isJoined || cursor.atoms[at + base.count - 1]?.to === next.from) return undefined;
  return { period: { kind: 'relative', step: next.step, base: base.period.period }, count: base.count + 1 };
};
