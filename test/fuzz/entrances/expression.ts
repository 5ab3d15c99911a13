import { evaluate } from '../../../src/answering/expression/evaluate.ts';
import { ExpressionError, parseExpression } from '../../../src/answering/expression/parse.ts';
import { type Entrance, hold } from '../entrance.ts';
import { expressionText, letterExpression } from '../inputs/expressions.ts';

const FIGURES = [
  { value: 16_037_755_000, unit: 'JPY' },
  { value: -1_107_849_000, unit: 'JPY' },
  { value: 8.5, unit: '%' },
] as const;

/** The calculator itself, with what a tampered button or a question could bring it. */
export const expression: Entrance = {
  name: 'expression',
  limitMs: 20,
  make: (random) => {
    const text = random.chance(0.8) ? letterExpression(random) : expressionText(random);
    return {
      input: text,
      send() {
        try {
          const { value } = evaluate(parseExpression(text), FIGURES);
          hold(Number.isFinite(value), `a result that is ${value}`);
        } catch (error) {
          // A reason, in one sentence, is an answer as well.
          if (!(error instanceof ExpressionError)) throw error;
        }
      },
    };
  },
};
