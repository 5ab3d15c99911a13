import { targetsOf } from '../../../answering/resolve-figure.ts';
import { periodId } from '../../../periods/period.ts';
import type { FigureRef } from '../../../query/query.ts';
import { only, readingsOf, type Asked, type QuestionRule } from '../asked.ts';

/** "FY2009 net income target vs FY2008 target": what is called a target on both sides is one on both. */
export const targetOfEach: QuestionRule = {
  name: 'target against the target of another time',
  uses: ['compare', 'minus', 'target', 'amount', 'higher', 'lower'],
  read: (asked) => {
    const metric = only(asked.metrics);
    const { target } = asked.modifiers;
    const [first, second, third] = asked.periods;
    if (!metric || !target || !first || !second || third || !asked.has('compare', 'minus')) return undefined;
    if (targetPlaces(asked).length !== 2 || !areApart(asked)) return undefined;
    const aims = [first, second].map((period) => ({ metric, period: periodId(period), target }));
    const [a, b] = aims.filter(({ period }) => targetsOf(asked.dataset, metric, period).length > 0);
    return a && b ? { kind: 'difference', a, b, ...readingsOf(asked) } : undefined;
  },
};

/** "Target and actual operating income FY2009": the one and the other. */
export const targetAndActual: QuestionRule = {
  name: 'target beside the actual',
  uses: ['target', 'amount'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    const { target } = asked.modifiers;
    if (!metric || !period || !target || asked.frame.periods.length > 1) return undefined;
    const order = orderOfBoth(asked);
    if (!order) return undefined;
    const actual: FigureRef = { metric, period: periodId(period) };
    const aim: FigureRef = { ...actual, target };
    return {
      kind: 'series',
      figures: order === 'target first' ? [aim, actual] : [actual, aim],
      ...readingsOf(asked),
    };
  },
};

const targetPlaces = ({ frame }: Asked): Asked['frame']['operations'] =>
  frame.operations.filter(({ names }) => names.includes('target'));

/** Whether the word that compares stands between the two targets. */
function areApart(asked: Asked): boolean {
  const [first, second] = targetPlaces(asked);
  return asked.frame.operations.some(
    ({ names, from }) =>
      names.some((name) => name === 'compare' || name === 'minus') &&
      first !== undefined &&
      second !== undefined &&
      first.to <= from &&
      from < second.from,
  );
}

/** Whether a word for what was reached is listed beside the one for the target, and which of them stands first. */
function orderOfBoth(asked: Asked): 'target first' | 'actual first' | undefined {
  const { frame, plays } = asked;
  const target = only(targetPlaces(asked));
  if (!target) return undefined;
  const isActual = (at: number): boolean =>
    plays(frame.words[at]?.text ?? '', 'figures') ||
    frame.operations.some(({ names, from, to }) => names.includes('actual') && from <= at && at < to);
  const isListing = (at: number): boolean => {
    const text = frame.words[at]?.text ?? '';
    return text === ',' || text === '、' || text === '/' || plays(text, 'adding-up');
  };
  if (isListing(target.to) && isActual(target.to + 1)) return 'target first';
  return isListing(target.from - 1) && isActual(target.from - 2) ? 'actual first' : undefined;
}
