import { anyOf } from '../dataset/any-of.ts';
import type { Claim } from './claim.ts';
import type { BoundWords } from './claim-words.ts';
import { pattern } from './word-patterns.ts';

/** Makes what reads of the words before a number how exactly it is told. */
export function boundReader({
  over,
  under,
  about,
  aboutInJapanese,
}: BoundWords): (before: string) => Claim['bound'] {
  const bounds = [
    ['over', pattern(String.raw`\b${anyOf(over)}\s*$`)],
    ['under', pattern(String.raw`\b${anyOf(under)}\s*$`)],
    ['about', pattern(String.raw`(?:\b${anyOf(about)}|${anyOf(aboutInJapanese)})\s*$`)],
  ] as const;
  return (before) => bounds.find(([, words]) => words.test(before))?.[0] ?? 'exactly';
}
