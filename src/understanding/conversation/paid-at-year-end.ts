import { figureOf } from '../../dataset/figure.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';
import { isYearEnd as isYearEndStep } from '../periods/mention.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { says, type TurnReader } from './following-turn.ts';

/**
 * "And the year-end one?", "final?", 「期末は？」 after a dividend: what is paid on a share for the half of the year spoken
 * of that it ends with.
 */
export const paidAtYearEnd: TurnReader = (turn) => {
  const { dataset, frame, query } = turn;
  const figure = query.kind === 'lookup' ? query.figure : undefined;
  const spoken = figure && parsePeriodId(figure.period);
  if (!spoken || spoken.kind === 'instant' || dataset.metric(figure.metric).nature !== 'per-share')
    return undefined;
  const [mention, another] = frame.periods;
  const isYearEnd = mention
    ? mention.period.kind === 'relative' && isYearEndStep(mention.period.step)
    : says(turn, 'year-end');
  if (!isYearEnd || another || !isPlainBut(frame, 'target-newest')) return undefined;
  const period = periodId({ kind: 'half', fy: spoken.fy, half: 2 });
  if (period === figure.period || !figureOf(dataset, figure.metric, period)) return undefined;
  return { kind: 'lookup', figure: { ...figure, period }, readings: ['from-conversation'] };
};
