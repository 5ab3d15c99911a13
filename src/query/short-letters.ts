import type { Query, QueryKind, Reading, Scale } from './query.ts';

/** The letters of the short form: which stands for which kind of query, which option of it, which reading. */

export const KIND_LETTERS = {
  lookup: 'l',
  change: 'c',
  difference: 'd',
  ratio: 'r',
  rank: 'k',
  'rank-changes': 'm',
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
  'known-parts': 'K',
  'from-conversation': 'F',
  spelling: 'S',
  remark: 'R',
} as const satisfies Record<Reading, string>;

/** The one option that some kinds have, each word by its letter. */
const OPTION_LETTERS = {
  change: { amount: 'a', percent: 'p', points: 't' },
  ratio: { percent: 'p', times: 'x' },
  rank: { highest: 'h', lowest: 'l' },
  'rank-changes': {
    'highest-percent': 'h',
    'lowest-percent': 'l',
    'highest-amount': 'a',
    'lowest-amount': 'b',
  },
  aggregate: { sum: 's', average: 'v' },
  calculate: { plain: 'n', percent: 'p', points: 't' },
  count: { above: 'a', below: 'b', 'at-least': 'l', 'at-most': 'm' },
  printed: { change: 'c', 'change-percent': 'p', 'change-points': 't', 'share-percent': 's' },
} as const;

const SCALE_LETTERS = {
  exact: 'X',
  thousand: 'T',
  'ten-thousand': 'W',
  million: 'M',
  'hundred-million': 'H',
  billion: 'G',
} as const satisfies Record<Scale, string>;

/** Stands for an empty list of readings, which is not the same as none. */
export const NO_READINGS = '_';

/** The letter of a query's one option; empty for a kind that has none. */
export function optionOf(query: Query): string {
  switch (query.kind) {
    case 'change':
      return OPTION_LETTERS.change[query.in];
    case 'ratio':
      return OPTION_LETTERS.ratio[query.in];
    case 'rank':
      return OPTION_LETTERS.rank[query.which];
    case 'rank-changes':
      return OPTION_LETTERS['rank-changes'][query.which];
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

/** Reads back what {@link optionOf} gives, as the field that the kind has for it; still to be checked. */
export function parseOption(kind: QueryKind, letter: string): object {
  switch (kind) {
    case 'change':
      return { in: wordOf(OPTION_LETTERS.change, letter) };
    case 'ratio':
      return { in: wordOf(OPTION_LETTERS.ratio, letter) };
    case 'rank':
      return { which: wordOf(OPTION_LETTERS.rank, letter) };
    case 'rank-changes':
      return { which: wordOf(OPTION_LETTERS['rank-changes'], letter) };
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

/** The letters of how a query's words were read and of what its amounts are told in; empty where it tells neither. */
export function printReadings(query: Query): string {
  const scale = 'scale' in query && query.scale ? SCALE_LETTERS[query.scale] : '';
  if (!('readings' in query) || query.readings === undefined) return scale;
  const letters = query.readings.map((reading) => READING_LETTERS[reading]).join('') || NO_READINGS;
  return letters + scale;
}

/** Reads back what {@link printReadings} gives, as fields still to be checked; none where there are no letters. */
export function parseReadings(letters: string): object {
  const scale = wordOf(SCALE_LETTERS, letters.slice(-1));
  const told = scale === undefined ? letters : letters.slice(0, -1);
  const isOf = scale === undefined ? {} : { scale };
  if (told === '') return isOf;
  if (told === NO_READINGS) return { readings: [], ...isOf };
  return { readings: Array.from(told).map((letter) => wordOf(READING_LETTERS, letter)), ...isOf };
}

/** The word that a letter stands for; undefined where it stands for none. */
export function wordOf<Word extends string>(
  letters: Readonly<Record<Word, string>>,
  letter: string,
): Word | undefined {
  return (Object.keys(letters) as Word[]).find((word) => letters[word] === letter);
}
