import { describe } from 'vitest';
import type { PeriodId } from '../../src/periods/period.ts';
import { areApart, known, PLAIN_METRICS, worded, wordings } from './generated.ts';
import type { Asked, Known, Language, Wanted, Wording } from './generated.ts';

/** Two or three figures at one time or at two, in one question or over the turns of a dialog. */

/** The figures of a case: A, B and C at one time, and the same at the time a year before. */
type Figures = Readonly<Record<'a' | 'b' | 'c' | 'aThen' | 'bThen', Known>>;
type Works = (figures: Figures) => Wanted;
type Numbers = Readonly<Record<keyof Figures, number>>;

const numbersOf = ({ a, b, c, aThen, bThen }: Figures): Numbers => ({
  ...{ a: a.value, b: b.value, c: c.value },
  ...{ aThen: aThen.value, bThen: bThen.value },
});
const of =
  (names: readonly (keyof Figures)[], how?: (numbers: Numbers) => number[]): Works =>
  (figures) => ({ figures: names.map((name) => figures[name]), numbers: how?.(numbersOf(figures)) ?? [] });
const greaterOf =
  (one: keyof Figures, other: keyof Figures): Works =>
  (figures) => ({
    figures: [figures[one], figures[other]],
    winner: figures[one].value > figures[other].value ? figures[one] : figures[other],
  });

const IN_ONE_QUESTION: readonly Wording<Works>[] = [
  ['en', '{A} + {B} - {C} {p}', 95, of(['a', 'b', 'c'], ({ a, b, c }) => [a + b - c])],
  ['en', '{A} less {B} less {C} {p}', 95, of(['a', 'b', 'c'], ({ a, b, c }) => [a - b - c])],
  [
    'en',
    '({A} + {B}) / {C} {p}',
    95,
    of(['a', 'b', 'c'], ({ a, b, c }) => [(a + b) / c, (100 * (a + b)) / c]),
  ],
  ['en', '{A} as % of {B} plus {C} {p}', 90, of(['a', 'b', 'c'], ({ a, b, c }) => [(100 * a) / (b + c)])],
  ['en', '{A} - ({B} + {C}) {p}', 95, of(['a', 'b', 'c'], ({ a, b, c }) => [a - b - c])],
  ['en', '{A} {p} and {B} {q}', 95, of(['a', 'bThen'])],
  ['en', '{p} {A} and {q} {B}', 95, of(['a', 'bThen'])],
  ['en', '{A} {p}, and {B} for {p} and {q}', 95, of(['a', 'b', 'bThen'])],
  ['en', '{A} and {B} {p} and {q}', 95, of(['a', 'b', 'aThen', 'bThen'])],
  ['en', 'sum of {A} {p} and {B} {q}', 0, of(['a', 'bThen'], ({ a, bThen }) => [a + bThen])],
  ['en', '{A} {p} minus {B} {q}', 95, of(['a', 'bThen'], ({ a, bThen }) => [a - bThen])],
  ['en', '{A} {p} as % of {B} {q}', 95, of(['a', 'bThen'], ({ a, bThen }) => [(100 * a) / bThen])],
  ['en', 'how many times {A} {q} was {A} {p}', 95, of(['a', 'aThen'], ({ a, aThen }) => [a / aThen])],
  ['ja', '{p}の{A}、{B}、{C}', 95, of(['a', 'b', 'c'])],
  ['ja', '{p}の{A}と{B}の合計から{C}を引く', 0, of(['a', 'b', 'c'], ({ a, b, c }) => [a + b - c])],
  ['ja', '{p}の({A}+{B})/{C}', 95, of(['a', 'b', 'c'], ({ a, b, c }) => [(a + b) / c, (100 * (a + b)) / c])],
  ['ja', '{p}の{A}と{q}の{B}', 95, of(['a', 'bThen'])],
  ['ja', '{p}の{A}と{q}の{B}の差', 0, of(['a', 'bThen'], ({ a, bThen }) => [a - bThen])],
  ['ja', '{p}の{A}に占める{B}の割合', 85, of(['a', 'b'], ({ a, b }) => [(100 * b) / a, b / a])],
  ['ja', '{A}に対する{B}の比率 {p}', 95, of(['a', 'b'], ({ a, b }) => [(100 * b) / a, b / a])],
  ['ja', '{p}の{A}は{B}の何%', 95, of(['a', 'b'], ({ a, b }) => [(100 * a) / b])],
];
const IN_A_DIALOG: readonly Wording<Works>[] = [
  ['en', '{A} {p} | and {B} | and the year before', 95, of(['bThen'])],
  ['en', '{A} {p} | and {B} | the sum of the two', 95, of(['a', 'b'], ({ a, b }) => [a + b])],
  ['en', '{A} {p} | and {B} | the difference', 95, of(['a', 'b'], ({ a, b }) => [a - b])],
  ['en', '{A} {p} | and {B} | which is higher', 95, greaterOf('a', 'b')],
  ['en', '{A} {p} | and {q} | average', 95, of(['a', 'aThen'], ({ a, aThen }) => [(a + aThen) / 2])],
  ['en', '{A} {p} | less the year before', 95, of(['a', 'aThen'], ({ a, aThen }) => [a - aThen])],
  ['en', '{A} {p} | compared with {B}', 95, of(['a', 'b'])],
  ['en', '{A} {p} | difference to {B}', 95, of(['a', 'b'], ({ a, b }) => [a - b])],
  ['en', '{A} {p} | {B} {q} | difference', 95, of(['a', 'bThen'], ({ a, bThen }) => [a - bThen])],
  ['en', '{A} {p} and {q} | and {B}', 95, of(['b', 'bThen'])],
  [
    'en',
    'sum of {A} and {B} {p} | and {q}',
    0,
    of(['aThen', 'bThen'], ({ aThen, bThen }) => [aThen + bThen]),
  ],
  ['en', 'change in {A} from {q} to {p} | and {B}', 95, of(['b', 'bThen'], ({ b, bThen }) => [b - bThen])],
  ['en', '{A} as % of {B} {p} | and {q}', 90, of([], ({ aThen, bThen }) => [(100 * aThen) / bThen])],
  ['ja', '{p}の{A} | {B}は | 前年は', 95, of(['bThen'])],
  ['ja', '{p}の{A} | {B}との差は', 95, of(['a', 'b'], ({ a, b }) => [a - b])],
  ['ja', '{p}の{A} | {B}と比べると', 95, of(['a', 'b'])],
  ['ja', '{p}の{A} | {B}は | 合計は', 95, of(['a', 'b'], ({ a, b }) => [a + b])],
  ['ja', '{p}の{A} | {q}は | 差は', 95, of(['a', 'aThen'], ({ a, aThen }) => [a - aThen])],
  ['ja', '{p}の{A}と{B} | 前年は', 0, of(['aThen', 'bThen'])],
];

