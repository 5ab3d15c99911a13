import type { Token } from '../../words/tokens.ts';
import type { AtomRule } from './atom.ts';
import { hyphenated, ordinalAt, part, quarterOf, text } from './reading.ts';

/** q3, 3q, third quarter, quarter 3, 3rd q */
export const quarter: AtomRule = {
  name: 'quarter',
  begins: ['q', 'quarter', 'qtr'],
  read(tokens, at, words) {
    const [a, b] = [text(tokens, at), text(tokens, at + 1)];
    if (a === 'q' && tokens[at + 1]?.glued && quarterOf(b)) return part(quarterOf(b), at, at + 2);
    if ((a === 'q' || a === 'quarter' || a === 'qtr') && quarterOf(b) && !isOther(tokens, at + 1))
      return part(quarterOf(b), at, at + 2);
    if (quarterOf(a) && b === 'q') return part(quarterOf(a), at, at + 2);
    const ordinal = hyphenated(tokens, ordinalAt(tokens, at, words));
    if (ordinal && text(tokens, ordinal.to) === 'fiscal' && text(tokens, ordinal.to + 1) === 'quarter') {
      return part(quarterOf(String(ordinal.n)), at, ordinal.to + 2);
    }
    if (ordinal && /^(?:quarters?|qtrs?|q)$/.test(text(tokens, ordinal.to)))
      return part(quarterOf(String(ordinal.n)), at, ordinal.to + 1);
    return undefined;
  },
};

/** "for the quarter 3/31", "in the quarter 3Q09", "by quarter 1H08": a number that begins a date or a period's own name. */
function isOther(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.text === '/' || (next?.glued === true && /^[qhm]$/.test(next.text));
}
