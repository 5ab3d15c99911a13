import type { Comparison } from '../../answering/answer.ts';
import type { Unit } from '../../dataset/schema.ts';
import {
  formatChange,
  formatFigure,
  formatPercentMagnitude,
  formatValue,
  isCoarse,
  roundToKnown,
} from '../numbers.ts';
import { TABLE_WORDING } from '../table-wording.ts';
import type { Language } from '../view.ts';

export type Amount = { readonly value: number; readonly unit: Unit; readonly precision?: number };

/** Cells of numbers without the unit that most of them have; the unit goes into the column's heading. */
export type NumberCells = { readonly unit: string; readonly cells: readonly string[] };

/** The last number of a text: 「1株当たり7円」 has one in its unit. */
const NUMBER = /^(.*?)(-?\d[\d,]*(?:\.\d+)?)(\D*)$/;

/** Numbers for a column. A number of another unit than most keeps its own; what is not given is said so. */
export function numberCells(amounts: readonly (Amount | undefined)[], language: Language): NumberCells {
  const given = amounts.filter((amount) => amount !== undefined);
  const rough = given.length > 0 && given.every((amount) => isCoarse({ precision: 1, ...amount }));
  const parts = amounts.map(
    (amount) => amount && partsOf(cellText({ precision: 1, ...amount }, rough, language)),
  );
  const unit = mostFrequent(parts.flatMap((part) => part?.unit ?? []));
  const cells = parts.map((part) => {
    if (!part) return TABLE_WORDING[language].notGiven;
    return part.unit === unit ? part.number : part.text;
  });
  return { unit, cells };
}

/** One unit for the whole column: a rough figure among exact ones is rounded to the digits that are known of it. */
function cellText(amount: Required<Amount>, rough: boolean, language: Language): string {
  if (rough || !isCoarse(amount)) return formatFigure(amount, language);
  return formatValue(roundToKnown(amount), amount.unit, language);
}

/** "JPY 16,038 million" as the number 16,038 of the unit "JPY million". */
function partsOf(text: string): { text: string; number: string; unit: string } {
  const [, before = '', number = text, after = ''] = NUMBER.exec(text) ?? [];
  return {
    text,
    number,
    unit: [before, after]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' '),
  };
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** A change as a cell: in percent, in points for a ratio, or that it has no meaning. */
export function changeCell(comparison: Comparison | undefined, language: Language): string {
  if (!comparison) return '';
  const { percent, points, meaningful, approximate } = comparison;
  const words = TABLE_WORDING[language];
  if (points !== null) return words.points(formatChange(points, 'count', language));
  if (!meaningful || percent === null) return words.notMeaningful;
  return approximate ? `~${signedPercent(percent, 0)}` : signedPercent(percent);
}

/** A percentage with its sign: "+3.7%". */
export function signedPercent(percent: number, decimals = 1): string {
  const text = formatPercentMagnitude(percent, decimals);
  if (/^0(?:\.0+)?%$/.test(text)) return text;
  return `${percent > 0 ? '+' : '-'}${text}`;
}
