import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome } from '../answer.ts';
import { calculatedFigure } from '../calculated.ts';
import { gapNotes } from '../gaps.ts';
import { notesOf } from '../notes.ts';
import { allFigures } from '../several-figures.ts';

/** In how many of several periods a figure lies above or below a threshold. All of them must be known. */
export function answerCount(dataset: Dataset, query: QueryOf<'count'>): Outcome {
  const found = allFigures(dataset, query.figures);
  if (!Array.isArray(found)) return found;
  const last = found.at(-1);
  if (!last) return { status: 'unanswered', reason: { code: 'no-metric' }, choices: [] };
  const counted = found.filter(({ value }) =>
    query.compare === 'above' ? value > query.threshold : value < query.threshold,
  );
  const figures = [calculatedFigure('count', counted.length, 'count', last, found), ...found];
  return {
    status: 'answered',
    query,
    headline: { value: counted.length, unit: 'count', metric: last.metric, period: last.period },
    figures,
    comparisons: [],
    notes: [...gapNotes(dataset, figures), ...notesOf(dataset, figures, [], query.readings)],
    next: [],
  };
}
