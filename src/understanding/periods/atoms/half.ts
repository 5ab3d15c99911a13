import type { Token } from '../../words/tokens.ts';
import type { AtomRule, Part } from './atom.ts';
import { hyphenated, ordinalAt, part, text } from './reading.ts';

/** h1, 1h, first half, interim (period), half year */
export const half: AtomRule = {
  name: 'half',
  begins: ['h', 'latter', 'last', 'final', 'interim', 'half'],
  read(tokens, at, words) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    if (a === 'h' && tokens[at + 1]?.glued && /^[12]$/.test(b)) return part(`h${b}` as Part, at, at + 2);
    if (/^[12]$/.test(a) && b === 'h') return part(`h${a}` as Part, at, at + 2);
    const ordinal = hyphenated(tokens, ordinalAt(tokens, at, words));
    if (ordinal && ordinal.n <= 2 && text(tokens, ordinal.to) === 'half')
      return part(`h${ordinal.n}` as Part, at, behindYear(tokens, ordinal.to + 1));
    if (a === 'latter' && b === 'half') return part('h2', at, at + 2);
    if (/^(?:last|final)$/.test(a) && b === 'half' && c === 'of') return part('h2', at, at + 2);
    if (a === 'interim') return part('h1', at, b === 'period' || b === 'half' ? at + 2 : at + 1);
    const year = b === '-' ? at + 2 : at + 1;
    const isHalfYear = a === 'half' && text(tokens, year) === 'year';
    if (isHalfYear && !/^(?:ended|ending|to|period|earlier|ago|before|later)$/.test(text(tokens, year + 1)))
      return part('h1', at, year + 1);
    return undefined;
  },
};

/** "the first half year ended September 2008", "second half-year of FY2008": no year that ends then. */
function behindYear(tokens: readonly Token[], at: number): number {
  const year = text(tokens, at) === '-' ? at + 1 : at;
  const isWhole =
    text(tokens, year) === 'year' &&
    /^(?:ended|ending|to|period|of|fy|fiscal|\d+)$/.test(text(tokens, year + 1));
  return isWhole ? year + 1 : at;
}
