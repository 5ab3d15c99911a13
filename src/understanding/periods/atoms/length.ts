import type { AtomRule } from './atom.ts';
import { placed, text } from './reading.ts';

/** nine months, 9 months, three month, twelve months, full year, quarter ended, year ended, half year ended */
export const length: AtomRule = {
  name: 'length',
  begins: ['half', 'quarter', 'qtr', 'semester', 'year'],
  read(tokens, at, words) {
    const [a, b, c] = [text(tokens, at), text(tokens, at + 1), text(tokens, at + 2)];
    const months = words.numbers[a] ?? (/^(?:3|6|9|12)$/.test(a) ? Number(a) : undefined);
    if (months !== undefined && months % 3 === 0) {
      const to = b === '-' ? at + 2 : at + 1;
      if (/^(?:months?|mos?|mths?)$/.test(text(tokens, to)))
        return placed({ kind: 'length', months }, at, to + 1);
    }
    if (a === 'half' && b === 'year' && /^(?:ended|ending|to)$/.test(c))
      return placed({ kind: 'length', months: 6 }, at, at + 2);
    if ((a === 'quarter' || a === 'qtr') && (ENDED.test(b) || (b === 'to' && DATE_START.test(c))))
      return placed({ kind: 'length', months: 3 }, at, at + 1);
    if ((a === 'half' || a === 'semester') && ENDED.test(b))
      return placed({ kind: 'length', months: 6 }, at, at + 1);
    if (a === 'year' && /^(?:ended|ending|to)$/.test(b))
      return placed({ kind: 'length', months: 12 }, at, at + 1);
    return undefined;
  },
};
const ENDED = /^(?:ended|ending)$/;
const DATE_START = /^(?:end|the|\d+|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
