import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome } from '../answer.ts';
import { newest } from '../../dataset/newest.ts';
import { periodId } from '../../periods/period.ts';

/** What a metric means; the presentation takes its names and definition from the catalog. */
export function answerDefine(dataset: Dataset, query: QueryOf<'define'>): Outcome {
  const latest = newest(dataset, query.metric);
  return {
    status: 'answered',
    query,
    headline: null,
    figures: [],
    comparisons: [],
    notes: [],
    next: latest ? [{ kind: 'lookup', figure: { metric: query.metric, period: periodId(latest) } }] : [],
  };
}
