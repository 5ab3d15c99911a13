import type { Token } from '../../words/tokens.ts';
import type { AtomRule, Part } from './atom.ts';
import { part, quarterOf, text } from './reading.ts';

/** 9m, first three quarters, 1q-3q, q1-q3, 1-3q: the nine months; q1-q2 the half, q1-q4 the year */
export const cumulated: AtomRule = {
  name: 'cumulated',
  begins: ['q', 'first', 'last', 'final'],
  read(tokens, at, words) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    if (a === '9' && b === 'm' && tokens[at + 1]?.glued) return part('9m', at, at + 2);
    const ends = EDGES[a]?.[words.numbers[b] ?? Number(b)];
    if (ends && c.startsWith('month') && text(tokens, at + 3) === 'of') return part(ends, at, at + 3);
    if (a === 'first' && words.numbers[b] === 3 && c.startsWith('quarter')) return part('9m', at, at + 3);
    if (a === 'first' && (b === '3' || words.numbers[b] === 3) && /^(?:q|qs|quarters)$/.test(c))
      return part('9m', at, at + 3);
    if (a === 'first' && (b === '2' || words.numbers[b] === 2) && c.startsWith('quarter'))
      return part('h1', at, at + 3);
    if (words.numbers[a] === 3 && b === 'quarters' && /^(?:of|cumulative)$/.test(c))
      return part('9m', at, at + 2);
    const range = quarterRange(tokens, at);
    return range && part(range.part, at, range.to);
  },
};

/** The first or last so many months of a year. */
const EDGES: Partial<Record<string, Partial<Record<number, Part>>>> = {
  first: { 3: 'q1', 6: 'h1', 9: '9m' },
  last: { 3: 'q4', 6: 'h2' },
  final: { 3: 'q4' },
};

const RANGES: Partial<Record<string, Part>> = { '12': 'h1', '13': '9m', '14': 'fy', '34': 'h2' };

function quarterRange(tokens: readonly Token[], at: number): { part: Part; to: number } | undefined {
  // "from Q1 to Q2": from the one to the other
  if (text(tokens, at - 1) === 'from') return undefined;
  const digits: string[] = [];
  let i = at;
  for (let step = 0; step < 2; step += 1) {
    const [a, b] = [text(tokens, i), text(tokens, i + 1)];
    if (a === 'q' && quarterOf(b)) i += 2;
    else if (quarterOf(a) && b === 'q') i += 2;
    else if (quarterOf(a) && step === 0 && (b === '-' || b === 'to')) i += 1;
    else return undefined;
    digits.push(quarterOf(a) ? a : b);
    if (step === 0) {
      if (!/^(?:-|to|through|thru)$/.test(text(tokens, i))) return undefined;
      i += 1;
    }
  }
  const range = RANGES[digits.join('')];
  return range && !/^\d\d$/.test(text(tokens, at + 2)) ? { part: range, to: i } : undefined;
}
