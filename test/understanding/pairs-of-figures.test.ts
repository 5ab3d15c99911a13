import { describe } from 'vitest';
import type { PeriodId } from '../../src/periods/period.ts';
import { pairsAt, worded, wordings } from './generated.ts';
import type { Asked, Language, Wording } from './generated.ts';

/**
 * Two figures that are named in full are answered as these two, or not at all: none of them is dropped, and no word of the
 * one makes another figure of the other.
 */

type Works = (a: number, b: number) => number[];
const list: Works = () => [];
const sum: Works = (a, b) => [a + b];
const difference: Works = (a, b) => [a - b];

const WORDINGS: readonly Wording<Works>[] = [
  ['en', '{a} and {b} {period}', 95, list],
  ['en', '{a}, {b} {period}', 95, list],
  ['en', 'sum of {a} and {b} {period}', 95, sum],
  ['en', 'difference between {a} and {b} {period}', 95, difference],
  ['en', '{a} minus {b} {period}', 95, difference],
  ['ja', '{a}と{b} {period}', 95, list],
  ['ja', '{period}の{a}と{b}の合計', 95, sum],
  ['ja', '{period}の{a}と{b}の差', 95, difference],
];

describe.each(['9M09', '2009-12-31'] as PeriodId[])('two figures at %s', (period) => {
  const pairs = pairsAt(period);

  wordings(WORDINGS, (language: Language, wording: string, works: Works): Asked[] =>
    pairs.map(([a, b]) => {
      const said = { a: a.metric.name[language], b: b.metric.name[language], period };
      return {
        turns: [worded(wording, said)],
        wanted: { figures: [a, b], numbers: works(a.value, b.value) },
      };
    }),
  );
});
