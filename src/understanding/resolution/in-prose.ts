import { proseApart } from '../../answering/printed-in-prose.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Query } from '../../query/query.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Frame } from './frame.ts';

/**
 * "What does the prose of the November 2008 release give for ...": what a sentence prints where it disagrees with the
 * tables; else the figure is the same.
 */
export function asInProse(dataset: Dataset, { words }: Frame, { plays }: Lexicon, query: Query): Query {
  if (query.kind !== 'lookup' || query.figure.target) return query;
  if (!words.some(({ text }) => plays(text, 'in-prose'))) return query;
  const { metric, period, document } = query.figure;
  const fact = proseApart(dataset, metric, period, document);
  return fact ? { ...query, figure: { ...query.figure, document: fact.document, source: 'text' } } : query;
}
