import { anyOf } from '../dataset/any-of.ts';
import type { Span } from './claim.ts';
import type { DoubtWords } from './claim-words.ts';
import { blanked } from './spans.ts';
import { pattern, said } from './word-patterns.ts';

/** What makes a sentence one that the documents cannot confirm or refute word for word. */
export type Doubts = {
  /** Whether a sentence is doubtful, with its names of figures and with all that is known in it. */
  readonly isDoubtful: (sentence: string, metrics: readonly Span[], known: readonly Span[]) => boolean;
  /** Whether the words around a figure's name leave it the figure that the name alone means. */
  readonly standsAlone: (sentence: string, metric: Span) => boolean;
};

/** Makes what doubts sentences. */
export function doubtReader(words: DoubtWords): Doubts {
  const doubtful = pattern(said(words.doubtful));
  const plain = pattern(said(words.plain), 'g');
  const part = pattern(said(words.companyParts));
  const { beforeFigure, afterFigure } = words;
  const before = pattern(
    String.raw`(?:^|[\s,.:(–—-])${anyOf(beforeFigure.words)}\s*$|[,.:()（）「」、。・\d\-–—]\s*$|^\s*$|${anyOf(beforeFigure.parts)}\s*$`,
  );
  const after = pattern(
    String.raw`^\s*(?:$|[,.:()（）=\-–—~+\d]|${anyOf(afterFigure.words)})(?![\p{L}])|^\s*(?:${anyOf(afterFigure.parts)}|[、\d$¥(+-])`,
  );
  const own = new Set(words.ownNames.map((name) => name.toLowerCase()));
  const isSomeoneElse = (name: string, index: number): boolean => {
    const alone = name.replace(/['’]s$/, '');
    if (own.has(alone.toLowerCase())) return false;
    const isCapitals = alone.length > 1 && alone === alone.toUpperCase();
    return isCapitals || index > 0 || alone !== name;
  };
  /** Whether a sentence names another company, or something with a name that is not known. */
  const namesSomeoneElse = (sentence: string, known: readonly Span[]): boolean =>
    [...sentence.matchAll(/(?<![\p{L}\d])[A-Z][\p{L}&]*(?:['’]s)?/gu)].some(
      ({ 0: name, index }) =>
        !known.some(({ start, end }) => index >= start && index < end) && isSomeoneElse(name, index),
    );
  return {
    isDoubtful: (sentence, metrics, known) =>
      doubtful.test(sentence.replace(plain, ' ')) ||
      // a part of the company that is named outside of the names of figures
      part.test(blanked(sentence, metrics)) ||
      namesSomeoneElse(sentence, known),
    standsAlone: (sentence, { start, end }) =>
      before.test(sentence.slice(0, start)) && after.test(sentence.slice(end)),
  };
}
