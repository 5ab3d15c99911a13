import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import { shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';
import { movedMost, movedMostSaid } from '../questions/moved-most.ts';
import { hasOperation } from '../resolution/frame.ts';
import type { TurnReader } from './following-turn.ts';
import { figuresTogether } from './looked-up-together.ts';

/**
 * "Which grew most?" after several flows of one time: over the year before. Of balances, and of what is not above zero,
 * it would have to be said how.
 */
export const whichMovedMost: TurnReader = (turn) => {
  const { dataset, frame, lexicon } = turn;
  const figures = figuresTogether(turn) ?? [];
  const [first] = figures;
  const period = first && parsePeriodId(first.period);
  if (!period || frame.periods.length || frame.metrics.length || hasOperation(frame, 'qoq', 'since-year-end'))
    return undefined;
  const before = periodId(shiftYears(period, -1));
  const mayBeRanked = figures.every((ref) => {
    const figure = resolveFigure(dataset, ref);
    const { nature, unit } = dataset.metric(ref.metric);
    const isAbove = !isMissing(figure) && figure.value > 0;
    return ref.period === first.period && !ref.target && nature === 'flow' && unit !== '%' && isAbove;
  });
  const said = movedMostSaid({
    has: (...names) => hasOperation(frame, ...names),
    plays: lexicon.plays,
    ...frame,
  });
  if (!mayBeRanked || !said) return undefined;
  const moved = figures.map((to) => ({ from: { ...to, period: before }, to }));
  return movedMost(dataset, moved, said, ['from-conversation']);
};
