import { z } from 'zod';
import { Words } from '../../dataset/any-of.ts';
import { isConnecting } from './phrase-words.ts';
import { canonicalWord } from './words.ts';

/** What a known word may have behind it: the es of a plural, 's. */
const LONGEST_ENDING = 4;
/** Whatever is shorter may be part of any word, but for a few little words. */
const SHORTEST_PART = 3;
const LATIN_WORD = /[a-z]+/g;

/** Words that are tried in putting misspelt ones right, in `data/vocabulary/spelling.json`. */
export const SpellingWords = z.strictObject({
  /** Words of periods, beside those for months, ordinals and numbers. */
  ofPeriods: Words,
  /** Words of two letters that others may be run together with. */
  shortParts: Words,
  /** Little words that names end in by themselves: "Canon", "Netto", "Astellas". */
  endingsOfNames: Words,
});
export type SpellingWords = z.infer<typeof SpellingWords>;

/** Which little words others are run together with, and which more likely end a name. */
export type LittleWords = {
  readonly isShortPart: (word: string) => boolean;
  readonly endsName: (word: string) => boolean;
};

export function littleWordsOf({ shortParts, endingsOfNames }: SpellingWords): LittleWords {
  const [parts, endings] = [new Set(shortParts), new Set(endingsOfNames)];
  return {
    isShortPart: (word) => word.length === 2 && (parts.has(word) || isConnecting(word)),
    endsName: (word) => endings.has(word),
  };
}

/** Two words that together are one, where one of them is none by itself: "out sourcing", "share-holders". */
export function withJoined(
  text: string,
  isKnown: (word: string) => boolean,
  isMetricWord: (word: string) => boolean,
): string {
  const words = [...text.matchAll(LATIN_WORD)];
  const strange = words.map(([word]) => word.length > 2 && !isKnown(word));
  if (!strange.includes(true)) return text;
  const gaps = words.slice(0, -1).flatMap((word, index) => {
    const next = words[index + 1];
    const gap = word.index + word[0].length;
    const isBeside = next?.index === gap + 1 && /[ -]/.test(text.charAt(gap));
    const isOne = isBeside && (strange[index] === true || strange[index + 1] === true);
    return isOne && isMetricWord(canonicalWord(word[0] + next[0])) ? [gap] : [];
  });
  return gaps.reduceRight((joined, gap) => joined.slice(0, gap) + joined.slice(gap + 1), text);
}

/** Makes what parts "netincome" into known words, the fewest that cover it. */
export function partingOf(
  known: ReadonlySet<string>,
  isKnown: (word: string) => boolean,
  { isShortPart }: LittleWords,
): (word: string) => string | undefined {
  const parts = new Set(
    [...known].filter((word) => /^[a-z]+$/.test(word) && (word.length >= SHORTEST_PART || isShortPart(word))),
  );
  const longest = Math.max(0, ...[...known].map(({ length }) => length)) + LONGEST_ENDING;
  return (word) => {
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = Math.max(0, end - longest); start < end; start += 1) {
        const head = best[start];
        const piece = word.slice(start, end);
        if (!head || !(parts.has(piece) || (piece.length > 3 && isKnown(piece)))) continue;
        const candidate = [...head, piece];
        const current = best[end];
        if (!current || candidate.length < current.length) best[end] = candidate;
      }
    }
    return best[word.length]?.join(' ');
  };
}

/** Two little words run together, or one with the word beside it: "endof", "isthe", "atdec". */
export function partedAtConnecting(
  word: string,
  isKnown: (word: string) => boolean,
  { isShortPart, endsName }: LittleWords,
): readonly [string, string] | undefined {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const parts = [head, tail];
    if (!parts.some(isConnecting) || endsName(tail)) continue;
    if (
      parts.every(
        (part) => isConnecting(part) || isShortPart(part) || (part.length >= SHORTEST_PART && isKnown(part)),
      )
    )
      return [head, tail];
  }
  return undefined;
}
