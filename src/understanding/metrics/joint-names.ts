import type { Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/**
 * "SG&A and R&D together as a share of revenue": behind a name that joins the two by itself, the word for their sum adds
 * nothing up.
 */
export const withoutSumOfJointName = ({ plays }: Lexicon, frame: Frame): Frame => ({
  ...frame,
  operations: frame.operations.filter(
    ({ names, words, from }) =>
      !names.includes('sum') ||
      !words.every((word) => plays(word, 'adding')) ||
      !frame.metrics.some(
        (mention) =>
          mention.to === from &&
          frame.words.slice(mention.from, mention.to).some(({ text }) => isJoining(text, plays)),
      ),
  ),
});

const isJoining = (word: string, plays: Lexicon['plays']): boolean =>
  plays(word, 'adding-up') || plays(word, 'sign-plus');
