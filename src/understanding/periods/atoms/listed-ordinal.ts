import { part, quarterOf, ordinalAt, text } from './reading.ts';
import type { AtomRule, Part } from './atom.ts';

const LISTING = /^(?:and|or|to|than|vs|versus|v|with|,|-)$/;
const HALVES: Partial<Record<number, Part>> = { 1: 'h1', 2: 'h2' };

/** "the first and the second quarter", "first vs second half": what the ordinals count is said once, behind the last. */
export const listedOrdinal: AtomRule = {
  name: 'listed ordinal',
  begins: [],
  read(tokens, at, words) {
    const ordinal = ordinalAt(tokens, at, words);
    if (!ordinal || !LISTING.test(text(tokens, ordinal.to))) return undefined;
    const next = text(tokens, ordinal.to + 1) === 'the' ? ordinal.to + 2 : ordinal.to + 1;
    const last = ordinalAt(tokens, next, words);
    const counted = last ? text(tokens, last.to) : '';
    if (/^(?:quarters?|qtrs?|q)$/.test(counted)) return part(quarterOf(String(ordinal.n)), at, ordinal.to);
    return /^(?:half|halves)$/.test(counted) ? part(HALVES[ordinal.n], at, ordinal.to) : undefined;
  },
};
