import { z } from 'zod';

/** A list of words in the data. */
export const Words = z.array(z.string().min(1)).min(1);

/** A pattern of any of some phrases, the longest that fits. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|')})`;
