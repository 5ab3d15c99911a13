import type { Token } from '../../words/tokens.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { AtomRule, PlacedAtom } from './atom.ts';
import { cumulated } from './cumulated.ts';
import { date } from './date.ts';
import { flag } from './flag.ts';
import { half } from './half.ts';
import { length } from './length.ts';
import { listedOrdinal } from './listed-ordinal.ts';
import { quarter } from './quarter.ts';
import { isDigits, text, yearAt } from './reading.ts';
import { firstWord, relative } from './relative.ts';
import { year } from './year.ts';

/** The rules in the order in which they are tried; the longest reading wins, the earlier one among equals. */
export const ATOM_RULES: readonly AtomRule[] = [
  relative,
  cumulated,
  quarter,
  half,
  listedOrdinal,
  length,
  year,
  date,
  flag,
];

/** The two-digit year that follows a quarter or a half: 3q09, q3 09, h1 '08, q3/09. */
function shortYear(tokens: readonly Token[], at: number): PlacedAtom | undefined {
  const from = /^[/-]$/.test(text(tokens, at)) && !/^[qh]$/.test(text(tokens, at + 2)) ? at + 1 : at;
  const found = yearAt(tokens, from, true);
  if (!found || /^[qhm]$/.test(text(tokens, found.to))) return undefined;
  // "3Q 12/08" is followed by a month, "3Q09/3Q08" by another quarter
  if (text(tokens, found.to) === '/' && isMonthOfYear(tokens, found.to)) return undefined;
  return { kind: 'year', year: found.year, basis: 'fiscal', from: at, to: found.to };
}

/** Each vocabulary's words that an atom may begin with. */
const beginnings = new WeakMap<Vocabulary['periods'], ReadonlySet<string>>();

function beginningsOf(words: Vocabulary['periods']): ReadonlySet<string> {
  const known = beginnings.get(words);
  if (known) return known;
  const all = new Set([
    "'",
    ...ATOM_RULES.flatMap(({ begins }) => begins),
    ...[words.months, words.ordinals, words.numbers].flatMap((named) => Object.keys(named)),
    ...words.relative.flatMap(({ phrases }) => phrases.map(firstWord)),
  ]);
  beginnings.set(words, all);
  return all;
}

/** Whether any atom may begin with a token: most do not, and are passed over unread. */
export const mayBegin = (token: string, words: Vocabulary['periods']): boolean =>
  isDigits(token) || beginningsOf(words).has(token);

const isMonthOfYear = (tokens: readonly Token[], sign: number): boolean =>
  /^\d\d$/.test(text(tokens, sign + 1)) &&
  !/^[qhm]$/.test(text(tokens, sign + 2)) &&
  text(tokens, sign - 1).length <= 2 &&
  tokens[sign - 1]?.glued === false;

/** Reads the atoms of a text from left to right, taking the longest one at each place. */
export function readAtoms(tokens: readonly Token[], words: Vocabulary['periods']): PlacedAtom[] {
  const atoms: PlacedAtom[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!mayBegin(text(tokens, at), words)) {
      at += 1;
      continue;
    }
    let best: PlacedAtom | undefined;
    for (const rule of ATOM_RULES) {
      const atom = rule.read(tokens, at, words);
      if (atom && (!best || atom.to > best.to)) best = atom;
    }
    if (best) atoms.push(best);
    at = best?.to ?? at + 1;
    const isGluedLength = best?.kind === 'length' && text(tokens, at - 1) === 'm';
    const short = best?.kind === 'part' || isGluedLength ? shortYear(tokens, at) : undefined;
    if (short) atoms.push(short);
    at = short?.to ?? at;
  }
  return atoms;
}
