import type { Token } from '../../words/tokens.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { Part, PlacedAtom } from './atom.ts';

/** The text of a token; empty beyond the last one. */
export const text = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Whether a token begins with a digit, and so is a number or several joined by points. */
export const isDigits = (token: string): boolean => token >= '0' && token < ':';

/** The quarter of a digit from 1 to 4. */
export const quarterOf = (digit: string): Part | undefined =>
  /^[1-4]$/.test(digit) ? (`q${digit}` as Part) : undefined;
/** A part of a year as an atom. */
export const part = (value: Part | undefined, from: number, to: number): PlacedAtom | undefined =>
  value && { kind: 'part', part: value, from, to };
/** "third", "3rd" as a number. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): { n: number; to: number } | undefined {
  const a = text(tokens, at);
  if (words.ordinals[a] !== undefined) return { n: words.ordinals[a], to: at + 1 };
  // "3rd" is two tokens
  const next = tokens[at + 1];
  const n = next?.glued && isDigits(a) ? words.ordinals[a + next.text] : undefined;
  return n === undefined ? undefined : { n, to: at + 2 };
}

/** "third-quarter", "first-half": an ordinal with the hyphen that joins it to what it counts. */
export const hyphenated = <O extends { n: number; to: number }>(
  tokens: readonly Token[],
  ordinal: O | undefined,
): O | undefined =>
  ordinal && text(tokens, ordinal.to) === '-' && /^(?:quarter|half|qtr)$/.test(text(tokens, ordinal.to + 1))
    ? { ...ordinal, to: ordinal.to + 1 }
    : ordinal;

/** A year in four digits, or in two where they are glued to what precedes or marked by an apostrophe. */
export function yearAt(
  tokens: readonly Token[],
  at: number,
  twoDigits: boolean,
): { year: number; to: number } | undefined {
  const first = text(tokens, at);
  if (!isDigits(first) && first !== "'") return undefined;
  if (/^(?:19|20)\d\d$/.test(first)) return { year: Number(first), to: at + 1 };
  if (first === "'" && /^\d\d$/.test(text(tokens, at + 1))) {
    return { year: centuryYear(text(tokens, at + 1)), to: at + 2 };
  }
  if (twoDigits && /^\d\d$/.test(first)) return { year: centuryYear(first), to: at + 1 };
  return undefined;
}

/** The year of two digits: from 90 on of the last century. */
export const centuryYear = (digits: string): number => (Number(digits) >= 90 ? 1900 : 2000) + Number(digits);
