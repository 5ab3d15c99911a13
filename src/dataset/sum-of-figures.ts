import type { PeriodId } from '../periods/period.ts';
import type { Figure } from './figure.ts';
import type { MetricId } from './schema.ts';

/** A figure that is the sum of others, each with its sign. */
export function sumOfFigures(
  metric: MetricId,
  period: PeriodId,
  parts: readonly { sign: 1 | -1; figure: Figure }[],
  origin: 'derived' | 'calculated',
): Figure {
  return {
    metric,
    period,
    value: parts.reduce((sum, { sign, figure }) => sum + sign * figure.value, 0),
    unit: parts[0]?.figure.unit ?? 'JPY',
    precision: parts.reduce((sum, { figure }) => sum + figure.precision, 0),
    origin,
    formula: { kind: 'sum', parts },
    facts: parts.flatMap(({ figure }) => figure.facts.slice(0, 1)),
    others: [],
  };
}
