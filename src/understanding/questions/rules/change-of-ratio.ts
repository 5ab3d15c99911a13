import type { Query } from '../../../query/query.ts';
import { readingsOf, refOf, type QuestionRule } from '../asked.ts';
import { isLoss } from '../losses.ts';
import { stepOf } from './over-time.ts';
import { overAndUnder } from '../fraction-order.ts';
import { ratioMetric } from './ratio.ts';
import { isOfChange } from './share-of-change.ts';

/** "SG&A/R&D as a percent of revenues in 1Q08 was how many points above 1Q07": a ratio of two figures at two times. */
export const changeOfRatio: QuestionRule = {
  name: 'change of a ratio',
  uses: ['share', 'ratio', 'points', 'change', 'amount', 'above', 'below', 'higher', 'lower', 'compare'],
  read: (asked): Query | undefined => {
    const [first, second, third] = asked.metrics;
    const [from, to] = stepOf(asked);
    if (!asked.has('share', 'ratio') || !first || !second || third || !from || !to) return undefined;
    if (asked.periods.length !== 2 || isOfChange(asked)) return undefined;
    if (!asked.has('points', 'change', 'above', 'below', 'higher', 'lower')) return undefined;
    const [over, under] = overAndUnder(asked, first, second);
    const [a, b] = [refOf(asked, over, from), refOf(asked, under, from)];
    const named = ratioMetric(asked, a, b);
    if (named) {
      const [earlier, later] = [refOf(asked, named, from), refOf(asked, named, to)];
      return { kind: 'change', from: earlier, to: later, in: 'points', ...readingsOf(asked) };
    }
    if (isLoss(asked, over) || isLoss(asked, under)) return undefined;
    return {
      kind: 'calculate',
      expression: 'c / d - a / b',
      figures: [a, b, refOf(asked, over, to), refOf(asked, under, to)],
      in: 'points',
      ...readingsOf(asked),
    };
  },
};
