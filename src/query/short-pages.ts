import type { Query, QueryOf } from './query.ts';
import { longDate, shortDate } from './short-date.ts';
import { decoded } from './short-text.ts';

/** The short form of the queries that come in pages: `income@3Q09#2`, each part left out where it is not named. */

export type PagedKind = 'statement' | 'targets' | 'discrepancies';
export type PagedQuery = QueryOf<PagedKind>;

const PAGED = /^([a-z0-9_-]*)(?:@([0-9A-Z]+))?(?:~([^#]*))?#([1-9]\d?)$/;

export const isPaged = (query: Query): query is PagedQuery =>
  query.kind === 'statement' || query.kind === 'targets' || query.kind === 'discrepancies';

/** Prints what a paged query is about; {@link parsePaged} reads it back. */
export function printPaged(query: PagedQuery): string {
  const name = query.kind === 'statement' ? query.group : (query.metric ?? '');
  const period = 'period' in query && query.period !== undefined ? `@${shortDate(query.period)}` : '';
  const document =
    'document' in query && query.document !== undefined ? `~${encodeURIComponent(query.document)}` : '';
  return `${name}${period}${document}#${query.page}`;
}

/** The fields of a paged query, still to be checked; undefined where the text is none. */
export function parsePaged(kind: PagedKind, text: string): object | undefined {
  const parts = PAGED.exec(text);
  if (!parts) return undefined;
  const [, name = '', period, document, page] = parts;
  return {
    kind,
    ...(name === '' ? {} : { [kind === 'statement' ? 'group' : 'metric']: name }),
    ...(period === undefined ? {} : { period: longDate(period) }),
    ...(document === undefined ? {} : { document: decoded(document) }),
    page: Number(page),
  };
}
