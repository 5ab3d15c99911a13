import { z } from 'zod';
import { anyOf, Words } from '../../dataset/any-of.ts';

/** How people say what they do not mean beside what they do, in `data/vocabulary/denials.json`. */
export const DenialWords = z.strictObject({
  /** What such a clause begins with: "not", "rather than". */
  denying: Words,
  /** What may stand before that: "and not". */
  joining: Words,
  /** What may stand behind it and says nothing: "not just". */
  softening: Words,
  /** Words behind which a denial is that of a statement: "was not". */
  stating: Words,
  /** Words behind it by which a figure is narrowed: "not counting", "not from". */
  narrowing: Words,
  /** What is said of something that is not meant: "ytd is no use". */
  rejecting: Words,
  /** How somebody says what he has, with "already" behind it: "i have 3Q08 already". */
  having: Words,
  /** How he does with "already" in it. */
  havingAlready: Words,
  /** What ends such a clause and goes on with what is meant: "not the cost but the revenue". */
  resuming: Words,
  /** What stands before a time within a clause: "for". */
  leading: Words,
  /** What says nothing within such a clause: "the", "one". */
  empty: Words,
  /** Words that say nothing by themselves, but stand for the one thing where the other was said. */
  opposites: z.array(z.tuple([Words, Words])),
  /** The company as a whole, beside which a line of its business is meant. */
  whole: Words,
  /** What else says that a figure is that of the whole company. */
  ofWhole: Words,
  /** Lengths of time, beside which a period is meant that was named in full. */
  spans: Words,
  /** What follows what is denied in a Japanese question: 「ではなく」. */
  japanese: Words,
  /** What parts what is denied there from what stands before it. */
  japaneseBefore: Words,
});
export type DenialWords = z.infer<typeof DenialWords>;

/** A clause of what is not meant, with what stands before and behind it. */
export type Denial = {
  readonly denied: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is said as an exception: "all assets but not goodwill". */
  readonly isException?: boolean;
};

/** What is read of what a question says that it does not mean. */
export type DenialReader = {
  /** The first clause of a normalized text that says what is not meant. */
  readonly find: (text: string) => Denial | undefined;
  readonly isLeading: (word: string) => boolean;
  readonly isEmptyWord: (word: string) => boolean;
  readonly isWhole: (word: string) => boolean;
  readonly isOfWhole: (word: string) => boolean;
  readonly isSpan: (word: string) => boolean;
  /** Whether a word is denied beside one of those that stand for the contrary. */
  readonly isOppositeOf: (word: string, said: readonly string[]) => boolean;
};

/** Makes the reader of a vocabulary. */
export function denialReader(words: DenialWords): DenialReader {
  const inList = (list: readonly string[]): ((word: string) => boolean) => {
    const set = new Set(list);
    return (word) => set.has(word);
  };
  const sides = words.opposites.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  return {
    find: denialFinder(words),
    isLeading: inList(words.leading),
    isEmptyWord: inList(words.empty),
    isWhole: inList(words.whole),
    isOfWhole: inList(words.ofWhole),
    isSpan: inList(words.spans),
    isOppositeOf: (word, said) =>
      sides.some(([one, other]) => one.includes(word) && said.some((each) => other.includes(each))),
  };
}

/** What ends a clause. */
const CLAUSE_END = '\\s*(?:[,;:?!)]|\\.(?:\\s|$)|$)';

function denialFinder(words: DenialWords): DenialReader['find'] {
  const spoken = (phrases: readonly string[]): string => `${anyOf(phrases)}(?![\\w'])`;
  const denial = new RegExp(
    `(?<![\\w'-])(?<!\\b${anyOf(words.stating)} )(?:${spoken(words.joining)} )?${spoken(words.denying)}` +
      `(?: ${spoken(words.softening)})*(?! ${spoken(words.narrowing)}) `,
  );
  const end = new RegExp(`[,;:?!()]|\\s-+\\s|\\.(?=\\s|$)|\\s(?=${spoken(words.resuming)})`);
  const resumed = new RegExp(`^[\\s,;:-]*(?:${spoken(words.resuming)} )?`);
  const begun = '(?<=^|[,;:?!(.]\\s?|\\s-+\\s|\\band )';
  const rejected = new RegExp(`${begun}([^,;:?!()]+?) ${spoken(words.rejecting)}[^,;:?!()]*`);
  const thing = `((?:(?! ${spoken(words.joining)})(?:[^,;:?!.]|\\.\\d))+?)`;
  const had = new RegExp(`${begun}${spoken(words.having)} ${thing} already(?= and\\b|${CLAUSE_END})`);
  const hadAlready = new RegExp(`${begun}${spoken(words.havingAlready)} ${thing}(?=${CLAUSE_END})`);
  const japanese = new RegExp(anyOf(words.japanese));
  const start = new RegExp(`.*${anyOf(words.japaneseBefore)}`);
  return (text) => {
    const found = denial.exec(text);
    if (found) return denialBehind(text, found, end, resumed);
    const told = rejected.exec(text) ?? had.exec(text) ?? hadAlready.exec(text);
    if (told) return clauseRejected(text, told);
    const behind = japanese.exec(text);
    return behind ? denialBefore(text, behind, start) : undefined;
  };
}

/** "Revenue (not the cost) 3Q09", "not the cost but the revenue": what is denied stands behind the word for it. */
function denialBehind(text: string, found: RegExpExecArray, end: RegExp, resumed: RegExp): Denial {
  const before = text.slice(0, found.index);
  const rest = text.slice(found.index + found[0].length);
  const to = end.exec(rest)?.index ?? rest.length;
  const isBracket = before.endsWith('(') && rest[to] === ')';
  const after = rest.slice(isBracket ? to + 1 : to);
  return {
    denied: rest.slice(0, to),
    isException: /^but /.test(found[0]),
    before: before.replace(isBracket ? /\s*\($/ : /[\s,;:-]+$/, ''),
    after: after.replace(isBracket ? '' : resumed, ' '),
  };
}

/** "Cash flow 3Q09, ytd is no use to me", "I have the ytd already": what is denied is what a clause speaks of. */
function clauseRejected(text: string, { 0: clause, 1: denied = '', index }: RegExpExecArray): Denial {
  return {
    denied,
    before: text.slice(0, index).replace(/[\s,;:-]+$/, ''),
    after: text.slice(index + clause.length),
  };
}

/** 「SIの原価ではなく売上高」: what is denied stands before the word for it, as far as to the last particle. */
function denialBefore(text: string, { 0: word, index }: RegExpExecArray, start: RegExp): Denial {
  const said = text.slice(0, index);
  const from = start.exec(said)?.[0].length ?? 0;
  const [before, after] = [said.slice(0, from), text.slice(index + word.length)];
  const isBracket = before.endsWith('(') && after.startsWith(')');
  return {
    denied: said.slice(from),
    before: isBracket ? before.slice(0, -1) : before,
    after: isBracket ? after.slice(1) : after,
  };
}
