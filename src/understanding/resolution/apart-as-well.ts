import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { rankedFirst } from '../conversation/looked-up-together.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Frame } from './frame.ts';

/**
 * "Which one was higher, and by how much?": the higher of two figures less the lower one, which tells both. "Which was
 * higher, and how much was it" asks for the figure.
 */
export function apartAsWell(dataset: Dataset, { plays }: Lexicon, frame: Frame, query: Query): Query {
  if (query.kind !== 'rank' || query.figures.length > 2) return query;
  const isBy = frame.operations.some(
    ({ names, words: [word = ''] }) => names.includes('amount') && plays(word, 'apart-by'),
  );
  const outer = (which: 'highest' | 'lowest'): FigureRef | undefined =>
    rankedFirst(dataset, { ...query, which });
  const [highest, lowest] = [outer('highest'), outer('lowest')];
  if (!isBy || !highest || !lowest) return query;
  const { readings, scale } = query;
  return {
    kind: 'difference',
    a: highest,
    b: lowest,
    ...(readings && { readings }),
    ...(scale && { scale }),
  };
}
