import { anyOf } from '../dataset/any-of.ts';
import type { NumberMention, NumberUnit, Span } from './claim.ts';
import type { NumberWords } from './claim-words.ts';
import { overlaps } from './spans.ts';
import { pattern } from './word-patterns.ts';

export type NumberFinder = {
  /** The numbers of a sentence that are no part of a period or of a word. */
  readonly find: (sentence: string, taken: readonly Span[]) => NumberMention[];
  /** Whether a word right behind a number is what it counts, and no name: "1,941 people". */
  readonly isCountedBehind: (sentence: string, span: Span) => boolean;
};

/** Makes what finds numbers with their scales and units. */
export function numberFinder(words: NumberWords): NumberFinder {
  const number = numberPattern(words);
  const unitOf = unitReader(words);
  const counted = new Set(words.unitsBehind.count);
  const smaller = pattern(String.raw`([\d,]+(?:\.\d+)?)\s*(${anyOf(words.inSeveralScales.then)})`, 'g');
  const amountOf = (digits: string, scale: string): Amount =>
    amountIn(words.scales[scale.toLowerCase()] ?? 1, digits, scale);
  const mentionOf = (match: RegExpExecArray): NumberMention | undefined => {
    const { before = '', sign = '', digits = '', scale = '', unit = '' } = match.groups ?? {};
    // 3,800万 of 160億3,800万
    const rest = [...(match.groups?.['smaller'] ?? '').matchAll(smaller)];
    const parts = [
      amountOf(digits, scale),
      ...rest.map(([, more = '', itsScale = '']) => amountOf(more, itsScale)),
    ];
    const last = parts.at(-1);
    // "3億48億" is no number.
    if (!last || parts.some(({ factor }, index) => factor >= (parts[index - 1]?.factor ?? Infinity)))
      return undefined;
    return {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      value: parts.reduce((sum, { value }) => sum + value, 0),
      unit: unitOf(before, unit, scale),
      precision: last.precision,
      roundedTo: last.roundedTo,
      sign: sign === '' ? undefined : sign.trim() === '+' ? 1 : -1,
    };
  };
  return {
    find: (sentence, taken) =>
      [...sentence.matchAll(number)].flatMap((match) => {
        const mention = isInWord(sentence, match) ? undefined : mentionOf(match);
        return mention && !taken.some((span) => overlaps(mention, span)) ? [mention] : [];
      }),
    isCountedBehind: (sentence, { start, end }) =>
      counted.has(sentence.slice(start, end).toLowerCase()) && /\d\s*$/.test(sentence.slice(0, start)),
  };
}

function numberPattern(words: NumberWords): RegExp {
  const { scales, inSeveralScales, unitsBefore, unitsBehind, pointsInShort } = words;
  const isLetter = (scale: string): boolean => /^[a-z]$/.test(scale);
  const names = Object.keys(scales);
  const scale = `${anyOf(names.filter((name) => !isLetter(name)))}|${anyOf(names.filter(isLetter))}(?![a-z])`;
  const units = `${anyOf(Object.values(unitsBehind).flat())}|${anyOf(pointsInShort)}(?![a-z])`;
  return pattern(
    [
      `(?<before>${anyOf(Object.values(unitsBefore).flat())}\\s*)?`,
      '(?<sign>[-+−▲△(]\\s*)?',
      '(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)',
      `(?:\\s*(?<scale>${scale}))?`,
      // 160億3,800万円 is one number.
      `(?<smaller>(?:(?<=${anyOf(inSeveralScales.first)})\\s*\\d[\\d,]*(?:\\.\\d+)?\\s*${anyOf(inSeveralScales.then)})*)`,
      `(?:\\s*(?<unit>${units}))?`,
    ].join(''),
    'g',
  );
}

/** Letters before digits make a name ("Q3", "IPv6"), but Japanese writes no spaces. */
function isInWord(
  sentence: string,
  { index, groups: { before = '', sign = '' } = {} }: RegExpExecArray,
): boolean {
  const letter = sentence.charAt(index - 1);
  if (before + sign !== '' || !/[\p{L}\d.]/u.test(letter)) return false;
  return !/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(letter);
}

type Amount = Pick<NumberMention, 'value' | 'precision' | 'roundedTo'> & { readonly factor: number };

/** Digits with the word for their scale, which is that many of what they count. */
function amountIn(factor: number, digits: string, scale: string): Amount {
  const plain = digits.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const zeros = decimals === 0 ? (/0*$/.exec(plain)?.[0].length ?? 0) : 0;
  // Millions cannot be told in 万 but with two zeros: 3,800万 is 38 million.
  const precision = (factor / 10 ** decimals) * (scale === '万' ? 10 ** Math.min(zeros, 2) : 1);
  return {
    factor,
    value: Number(`${plain}e0`) * factor,
    precision,
    roundedTo: factor === 1 ? precision * 10 ** Math.min(zeros, plain.length - 1) : precision,
  };
}

/** Units in the order in which they are taken where two of them are told: "$5%" are dollars. */
const UNITS = ['USD', 'points', '%', 'JPY', 'count'] as const;

/** What a number is counted in by the words around it. An amount with a scale and without a unit is in yen. */
function unitReader({
  unitsBefore,
  unitsBehind,
  pointsInShort,
}: NumberWords): (before: string, unit: string, scale: string) => NumberUnit {
  const unitsOf = (words: Readonly<Record<string, readonly string[]>>): Map<string, string> =>
    new Map(Object.entries(words).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)));
  const [first, behind] = [unitsOf(unitsBefore), unitsOf(unitsBehind)];
  for (const word of pointsInShort) behind.set(word, 'points');
  return (before, unit, scale) => {
    const told = [first.get(before.trim().toLowerCase()), behind.get(unit.toLowerCase())];
    return UNITS.find((each) => told.includes(each)) ?? (scale === '' ? 'none' : 'JPY');
  };
}
