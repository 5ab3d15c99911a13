import { anyOf } from '../dataset/any-of.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './word-patterns.ts';

/** Divides a message into sentences and lines. A dot within a number or after what is written short ends none. */
export function sentenceDivider({ shortened }: ClaimWords['sentences']): (message: string) => string[] {
  const end = pattern(String.raw`\n+|;|。|[!?]+\s|(?<!\b${anyOf(shortened)})\.(?=\s|$)`);
  return (message) =>
    message
      .normalize('NFKC')
      .replace(/[*_`~|>#]+/g, ' ')
      .split(end)
      .map((sentence) =>
        sentence
          .replace(/\s+/g, ' ')
          .replace(/^\s*[-•・*]\s+/, '')
          .trim(),
      )
      .filter((sentence) => /\d/.test(sentence));
}
