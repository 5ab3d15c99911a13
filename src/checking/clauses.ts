import { anyOf } from '../dataset/any-of.ts';
import type { Span } from './claim.ts';
import { pattern, standing } from './word-patterns.ts';

/** Where the clauses of a sentence part. */
export type Clauses = {
  /** Where the clause begins that holds what stands before a place, or ends that holds what stands after it. */
  readonly startBefore: (sentence: string, at: number) => number;
  readonly endAfter: (sentence: string, at: number) => number;
  /** A part of a sentence without what joins it to the others. */
  readonly textOf: (sentence: string, span: Span) => string;
};

/** Makes what parts sentences at commas and at the words that join clauses. */
export function clauseDivider(joining: readonly string[]): Clauses {
  // neither in a number nor before a year
  const breaks = pattern(String.raw`,(?!\d)(?!\s(?:19|20)\d\d\b)|、|${standing(joining)}`, 'g');
  const joined = pattern(String.raw`^${anyOf(joining)}\s+`);
  return {
    startBefore: (sentence, at) => [...sentence.slice(0, at).matchAll(breaks)].at(-1)?.index ?? 0,
    endAfter: (sentence, at) => {
      const found = sentence.slice(at).matchAll(breaks).next().value?.index;
      return found === undefined ? sentence.length : at + found;
    },
    textOf: (sentence, { start, end }) =>
      sentence
        .slice(start, end)
        .replace(/^[\s,、]+|[\s,、(]+$/g, '')
        .replace(joined, ''),
  };
}
