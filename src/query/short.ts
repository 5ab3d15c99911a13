import { Query, figureRefsOf, type QueryKind } from './query.ts';
import { parseRefs, printRefs } from './short-figures.ts';
import {
  KIND_LETTERS,
  NO_READINGS,
  optionOf,
  parseOption,
  parseReadings,
  printReadings,
  wordOf,
} from './short-letters.ts';
import { isPaged, parsePaged, printPaged } from './short-pages.ts';

/**
 * A query as a short string that fits into a button's custom id: `1l.revenue@3Q09`. It begins with the version of
 * this form, so that a button of an older version is recognized as such and not misread.
 */

/** The version of the short form; to be raised whenever an older string would be read differently. */
const VERSION = '1';

/** What a custom id leaves for the query, with room for the prefix that says what to do with it. */
export const SHORT_QUERY_LIMIT = 95;

const SHORT = new RegExp(`^${VERSION}([a-z])([a-z]?)([A-Z]*|${NO_READINGS}[A-Z]?)\\.([^]*)$`);

/** Prints a query; {@link parseShort} reads it back. */
export function printShort(query: Query): string {
  const before = printed.get(query);
  if (before !== undefined) return before;
  const text = print(query);
  printed.set(query, text);
  return text;
}

/** A query stands on several of an answer's buttons. */
const printed = new WeakMap<Query, string>();

function print(query: Query): string {
  const head = `${VERSION}${KIND_LETTERS[query.kind]}${optionOf(query)}${printReadings(query)}`;
  if (query.kind === 'define') return `${head}.${query.metric}`;
  if (isPaged(query)) return `${head}.${printPaged(query)}`;
  const body = printRefs(figureRefsOf(query));
  if (query.kind === 'calculate') return `${head}.${query.expression}=${body}`;
  if (query.kind === 'count') return `${head}.${query.threshold}=${body}`;
  return `${head}.${body}`;
}

/** Reads a short query; undefined where the text is none of this version. Never throws. */
export function parseShort(text: string): Query | undefined {
  const parts = SHORT.exec(text);
  if (!parts) return undefined;
  const [, kindLetter = '', option = '', readingLetters = '', body = ''] = parts;
  const kind = wordOf(KIND_LETTERS, kindLetter);
  if (kind === undefined) return undefined;
  if (kind === 'define') return checked({ kind, metric: body });
  if (kind === 'statement' || kind === 'targets' || kind === 'discrepancies')
    return checked(parsePaged(kind, `${option}${readingLetters}` === '' ? body : ''));
  const [before, figures] = kind === 'calculate' || kind === 'count' ? parted(body) : [undefined, body];
  return checked({
    kind,
    ...(kind === 'calculate' ? { expression: before } : {}),
    ...(kind === 'count' ? { threshold: before === '' ? NaN : Number(before) } : {}),
    ...namedFigures(kind, parseRefs(figures)),
    ...parseOption(kind, option),
    ...parseReadings(readingLetters),
  });
}

/** Whether a query is short enough for a button or a menu's choice. */
export const fitsCustomId = (query: Query): boolean => printShort(query).length <= SHORT_QUERY_LIMIT;

function checked(query: unknown): Query | undefined {
  const result = Query.safeParse(query);
  return result.success ? result.data : undefined;
}

/** An expression stands before its figures, parted from them by the first equals sign. */
function parted(body: string): [expression: string, figures: string] {
  const at = body.indexOf('=');
  return [body.slice(0, Math.max(at, 0)), body.slice(at + 1)];
}

/** The figures under the names that a kind has for them. One too many or too few does not pass the check. */
function namedFigures(kind: QueryKind, refs: readonly unknown[]): object {
  const [first, second, ...more] = refs;
  switch (kind) {
    case 'lookup':
    case 'breakdown':
    case 'printed':
    case 'sources':
      return { figure: refs.length === 1 ? first : null };
    case 'change':
    case 'growth':
      return { from: first, to: more.length === 0 ? second : null };
    case 'difference':
      return { a: first, b: more.length === 0 ? second : null };
    case 'ratio':
      return { of: first, to: more.length === 0 ? second : null };
    case 'rank-changes':
      return { moved: inPairs(refs) };
    case 'rank':
    case 'series':
    case 'aggregate':
    case 'calculate':
    case 'count':
      return { figures: refs };
    case 'define':
    case 'statement':
    case 'targets':
    case 'discrepancies':
      return {};
  }
}

/** Figures two by two, the earlier of each pair first; one that is left over does not pass the check. */
const inPairs = (refs: readonly unknown[]): object[] =>
  refs.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: refs[at + 1] }] : []));
