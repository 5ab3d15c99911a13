import type { Unit } from '../../dataset/schema.ts';
import { call } from './functions.ts';
import { ExpressionError, type Expression, type Operator } from './parse.ts';

/** A number with its unit; a plain number has none. */
export type Quantity = { readonly value: number; readonly unit: Unit | null };

const MOST_POWER = 8;

/**
 * Works an expression out over the figures that its letters stand for.
 * @throws ExpressionError where units do not go together, a divisor is zero, or a power is too large
 */
export function evaluate(expression: Expression, figures: readonly Quantity[]): Quantity {
  switch (expression.kind) {
    case 'number':
      return { value: expression.value, unit: null };
    case 'figure': {
      const figure = figures[expression.index];
      if (!figure) throw new ExpressionError('a letter stands for no figure');
      return figure;
    }
    case 'negative': {
      const { value, unit } = evaluate(expression.of, figures);
      return { value: -value, unit };
    }
    case 'call':
      return call(
        expression.name,
        expression.of.map((each) => evaluate(each, figures)),
      );
    case 'operation': {
      const left = evaluate(expression.left, figures);
      const right = evaluate(expression.right, figures);
      const result = OPERATIONS[expression.operator](left, right);
      if (!Number.isFinite(result.value)) throw new ExpressionError('the result is no finite number');
      return result;
    }
  }
}

type Operation = (left: Quantity, right: Quantity) => Quantity;

/** What an amount for each of something is told in: yen for each contract, or each employee, are yen. */
const PER: Partial<Record<Unit, Partial<Record<Unit, Unit>>>> = {
  JPY: {
    shares: 'JPY/share',
    ADS: 'JPY/ADS',
    USD: 'JPY/USD',
    contracts: 'JPY',
    people: 'JPY',
    ATMs: 'JPY',
    projects: 'JPY',
  },
  USD: { shares: 'USD/share', ADS: 'USD/ADS', contracts: 'USD', people: 'USD', ATMs: 'USD', projects: 'USD' },
};
/** Units whose numbers are pure: a plain number goes with them. */
const PURE: ReadonlySet<Unit | null> = new Set<Unit | null>([null, 'times', 'count']);

function sameUnit(left: Quantity, right: Quantity): Unit | null {
  if (left.unit === right.unit) return left.unit;
  if (PURE.has(left.unit) && PURE.has(right.unit)) return left.unit ?? right.unit;
  throw new ExpressionError(`${left.unit ?? 'a number'} and ${right.unit ?? 'a number'} do not add up`);
}

const OPERATIONS: Record<Operator, Operation> = {
  '+': (left, right) => ({ value: left.value + right.value, unit: sameUnit(left, right) }),
  '-': (left, right) => ({ value: left.value - right.value, unit: sameUnit(left, right) }),
  '*': (left, right) => {
    if (PURE.has(right.unit)) return { value: left.value * right.value, unit: left.unit };
    if (PURE.has(left.unit)) return { value: left.value * right.value, unit: right.unit };
    throw new ExpressionError('two amounts are not multiplied');
  },
  '/': (left, right) => {
    if (right.value === 0) throw new ExpressionError('nothing is divided by zero');
    const value = left.value / right.value;
    if (left.unit === right.unit) return { value, unit: left.unit === null ? null : 'times' };
    if (PURE.has(right.unit)) return { value, unit: left.unit };
    const per = left.unit && right.unit && PER[left.unit]?.[right.unit];
    if (!per)
      throw new ExpressionError(`${left.unit ?? 'a number'} is not divided by ${right.unit ?? 'a number'}`);
    return { value, unit: per };
  },
  '^': (left, right) => {
    const small = Math.abs(right.value) <= MOST_POWER;
    if (!PURE.has(left.unit) || right.unit !== null || !small)
      throw new ExpressionError('only plain numbers are raised to small powers');
    return { value: left.value ** right.value, unit: left.unit };
  },
};
