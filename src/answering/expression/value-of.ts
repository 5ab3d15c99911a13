import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef } from '../../query/query.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { evaluate } from './evaluate.ts';
import { ExpressionError, parseExpression } from './parse.ts';

/** What an expression over figures comes to; not a number where one is not known or it cannot be worked out. */
export function valueOf(dataset: Dataset, expression: string, figures: readonly FigureRef[]): number {
  const known = figures.flatMap((ref) => {
    const figure = resolveFigure(dataset, ref);
    return isMissing(figure) ? [] : [figure];
  });
  if (known.length < figures.length) return Number.NaN;
  try {
    return evaluate(parseExpression(expression), known).value;
  } catch (error) {
    if (error instanceof ExpressionError) return Number.NaN;
    throw error;
  }
}
