import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import { headlineOf, type Outcome } from '../answer.ts';
import { notesOf } from '../notes.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** Every place where a figure stands. */
export function answerSources(dataset: Dataset, query: QueryOf<'sources'>): Outcome {
  const figure = resolveFigure(dataset, query.figure);
  if (isMissing(figure)) return unansweredFigure(dataset, query.figure, figure);
  return {
    status: 'answered',
    query,
    headline: headlineOf(figure),
    figures: [figure],
    comparisons: [],
    notes: notesOf(dataset, [figure], []),
    next: [{ kind: 'lookup', figure: query.figure }],
  };
}
