import type { RemarkLists } from '../words/remark-words.ts';
import { isVerb } from '../words/verb-forms.ts';
import { verbIn } from './verb-places.ts';

/** A clause without the words that join it to others, two at most: "and also". */
export const withoutJoining = (said: string, { joining }: RemarkLists): string => {
  const rest = joining.after(said) || said;
  return joining.after(rest) || rest;
};

/** Whether something ends in what figures are put into: "the leverage slide", "my model". */
export function isIntoProduct(
  said: string,
  { products, occasions, places, manners, determiners, ties, persons }: RemarkLists,
): boolean {
  const all = said.split(' ');
  // "the page i'm building"
  const who = all.findIndex((word, at) => at > 1 && persons.isWhole(word));
  const list = who > 0 ? all.slice(0, who) : all;
  while (list.length > 1 && manners.isWhole(list.at(-1) ?? '')) list.pop();
  const last = (list.at(-1) ?? '').replace(/'s$/, '');
  if (list.length > LONGEST_PRODUCT || list.some(ties.isWhole)) return false;
  const isOurs = list.length > 1 && determiners.isWhole(list[0] ?? '');
  return products.isWhole(last) || occasions.isWhole(last) || (isOurs && places.isWhole(last));
}

/** A name of what a figure is put into has no more words than these. */
const LONGEST_PRODUCT = 7;

/** Whether words are a sentence: somebody or something does, has or is something, and names no other figure by it. */
export function hasStatement(core: string, words: RemarkLists): boolean {
  const list = words.hedges.without(core).split(' ').filter(Boolean);
  const start = list.findIndex(
    (word) =>
      !words.evaluations.isWhole(word) || words.dummies.isWhole(word) || words.determiners.isWhole(word),
  );
  const own = start > 0 && words.persons.isWhole(list[start] ?? '') ? list.slice(start) : list;
  const at = verbIn(own, words);
  if (at < 0) return false;
  const verb = own[at] ?? '';
  const after = own
    .slice(at + 1)
    .filter((word) => !words.adverbs.isWhole(word))
    .join(' ');
  if (words.wants.isWhole(verb)) return isFineWish(after, words);
  return says(verb, words) ? isFineEquation(own.slice(0, at + 1).join(' '), after, core, words) : true;
}

/** Whether a verb says what something is: "was", "im", "client's", but not "that'd". */
const says = (verb: string, { being, contractions }: RemarkLists): boolean =>
  being.isWhole(verb) || /'(?:s|re|m)$/.test(verb) || (contractions.isWhole(verb) && !verb.includes("'"));

/** Whether a word says that somebody or something is: "i'm", "was". */
export const isBeing = (word: string, { being, contractions }: RemarkLists): boolean =>
  being.isWhole(word) || contractions.isWhole(word);

/** What stands before a time or what somebody does, and before what a figure is told without: "before tax". */
const BORDERS: ReadonlySet<string> = new Set(['before', 'after']);

/** "before the call", "before we file", "before noon": when, rather than what a figure is told before. */
const isBorder = (
  next: string,
  rest: readonly string[],
  { persons, determiners, manners, times, products, occasions }: RemarkLists,
): boolean =>
  [persons, manners, times].some((list) => list.isWhole(next)) ||
  (determiners.isWhole(next) && [products, occasions, times].some((list) => rest.some(list.isWhole))) ||
  !next;

/** What is wanted is the answer itself, or to do something with it: "need it for the net debt tab", "wants to know why". */
export function isFineWish(after: string, words: RemarkLists): boolean {
  const { receivers, matters, objects, manners, determiners } = words;
  const [first = '', second = '', ...rest] = after.split(' ');
  // "need what the peers had", "before tax credits" may be of another figure
  if (first === 'what') return false;
  if (first === 'to') return isFineDeed(second, rest, words);
  if (BORDERS.has(first)) return isBorder(second, rest, words);
  if (after === '' || words.indirect.starts(after) || manners.starts(after)) return true;
  // "need the memo"; "want the shipping part" is of another figure
  const isThing = !words.places.isWhole(rest.at(-1) ?? second) && isIntoProduct(after, words);
  if (determiners.isWhole(first) && isThing) return true;
  const number = afterNumber(after, words);
  if (number !== undefined) return isFineTail(number, words);
  if (receivers.starts(after)) return isFineWish(matters.after(receivers.after(after)), words);
  if (matters.starts(after)) {
    const matter = matters.after(after);
    const isFor = words.purposes.starts(after) && isIntoProduct(matter, words);
    return matter !== '' && (isFor || isFineWish(matter, words));
  }
  if (!objects.starts(after)) return false;
  return isFineTail(objects.after(after), words);
}

/** "the right one | before noon", "a single number | for the chart": what follows a number that is not named. */
function afterNumber(after: string, words: RemarkLists): string | undefined {
  const [first = '', ...rest] = after.split(' ');
  if (!words.determiners.isWhole(first)) return undefined;
  const at = rest.findIndex((word) => !words.evaluations.isWhole(word) || word === 'one');
  const isNumber = words.nouns.isWhole(rest[at] ?? '') || rest[at] === 'one';
  return isNumber ? rest.slice(at + 1).join(' ') : undefined;
}

/** "wants to know", "needs to print it": what somebody is to do, where that brings no other figure: "to see hotels". */
function isFineDeed(deed: string, rest: readonly string[], words: RemarkLists): boolean {
  const [object = '', within = '', ...more] = rest;
  const isPointed = [words.taken, words.dummies].some((list) => list.isWhole(object));
  // "to hospitals"
  if (!isPointed && !words.determiners.isWhole(object) && !isVerb(deed) && !words.plural.isWhole(deed))
    return false;
  // "to know it for part-timers"
  const isBound = isPointed && words.bounds.isWhole(within);
  return !isBound || words.determiners.isWhole(more[0] ?? '') || isIntoProduct(more.join(' '), words);
}

/** What follows what is wanted: nothing, when it is wanted or what for. */
function isFineTail(tail: string, words: RemarkLists): boolean {
  const { manners, uses } = words;
  if (BORDERS.has(tail.split(' ')[0] ?? '')) return isFineWish(tail, words);
  return tail === '' || manners.starts(tail) || (uses.starts(tail) && isIntoProduct(uses.after(tail), words));
}

/** "it was a loss i think", "that's the number that killed it": what the figure is, where that is not another one. */
function isFineEquation(subject: string, after: string, core: string, words: RemarkLists): boolean {
  const { determiners, persons, uses } = words;
  const [first = '', ...more] = subject.split(' ');
  const [next = ''] = after.split(' ');
  const isHedged = words.hedges.has(core);
  // "i'm after the Kyushu figure" wishes, "the answer is 5" claims
  if (words.seeking.isWhole(next)) return isFineWish(words.seeking.after(after), words);
  if (/^\d/.test(next) && !isHedged) return false;
  if (persons.isWhole(first) || words.existence.isWhole(first) || /ing$/.test(next)) return true;
  if (words.reasons.isWhole(next) || isLooks(next, words)) return true;
  const isAbout = words.dummies.isWhole(first) && more.length <= 1;
  if (words.wanted.isWhole(next)) return isAbout;
  if (!isAbout) return isFineState(subject, after, words);
  if (words.indefinite.isWhole(next) || isNumberThat(after, words)) return true;
  if (isHedged) return determiners.isWhole(next);
  return uses.starts(after) && isIntoProduct(uses.after(after), words);
}

/** "the scan is too blurry", "deadline is in an hour"; "our clients are schools" may be whose figure is meant. */
function isFineState(subject: string, after: string, words: RemarkLists): boolean {
  const list = subject.split(' ').slice(0, -1);
  const [first = '', second = ''] = after.split(' ');
  const own = list.at(-1) ?? '';
  if (words.identifying.isWhole(own) || words.wanted.isWhole(first)) return false;
  if (words.determiners.isWhole(list[0] ?? '') || words.products.isWhole(own)) return true;
  return (
    /(?:ed|ing)$/.test(first) ||
    words.results.isWhole(first) ||
    (words.prepositions.isWhole(first) && words.determiners.isWhole(second))
  );
}

/** Whether a word tells how something looks, and begins no name: "odd", but not "the". */
const isLooks = (word: string, { evaluations, determiners, taken, uses }: RemarkLists): boolean =>
  evaluations.isWhole(word) && ![determiners, taken, uses].some((list) => list.isWhole(word));

/** "the number that killed it", "the exact figure my boss wants" */
function isNumberThat(said: string, words: RemarkLists): boolean {
  const [first = '', ...rest] = said.split(' ');
  const begins = [words.relatives, words.persons, words.possessives, words.lacking];
  return (
    words.determiners.isWhole(first) &&
    [0, 1].some(
      (at) => words.nouns.isWhole(rest[at] ?? '') && begins.some((list) => list.isWhole(rest[at + 1] ?? '')),
    )
  );
}
