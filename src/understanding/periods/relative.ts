import type { AtomRule, PlacedAtom, Step } from './atoms.ts';
import type { Token } from '../tokens.ts';

/**
 * Periods named by their distance from another: "a year earlier", "the quarter before", "two quarters before",
 * "latest". Each phrase is matched word for word; `#` stands for a number word or a digit.
 */
const PHRASES: readonly (readonly [phrase: string, step: (n: number) => Step])[] = [
  ['same period prior year', () => ({ to: 'years', by: -1 })],
  ['same # prior year', () => ({ to: 'years', by: -1 })],
  ...['quarter', 'period', 'half', 'date', 'time', 'months', 'nine months'].flatMap((noun) =>
    [
      'a year earlier',
      'a year before',
      'one year earlier',
      'one year before',
      'a year ago',
      'last year',
      'the year before',
      'of the previous year',
      'the previous year',
      'the prior year',
      'prior year',
      'previous year',
      'in the previous year',
      'in the prior year',
      'of the prior year',
      'of last year',
      'the preceding year',
      'of the preceding year',
    ].map((tail): readonly [string, (n: number) => Step] => [
      `same ${noun} ${tail}`,
      () => ({ to: 'years', by: -1 }),
    ]),
  ),
  ['same period a year later', () => ({ to: 'years', by: 1 })],
  ['same quarter a year later', () => ({ to: 'years', by: 1 })],
  ['one after that', () => ({ to: 'self', by: 1 })],
  ['one after', () => ({ to: 'self', by: 1 })],
  ['one before that', () => ({ to: 'self', by: -1 })],
  ['one before', () => ({ to: 'self', by: -1 })],
  ['quarter preceding', () => ({ to: 'quarters', by: -1 })],
  ['quarter prior to', () => ({ to: 'quarters', by: -1 })],
  ['quarter following', () => ({ to: 'quarters', by: 1 })],
  ['year preceding', () => ({ to: 'years', by: -1 })],
  ['year prior to', () => ({ to: 'years', by: -1 })],
  ['year following', () => ({ to: 'years', by: 1 })],
  ['# years earlier', (n) => ({ to: 'years', by: -n })],
  ['# years before', (n) => ({ to: 'years', by: -n })],
  ['# years ago', (n) => ({ to: 'years', by: -n })],
  ['# years later', (n) => ({ to: 'years', by: n })],
  ['# quarters earlier', (n) => ({ to: 'quarters', by: -n })],
  ['# quarters before', (n) => ({ to: 'quarters', by: -n })],
  ['# quarters ago', (n) => ({ to: 'quarters', by: -n })],
  ['# quarters after', (n) => ({ to: 'quarters', by: n })],
  ['# quarters later', (n) => ({ to: 'quarters', by: n })],
  ...[
    'a year earlier',
    'one year earlier',
    'a year before',
    'one year before',
    'a year ago',
    'one year ago',
    'the year before',
    'year before',
    'year earlier',
    'year ago',
    'the previous year',
    'previous year',
    'the prior year',
    'prior year',
    'the preceding year',
    'the previous fiscal year',
    'previous fiscal year',
    'prior fiscal year',
    'the fiscal year before',
    'preceding fiscal year',
    'the corresponding period of the previous year',
    'year ago quarter',
    'year ago period',
    'prior year period',
    'prior year quarter',
    'twelve months earlier',
    '12 months earlier',
    'twelve months before',
    'a year prior',
    'the year prior',
    'one year prior',
  ].map((phrase): readonly [string, (n: number) => Step] => [phrase, () => ({ to: 'years', by: -1 })]),
  ...['last year', 'last fiscal year', 'the last fiscal year', 'the last year'].map(
    (phrase): readonly [string, (n: number) => Step] => [phrase, () => ({ to: 'last-year' })],
  ),
  ...[
    'a year later',
    'one year later',
    'the year after',
    'year after',
    'the following year',
    'following year',
    'next year',
    'the next year',
    'next fiscal year',
  ].map((phrase): readonly [string, (n: number) => Step] => [phrase, () => ({ to: 'years', by: 1 })]),
  ...[
    'the quarter before',
    'quarter before',
    'a quarter earlier',
    'one quarter earlier',
    'a quarter before',
    'one quarter before',
    'quarter earlier',
    'the previous quarter',
    'previous quarter',
    'prior quarter',
    'the prior quarter',
    'preceding quarter',
    'the preceding quarter',
    'three months earlier',
    'three months before',
    '3 months earlier',
    'a quarter ago',
    'immediately preceding quarter',
  ].map((phrase): readonly [string, (n: number) => Step] => [phrase, () => ({ to: 'quarters', by: -1 })]),
  ...[
    'the quarter after',
    'quarter after',
    'a quarter later',
    'one quarter later',
    'next quarter',
    'the next quarter',
    'the following quarter',
    'following quarter',
  ].map((phrase): readonly [string, (n: number) => Step] => [phrase, () => ({ to: 'quarters', by: 1 })]),
  ...[
    'the half before',
    'previous half',
    'the previous half',
    'prior half',
    'the previous period',
    'previous period',
    'the period before',
    'the prior period',
    'prior period',
  ].map((phrase): readonly [string, (n: number) => Step] => [phrase, () => ({ to: 'self', by: -1 })]),
  ...['the last quarter', 'last quarter'].map((phrase): readonly [string, (n: number) => Step] => [
    phrase,
    () => ({ to: 'last-quarter' }),
  ]),
  ...[
    'the latest quarter',
    'latest quarter',
    'most recent quarter',
    'the most recent quarter',
    'this quarter',
    'current quarter',
    'the current quarter',
    'newest quarter',
  ].map((phrase): readonly [string, (n: number) => Step] => [
    phrase,
    () => ({ to: 'latest', length: 'quarter' }),
  ]),
  ...[
    'latest fiscal year',
    'latest full year',
    'the latest year',
    'latest year',
    'most recent year',
    'most recent fiscal year',
    'latest full fiscal year',
  ].map((phrase): readonly [string, (n: number) => Step] => [
    phrase,
    () => ({ to: 'latest', length: 'year' }),
  ]),
  ...[
    'latest',
    'the latest',
    'most recent',
    'the most recent',
    'newest',
    'latest available',
    'most recently',
    'at present',
    'currently',
    'right now',
    'latest period',
    'most recent period',
    'latest reported',
    'most recently reported',
  ].map((phrase): readonly [string, (n: number) => Step] => [phrase, () => ({ to: 'latest' })]),
  ...[
    'last fiscal year end before that',
    'the fiscal year end before',
    'fiscal year end before',
    'fiscal year end before that',
    'previous fiscal year end',
    'the previous fiscal year end',
    'last fiscal year end',
    'the last fiscal year end',
    'prior fiscal year end',
    'preceding fiscal year end',
    'prior year end',
    'the prior year end',
    'previous year end',
    'last year end',
    'the preceding year end',
    'year end before that',
    'start of the fiscal year',
    'beginning of the fiscal year',
    'the start of the year',
    'beginning of the year',
    'the previous fiscal year - end',
    'last fiscal year - end',
    'previous year - end',
  ].map((phrase): readonly [string, (n: number) => Step] => [phrase, () => ({ to: 'year-end-before' })]),
  ...[
    'that quarter',
    'that period',
    'same quarter',
    'the same quarter',
    'same period',
    'the same period',
    'that year',
    'the same date',
    'that date',
    'same date',
    'the same nine months',
    'the same year',
    'same year',
  ].map((phrase): readonly [string, (n: number) => Step] => [phrase, () => ({ to: 'same' })]),
];

