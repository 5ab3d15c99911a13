import { anyOf } from '../../dataset/any-of.ts';

/** A question of more clauses than these is none with a remark or two. */
export const MOST_CLAUSES = 12;

/** A part of a text between signs that part sentences and clauses, with the sign or bracket that sets it off. */
export type Clause = {
  readonly text: string;
  /** Where its words begin. */
  readonly start: number;
  /** From the sign before the clause on, where that belongs to it: a comma, a dash, an opening bracket. */
  readonly from: number;
  readonly to: number;
  /** Whether a question mark ends it. */
  readonly asks: boolean;
};

/** Divides a normalized text into its clauses. */
export type ClauseDivider = (text: string) => Clause[];

/** Makes the divider of a vocabulary. A full stop within a number or after a word cut short divides nothing. */
export function clauseDivider(shortened: readonly string[]): ClauseDivider {
  const stop = `(?<!\\b${anyOf(shortened)})\\.(?=\\s|$)`;
  const signs = new RegExp(`[?!;]+|\\.{2,}|${stop}|[,:](?=\\s|$)|(?<=\\s)-+(?=\\s)|[()[\\]]`, 'g');
  return (text) => clausesBetween(text, [...text.matchAll(signs)]);
}

const ENDING = /^[?!;.:]/;

function clausesBetween(
  text: string,
  signs: readonly { readonly 0: string; readonly index: number }[],
): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let start = 0;
  const add = (end: number, sign: string): void => {
    const whole = text.slice(start, end);
    const said = whole.trim();
    const isClosed = ENDING.test(sign) || sign === ')' || sign === ']';
    const to = isClosed ? end + sign.length : end;
    if (said)
      clauses.push({ text: said, start: start + whole.indexOf(said), from, to, asks: sign.startsWith('?') });
    from = isClosed || !said ? to : end;
    start = end + sign.length;
  };
  for (const { 0: sign, index } of signs) add(index, sign);
  add(text.length, '');
  return clauses;
}

/** A text without some of its clauses, and without the signs that set these off. */
export const withoutClauses = (text: string, left: readonly Pick<Clause, 'from' | 'to'>[]): string =>
  left
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
    .replace(/^[\s,;:.-]+|[\s,;:-]+$/g, '')
    .replace(/\s+/g, ' ');
