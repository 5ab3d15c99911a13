import { describe } from 'vitest';
import type { PeriodId } from '../../src/periods/period.ts';
import { known, PLAIN_METRICS, worded, wordings } from './generated.ts';
import type { Asked, Known, Language, Wanted, Wording } from './generated.ts';

/** One figure at two or three times, in the words that people have for what they want of it. */

type Works = (...figures: readonly Known[]) => Wanted;
const values = (figures: readonly Known[]): number[] => figures.map(({ value }) => value);
const sumOf = (figures: readonly Known[]): number => values(figures).reduce((a, b) => a + b, 0);

const list: Works = (...figures) => ({ figures });
const sum: Works = (...figures) => ({ numbers: [sumOf(figures)], figures });
const average: Works = (...figures) => ({ numbers: [sumOf(figures) / figures.length], figures });
const least: Works = (...figures) => ({ winner: figures.toSorted((a, b) => a.value - b.value)[0], figures });
const greatest: Works = (...figures) => ({
  winner: figures.toSorted((a, b) => b.value - a.value)[0],
  figures,
});
/** The first less all others. */
const rest: Works = (...figures) => ({ numbers: [2 * (figures[0]?.value ?? 0) - sumOf(figures)], figures });
const from =
  (how: (now: number, then: number) => number[]): Works =>
  (...figures) => {
    const [now = 0, then = 0] = values(figures);
    return { numbers: how(now, then), figures };
  };
const amount = from((now, then) => [now - then]);
/** The change of a ratio is told in points. */
const rate = from((now, then) => [(now / then - 1) * 100, now - then]);
const change = from((now, then) => [now - then, (now / then - 1) * 100]);
const ratio = from((now, then) => [now / then, (now / then) * 100]);
const againstMean: Works = (...figures) => {
  const [one = 0, two = 0, three = 0] = values(figures);
  const mean = (two + three) / 2;
  return { numbers: [one - mean, (one / mean - 1) * 100], figures };
};

const AT_TWO_TIMES: readonly Wording<Works>[] = [
  ['en', '{m} {p} vs {q}', 95, change],
  ['en', 'compare {m} in {p} with {q}', 95, change],
  ['en', 'change in {m} from {q} to {p}', 95, change],
  ['en', 'by what percent did {m} change between {q} and {p}', 95, rate],
  ['en', '{m} {p} vs {q} in percent', 95, rate],
  ['en', 'how much higher was {m} in {p} than in {q}', 95, amount],
  ['en', 'how much less {m} in {p} than in {q}', 95, amount],
  ['en', '{m} {p} less {q}', 95, amount],
  ['en', 'subtract {m} {q} from {m} {p}', 95, amount],
  ['en', '{m} {p} + {m} {q}', 95, sum],
  ['en', 'combined {m} for {p} and {q}', 50, sum],
  ['en', '({m} {p} + {m} {q}) / 2', 95, average],
  ['en', 'average {m} of {p} and {q}', 95, average],
  ['en', '{m} {p}, {q}', 80, list],
  ['en', 'was {m} higher in {p} or {q}', 95, greatest],
  ['en', 'lower of {m} {p} and {q}', 95, least],
  ['en', '{m} {p} as a percentage of {q}', 95, ratio],
  ['en', '{m} {p} divided by {q}', 0, ratio],
  ['ja', '{p}と{q}の{m}', 95, list],
  ['ja', '{p}と{q}の{m}の差', 95, amount],
  ['ja', '{p}と{q}の{m}の合計', 50, sum],
  ['ja', '{p}と{q}の{m}の平均', 95, average],
  ['ja', '{p}の{m}は{q}と比べてどう', 95, change],
  ['ja', '{m}は{q}から{p}で何%増えた', 95, rate],
  ['ja', '{p}の{m}は{q}よりいくら多い', 95, amount],
  ['ja', '{p}の{m}から{q}の{m}を引く', 90, amount],
  ['ja', '{p}と{q}で{m}が高いのはどちら', 95, greatest],
  ['ja', '{p}の{m}は{q}の何%', 95, ratio],
  ['ja', '{p}の{m}は{q}の何倍', 95, ratio],
  ['ja', '{q}比の{p}の{m}', 95, ratio],
  ['ja', '{q}に対する{p}の{m}の比率', 95, ratio],
  ['ja', '{q}の{m}に対する{p}の{m}の割合', 90, ratio],
];
const AT_THREE_TIMES: readonly Wording<Works>[] = [
  ['en', '{m} {p}, {q} and {r}', 95, list],
  ['en', '{m} {p} / {q} / {r}', 95, list],
  ['en', 'compare {m} {p}, {q} and {r}', 95, list],
  ['en', 'highest {m} of {p}, {q} and {r}', 95, greatest],
  ['en', 'in which of {p}, {q} or {r} was {m} lowest', 95, least],
  ['en', '{m} {p} plus {q} plus {r}', 50, sum],
  ['en', 'mean of {m} {p}, {q}, {r}', 95, average],
  ['en', '{m} {p} less {q} less {r}', 95, rest],
  ['en', '{m} {p} minus the sum of {q} and {r}', 0, rest],
  ['en', '{m} {p} vs the average of {q} and {r}', 0, againstMean],
  ['en', 'how does {m} {p} compare with the average of {q} and {r}', 0, againstMean],
  ['ja', '{p}、{q}、{r}の{m}', 95, list],
  ['ja', '{p}と{q}と{r}の{m}の合計', 50, sum],
  ['ja', '{p}、{q}、{r}の{m}の平均', 95, average],
  ['ja', '{p}、{q}、{r}で{m}が最大なのは', 95, greatest],
];

/** Times as ids, and as they are said. */
const TIMES: readonly Readonly<Record<string, Readonly<Record<Language, string>>>>[] = [
  {
    '3Q09': { en: 'the third quarter of FY2009', ja: '2009年度第3四半期' },
    '3Q08': { en: '3Q08', ja: '2009年3月期第3四半期' },
    '1Q08': { en: 'Apr-Jun 2008', ja: '2008年度第1四半期' },
  },
  {
    '9M09': { en: 'the nine months ended December 31, 2009', ja: '2009年4-12月' },
    '9M08': { en: 'nine months 2008', ja: '2009年3月期第3四半期累計' },
    '9M10': { en: 'the first nine months of FY2010', ja: '9M10' },
  },
  {
    '2009-12-31': { en: 'the end of 3Q09', ja: '2009年12月末' },
    '2009-03-31': { en: 'the end of FY2008', ja: '2008年度末' },
    '2008-09-30': { en: 'the end of 1H08', ja: '2008年9月30日' },
  },
];
const LETTERS = ['p', 'q', 'r'];

const questionsAt =
  (count: number) =>
  (language: Language, wording: string, works: Works): Asked[] =>
    TIMES.flatMap((times) =>
      PLAIN_METRICS.flatMap((metric) => {
        const figures = Object.keys(times)
          .slice(0, count)
          .flatMap((period) => known(metric, period as PeriodId) ?? []);
        const differ = new Set(values(figures)).size === count;
        const said = figures.map(({ period }, at) => [LETTERS[at] ?? '', times[period]?.[language] ?? '']);
        const letters = Object.fromEntries(said) as Record<string, string>;
        const question = worded(wording, { ...letters, m: metric.name[language] });
        return differ ? [{ turns: [question], wanted: works(...figures) }] : [];
      }),
    );

describe('one figure at two times', () => {
  wordings(AT_TWO_TIMES, questionsAt(2));
});

describe('one figure at three times', () => {
  wordings(AT_THREE_TIMES, questionsAt(3));
});