type Compiled = { readonly words: readonly string[]; readonly step: (n: number) => Step };

/** Phrases by their first word, longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Compiled[]> = (() => {
  const index = new Map<string, Compiled[]>();
  for (const [phrase, step] of PHRASES) {
    const words = phrase.split(' ').filter((word) => word !== 'the');
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { words, step }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

const NUMBERS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** "a year earlier", "two quarters before", "latest", "last fiscal year end" */
export const relative: AtomRule = {
  name: 'relative',
  read(tokens, at) {
    const word = tokens[at]?.text ?? '';
    const starts = [
      ...(BY_FIRST_WORD.get(word) ?? []),
      ...(isNumber(word) ? (BY_FIRST_WORD.get('#') ?? []) : []),
    ];
    for (const { words, step } of starts) {
      const end = match(tokens, at, words);
      if (end) return { kind: 'relative', step: step(end.number), from: at, to: end.to } satisfies PlacedAtom;
    }
    return undefined;
  },
};

const isNumber = (word: string): boolean => word in NUMBERS || /^[1-9]$/.test(word);

function match(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): { to: number; number: number } | undefined {
  let i = at;
  let number = 1;
  for (const [index, word] of words.entries()) {
    while (index > 0 && (tokens[i]?.text === 'the' || tokens[i]?.text === ',')) i += 1;
    const token = tokens[i]?.text ?? '';
    if (word === '#') {
      if (!isNumber(token)) return undefined;
      number = NUMBERS[token] ?? Number(token);
    } else if (token !== word) return undefined;
    i += 1;
  }
  return { to: i, number };
}
