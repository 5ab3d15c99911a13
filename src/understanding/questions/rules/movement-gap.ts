import { shiftYears } from '../../../periods/calendar.ts';
import { readingsOf, refOf, type QuestionRule } from '../asked.ts';
import { isLoss } from '../losses.ts';
import { areMovementsCompared, movementsIn } from '../movement.ts';

/**
 * "By how much did home use revenue grow more than corporate use revenue in 9M08": what one of two flows of money rose, or
 * fell, over a year, less what the other did. Which of the two did so more may be meant in percent, and is left open.
 */
export const movementGap: QuestionRule = {
  name: 'difference between two movements',
  uses: ['change', 'higher', 'lower', 'amount', 'compare', 'yoy'],
  read: (asked) => {
    const [first, second, third] = asked.metrics;
    const [period, another] = asked.periods;
    if (!first || !second || third || !period || another || !areMovementsCompared(asked)) return undefined;
    if (!asked.has('amount') || asked.modifiers.target) return undefined;
    const areFlows = [first, second].every((id) => {
      const { nature, unit } = asked.dataset.metric(id);
      return nature === 'flow' && unit === 'JPY' && !isLoss(asked, id);
    });
    if (!areFlows) return undefined;
    const isFall = movementsIn(asked).some(({ words }) => words.some((word) => asked.plays(word, 'falling')));
    return {
      kind: 'calculate',
      expression: isFall ? '(a - b) - (c - d)' : '(b - a) - (d - c)',
      figures: [first, second].flatMap((metric) => [
        refOf(asked, metric, shiftYears(period, -1)),
        refOf(asked, metric, period),
      ]),
      in: 'plain',
      ...readingsOf(asked),
    };
  },
};
