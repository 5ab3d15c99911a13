import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome } from '../answer.ts';
import { calculatedFigure } from '../calculated.ts';
import { gapNotes } from '../gaps.ts';
import { notesOf } from '../notes.ts';
import { allFigures } from '../several-figures.ts';

/** Whether a figure lies as it must, to be counted. */
const COUNTED: Readonly<Record<QueryOf<'count'>['compare'], (value: number, threshold: number) => boolean>> =
  {
    above: (value, threshold) => value > threshold,
    below: (value, threshold) => value < threshold,
    'at-least': (value, threshold) => value >= threshold,
    'at-most': (value, threshold) => value <= threshold,
  };

/** In how many of several periods a figure lies above or below a threshold. All of them must be known. */
export function answerCount(dataset: Dataset, query: QueryOf<'count'>): Outcome {
  const found = allFigures(dataset, query.figures);
  if (!Array.isArray(found)) return found;
  const last = found.at(-1);
  if (!last) return { status: 'unanswered', reason: { code: 'no-metric' }, choices: [] };
  const counted = found.filter(({ value }) => COUNTED[query.compare](value, query.threshold));
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
