import { periodId } from '../../../periods/period.ts';
import { only, readingsOf, type Asked, type QuestionRule } from '../asked.ts';
import { movementsIn } from '../movement.ts';

/**
 * "By how much does the February 2010 release's figure for 9M08 differ from the originally reported one", "restated vs
 * originally reported": one figure as it now is less what it was first reported to be.
 */
export const restatement: QuestionRule = {
  name: 'restated figure less the original one',
  uses: [
    'original',
    'change',
    'compare',
    'amount',
    'context',
    'document',
    'beat',
    'minus',
    'higher',
    'lower',
  ],
  read: (asked) => {
    if (!asked.has('original') || asked.modifiers.target || asked.modifiers.currency) return undefined;
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    if (!metric || !period || !areSetApart(asked)) return undefined;
    // the change of a balance, which may have been restated, is not the balance
    if (asked.dataset.metric(metric).nature === 'balance' && movementsIn(asked).length) return undefined;
    const { document } = asked.modifiers;
    const figure = { metric, period: periodId(period) };
    return {
      kind: 'difference',
      a: { ...figure, ...(document ? { document } : {}) },
      b: { ...figure, basis: 'original' },
      ...readingsOf(asked),
    };
  },
};

/** "Differ from", "restated vs original", "the difference between": whether the two are set against each other. */
const areSetApart = ({ frame: { words }, has, plays }: Asked): boolean =>
  has('compare') || words.some(({ text }) => plays(text, 'between-two'));
