import type { PeriodId } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { averageAt } from './average-at.ts';

/** What was worked out of figures at one time, worked out of them at another: a ratio whatever its two times. */
export function workedOutAt(query: Query, period: PeriodId): Query | undefined {
  const average = averageAt(query, period);
  if (average) return average;
  const readings = ['from-conversation' as const];
  const then = (figure: FigureRef): FigureRef => ({ ...figure, period });
  if (query.kind === 'ratio') return { ...query, of: then(query.of), to: then(query.to), readings };
  const [first, ...others] = figureRefsOf(query);
  if (!others.every((figure) => figure.period === first?.period && !figure.target)) return undefined;
  if (query.kind === 'difference') return { ...query, a: then(query.a), b: then(query.b), readings };
  if (query.kind === 'aggregate' || query.kind === 'calculate' || query.kind === 'rank')
    return { ...query, figures: query.figures.map(then), readings };
  return undefined;
}
