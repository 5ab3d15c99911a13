import { isWithin } from '../../periods/calendar.ts';
import { parsePeriodId } from '../../periods/period.ts';
import type { Query } from '../../query/query.ts';
import { isPartOf } from '../metrics/metric-kinship.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { hasOperation } from '../resolution/frame.ts';
import { CHANGES } from '../words/operation-names.ts';
import { says, type FollowingTurn, type TurnReader } from './following-turn.ts';

type LookUp = Extract<Query, { kind: 'lookup' }>;

/** "and the total for the following year?" after a part of a year's figure: the whole that was looked up before it. */
export function totalLookedUp(turn: FollowingTurn): LookUp | undefined {
  const { query, trail } = turn;
  if (query.kind !== 'lookup' || !says(turn, 'total')) return undefined;
  const { metric, period } = query.figure;
  const part = parsePeriodId(period);
  const figure = trail.findLast((ref) => {
    const whole = ref.metric === metric ? parsePeriodId(ref.period) : undefined;
    return whole && part && isWithin(part, whole);
  });
  return figure && { kind: 'lookup', figure };
}

/** "How did the total change?" after a part of it: the turn as it goes on from the total that was looked up before. */
export function totalOfPart(turn: FollowingTurn): FollowingTurn | undefined {
  const { dataset, lexicon, frame, query, trail } = turn;
  if (query.kind !== 'lookup' || query.figure.target || !says(turn, 'total')) return undefined;
  if (!hasOperation(frame, ...CHANGES) || hasOperation(frame, 'share', 'ratio')) return undefined;
  const { metric, period } = query.figure;
  const figure = trail.findLast((ref) => ref.period === period && isPartOf(dataset, metric, ref.metric));
  return figure && { dataset, lexicon, frame, trail, query: { kind: 'lookup', figure } };
}

/** "And the total?" after one figure alone, which is a part of a total. */
export const totalOfOnly: TurnReader = (turn) => {
  const { dataset, frame, query, trail } = turn;
  if (query.kind !== 'lookup' || query.figure.target || trail.length !== 1) return undefined;
  if (!says(turn, 'total') || !isPlain(frame)) return undefined;
  const { parent } = dataset.metric(query.figure.metric);
  return (
    parent && {
      kind: 'lookup',
      figure: { metric: parent.metric, period: query.figure.period },
      readings: ['from-conversation'],
    }
  );
};
