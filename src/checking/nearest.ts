import { anyOf } from '../dataset/any-of.ts';
import type { NameMention, Span } from './claim.ts';
import type { PlaceWords } from './claim-words.ts';
import type { Clauses } from './clauses.ts';
import { pattern } from './word-patterns.ts';

/** The last name before a number, or the first one after it. */
export type Nearest = (
  sentence: string,
  names: readonly NameMention[],
  number: Span,
) => NameMention | undefined;

/** Makes what finds the nearest of some names. */
export function nearestFinder(words: PlaceWords, clauses: Clauses): Nearest {
  const figureFollows = pattern(String.raw`^\s*${anyOf(words.figureFollows)}?\s*$`);
  return (sentence, names, number) => {
    const before = names.findLast(({ end }) => end <= number.start);
    const after = names.find(({ start }) => start >= number.end);
    // "4.9% lower revenue": what follows at once is closer than what another clause began with.
    const isCloser =
      before &&
      after &&
      figureFollows.test(sentence.slice(number.end, after.start)) &&
      clauses.startBefore(sentence, number.start) >= before.end;
    return isCloser ? after : (before ?? after);
  };
}
