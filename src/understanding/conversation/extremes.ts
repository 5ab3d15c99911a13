import type { FigureRef, Query } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation } from '../resolution/frame.ts';
import type { FollowingTurn, TurnReader } from './following-turn.ts';
import { changeOf } from './change-of.ts';
import { asksForMultiple, isDirected } from './last-two.ts';
import { figuresTogether, rankedFirst } from './looked-up-together.ts';

/**
 * "How many times the lowest was the highest?", "highest minus lowest?" after several figures: what lies between the two
 * outer ones of them, and not between those named last.
 */
export const betweenExtremes: TurnReader = (turn) => {
  const { dataset, lexicon, frame, query } = turn;
  if (!namesBoth(turn) || frame.metrics.length) return undefined;
  const figures = severalOf(query) ?? figuresTogether(turn);
  if (!figures || !isPlainBut(frame, ...ASKED) || isDirected(lexicon, frame)) return undefined;
  const extreme = (which: 'highest' | 'lowest'): FigureRef | undefined =>
    rankedFirst(dataset, { kind: 'rank', figures: [...figures], which });
  const [highest, lowest] = [extreme('highest'), extreme('lowest')];
  if (!highest || !lowest || highest === lowest) return undefined;
  const readings = ['from-conversation' as const];
  if (asksForMultiple(lexicon, frame))
    return { kind: 'ratio', of: highest, to: lowest, in: 'times', readings };
  const isApart = hasOperation(frame, ...APART) && !hasOperation(frame, 'percent');
  return isApart ? { kind: 'difference', a: highest, b: lowest, readings } : undefined;
};

const APART = ['change', 'minus', 'above', 'below', 'higher', 'lower', 'points'] as const;
const ASKED = [...APART, 'highest', 'lowest', 'times', 'ratio', 'percent', 'which'] as const;

/** Whether a turn names both, or the other one after the one that was asked for: "how many points is that above the lowest?" */
function namesBoth({ lexicon, frame, query }: FollowingTurn): boolean {
  const named = EXTREMES.filter((which) => hasOperation(frame, which));
  const isSetAgainst = hasOperation(frame, ...APART) || asksForMultiple(lexicon, frame);
  const isOther = query.kind === 'rank' && isSetAgainst && !named.includes(query.which);
  return named.length === EXTREMES.length || (named.length === 1 && isOther);
}

const EXTREMES = ['highest', 'lowest'] as const;

const severalOf = (query: Query): readonly FigureRef[] | undefined =>
  query.kind === 'rank' || query.kind === 'series' || query.kind === 'aggregate' ? query.figures : undefined;

/** "By how much?" after which of two figures was the higher: what lies between them. */
export const betweenRanked: TurnReader = ({ dataset, frame, query }) => {
  const [a, b, more] = query.kind === 'rank' ? query.figures : [];
  if (!a || !b || more || query.kind !== 'rank' || !hasOperation(frame, 'amount', 'percent', 'change'))
    return undefined;
  if (!isPlainBut(frame, 'amount', 'percent', 'change', 'higher', 'lower') || frame.metrics.length)
    return undefined;
  if (a.metric === b.metric) return changeOf(dataset, frame, a, b);
  const first = rankedFirst(dataset, query);
  return first && !hasOperation(frame, 'percent')
    ? { kind: 'difference', a: first, b: first === a ? b : a, readings: ['from-conversation'] }
    : undefined;
};
