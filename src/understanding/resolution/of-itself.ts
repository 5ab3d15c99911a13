import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef, Query } from '../../query/query.ts';

/**
 * Whether a query sets a figure against itself, as where one target is named in two ways: there is nothing to tell, and
 * "unchanged" would be told of something that was not asked.
 */
export function isOfItself(dataset: Dataset, query: Query): boolean {
  const pair = pairOf(query);
  if (!pair) return false;
  const [a, b] = pair;
  if (a.metric !== b.metric || a.period !== b.period || a.basis !== b.basis) return false;
  return announcedOf(dataset, a) === announcedOf(dataset, b);
}

function pairOf(query: Query): readonly [FigureRef, FigureRef] | undefined {
  if (query.kind === 'change') return [query.from, query.to];
  return query.kind === 'difference' ? [query.a, query.b] : undefined;
}

/** The day on which a target was announced; an actual figure has none. */
function announcedOf(dataset: Dataset, ref: FigureRef): string | undefined {
  if (!ref.target) return undefined;
  const target = resolveFigure(dataset, ref);
  return isMissing(target) ? ref.target : (target.announced ?? ref.target);
}
