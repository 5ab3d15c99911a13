import type { Unit } from '../dataset/schema.ts';
import type { FigureRole, ShownFigure } from './answer.ts';

/** A number calculated for one answer only, from figures that are shown beside it. */
export function calculatedFigure(
  role: FigureRole,
  value: number,
  unit: Unit,
  of: ShownFigure,
  parts: readonly ShownFigure[],
): ShownFigure {
  return {
    metric: of.metric,
    period: of.period,
    value,
    unit,
    precision: parts.reduce((sum, part) => sum + part.precision, 0),
    origin: 'calculated',
    formula: null,
    facts: parts.flatMap(({ facts }) => facts.slice(0, 1)),
    others: [],
    role,
  };
}
