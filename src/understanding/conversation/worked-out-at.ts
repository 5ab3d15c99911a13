import { isWithin, shiftYears } from '../../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId, samePeriod, type PeriodId } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { averageAt } from './average-at.ts';

/** What was worked out of figures at one time, worked out of them at another. */
export function workedOutAt(query: Query, period: PeriodId): Query | undefined {
  const average = averageAt(query, period);
  if (average) return average;
  const readings = ['from-conversation' as const];
  const then = (figure: FigureRef): FigureRef => ({ ...figure, period });
  if (query.kind === 'ratio') return ratioAt(query, period);
  const [first, ...others] = figureRefsOf(query);
  if (!others.every((figure) => figure.period === first?.period && !figure.target)) return undefined;
  if (query.kind === 'difference') return { ...query, a: then(query.a), b: then(query.b), readings };
  return 'figures' in query && query.kind !== 'count'
    ? { ...query, figures: query.figures.map(then), readings }
    : undefined;
}

type Ratio = Extract<Query, { kind: 'ratio' }>;

/**
 * "And in the first half?" after what share of a year's figure came in one of its quarters: that of the half in the same
 * year. "And in FY2008?" asks for the same quarter of that year. A ratio of one time is told of another.
 */
function ratioAt(query: Ratio, id: PeriodId): Ratio | undefined {
  const at = (of: PeriodId, to: PeriodId): Ratio => ({
    ...query,
    of: { ...query.of, period: of },
    to: { ...query.to, period: to },
    readings: ['from-conversation'],
  });
  const [of, to, now] = [query.of.period, query.to.period, id].map(parsePeriodId);
  if (!of || !to || !now || samePeriod(of, to)) return at(id, id);
  if (isWithin(now, to)) return samePeriod(now, to) ? undefined : at(id, query.to.period);
  const [part, whole] = [now.kind === of.kind, now.kind === to.kind];
  if (part === whole || !isSpan(now) || !isSpan(of) || !isSpan(to)) return undefined;
  const years = now.fy - (part ? of : to).fy;
  return at(periodId(shiftYears(of, years)), periodId(shiftYears(to, years)));
}
