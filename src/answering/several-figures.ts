import type { Dataset } from '../dataset/dataset.ts';
import type { FigureRef } from '../query/query.ts';
import type { Outcome, ShownFigure } from './answer.ts';
import { isMissing, resolveFigure } from './resolve-figure.ts';
import { unansweredFigure } from './unanswered.ts';

/** All the figures named, or the reply that says which one is not known or that they are not of one unit. */
export function allFigures(dataset: Dataset, refs: readonly FigureRef[]): ShownFigure[] | Outcome {
  const figures: ShownFigure[] = [];
  for (const ref of refs) {
    const figure = resolveFigure(dataset, ref);
    if (isMissing(figure)) return unansweredFigure(dataset, ref, figure);
    figures.push(figure);
  }
  const units = new Set(figures.map(({ unit }) => unit));
  if (units.size > 1)
    return { status: 'unanswered', reason: { code: 'not-comparable', figures: [...refs] }, choices: [] };
  return figures;
}
