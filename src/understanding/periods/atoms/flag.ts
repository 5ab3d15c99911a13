import type { Token } from '../../words/tokens.ts';
import type { Atom, AtomRule } from './atom.ts';
import { part, text } from './reading.ts';

const FLAGS: Record<string, Extract<Atom, { kind: 'flag' }>['flag']> = {
  cumulative: 'cumulative',
  cumulatively: 'cumulative',
  ytd: 'cumulative',
  calendar: 'calendar',
  cy: 'calendar',
  ended: 'ended',
  ending: 'ended',
};

/** cumulative, year to date, calendar, end of, year-end, full year, quarter */
export const flag: AtomRule = {
  name: 'flag',
  begins: [
    'year',
    'full',
    'fullyear',
    'annual',
    'fiscal',
    'financial',
    'end',
    'eop',
    'as',
    'quarter',
    'qtr',
    'cumulative',
    'cumulatively',
    'ytd',
    'calendar',
    'cy',
    'ended',
    'ending',
  ],
  read(tokens, at, words) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    if (a === 'year' && (b === 'to' || b === '-') && c === 'date')
      return { kind: 'flag', flag: 'cumulative', from: at, to: at + 3 };
    // "FY less 9M"; "FY-2008" is a year
    if (a === 'fy' && /^(?:-|minus|less)$/.test(b) && !/^\d\d/.test(c)) return part('fy', at, at + 1);
    if (a === 'full' && b === '-' && c === 'year') return part('fy', at, at + 3);
    if (a === 'full' && b === 'year') return part('fy', at, at + 2);
    if (a === 'full' && b === 'fiscal' && c === 'year') return part('fy', at, at + 3);
    if (/^(?:full|annual|fullyear)$/.test(a) && /^fy/.test(b)) return undefined;
    if ((a === 'fiscal' || a === 'financial') && b === 'year' && c === 'end')
      return { kind: 'flag', flag: 'year-end', from: at, to: at + 3 };
    if (a === 'year' && (b === 'end' || (b === '-' && c === 'end')))
      return { kind: 'flag', flag: 'year-end', from: at, to: b === 'end' ? at + 2 : at + 3 };
    const yearEnd = a === 'end' ? endOfYear(tokens, at) : undefined;
    if (yearEnd !== undefined) return { kind: 'flag', flag: 'year-end', from: at, to: yearEnd };
    if (a === 'end' && b === 'of') return { kind: 'flag', flag: 'end', from: at, to: at + 2 };
    if (a === 'end' || a === 'eop') return { kind: 'flag', flag: 'end', from: at, to: at + 1 };
    if (a === 'as' && (b === 'of' || b === 'at')) return { kind: 'flag', flag: 'end', from: at, to: at + 2 };
    // "per quarter" names no quarter, "by quarter end" does
    const isEach = words.distributive.includes(text(tokens, at - 1)) && !/^end(?:ed|ing)?$/.test(b);
    if ((a === 'quarter' || a === 'qtr') && !isEach)
      return { kind: 'flag', flag: 'quarter', from: at, to: at + 1 };
    const known = FLAGS[a];
    return known && { kind: 'flag', flag: known, from: at, to: at + 1 };
  },
};

/** "End of the fiscal year": where it ends, unless it is told behind it which year that is. */
function endOfYear(tokens: readonly Token[], at: number): number | undefined {
  const words = ['of', 'the', 'that', 'fiscal', 'financial', 'year'];
  let to = at + 1;
  while (words.includes(text(tokens, to)) && text(tokens, to - 1) !== 'year') to += 1;
  const isYear = text(tokens, at + 1) === 'of' && text(tokens, to - 1) === 'year';
  return isYear &&
    !/^(?:\d+|'|-|to|end|ended|ending|before|earlier|ago|prior|after|in|then)$/.test(text(tokens, to))
    ? to
    : undefined;
}
