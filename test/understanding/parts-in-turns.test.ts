import { describe } from 'vitest';
import { answerer } from '../answering/answerer.ts';
import type { PeriodId } from '../../src/periods/period.ts';
import { isPlainlyNamed, known, worded, wordings } from './generated.ts';
import type { Asked, Known, Language, Wanted, Wording } from './generated.ts';

/** A total and a part of it in turns: what is asked of the two is of these two, under whatever name the total stands. */

type Works = (part: Known, whole: Known) => Wanted;
const share: Works = (part, whole) => ({
  figures: [part, whole],
  numbers: [(part.value / whole.value) * 100, part.value / whole.value],
});
const rest: Works = (part, whole) => ({ figures: [whole, part], numbers: [whole.value - part.value] });
const itself: Works = (part) => ({ figures: [part] });
const total: Works = (_, whole) => ({ figures: [whole] });

const WORDINGS: readonly Wording<Works>[] = [
  ['en', '{whole} {period} | of that, {part}?', 95, itself],
  ['en', '{whole} {period} | and {part}? | share?', 95, share],
  ['en', '{whole} {period} | and {part}? | what % is that?', 95, share],
  ['en', '{whole} {period} | what % of that is {part}?', 95, share],
  ['en', '{whole} {period} | without {part}?', 95, rest],
  ['en', '{part} {period} | as % of {whole}', 95, share],
  ['en', '{part} {period} | and the total?', 95, total],
  ['ja', '{whole} {period} | うち{part}は？', 95, itself],
  ['ja', '{whole} {period} | うち{part}は？ | 構成比は？', 95, share],
  ['ja', '{whole} {period} | {part}を除くと？', 95, rest],
  ['ja', '{part} {period} | {whole}に占める割合は？', 95, share],
];

const { dataset } = answerer;
const PAIRS = dataset.metrics.filter(isPlainlyNamed).flatMap((part) => {
  const whole = part.parent && dataset.metric(part.parent.metric);
  return whole && isPlainlyNamed(whole) ? [{ part, whole }] : [];
});
const PERIODS = dataset.periods.slice(-24);

describe('a total and a part of it', () => {
  wordings(WORDINGS, (language: Language, wording: string, works: Works): Asked[] =>
    PAIRS.flatMap(({ part, whole }) =>
      PERIODS.flatMap((period: PeriodId): Asked[] => {
        const [a, b] = [known(part, period), known(whole, period)];
        const said = { part: part.name[language], whole: whole.name[language], period };
        return a && b ? [{ turns: worded(wording, said).split(' | '), wanted: works(a, b) }] : [];
      }),
    ),
  );
});
