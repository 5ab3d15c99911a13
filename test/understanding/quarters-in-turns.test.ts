import { describe } from 'vitest';
import type { Metric } from '../../src/dataset/schema.ts';
import type { PeriodId } from '../../src/periods/period.ts';
import { areApart, known, PLAIN_METRICS, worded, wordings, yearBefore } from './generated.ts';
import type { Asked, Language, Wanted, Wording } from './generated.ts';

/**
 * What was worked out of a figure in several quarters, and a turn that changes one thing of it: another figure, another way
 * to tell it. That is asked of the same quarters, or of none; never of the first or the last of them.
 */

const QUARTERS: readonly PeriodId[] = ['1Q08', '2Q08', '3Q08'] as PeriodId[];
const valuesOf = (metric: Metric, periods: readonly PeriodId[]): number[] =>
  periods.flatMap((period) => known(metric, period)?.value ?? []);
const METRICS = PLAIN_METRICS.filter(
  (metric) => metric.unit === 'JPY' && valuesOf(metric, QUARTERS).length === QUARTERS.length,
);

type Works = (a: Metric, b: Metric) => readonly number[] | undefined;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const sumOf = (metric: Metric): number => total(valuesOf(metric, QUARTERS));
const outer = (metric: Metric): readonly [number, number] => {
  const values = valuesOf(metric, QUARTERS);
  return [Math.max(...values), Math.min(...values)];
};
const sinceYearBefore: Works = (a) => {
  const before = valuesOf(
    a,
    QUARTERS.flatMap((period) => yearBefore(period) ?? []),
  );
  return before.length === QUARTERS.length ? [(sumOf(a) / total(before) - 1) * 100] : undefined;
};
const times: Works = (a) => [outer(a)[0] / outer(a)[1]];
const gap: Works = (a) => [outer(a)[0] - outer(a)[1]];
const nothing: Works = () => [];

const SUM = '{a} in 1Q08, 2Q08 and 3Q08 added up';
const WORDINGS: readonly Wording<Works>[] = [
  ['en', `${SUM} | and {b}?`, 90, (_, b) => [sumOf(b)]],
  ['en', `${SUM} | same for {b}`, 90, (_, b) => [sumOf(b)]],
  ['en', `${SUM} | average of those? | same average for {b}`, 90, (_, b) => [sumOf(b) / QUARTERS.length]],
  ['en', `${SUM} | what is that per month?`, 90, (a) => [sumOf(a) / 9]],
  ['en', `${SUM} | per quarter?`, 90, (a) => [sumOf(a) / QUARTERS.length]],
  ['en', `${SUM} | yoy %?`, 80, sinceYearBefore],
  ['en', `${SUM} | in %?`, 0, nothing],
  ['en', `${SUM} | growth?`, 0, nothing],
  ['en', `${SUM} | how far apart?`, 0, nothing],
  ['en', 'highest {a} of 1Q08, 2Q08 and 3Q08 | how many times the lowest was that?', 80, times],
  ['en', 'highest {a} of 1Q08, 2Q08 and 3Q08 | gap between highest and lowest?', 80, gap],
  ['en', 'highest {a} of 1Q08, 2Q08 and 3Q08 | and for {b}?', 80, (_, b) => [outer(b)[0]]],
  ['ja', '1Q08と2Q08と3Q08の{a}の合計 | {b}は？', 0, (_, b) => [sumOf(b)]],
];

const A_FEW = 3;
/** The figures that a wording names beside one; where it names none, a few are enough. */
const othersThan = (a: Metric, wording: string): readonly Metric[] =>
  METRICS.filter((b) => areApart([a, b])).slice(0, wording.includes('{b}') ? METRICS.length : A_FEW);

describe('a figure in three quarters, and a turn', () => {
  wordings(WORDINGS, (language: Language, wording: string, works: Works): Asked[] =>
    METRICS.flatMap((a) =>
      othersThan(a, wording).flatMap((b): Asked[] => {
        const numbers = works(a, b);
        if (!numbers) return [];
        const wanted: Wanted = { numbers, figures: [] };
        const said = { a: a.name[language], b: b.name[language] };
        return [{ turns: worded(wording, said).split(' | '), wanted }];
      }),
    ),
  );
});
