import type { Quantity } from './evaluate.ts';
import type { FunctionName } from '../../query/function-names.ts';
import { ExpressionError } from './parse.ts';

/** Rounds half away from zero, as figures are rounded everywhere. */
const rounded = (value: number, digits: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 10 ** digits)) / 10 ** digits;

const MOST_DIGITS = 6;

/** What each function makes of quantities of one unit; its result has that unit. */
const OVER_ALL: Record<Exclude<FunctionName, 'round' | 'sqrt'>, (values: readonly number[]) => number> = {
  abs: ([value = 0]) => Math.abs(value),
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
};

/**
 * Applies a function to its arguments.
 * @throws ExpressionError where their number or their units do not fit
 */
export function call(name: FunctionName, of: readonly Quantity[]): Quantity {
  const [first, second] = of;
  if (!first) throw new ExpressionError(`${name} needs something to be worked out from`);
  switch (name) {
    case 'round': {
      const digits = second?.value ?? 0;
      const fits = second?.unit == null && Number.isInteger(digits) && digits >= 0 && digits <= MOST_DIGITS;
      if (of.length > 2 || !fits) throw new ExpressionError('round takes a number and how many digits');
      return { value: rounded(first.value, digits), unit: first.unit };
    }
    case 'sqrt':
      if (second || (first.unit !== null && first.unit !== 'times'))
        throw new ExpressionError('only a plain number has a root here');
      return { value: Math.sqrt(first.value), unit: first.unit };
    default:
      if (name === 'abs' && second) throw new ExpressionError('abs takes one figure');
      if (of.some(({ unit }) => unit !== first.unit))
        throw new ExpressionError(`${name} takes figures of one unit`);
      return { value: OVER_ALL[name](of.map(({ value }) => value)), unit: first.unit };
  }
}
