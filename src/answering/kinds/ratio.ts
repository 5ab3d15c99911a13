import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome } from '../answer.ts';
import { calculatedFigure } from '../calculated.ts';
import { notesOf } from '../notes.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** One figure over another, in percent or as a multiple. */
export function answerRatio(dataset: Dataset, query: QueryOf<'ratio'>): Outcome {
  const of = resolveFigure(dataset, query.of);
  if (isMissing(of)) return unansweredFigure(dataset, query.of, of);
  const to = resolveFigure(dataset, query.to);
  if (isMissing(to)) return unansweredFigure(dataset, query.to, to);
  if (to.value === 0 || of.unit !== to.unit) {
    return {
      status: 'unanswered',
      reason: { code: 'not-comparable', figures: [query.of, query.to] },
      choices: [],
    };
  }
  const percent = query.in === 'percent';
  const value = (of.value / to.value) * (percent ? 100 : 1);
  const figures = [calculatedFigure('ratio', value, percent ? '%' : 'times', of, [of, to]), of, to];
  return {
    status: 'answered',
    query,
    headline: { value, unit: percent ? '%' : 'times', metric: of.metric, period: of.period },
    figures,
    comparisons: [],
    notes: notesOf(dataset, figures, [], query.readings),
    next: [],
  };
}
