import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { PlacedAtom } from './atoms/atom.ts';
import { completed } from './complete.ts';
import type { Composed, Composition, Cursor } from './compositions/composition.ts';
import { date } from './compositions/date.ts';
import { monthRange } from './compositions/month-range.ts';
import { monthsEnded } from './compositions/months-ended.ts';
import { partOfYear } from './compositions/part-of-year.ts';
import {
  lastQuarterBehind,
  newestPart,
  partOfOtherYear,
  partOfYearBefore,
  quarterBetween,
  relative,
  relativeToPrevious,
  sameOfYear,
  yearEnd,
} from './compositions/relative.ts';
import { withoutDatesOfSpan } from './dates-of-span.ts';
import type { MentionedPeriod, PeriodMention, WordsAround } from './mention.ts';
import { withTimesOver } from './over-a-time.ts';
import { withPartOfEach } from './part-of-each.ts';
import { withPartOfSpan } from './part-of-span.ts';
import { saidTwice } from './said-twice.ts';
import { withoutSpanArithmetic } from './span-arithmetic.ts';
import { withYearOfParts } from './year-of-parts.ts';

/** The compositions; the one that reads the most atoms wins, the earlier one among equals. */
const COMPOSITIONS: readonly Composition[] = [
  monthsEnded,
  monthRange,
  partOfYear,
  date,
  relative,
  relativeToPrevious,
  lastQuarterBehind,
  newestPart,
  partOfYearBefore,
  partOfOtherYear,
  quarterBetween,
  sameOfYear,
  yearEnd,
];

/** Composes atoms into periods, from left to right, each as long as it can be read. */
export function composePeriods(
  tokens: readonly Token[],
  atoms: readonly PlacedAtom[],
  plays: Lexicon['plays'],
): PeriodMention[] {
  const cursor: Cursor = { tokens, atoms, plays };
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
        ...(composed.maybeDay && { maybeDay: composed.maybeDay }),
        ...(isFullYear(cursor, at, composed.count) && { isFullYear: true as const }),
      });
    }
    const lone = !composed && first ? loneAtom(cursor, first) : undefined;
    if (lone && first) mentions.push({ from: first.from, to: first.to, period: lone, readings: [] });
    at += composed?.count ?? 1;
  }
  const words = { tokens, plays };
  const said = saidTwice(words, withoutDatesOfSpan(words, mentions));
  const named = withPartOfSpan(words, withYearOfParts(words, withPartOfEach(words, said)));
  return [...withTimesOver(completed(withoutSpanArithmetic(words, named)))];
}

/** "full-year FY2009": a year with the word that says that all of it is meant. */
const isFullYear = ({ atoms }: Cursor, at: number, count: number): boolean => {
  const read = atoms.slice(at, at + count);
  return (
    read.some((atom) => atom.kind === 'part' && atom.part === 'fy') &&
    read.some(({ kind }) => kind === 'year')
  );
};

/** A question of hardly more words than these asks only for them. */
const MOST_OTHER_TOKENS = 4;

/**
 * What an atom says that is part of no period. "cumulative?", "three months?": the only thing said, it tells how long
 * the period spoken of is to be. "(3 months)" beside a quarter says again what the quarter is.
 */
function loneAtom({ tokens, atoms, plays }: Cursor, atom: PlacedAtom): MentionedPeriod | undefined {
  const isAll = atoms.length === 1 && tokens.length - (atom.to - atom.from) <= MOST_OTHER_TOKENS;
  const others = [...tokens.slice(0, atom.from), ...tokens.slice(atom.to)];
  // "just the quarter", where "which quarter" asks for one
  if (atom.kind === 'flag' && atom.flag === 'quarter' && isAll)
    return others.every(({ text }) => /^[.?!]$/.test(text) || plays(text, 'beside-lone-span'))
      ? { kind: 'relative', step: { to: 'own-quarter' } }
      : undefined;
  if (atom.kind === 'flag' && atom.flag === 'cumulative') {
    if (isAll) return { kind: 'relative', step: { to: 'cumulated' } };
    return { kind: isUnwanted({ tokens, plays }, atom) ? 'unknown' : 'cumulative' };
  }
  if (atom.kind !== 'length') return undefined;
  if (isAll && atom.months === 3) return { kind: 'relative', step: { to: 'own-quarter' } };
  return isToldApart(tokens, atom) ? { kind: 'length', months: atom.months } : undefined;
}

/** How far from a time the word may stand that says that it is not asked for. */
const UNWANTED_WITHIN = 3;

/** "3Q09 only, no ytd", "I already have ytd": it may not be asked for. */
const isUnwanted = ({ tokens, plays }: WordsAround, { from, to }: PlacedAtom): boolean =>
  [
    ...tokens.slice(Math.max(0, from - UNWANTED_WITHIN), from),
    ...tokens.slice(to, to + UNWANTED_WITHIN),
  ].some(({ text }) => plays(text, 'beside-unwanted-time'));

/** "3 months", "three-month revenue", "(three months)"; a maturity "over three months" is in the name of a line. */
const isToldApart = (tokens: readonly Token[], { from, to }: PlacedAtom): boolean =>
  /^\d+$/.test(tokens[from]?.text ?? '') ||
  !tokens[to - 1]?.text.endsWith('s') ||
  /^[,(]$/.test(tokens[from - 1]?.text ?? '');
