import type { Lexicon } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** Whether a turn asks for a part of what is spoken of: "how much of that was SI", "of those, OEM?". */
export const asksForPart = ({ plays }: Lexicon, words: readonly Word[]): boolean =>
  words.some(({ text }, at) => {
    const before = words.slice(0, at).findLast((word) => word.text !== 'the');
    const points = plays(text, 'pointing') || plays(text, 'several-times');
    return points && plays(before?.text ?? '', 'whole-precedes');
  });
