import { isMissing, resolveFigure } from '../../../answering/resolve-figure.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';

/**
 * "By what percentage was SI revenue higher than network services revenue": what one figure has more than another, as a
 * percentage of the other. That it is so many percent of it is another question.
 */
export const excess: QuestionRule = {
  name: 'excess in percent',
  uses: ['percent', 'higher', 'lower', 'above', 'below', 'beat', 'amount'],
  read: (asked) => {
    const [first, second] = asked.metrics;
    const [period, another] = asked.periods;
    if (!first || !second || asked.metrics.length > 2 || !period || another || !isExcess(asked))
      return undefined;
    // "which is higher in percent, A or B" asks for one of two
    if (asked.has('which') || asked.frame.words.some(({ text }) => asked.plays(text, 'alternative')))
      return undefined;
    const [a, b] = isBaseFirst(asked) ? [second, first] : [first, second];
    const figures = [refOf(asked, a, period), refOf(asked, b, period)];
    const known = figures.map((figure) => resolveFigure(asked.dataset, figure));
    const [unit, other] = [a, b].map((metric) => asked.dataset.metric(metric).unit);
    const areAlike = unit === other && unit !== '%';
    if (!areAlike || known.some((figure) => !isMissing(figure) && figure.value <= 0)) return undefined;
    return { kind: 'calculate', expression: '(a - b) / b', figures, in: 'percent', ...readingsOf(asked) };
  },
};

/** Whether one of two figures is asked for as so many percent more or less than the other. */
export const isExcess = (asked: Asked): boolean =>
  asked.has('percent') &&
  asked.has('higher', 'lower', 'above', 'below', 'beat') &&
  !asked.has('share', 'ratio');

/** "How much higher than hi-ho contracts were OEM contracts": what stands behind "than" is what is counted from. */
function isBaseFirst(asked: Asked): boolean {
  const [first] = asked.metrics;
  const said = asked.frame.words.findIndex(({ text }) => asked.plays(text, 'base-follows'));
  return first !== undefined && said >= 0 && said < asked.placeOfMetric(first);
}
