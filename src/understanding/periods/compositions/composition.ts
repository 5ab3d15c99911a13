import type { Span } from '../../../periods/period.ts';
import type { Reading } from '../../../query/query.ts';
import type { Part, PlacedAtom } from '../atoms/atom.ts';
import type { MentionedPeriod, PeriodMention, WordsAround } from '../mention.ts';

/** A question's tokens, the atoms read from them, and what the words between these do. */
export type Cursor = WordsAround & { readonly atoms: readonly PlacedAtom[] };

/** A period composed of so many atoms. */
export type Composed = {
  readonly period: MentionedPeriod;
  readonly count: number;
  readonly readings?: readonly Reading[];
  readonly maybeDay?: PeriodMention['maybeDay'];
};
/** Composes a period of the atoms from one on; undefined where it does not read them. */
export type Composition = (cursor: Cursor, at: number) => Composed | undefined;

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
  'thru',
  'up',
  'till',
  'until',
  'basis',
  'period',
]);
const RANGE = /^(?:-|to|through|thru|until|till|up|and)$/;

/** Whether atom `b` follows atom `a` with nothing but joining words between. */
export function joined(
  { tokens, atoms }: Cursor,
  a: number,
  joining: (word: string) => boolean = (word) => JOINING.has(word),
): boolean {
  const [left, right] = [atoms[a], atoms[a + 1]];
  if (!left || !right) return false;
  return right.from - left.to <= 4 && tokens.slice(left.to, right.from).every(({ text }) => joining(text));
}

/** Whether two atoms are the ends of a range. */
export const ranged = (cursor: Cursor, at: number): boolean => {
  const [left, right] = [cursor.atoms[at], cursor.atoms[at + 1]];
  if (!left || !right) return false;
  const between = cursor.tokens.slice(left.to, right.from).map(({ text }) => text);
  return (
    between.some((word) => RANGE.test(word)) &&
    between.every((word) => RANGE.test(word) || word === ',' || word === 'the')
  );
};

/** A part of a fiscal year as a span. */
export function spanOf(part: Part, fy: number): Span {
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
