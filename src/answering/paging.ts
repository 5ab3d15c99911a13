import type { Query } from '../query/query.ts';
import type { PagedQuery } from '../query/short-pages.ts';
import type { Page } from './answer.ts';

/** The page of a list that a query asks for; a page beyond the last one is the last one. */
export function pageOf<Item>(
  items: readonly Item[],
  wanted: number,
  size: number,
): { readonly shown: readonly Item[]; readonly page: Page } {
  const of = Math.max(1, Math.ceil(items.length / size));
  const number = Math.min(wanted, of);
  return {
    shown: items.slice((number - 1) * size, number * size),
    page: { number, of, total: items.length },
  };
}

/** The pages before and after the one shown. */
export function otherPages(query: PagedQuery, { number, of }: Page): Query[] {
  return [number - 1, number + 1]
    .filter((page) => page >= 1 && page <= of)
    .map((page) => ({ ...query, page }));
}
