import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome } from '../answer.ts';
import { notesOf } from '../notes.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** A total and the parts of it that are known for that period. */
export function answerBreakdown(dataset: Dataset, query: QueryOf<'breakdown'>): Outcome {
  const total = resolveFigure(dataset, query.figure);
  if (isMissing(total)) return unansweredFigure(dataset, query.figure, total);
  const parts = dataset.partsOf(total.metric).flatMap(({ id }) => {
    const part = resolveFigure(dataset, { ...query.figure, metric: id });
    return isMissing(part) ? [] : [part];
  });
  const figures = [total, ...parts];
  return {
    status: 'answered',
    query,
    headline: null,
    figures,
    comparisons: [],
    notes: notesOf(dataset, figures, [], query.readings),
    next: parts.slice(0, 4).map(({ metric, period }) => ({ kind: 'lookup', figure: { metric, period } })),
  };
}
