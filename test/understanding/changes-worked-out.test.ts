import { describe } from 'vitest';
import type { PeriodId } from '../../src/periods/period.ts';
import { aYearBefore, pairsAt, worded, wordings } from './generated.ts';
import type { Asked, Language, Wanted, Wording } from './generated.ts';

/** How what is worked out of two figures has changed from a year before: that of these two, or nothing. */

type Works = (now: readonly [number, number], then: readonly [number, number]) => readonly number[];
const points: Works = ([a, b], [c, d]) => [(a / b - c / d) * 100];
const amount: Works = ([a, b], [c, d]) => [a + b - c - d];
const rate: Works = ([a, b], [c, d]) => [((a + b) / (c + d) - 1) * 100];
/** What was less than nothing before, or is now, has no rate. */
const difference: Works = ([a, b], [c, d]) => [
  c > d && a >= b ? ((a - b) / (c - d) - 1) * 100 : a - b - (c - d),
];

const WORDINGS: readonly Wording<Works>[] = [
  ['en', '{a} as a percentage of {b} in {period} compared with a year earlier', 95, points],
  ['en', '{a} as % of {b}, {period} vs {then}', 90, points],
  ['en', 'by how many points did {a} as a % of {b} change in {period} from a year earlier', 95, points],
  ['en', 'yoy growth of {a} plus {b} in {period}', 90, rate],
  ['en', 'change in the sum of {a} and {b} {period} yoy', 90, rate],
  ['en', 'how much did {a} and {b} together grow in {period} year on year, in percent', 90, rate],
  ['en', '{a} minus {b} {period} yoy', 90, difference],
  ['ja', '{period}の{a}と{b}の合計の前年同期比', 90, rate],
  ['ja', '{period}の{a}と{b}を足して前年同期と比べると？', 90, amount],
];

describe.each(['9M09', '3Q09', '2009-12-31'] as PeriodId[])(
  'two figures at %s and a year before',
  (period) => {
    const pairs = pairsAt(period).filter((_, index) => index % 5 === 0);

    wordings(WORDINGS, (language: Language, wording: string, works: Works): Asked[] =>
      pairs.flatMap(([a, b]) => {
        const [c, d] = [aYearBefore(a), aYearBefore(b)];
        if (!c || !d) return [];
        const said = { a: a.metric.name[language], b: b.metric.name[language], period, then: c.period };
        const numbers = works([a.value, b.value], [c.value, d.value]);
        const wanted: Wanted = { figures: [a, b, c, d], numbers, signed: true };
        return [{ turns: [worded(wording, said)], wanted }];
      }),
    );
  },
);