/** A time and the same a year before, as ids and as they are said. */
const TIMES: readonly (readonly [
  PeriodId,
  PeriodId,
  Readonly<Record<Language, readonly [string, string]>>,
])[] = [
  ['3Q09' as PeriodId, '3Q08' as PeriodId, { en: ['Q3 FY2009', '3Q08'], ja: ['2009年度第3四半期', '3Q08'] }],
  [
    '2009-12-31' as PeriodId,
    '2008-12-31' as PeriodId,
    { en: ['the end of December 2009', 'December 31, 2008'], ja: ['2009年12月末', '2008年12月31日'] },
  ],
];

/** How far apart the names stand in the catalog that are put into one question. */
const STEPS = [1, 7, 19];

function casesAt(now: PeriodId, then: PeriodId): Figures[] {
  const metrics = PLAIN_METRICS.filter(
    (metric) => metric.unit === 'JPY' && known(metric, now) && known(metric, then),
  );
  return STEPS.flatMap((step) =>
    metrics.flatMap((_, at) => {
      const named = [0, step, 2 * step].flatMap((by) => metrics[(at + by) % metrics.length] ?? []);
      const [a, b, c] = named.flatMap((each) => known(each, now) ?? []);
      const [aThen, bThen] = named.flatMap((each) => known(each, then) ?? []);
      return a && b && c && aThen && bThen && areApart(named) ? [{ a, b, c, aThen, bThen }] : [];
    }),
  );
}

const questionsIn = (language: Language, wording: string, works: Works): Asked[] =>
  TIMES.flatMap(([now, then, said]) =>
    casesAt(now, then).map((figures) => {
      const [A, B, C] = [figures.a, figures.b, figures.c].map(({ metric }) => metric.name[language]);
      const [p, q] = said[language];
      const turns = worded(wording, { A: A ?? '', B: B ?? '', C: C ?? '', p, q }).split(' | ');
      return { turns, wanted: works(figures) };
    }),
  );

describe('several figures in one question', () => {
  wordings(IN_ONE_QUESTION, questionsIn);
});

describe('several figures in a dialog', () => {
  wordings(IN_A_DIALOG, questionsIn);
});
