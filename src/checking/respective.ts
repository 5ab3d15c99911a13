import type { Span } from './claim.ts';

/** What may stand between two names of a list; the other names of the sentence are blanked out. */
const JOINED = /^[\s,、・/&]*(?:and|及び|および|ならびに|と|や)?\s*(?:(?:in|for|of|at|the)\s+)*$/iu;

/**
 * Names that stand in a list before a list of numbers, each number with its own: "revenue and operating income were
 * 16.0bn and 841 million". A number is given nothing where the lists are not of one length: it may be of any of them.
 * Numbers that follow no list are not among those given back.
 * @param others the spans between the names that tell nothing here, such as the periods between names of figures
 */
export function respectively<Name extends Span>(
  sentence: string,
  names: readonly Name[],
  numbers: readonly Span[],
  others: readonly Span[],
): Map<Span, Name | undefined> {
  const owners = new Map<Span, Name | undefined>();
  const blanked = others.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    sentence,
  );
  for (let first = 0; first < names.length;) {
    let last = first;
    while (isJoined(blanked, names[last], names[last + 1])) last += 1;
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
}

const isJoined = (text: string, one: Span | undefined, next: Span | undefined): boolean =>
  one !== undefined && next !== undefined && JOINED.test(text.slice(one.end, next.start));
