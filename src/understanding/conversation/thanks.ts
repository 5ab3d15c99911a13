import type { Reader } from '../reading/read-question.ts';
import { canonicalWord } from '../words/words.ts';

/** "Thanks!", "hmm ok", 👍: nothing is asked, and what was spoken of stays what it was. */
export function isThanks({ lexicon }: Reader, text: string): boolean {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Emoji_Modifier}|\u{FE0F}/gu, ' ')
    .split(/[\s,.!~、。…]+/u)
    .filter((word) => word !== '');
  const isThank = (word: string): boolean => lexicon.plays(word, 'thanking');
  const saysNothing = (word: string): boolean =>
    (!lexicon.plays(word, 'own-company') && lexicon.fillers.has(canonicalWord(word))) || /^h+m+$/.test(word);
  return words.some(isThank) && words.every((word) => isThank(word) || saysNothing(word));
}
