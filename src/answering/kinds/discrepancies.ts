import type { Dataset } from '../../dataset/dataset.ts';
import type { Discrepancy } from '../../dataset/schema.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Note, Outcome } from '../answer.ts';
import { otherPages, pageOf } from '../paging.ts';

const A_PAGE = 6;

/** What in the documents disagrees, as far as it touches the metric, the period and the document asked for. */
export function answerDiscrepancies(dataset: Dataset, query: QueryOf<'discrepancies'>): Outcome {
  const found = dataset.discrepancies.filter((discrepancy) => touches(discrepancy, query));
  const { shown, page } = pageOf(found, query.page, A_PAGE);
  return {
    status: 'answered',
    query,
    headline: null,
    figures: [],
    comparisons: [],
    notes: shown.map(({ id, summary }): Note => ({ code: 'discrepancy', id, summary })),
    next: otherPages(query, page),
    page,
  };
}

function touches(
  { metrics, periods, places }: Discrepancy,
  { metric, period, document }: QueryOf<'discrepancies'>,
): boolean {
  return (
    (metric === undefined || metrics.includes(metric)) &&
    (period === undefined || periods.includes(period)) &&
    (document === undefined || places.some((place) => place.document === document))
  );
}
