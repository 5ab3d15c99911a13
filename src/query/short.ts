import { longDate, shortDate } from './short-date.ts';
import { isPaged, parsePaged, printPaged } from './short-pages.ts';
import { Query, type FigureRef, figureRefsOf, type QueryKind, type Reading } from './query.ts';
import { periodsOfRun, runsOf } from './runs.ts';

/**
 * A query as a short string that fits into a button's custom id: `1l.revenue@3Q09`. It begins with the version of
 * this form, so that a button of an older version is recognized as such and not misread.
 */

/** The version of the short form; to be raised whenever an older string would be read differently. */
const VERSION = '1';

/** What a custom id leaves for the query, with room for the prefix that says what to do with it. */
export const SHORT_QUERY_LIMIT = 95;

const KIND_LETTERS = {
  lookup: 'l',
  change: 'c',
  difference: 'd',
  ratio: 'r',
  rank: 'k',
  series: 's',
  aggregate: 'a',
  growth: 'g',
  breakdown: 'b',
  printed: 'p',
  calculate: 'x',
  count: 'y',
  define: 'f',
  sources: 'o',
  statement: 't',
  targets: 'e',
  discrepancies: 'i',
} as const satisfies Record<QueryKind, string>;

const READING_LETTERS = {
  latest: 'L',
  'short-name': 'N',
  calendar: 'C',
  'year-end-naming': 'Y',
  'span-end': 'E',
  'bare-year': 'B',
  'from-conversation': 'F',
  spelling: 'S',
} as const satisfies Record<Reading, string>;

/** The one option that some kinds have, each word by its letter. */
const OPTION_LETTERS = {
  change: { amount: 'a', percent: 'p', points: 't' },
  ratio: { percent: 'p', times: 'x' },
  rank: { highest: 'h', lowest: 'l' },
  aggregate: { sum: 's', average: 'v' },
  calculate: { plain: 'n', percent: 'p' },
  count: { above: 'a', below: 'b' },
  printed: { change: 'c', 'change-percent': 'p', 'change-points': 't', 'share-percent': 's' },
} as const;

const TARGET_LETTERS = { newest: 'n', first: 'f', previous: 'p', midterm: 'm' } as const;
const BASIS_LETTERS = { current: 'c', original: 'o' } as const;
/** Stands for an empty list of readings, which is not the same as none. */
const NO_READINGS = '_';

const SHORT = new RegExp(`^${VERSION}([a-z])([a-z]?)([A-Z]*|${NO_READINGS})\\.([^]*)$`);

/** Prints a query; {@link parseShort} reads it back. */
export function printShort(query: Query): string {
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
  const readings =
    readingLetters === NO_READINGS
      ? []
      : Array.from(readingLetters).map((letter) => wordOf(READING_LETTERS, letter));
  const [before, figures] = kind === 'calculate' || kind === 'count' ? parted(body) : [undefined, body];
  return checked({
    kind,
    ...(kind === 'calculate' ? { expression: before } : {}),
    ...(kind === 'count' ? { threshold: before === '' ? NaN : Number(before) } : {}),
    ...namedFigures(kind, parseRefs(figures)),
    ...parseOption(kind, option),
    ...(readingLetters === '' ? {} : { readings }),
  });
}

/** Whether a query is short enough for a button or a menu's choice. */
export const fitsCustomId = (query: Query): boolean => printShort(query).length <= SHORT_QUERY_LIMIT;

function checked(query: unknown): Query | undefined {
  const result = Query.safeParse(query);
  return result.success ? result.data : undefined;
}

function optionOf(query: Query): string {
  switch (query.kind) {
    case 'change':
      return OPTION_LETTERS.change[query.in];
    case 'ratio':
      return OPTION_LETTERS.ratio[query.in];
    case 'rank':
      return OPTION_LETTERS.rank[query.which];
    case 'aggregate':
      return OPTION_LETTERS.aggregate[query.how];
    case 'printed':
      return OPTION_LETTERS.printed[query.measure];
    case 'calculate':
      return OPTION_LETTERS.calculate[query.in];
    case 'count':
      return OPTION_LETTERS.count[query.compare];
    default:
      return '';
  }
}

/** An expression stands before its figures, parted from them by the first equals sign. */
function parted(body: string): [expression: string, figures: string] {
  const at = body.indexOf('=');
  return [body.slice(0, Math.max(at, 0)), body.slice(at + 1)];
}

