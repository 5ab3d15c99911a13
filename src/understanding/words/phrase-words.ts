import type { JapaneseWriter } from './japanese.ts';
import type { Normalizer } from './normalize.ts';
import { tokenize } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { canonicalWord, isJapanese, japaneseWords } from './words.ts';

/** Words that carry nothing inside a metric's name. */
const CONNECTING = new Set([
  'the',
  'of',
  'for',
  'from',
  'in',
  'a',
  'an',
  'and',
  'n',
  'on',
  'to',
  'by',
  'with',
  'at',
  'its',
  'の',
  'と',
  'に',
  'による',
  '係る',
  'かかる',
  '関する',
  'および',
  '及び',
  'する',
  'る',
  'さ',
  'れ',
]);
const SIGN = /^[^\p{L}\p{N}%]+$/u;

export const isConnecting = (word: string): boolean => CONNECTING.has(word) || SIGN.test(word);

/** The words of a text in its plain form as they are compared: canonical, Japanese runs split, signs dropped. */
export function wordsOfText(text: string): string[] {
  return tokenize(text).flatMap(({ text: token }) =>
    isJapanese(token) ? japaneseWords(token) : SIGN.test(token) ? [] : [canonicalWord(token)],
  );
}

/** The key under which a set of words is found, whatever their order. */
export const keyOf = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] ?? '') : words.toSorted().join(' ');

export const contentWords = (words: readonly string[]): string[] =>
  words.filter((word) => !isConnecting(word));

/** Divides a phrase of the data into words as a question is divided: spelled as usual, abbreviations written out. */
export type PhraseReader = (phrase: string) => readonly string[];

/** Makes the reader of phrases. Both languages' lexicons hold the English ones, each of which is read once. */
export function phraseReader(
  vocabulary: Vocabulary,
  normalize: Normalizer,
  spelled: JapaneseWriter['spelled'],
): PhraseReader {
  const english = new Map<string, readonly string[]>();
  return (phrase) => {
    const known = english.get(phrase);
    if (known) return known;
    const plain = normalize(phrase);
    if (isJapanese(plain)) return wordsOfText(spelledOut(spelled(plain), vocabulary));
    const words = wordsOfText(spelledOut(plain, vocabulary));
    english.set(phrase, words);
    return words;
  };
}

/** A normalized name with its abbreviations in the form that questions have them in. */
function spelledOut(phrase: string, { abbreviations }: Vocabulary): string {
  return phrase.replace(/[a-z]+/g, (word) => abbreviations[word] ?? word);
}
