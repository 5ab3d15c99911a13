import { describe } from 'vitest';
import type { PeriodId } from '../../src/periods/period.ts';
import { answerer } from '../answering/answerer.ts';
import { aYearBefore, known, pairsAt, worded, wordings } from './generated.ts';
import type { Asked, Known, Language, Wanted, Wording } from './generated.ts';

/**
 * A figure, and in the next turn another one that is named in full, with what is to be made of the two: that is made of
 * these two, at the time spoken of, or nothing.
 */

type Works = (a: Known, b: Known) => Wanted | undefined;
const other: Works = (_, b) => ({ figures: [b] });
const sum: Works = (a, b) => ({ figures: [a, b], numbers: [a.value + b.value] });
const difference: Works = (a, b) => ({ figures: [a, b], numbers: [a.value - b.value] });
const share: Works = (a, b) => ({ figures: [a, b], numbers: [(a.value / b.value) * 100, a.value / b.value] });
const higher: Works = (a, b) => ({ figures: [a, b], winner: a.value > b.value ? a : b });
const excess: Works = (a, b) => ({ figures: [a, b], numbers: [(a.value / b.value - 1) * 100] });
const growth: Works = (_, b) => {
  const before = aYearBefore(b);
  return before && { figures: [before, b], numbers: [(b.value / before.value - 1) * 100] };
};
/** What is made of the two figures, of the same two a year before. */
const then =
  (works: Works): Works =>
  (a, b) => {
    const [earlierA, earlierB] = [aYearBefore(a), aYearBefore(b)];
    return earlierA && earlierB && works(earlierA, earlierB);
  };

/** What figures are set against, at the time that they are told for. */
const wholeAt = (period: PeriodId): Known | undefined =>
  wholes.flatMap((metric) => known(metric, period) ?? [])[0];
const wholes = answerer.dataset.metrics.filter(({ id }) => id === 'revenue' || id === 'total_assets');
const shareOfWhole =
  (part: (a: Known, b: Known) => readonly Known[]): Works =>
  (a, b) => {
    const [whole, parts] = [wholeAt(a.period), part(a, b)];
    if (!whole || [a, b].some(({ metric }) => metric === whole.metric)) return undefined;
    const share = parts.reduce((total, { value }) => total + value, 0) / whole.value;
    return { figures: [...parts, whole], numbers: [share * 100, share] };
  };
const shareOfOther = shareOfWhole((_, b) => [b]);
const shareOfBoth = shareOfWhole((a, b) => [a, b]);

const WORDINGS: readonly Wording<Works>[] = [
  ['en', '{a} {period} | and {b}?', 95, other],
  ['en', '{a} {period} | {b} then', 95, other],
  ['en', '{a} {period} | plus {b}', 95, sum],
  ['en', '{a} {period} | + {b}', 95, sum],
  ['en', '{a} {period} | minus {b}', 95, difference],
  ['en', '{a} {period} | as % of {b}?', 95, share],
  ['en', '{a} {period} | what % of {b} is that', 95, share],
  ['en', '{a} {period} | and {b}? | sum of both?', 95, sum],
  ['en', '{a} {period} | and {b}? | difference?', 95, difference],
  ['en', '{a} {period} | and {b}? | which was higher?', 95, higher],
  ['en', '{a} {period} | yoy %? | same for {b}', 95, growth],
  ['en', '{a} {period} | plus {b} | a year earlier?', 95, then(sum)],
  ['en', '{a} {period} | minus {b} | the year before?', 95, then(difference)],
  ['en', '{a} {period} | as % of {b}? | and a year earlier?', 95, then(share)],
  ['en', '{a} {period} | and {b}? | the year before?', 95, then(other)],
  ['en', '{a} {period} | and {b}? | back to {a}', 95, (a) => ({ figures: [a] })],
  ['en', '{a} {period} | {b}? | by what % is {a} higher?', 95, excess],
  ['en', '{a} {period} | {b}? | those two together as % of {whole}', 95, shareOfBoth],
  ['en', '{a} {period} | {b}? | what share of {whole} do they make up together?', 95, shareOfBoth],
  ['en', '{a} plus {b} {period} | as % of {whole}', 95, shareOfBoth],
  ['en', '{a} {period} | as % of {whole}? | and for {b}?', 95, shareOfOther],
  ['en', '{a} {period} | yoy %? | and for {b}?', 95, growth],
  ['en', '{a} {period} | yoy %? | {b} too', 95, growth],
  ['ja', '{a} {period} | {b}は？', 95, other],
  ['ja', '{a} {period} | では{b}は？', 95, other],
  ['ja', '{a} {period} | {b}は？ | 合計は？', 95, sum],
  ['ja', '{a} {period} | {b}は？ | 差額は？', 95, difference],
  ['ja', '{a} {period} | {b}に対する割合は？', 95, share],
  ['ja', '{a} {period} | {b}の何％？', 95, share],
  ['ja', '{a} {period} | {b}は？ | 両方で？', 95, sum],
  ['ja', '{a} {period} | 前年同期比は？ | {b}でも', 95, growth],
];

describe.each(['9M09', '2009-12-31'] as PeriodId[])('a figure at %s and another', (period) => {
  const pairs = pairsAt(period);

  wordings(WORDINGS, (language: Language, wording: string, works: Works): Asked[] =>
    pairs.flatMap(([a, b]) => {
      const wanted = works(a, b);
      const whole = wholeAt(period)?.metric.name[language] ?? '';
      const said = { a: a.metric.name[language], b: b.metric.name[language], whole, period };
      return wanted ? [{ turns: worded(wording, said).split(' | '), wanted }] : [];
    }),
  );
});