function parseOption(kind: QueryKind, letter: string): object {
  switch (kind) {
    case 'change':
      return { in: wordOf(OPTION_LETTERS.change, letter) };
    case 'ratio':
      return { in: wordOf(OPTION_LETTERS.ratio, letter) };
    case 'rank':
      return { which: wordOf(OPTION_LETTERS.rank, letter) };
    case 'aggregate':
      return { how: wordOf(OPTION_LETTERS.aggregate, letter) };
    case 'calculate':
      return { in: wordOf(OPTION_LETTERS.calculate, letter) };
    case 'count':
      return { compare: wordOf(OPTION_LETTERS.count, letter) };
    case 'printed':
      return { measure: wordOf(OPTION_LETTERS.printed, letter) };
    default:
      return letter === '' ? {} : { option: letter };
  }
}

function printReadings(query: Query): string {
  if (!('readings' in query) || query.readings === undefined) return '';
  return query.readings.map((reading) => READING_LETTERS[reading]).join('') || NO_READINGS;
}

/** Figures parted by dots, with a run of one metric over successive periods as one: `revenue@1Q07>4Q08`. */
function printRefs(refs: readonly FigureRef[]): string {
  let before: FigureRef | undefined;
  return runsOf(refs)
    .map(({ first, last }) => {
      const text = printRef(first, last === first ? '' : `>${shortDate(last.period)}`, before);
      before = last;
      return text;
    })
    .join('.');
}

/** `revenue@3Q09`, then what is asked of it; a metric or period that the figure before has too is left out. */
function printRef(ref: FigureRef, until: string, before: FigureRef | undefined): string {
  const metric = ref.metric === before?.metric ? '' : ref.metric;
  const period = ref.period === before?.period && until === '' ? '' : `${shortDate(ref.period)}${until}`;
  const basis = ref.basis === undefined ? '' : `*${BASIS_LETTERS[ref.basis]}`;
  const currency = ref.currency === undefined ? '' : '$';
  const target = ref.target === undefined ? '' : `!${printTarget(ref.target)}`;
  const document = ref.document === undefined ? '' : `~${ref.document.replace(/[%.]/g, escaped)}`;
  const of = ref.of === undefined ? '' : `+${encodeURIComponent(ref.of).replaceAll('.', '%2E')}`;
  return `${metric}@${period}${basis}${currency}${target}${of}${document}`;
}

/** A dot parts figures from each other, and so cannot stand inside of one. */
const escaped = (character: string): string => (character === '.' ? '%2E' : '%25');

function printTarget(target: NonNullable<FigureRef['target']>): string {
  return target in TARGET_LETTERS ? TARGET_LETTERS[target as keyof typeof TARGET_LETTERS] : shortDate(target);
}

/** A name as it was written; null, which no check lets pass, where it was tampered with. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const REF =
  /^([a-z0-9_]*)@([0-9A-Z]*)(?:>([0-9A-Z]+))?(?:\*([co]))?(\$)?(?:!([a-z]|\d{8}))?(?:\+([^~]*))?(?:~([^]*))?$/;

/** The figures as plain objects, still to be checked; what cannot be read is null, which the check refuses. */
function parseRefs(body: string): unknown[] {
  let before: { metric: string; period: string } | undefined;
  return body.split('.').flatMap((text) => {
    const parts = REF.exec(text);
    if (!parts) return [null];
    const [, metric = '', period = '', until, basis, currency, target, of, document] = parts;
    const first = {
      metric: metric || (before?.metric ?? ''),
      period: longDate(period) || (before?.period ?? ''),
    };
    const more = {
      ...(basis === undefined ? {} : { basis: wordOf(BASIS_LETTERS, basis) }),
      ...(currency === undefined ? {} : { currency: 'USD' }),
      ...(target === undefined ? {} : { target: wordOf(TARGET_LETTERS, target) ?? longDate(target) }),
      ...(of === undefined ? {} : { of: decoded(of) }),
      ...(document === undefined ? {} : { document: document.replace(/%2E|%25/g, decodeURIComponent) }),
    };
    const periods = until === undefined ? [first.period] : periodsOfRun(first.period, longDate(until));
    before = { metric: first.metric, period: periods.at(-1) ?? '' };
    return periods.length === 0
      ? [null]
      : periods.map((at) => ({ metric: first.metric, period: at, ...more }));
  });
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

function wordOf<Word extends string>(
  letters: Readonly<Record<Word, string>>,
  letter: string,
): Word | undefined {
  return (Object.keys(letters) as Word[]).find((word) => letters[word] === letter);
}
