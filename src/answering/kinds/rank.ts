import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import { headlineOf, type Outcome, type ShownFigure } from '../answer.ts';
import { gapNotes } from '../gaps.ts';
import { notesOf } from '../notes.ts';
import { allFigures } from '../several-figures.ts';

/** Which of several figures was the highest or the lowest; all of them are shown, that one first. */
export function answerRank(dataset: Dataset, query: QueryOf<'rank'>): Outcome {
  const found = allFigures(dataset, query.figures);
  if (!Array.isArray(found)) return found;
  const sign = query.which === 'highest' ? 1 : -1;
  const figures = found.toSorted((a: ShownFigure, b: ShownFigure) => sign * (b.value - a.value));
  const [top] = figures;
  if (!top) return { status: 'unanswered', reason: { code: 'no-metric' }, choices: [] };
  return {
    status: 'answered',
    query,
    headline: headlineOf(top),
    figures,
    comparisons: [],
    notes: [...gapNotes(dataset, figures), ...notesOf(dataset, figures, [], query.readings)],
    next: [],
  };
}
