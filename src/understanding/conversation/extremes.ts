import type { FigureRef, Query } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation } from '../resolution/frame.ts';
import type { TurnReader } from './following-turn.ts';
import { asksForMultiple, isDirected } from './last-two.ts';
import { figuresTogether, rankedFirst } from './looked-up-together.ts';

/**
 * "How many times the lowest was the highest?", "highest minus lowest?" after several figures: what lies between the two
 * outer ones of them, and not between those named last.
 */
export const betweenExtremes: TurnReader = (turn) => {
  const { dataset, lexicon, frame, query } = turn;
  if (!hasOperation(frame, 'highest') || !hasOperation(frame, 'lowest') || frame.metrics.length)
    return undefined;
  const figures = severalOf(query) ?? figuresTogether(turn);
  if (!figures || !isPlainBut(frame, ...ASKED) || isDirected(lexicon, frame)) return undefined;
  const extreme = (which: 'highest' | 'lowest'): FigureRef | undefined =>
    rankedFirst(dataset, { kind: 'rank', figures: [...figures], which });
  const [highest, lowest] = [extreme('highest'), extreme('lowest')];
  if (!highest || !lowest || highest === lowest) return undefined;
  const readings = ['from-conversation' as const];
  if (asksForMultiple(lexicon, frame))
    return { kind: 'ratio', of: highest, to: lowest, in: 'times', readings };
  const isApart = hasOperation(frame, 'change', 'minus') && !hasOperation(frame, 'percent');
  return isApart ? { kind: 'difference', a: highest, b: lowest, readings } : undefined;
};

const ASKED = ['highest', 'lowest', 'times', 'ratio', 'change', 'minus', 'percent', 'which'] as const;

const severalOf = (query: Query): readonly FigureRef[] | undefined =>
  query.kind === 'rank' || query.kind === 'series' || query.kind === 'aggregate' ? query.figures : undefined;
