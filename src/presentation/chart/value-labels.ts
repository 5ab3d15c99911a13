import { textWidth } from './text-width.ts';

const SIZES = [12.5, 11.5, 10.5] as const;
const SMALLEST = 10.5;

/** Which of some labels are written, and how large: all where they fit side by side, else only the ones that matter. */
export type LabelPlan = { readonly size: number; readonly isShown: (index: number) => boolean };

/**
 * @param texts one for each place; empty where there is none
 * @param room what a label may take of its place
 * @param important the places whose labels are written in any case
 */
export function planLabels(
  texts: readonly string[],
  room: number,
  important: readonly number[] = [],
): LabelPlan {
  const widest = (size: number): number =>
    Math.max(0, ...texts.map((text, index) => textWidth(text, size, important.includes(index))));
  const size = SIZES.find((candidate) => widest(candidate) <= room);
  if (size !== undefined) return { size, isShown: (index) => texts[index] !== '' };
  const last = texts.findLastIndex((text) => text !== '');
  const kept = important.length > 0 ? important : [last];
  return { size: SMALLEST, isShown: (index) => kept.includes(index) };
}
