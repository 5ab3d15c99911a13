import { placeOf } from '../../query/figure-letters.ts';
import { createRequire } from 'node:module';
import { FUNCTION_NAMES, type FunctionName } from '../../query/function-names.ts';
import type { MathNode, parse as parseType } from 'mathjs';

/**
 * An expression in the only forms that are worked out: numbers, the letters of figures, the four operations, small
 * powers and a few functions. Made from mathjs's syntax tree; whatever else the tree may hold is refused by name.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'figure'; readonly index: number }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: readonly Expression[] }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };
export type Operator = '+' | '-' | '*' | '/' | '^';

/** Why an expression is not worked out. */
export class ExpressionError extends Error {
  override name = 'ExpressionError';
}

const LONGEST = 200;
const DEEPEST = 12;
const OPERATORS: ReadonlySet<string> = new Set<Operator>(['+', '-', '*', '/', '^']);
/** What an expression may be written with: a figure is one small letter. */
const ALPHABET = /^[a-z0-9.,+\-*/^() ]*$/;

let parser: typeof parseType | undefined;

/** mathjs takes long to load, so it is loaded when the first expression comes. */
function mathParse(text: string): MathNode {
  parser ??= (createRequire(import.meta.url)('mathjs/lib/browser/math.js') as { parse: typeof parseType })
    .parse;
  return parser(text);
}

/**
 * Parses an expression over figures `a`, `b`, `c` ...
 * @throws ExpressionError where it is too long or deep, is no expression, or holds anything but the allowed forms
 */
export function parseExpression(text: string): Expression {
  if (text.length > LONGEST || !ALPHABET.test(text))
    throw new ExpressionError('too long, or not written in figures and signs');
  let tree: MathNode;
  try {
    tree = mathParse(text);
  } catch (error) {
    throw new ExpressionError('no complete expression', { cause: error });
  }
  return allowed(tree, 0);
}

type Tree = MathNode & {
  content?: MathNode;
  value?: unknown;
  name?: string;
  op?: string;
  args?: MathNode[];
  fn?: MathNode & { name?: string };
  implicit?: boolean;
};

function allowed(node: MathNode, depth: number): Expression {
  if (depth > DEEPEST) throw new ExpressionError('nested too deeply');
  const tree = node as Tree;
  if (tree.type === 'ParenthesisNode' && tree.content) return allowed(tree.content, depth + 1);
  if (tree.type === 'ConstantNode' && typeof tree.value === 'number') {
    if (!Number.isFinite(tree.value)) throw new ExpressionError('a number is too large');
    return { kind: 'number', value: tree.value };
  }
  if (tree.type === 'SymbolNode' && tree.name?.length === 1)
    return { kind: 'figure', index: placeOf(tree.name) };
  if (tree.type === 'OperatorNode' && !tree.implicit) {
    const [left, right] = tree.args ?? [];
    if (left && right && isOperator(tree.op)) {
      return {
        kind: 'operation',
        operator: tree.op,
        left: allowed(left, depth + 1),
        right: allowed(right, depth + 1),
      };
    }
    if (left && !right && tree.op === '-') return { kind: 'negative', of: allowed(left, depth + 1) };
  }
  if (tree.type === 'FunctionNode' && isFunction(tree.fn?.name))
    return {
      kind: 'call',
      name: tree.fn.name,
      of: (tree.args ?? []).map((each) => allowed(each, depth + 1)),
    };
  throw new ExpressionError(`'${tree.type}' is not worked out here`);
}

const isOperator = (op: string | undefined): op is Operator => op !== undefined && OPERATORS.has(op);

const isFunction = (name: string | undefined): name is FunctionName =>
  FUNCTION_NAMES.some((known) => known === name);
