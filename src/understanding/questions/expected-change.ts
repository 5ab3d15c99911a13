import type { Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/**
 * "By what percent was revenue to grow under the first target", "the growth that the target implies", "by how much would
 * revenue rise": the figure changes in its year, and not its target.
 */
export const isExpectedToChange = ({ operations, words }: Frame, plays: Lexicon['plays']): boolean =>
  operations.some(
    ({ names, from }) => names.includes('change') && plays(words[from - 1]?.text ?? '', 'to-do'),
  ) || words.some(({ text }) => plays(text, 'implying'));
