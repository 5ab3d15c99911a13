import type { AtomRule, Part } from './atom.ts';
import { ordinalAt, part, text } from './reading.ts';

/** h1, 1h, first half, interim (period), half year */
export const half: AtomRule = {
  name: 'half',
  begins: ['h', 'latter', 'last', 'final', 'interim', 'half'],
  read(tokens, at, words) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    if (a === 'h' && tokens[at + 1]?.glued && /^[12]$/.test(b)) return part(`h${b}` as Part, at, at + 2);
    if (/^[12]$/.test(a) && b === 'h') return part(`h${a}` as Part, at, at + 2);
    const ordinal = ordinalAt(tokens, at, words);
    if (ordinal && ordinal.n <= 2 && text(tokens, ordinal.to) === 'half')
      return part(`h${ordinal.n}` as Part, at, ordinal.to + 1);
    if (a === 'latter' && b === 'half') return part('h2', at, at + 2);
    if (/^(?:last|final)$/.test(a) && b === 'half' && c === 'of') return part('h2', at, at + 2);
    if (a === 'interim') return part('h1', at, b === 'period' || b === 'half' ? at + 2 : at + 1);
    if (a === 'half' && b === 'year' && c !== 'ended' && c !== 'to') return part('h1', at, at + 2);
    return undefined;
  },
};
