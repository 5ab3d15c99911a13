import { remembering } from './remembering.ts';

/** One word of a question, with its place: periods count as one word of their own. */
export type Word = {
  readonly text: string;
  /** Index of the period mention that stands here, if it is one. */
  readonly period?: number;
};

/** The form in which words are compared: singular, so that "revenues" and "revenue" are one word. */
export const canonicalWord: (word: string) => string = remembering((word) => {
  if (word.endsWith("'s")) return canonicalWord(word.slice(0, -2));
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:x|ss|sh|ch)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^suix]s$/.test(word)) return word.slice(0, -1);
  return word;
});

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** Whether a word is a number, with or without decimals. */
export const isNumber = (word: string): boolean => /^\d+(?:\.\d+)?$/.test(word);

export const isJapanese = (text: string): boolean => JAPANESE.test(text);

/**
 * Splits a run of Japanese letters into words; the middle dot between katakana words only joins them. Finding where words
 * end takes longer than all else that is done with a run.
 */
export const japaneseWords: (run: string) => readonly string[] = remembering((run) =>
  [...segmenter.segment(run.replace(/・/g, ' '))].map(({ segment }) => segment.trim()).filter(Boolean),
);
