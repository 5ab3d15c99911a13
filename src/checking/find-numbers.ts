import type { NumberMention, NumberUnit, Span } from './claim.ts';

/** Scales by the words that name them. */
const SCALES: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  million: 1e6,
  mn: 1e6,
  mil: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
  兆: 1e12,
  億: 1e8,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
};

const SCALE = 'trillion|tn|billion|bn|million|mn|mil|thousand|[bmk](?![a-z])|兆|億|百万|万|千';
const YEN = 'jpy|yen|¥|￥';
const COUNTED = 'contracts?|employees|people|persons|shares|atms?|projects|gbps|契約|件|名|人|株|台';
const UNIT = new RegExp(`^(?:${COUNTED})$`, 'iu');

/** Whether a word right behind a number is what it counts, and no name: "1,941 people". */
export const isCountedBehind = (sentence: string, { start, end }: Span): boolean =>
  UNIT.test(sentence.slice(start, end)) && /\d\s*$/.test(sentence.slice(0, start));

const NUMBER = new RegExp(
  [
    `(?<before>(?:us\\$|\\$|usd|${YEN})\\s*)?`,
    '(?<sign>[-+−▲△(]\\s*)?',
    '(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)',
    `(?:\\s*(?<scale>${SCALE}))?`,
    // 160億3,800万円 is one number.
    '(?<smaller>(?:(?<=[兆億])\\s*\\d[\\d,]*(?:\\.\\d+)?\\s*(?:億|百万|万|千))*)',
    `(?:\\s*(?<unit>percentage points?|percent points?|ppts?|pts?(?![a-z])|points?|pp(?![a-z])|percent|per cent|pct|%|％|ポイント|パーセント|us dollars?|dollars?|usd|米ドル|ドル|円|${YEN}|${COUNTED}))?`,
  ].join(''),
  'giu',
);

/** The numbers of a sentence that are no part of a period or of a word. */
export function findNumbers(sentence: string, taken: readonly Span[]): NumberMention[] {
  return [...sentence.matchAll(NUMBER)].flatMap((match): NumberMention[] => {
    const { before = '', sign = '', digits = '', scale = '', unit = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    if (taken.some((span) => start < span.end && span.start < end)) return [];
    if (/[\p{L}\d.]/u.test(sentence.slice(Math.max(0, start - 1), start)) && before + sign === '') {
      // Letters before digits make a name ("Q3", "IPv6"), but Japanese writes no spaces.
      if (!/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(sentence.charAt(start - 1))) return [];
    }
    const parts = [amountOf(digits, scale), ...smallerParts(match.groups?.['smaller'] ?? '')];
    const last = parts.at(-1);
    // "3億48億" is no number.
    if (!last || parts.some(({ factor }, index) => factor >= (parts[index - 1]?.factor ?? Infinity)))
      return [];
    return [
      {
        start,
        end,
        value: parts.reduce((sum, { value }) => sum + value, 0),
        unit: unitOf(before, unit, scale),
        precision: last.precision,
        roundedTo: last.roundedTo,
        sign: sign === '' ? undefined : sign.trim() === '+' ? 1 : -1,
      },
    ];
  });
}

type Amount = Pick<NumberMention, 'value' | 'precision' | 'roundedTo'> & { readonly factor: number };

/** Digits with the word for their scale. */
function amountOf(digits: string, scale: string): Amount {
  const factor = SCALES[scale.toLowerCase()] ?? 1;
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

/** The parts after the first one of a number in several scales: 3,800万 of 160億3,800万. */
const smallerParts = (text: string): Amount[] =>
  [...text.matchAll(/([\d,]+(?:\.\d+)?)\s*(億|百万|万|千)/gu)].map(([, digits = '', scale = '']) =>
    amountOf(digits, scale),
  );

function unitOf(before: string, unit: string, scale: string): NumberUnit {
  const words = `${before} ${unit}`.toLowerCase();
  if (/\$|usd|dollar|ドル/.test(words)) return 'USD';
  if (/point|ppt|pts?\b|pp\b|ポイント/.test(words)) return 'points';
  if (/%|％|percent|per cent|pct|パーセント/.test(words)) return '%';
  if (/jpy|yen|[¥￥円]/.test(words)) return 'JPY';
  if (unit !== '') return 'count';
  return scale === '' ? 'none' : 'JPY';
}
