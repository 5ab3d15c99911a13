import { onlyNamed } from '../resolution/frame.ts';
import { isAbsolute } from '../resolution/period-in-doubt.ts';
import { asksAgain } from './asked-again.ts';
import { atOtherPeriods } from './at-other-periods.ts';
import type { NamedTurnReader } from './following-turn.ts';
import { substituteMetric } from './other-metric.ts';

/** 「同様に9M09の営業利益も」, "same for SI revenue in 9M09": what was asked before, of another figure at another time. */
export const againAtOtherTime: NamedTurnReader = (turn) => {
  const { lexicon, frame, mentions } = turn;
  const metric = onlyNamed(mentions);
  const [period, second] = frame.periods;
  if (!metric || !period || second || !isAbsolute(period.period) || !asksAgain(lexicon, frame))
    return undefined;
  const query = substituteMetric({ ...turn, frame: { ...frame, periods: [] } }, [metric]);
  return query && atOtherPeriods({ ...turn, frame: { ...frame, operations: [] }, query });
};
