import { SCALES } from '../words/scales.ts';
import type { Word } from '../words/words.ts';

/** An amount that a question says beside a figure's name, "the target of 34.5 billion": it only repeats the figure. */
export type Amount = {
  /** The number's word as it stands in the question. */
  readonly word: string;
  /** What it may be in base units, each with one unit of its last digit. */
  readonly values: readonly { readonly value: number; readonly precision: number }[];
};

const NUMBER = /^\d+(?:\.(\d+))?$/;
/** Tables are in millions: a number without a scale may be in them. */
const MILLION = 1e6;

/** The numbers among the words, each with the scale behind it. */
export function amountsOf(words: readonly Word[]): Amount[] {
  return words.flatMap(({ text }, at) => {
    const match = NUMBER.exec(text);
    if (!match) return [];
    const scale = SCALES[words[at + 1]?.text ?? ''];
    const digit = 10 ** -(match[1]?.length ?? 0);
    const scales = scale === undefined ? [1, MILLION] : [scale];
    return [
      { word: text, values: scales.map((by) => ({ value: Number(text) * by, precision: digit * by })) },
    ];
  });
}

/** Whether an amount is a value, to the digits that it is said with. */
export const isAmount = (amount: Amount, value: number): boolean =>
  amount.values.some((said) => Math.abs(said.value - value) <= said.precision / 2);
