import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome } from '../answer.ts';
import { notesOf } from '../notes.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** Several figures beside each other. Periods without a figure are left out; without any the first is refused. */
export function answerSeries(dataset: Dataset, query: QueryOf<'series'>): Outcome {
  const figures = query.figures.flatMap((ref) => {
    const figure = resolveFigure(dataset, ref);
    return isMissing(figure) ? [] : [figure];
  });
  const [first] = query.figures;
  if (!figures.length && first) return unansweredFigure(dataset, first, { missing: 'no-figure' });
  return {
    status: 'answered',
    query,
    headline: null,
    figures,
    comparisons: [],
    notes: notesOf(dataset, figures, [], query.readings),
    next: [],
  };
}
