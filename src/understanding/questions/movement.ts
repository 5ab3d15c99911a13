import type { PlacedOperation } from '../resolution/frame.ts';
import type { Asked } from './asked.ts';

/** The words by which a question says that a figure rose or fell: "grew", "the drop in", and not "the difference". */
export const movementsIn = ({ frame, plays }: Asked): readonly PlacedOperation[] =>
  frame.operations.filter(
    ({ names, words }) =>
      (names.includes('change') || names.includes('growth')) &&
      !words.some((word) => plays(word, 'between-two')),
  );

/**
 * "Did SI revenue fall more than its cost", "which had the larger increase": whether it is movements that are set against
 * each other, and not the figures themselves.
 */
export const areMovementsCompared = (asked: Asked): boolean =>
  asked.has('higher', 'lower') && movementsIn(asked).length > 0;
