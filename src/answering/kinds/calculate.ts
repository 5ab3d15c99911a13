import type { Dataset } from '../../dataset/dataset.ts';
import type { Unit } from '../../dataset/schema.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome, ShownFigure } from '../answer.ts';
import { calculatedFigure } from '../calculated.ts';
import { evaluate } from '../expression/evaluate.ts';
import { ExpressionError, parseExpression, type Expression } from '../expression/parse.ts';
import { notesOf } from '../notes.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** In what a number without a unit is told. */
const PURE_UNITS = { plain: 'times', percent: '%', points: 'points' } as const;
const HUNDRED = 100;

/** "Operating margin less net margin": one percentage less another is told in points. */
const unitOfResult = (expression: Expression, unit: Unit): Unit =>
  unit === '%' && expression.kind === 'operation' && expression.operator === '-' ? 'points' : unit;

/** An expression over figures, worked out from their full precision. */
export function answerCalculate(dataset: Dataset, query: QueryOf<'calculate'>): Outcome {
  const parts: ShownFigure[] = [];
  for (const ref of query.figures) {
    const figure = resolveFigure(dataset, ref);
    if (isMissing(figure)) return unansweredFigure(dataset, ref, figure);
    parts.push(figure);
  }
  const last = parts.at(-1);
  if (!last) return { status: 'unanswered', reason: { code: 'no-metric' }, choices: [] };
  try {
    const expression = parseExpression(query.expression);
    const result = evaluate(expression, parts);
    const isPure = result.unit === 'times' || result.unit === null;
    const unit = isPure ? PURE_UNITS[query.in] : unitOfResult(expression, result.unit);
    // a share of one is told in hundredths; what is worked out from percentages is a percentage already
    const value = isPure && query.in !== 'plain' ? result.value * HUNDRED : result.value;
    const figures = [calculatedFigure('expression', value, unit, last, parts), ...parts];
    return {
      status: 'answered',
      query,
      headline: { value, unit, metric: last.metric, period: last.period },
      figures,
      comparisons: [],
      notes: notesOf(dataset, figures, [], query.readings),
      next: [],
    };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { status: 'unanswered', reason: { code: 'bad-expression', why: error.message }, choices: [] };
  }
}
