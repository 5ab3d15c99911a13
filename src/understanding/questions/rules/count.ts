import { readingsOf, type QuestionRule } from '../asked.ts';
import { SCALES } from '../../words/scales.ts';
import { isLoss } from '../losses.ts';
import { knownFiguresOf } from './several-figures.ts';
import { isNumber } from '../../words/words.ts';

/** "in how many of the quarters 1Q10 to 3Q11 was ATM revenue above 150 million", "... was the result negative" */
export const count: QuestionRule = {
  name: 'count',
  uses: ['count', 'above', 'below', 'amount', 'higher', 'lower', 'list', 'which', 'percent'],
  read: (asked) => {
    const [metric, other] = asked.metrics;
    if (!asked.has('count') || !metric || other) return undefined;
    if (asked.has('percent') && asked.dataset.metric(metric).unit !== '%') return undefined;
    const isRange = asked.isRange || asked.periods.length === 2;
    const { figures, readings } = knownFiguresOf({ ...asked, isRange });
    const threshold = thresholdOf(asked.frame.words.map(({ text }) => text));
    const signed = asked.frame.operations.some(({ words }) =>
      words.some((word) => asked.plays(word, 'sign')),
    );
    if (figures.length < 2 || (threshold === undefined && !signed)) return undefined;
    const loss = !signed && (threshold ?? 0) >= 0 && isLoss(asked, metric);
    const above = asked.has('above', 'higher') !== loss;
    return {
      kind: 'count',
      figures,
      compare: above ? 'above' : 'below',
      threshold: (loss ? -1 : 1) * (threshold ?? 0),
      ...readingsOf({ ...asked, readings }),
    };
  },
};

/** The number that a question compares with, in base units. */
function thresholdOf(words: readonly string[]): number | undefined {
  const at = words.findLastIndex(isNumber);
  if (at < 0) return undefined;
  const [before = '', sign = ''] = words.slice(Math.max(0, at - 2), at);
  // "below -150 million"; between two numbers the sign is a dash
  const isNegative = /^(?:-|minus)$/.test(sign) && !/\d$/.test(before);
  return (isNegative ? -1 : 1) * Number(words[at]) * (SCALES[words[at + 1] ?? ''] ?? 1);
}
