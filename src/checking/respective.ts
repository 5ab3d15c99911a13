import { anyOf } from '../dataset/any-of.ts';
import type { Span } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import { blanked } from './spans.ts';
import { pattern } from './word-patterns.ts';

/**
 * Names that stand in a list before a list of numbers, each number with its own: "revenue and operating income were
 * 16.0bn and 841 million". A number is given nothing where the lists are not of one length: it may be of any of them.
 * Numbers that follow no list are not among those given back. The last parameter are the spans between the names that
 * tell nothing here, such as the periods between names of figures.
 */
export type ListReader = <Name extends Span>(
  sentence: string,
  names: readonly Name[],
  numbers: readonly Span[],
  others: readonly Span[],
) => Map<Span, Name | undefined>;

/** Makes what reads lists by the words that join them. */
export function listReader({ joining, beside }: ClaimWords['lists']): ListReader {
  const joined = pattern(String.raw`^[\s,、・/&]*${anyOf(joining)}?\s*(?:${anyOf(beside)}\s+)*$`);
  const areJoined = (text: string, one: Span | undefined, next: Span | undefined): boolean =>
    one !== undefined && next !== undefined && joined.test(text.slice(one.end, next.start));
  return <Name extends Span>(
    sentence: string,
    names: readonly Name[],
    numbers: readonly Span[],
    others: readonly Span[],
  ) => {
    const owners = new Map<Span, Name | undefined>();
    const text = blanked(sentence, others);
    for (let first = 0; first < names.length;) {
      let last = first;
      while (areJoined(text, names[last], names[last + 1])) last += 1;
      const list = names.slice(first, last + 1);
      const until = names[last + 1]?.start ?? sentence.length;
      if (list.length > 1) {
        const theirs = numbers.filter(({ start }) => start >= (names[last]?.end ?? 0) && start < until);
        for (const [index, number] of theirs.entries())
          owners.set(number, theirs.length === list.length ? list[index] : undefined);
      }
      first = last + 1;
    }
    return owners;
  };
}
