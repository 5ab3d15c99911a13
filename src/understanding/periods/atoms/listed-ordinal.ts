import { part, quarterOf, ordinalAt, text } from './reading.ts';
import type { Token } from '../../words/tokens.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { AtomRule, Part } from './atom.ts';

const LISTING = /^(?:and|or|to|than|vs|versus|v|with|,|-)$/;
const HALVES: Partial<Record<number, Part>> = { 1: 'h1', 2: 'h2' };

/** Whether nothing that an ordinal could count follows it. */
const isLast = (next: string): boolean => next === '' || /^[?.,;:!)]$/.test(next);

/** How far back the ordinal may stand that says what is counted: "from the first quarter of FY2008 to the second". */
const MOST_BETWEEN = 9;

/** What an ordinal counts that was said with the one listed before it. */
function countedBefore(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary['periods'],
): 'quarter' | 'half' | undefined {
  const joined = text(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  if (!LISTING.test(text(tokens, joined))) return undefined;
  for (let back = joined - 1; back > 0 && back >= at - MOST_BETWEEN; back -= 1) {
    const counted = text(tokens, back);
    if (counted !== 'quarter' && counted !== 'half') continue;
    return ordinalAt(tokens, back - 1, words) ? counted : undefined;
  }
  return undefined;
}

/** "the first and the second quarter", "first vs second half": what the ordinals count is said once, behind the last. */
export const listedOrdinal: AtomRule = {
  name: 'listed ordinal',
  begins: [],
  read(tokens, at, words) {
    const ordinal = ordinalAt(tokens, at, words);
    if (!ordinal) return undefined;
    const counting = countedBefore(tokens, at, words);
    if (counting && isLast(text(tokens, ordinal.to)))
      return part(counting === 'half' ? HALVES[ordinal.n] : quarterOf(String(ordinal.n)), at, ordinal.to);
    if (!LISTING.test(text(tokens, ordinal.to))) return undefined;
    const next = text(tokens, ordinal.to + 1) === 'the' ? ordinal.to + 2 : ordinal.to + 1;
    const last = ordinalAt(tokens, next, words);
    const counted = last ? text(tokens, last.to) : '';
    if (/^(?:quarters?|qtrs?|q)$/.test(counted)) return part(quarterOf(String(ordinal.n)), at, ordinal.to);
    return /^(?:half|halves)$/.test(counted) ? part(HALVES[ordinal.n], at, ordinal.to) : undefined;
  },
};
