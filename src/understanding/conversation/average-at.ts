import { isSpan, parsePeriodId, type PeriodId } from '../../periods/period.ts';
import type { Query } from '../../query/query.ts';
import { MONTHS } from '../questions/rules/over-time.ts';

/** A figure over the number of parts that it is the average of. */
export const AVERAGE = /^a \/ (\d+)$/;

/**
 * "1H08?" after the quarterly average of nine months: that of the half, over its own number of quarters. A time that is no
 * longer than one of the parts has that figure itself, and no average of it. Undefined for whatever is no such average.
 */
export function averageAt(query: Query, id: PeriodId): Query | undefined {
  const [figure, another] = query.kind === 'calculate' ? query.figures : [];
  const count = query.kind === 'calculate' ? AVERAGE.exec(query.expression)?.[1] : undefined;
  if (query.kind !== 'calculate' || !figure || another || count === undefined) return undefined;
  const [then, now] = [parsePeriodId(figure.period), parsePeriodId(id)];
  if (!then || !now || !isSpan(then) || !isSpan(now) || then.kind === now.kind) return undefined;
  const parts = (MONTHS[now.kind] * Number(count)) / MONTHS[then.kind];
  const at = { ...figure, period: id };
  const readings = ['from-conversation' as const];
  if (parts === 1) return { kind: 'lookup', figure: at, readings };
  return Number.isInteger(parts)
    ? { ...query, expression: `a / ${parts}`, figures: [at], readings }
    : undefined;
}
