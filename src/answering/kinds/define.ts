import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome } from '../answer.ts';
import { latestPeriod } from '../unanswered.ts';

/** What a metric means; the presentation takes its names and definition from the catalog. */
export function answerDefine(dataset: Dataset, query: QueryOf<'define'>): Outcome {
  const latest = latestPeriod(dataset, query.metric);
  return {
    status: 'answered',
    query,
    headline: null,
    figures: [],
    comparisons: [],
    notes: [],
    next: latest ? [{ kind: 'lookup', figure: { metric: query.metric, period: latest } }] : [],
  };
}
