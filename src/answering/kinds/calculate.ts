import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome, ShownFigure } from '../answer.ts';
import { calculatedFigure } from '../calculated.ts';
import { evaluate } from '../expression/evaluate.ts';
import { ExpressionError, parseExpression } from '../expression/parse.ts';
import { notesOf } from '../notes.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** In what a number without a unit is told. */
const PURE_UNITS = { plain: 'times', percent: '%', points: 'points' } as const;
const HUNDRED = 100;

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
    const result = evaluate(parseExpression(query.expression), parts);
    const isPure = result.unit === 'times' || result.unit === null;
    const unit = isPure ? PURE_UNITS[query.in] : result.unit;
    const value = unit === '%' || unit === 'points' ? result.value * HUNDRED : result.value;
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
