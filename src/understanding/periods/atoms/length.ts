import type { Token } from '../../words/tokens.ts';
import type { AtomRule } from './atom.ts';
import { text } from './reading.ts';

/** nine months, 9 months, three month, three quarters to, twelve months, full year, quarter ended, year ended, half year ended */
export const length: AtomRule = {
  name: 'length',
  begins: [
    ...['half', 'quarter', 'quarterly', 'qtr', 'semester', 'year', 'annual'],
    ...['term', 'fiscal', 'business', 'accounting'],
  ],
  read(tokens, at, words) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    const months = words.numbers[a] ?? (/^(?:3|6|9|12)$/.test(a) ? Number(a) : undefined);
    if (months !== undefined && months % 3 === 0) {
      const to = b === '-' ? at + 2 : at + 1;
      if (/^(?:months?|mos?|mths?)$/.test(text(tokens, to)))
        return { kind: 'length', months, from: at, to: to + 1 };
    }
    if (/^(?:quarters|qtrs)$/.test(b) && ENDING.test(c)) {
      const quarters = words.numbers[a] ?? Number(a);
      if (quarters > 1 && quarters <= 4)
        return { kind: 'length', months: 3 * quarters, from: at, to: at + 2 };
    }
    const glued = glued3612(tokens, at);
    if (glued) return { kind: 'length', months: glued, from: at, to: at + 2 };
    const year = a === 'half' && b === '-' ? at + 2 : at + 1;
    if (a === 'half' && text(tokens, year) === 'year' && HALF_YEAR.test(text(tokens, year + 1)))
      return { kind: 'length', months: 6, from: at, to: year + 1 };
    if (a === 'half' && b === 'to' && DATE_START.test(c))
      return { kind: 'length', months: 6, from: at, to: at + 1 };
    if (/^(?:quarterly|quarter|qtr)$/.test(a) && b === 'period' && ENDED.test(c))
      return { kind: 'length', months: 3, from: at, to: at + 2 };
    if (a === 'annual' && b === 'period' && ENDED.test(c))
      return { kind: 'length', months: 12, from: at, to: at + 2 };
    if (/^(?:quarter|qtr)$/.test(a) && THROUGH.test(b) && DATE_START.test(c))
      return { kind: 'length', months: 3, from: at, to: at + 1 };
    if (a === 'year' && THROUGH.test(b) && DATE_START.test(c))
      return { kind: 'length', months: 12, from: at, to: at + 1 };
    const term = a === 'fiscal' || a === 'business' || a === 'accounting' ? at + 1 : at;
    if (text(tokens, term) === 'term' && ENDED.test(text(tokens, term + 1)))
      return { kind: 'length', months: 12, from: at, to: term + 1 };
    if ((a === 'quarter' || a === 'qtr') && (ENDED.test(b) || (b === 'to' && DATE_START.test(c))))
      return { kind: 'length', months: 3, from: at, to: at + 1 };
    if ((a === 'half' || a === 'semester') && ENDED.test(b))
      return { kind: 'length', months: 6, from: at, to: at + 1 };
    if (a === 'year' && /^(?:ended|ending|to)$/.test(b))
      return { kind: 'length', months: 12, from: at, to: at + 1 };
    return undefined;
  },
};
/** 3M, 6M, 12M beside what shows that months are meant and no millions. */
function glued3612(tokens: readonly Token[], at: number): number | undefined {
  const isMonths =
    /^(?:3|6|12)$/.test(text(tokens, at)) && text(tokens, at + 1) === 'm' && tokens[at + 1]?.glued;
  if (!isMonths) return undefined;
  const next = text(tokens, at + 2);
  const isYear = /^\d\d$/.test(next) ? tokens[at + 2]?.glued === true : /^20\d\d$/.test(next);
  return isYear || /^(?:ended|ending|to|through|fy|fiscal)$/.test(next) || /^fy$/.test(text(tokens, at - 2))
    ? Number(text(tokens, at))
    : undefined;
}

const HALF_YEAR = /^(?:ended|ending|to|period|through)$/;
const THROUGH = /^(?:through|thru|till|until)$/;
const ENDING = /^(?:ended|ending|to|up|through|thru|till|until)$/;
const ENDED = /^(?:ended|ending)$/;
const DATE_START = /^(?:end|the|\d+|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
