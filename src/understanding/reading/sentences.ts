import type { RemarkLists } from '../words/remark-words.ts';

/** A clause without the words that join it to others, two at most: "and also". */
export const withoutJoining = (said: string, { joining }: RemarkLists): string => {
  const rest = joining.after(said) || said;
  return joining.after(rest) || rest;
};

/** Whether something ends in what figures are put into: "the leverage slide", "my model". */
export function isIntoProduct(
  said: string,
  { products, places, manners, determiners, ties }: RemarkLists,
): boolean {
  const list = said.split(' ');
  while (list.length > 1 && manners.isWhole(list.at(-1) ?? '')) list.pop();
  const last = (list.at(-1) ?? '').replace(/'s$/, '');
  if (list.length > LONGEST_PRODUCT || list.some(ties.isWhole)) return false;
  const isOurs = list.length > 1 && determiners.isWhole(list[0] ?? '');
  return products.isWhole(last) || (isOurs && places.isWhole(last));
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

/** The place of the verb of a sentence, which has its subject before it or in it; -1 where there is none. */
function verbIn(list: readonly string[], words: RemarkLists): number {
  const { persons, dummies, determiners, prepositions, adverbs } = words;
  const [first = ''] = list;
  if (words.contractions.isWhole(first)) return 0;
  // "client's waiting"
  const going = list.findIndex((word, at) => word.endsWith("'s") && /.ing$/.test(list[at + 1] ?? ''));
  if (going >= 0) return going;
  if (words.needs.isWhole(first)) return 0;
  for (let at = 1; at < list.length; at += 1) {
    const word = list[at] ?? '';
    const before = list[at - 1] ?? '';
    const next = list[at + 1] ?? '';
    if (words.relatives.isWhole(word) && !prepositions.isWhole(before)) return -1;
    const isPerson = persons.isWhole(before) && !dummies.isWhole(before);
    // "the part they sold": a person within a name, not the subject of a sentence
    if (at > 1 && isPerson) return -1;
    // "we flagged", "they never put": what follows a person is what it does
    const does = isPerson && !prepositions.isWhole(word);
    if (does && adverbs.isWhole(word)) return prepositions.isWhole(next) || !next ? -1 : at + 1;
    const isLone = at === 1 && determiners.isWhole(before) && !dummies.isWhole(before);
    if (does || (!isLone && (isForm(list, at, words) || takes(list, at, words)))) return at;
  }
  return -1;
}

/** Whether a word has a form that nothing but a verb has, or nothing else behind what is several. */
function isForm(list: readonly string[], at: number, words: RemarkLists): boolean {
  const word = list[at] ?? '';
  if (words.finite.isWhole(word)) return true;
  if (!words.plural.isWhole(word)) return false;
  const subject = list.slice(0, at).findLast((each) => !words.adverbs.isWhole(each)) ?? '';
  return (
    /[^s]s$/.test(subject) ||
    (at === 1 && words.several.isWhole(subject)) ||
    list.slice(0, at).includes('and')
  );
}

/** Whether a word is a verb by what stands beside it: "typed it", "never recorded". */
function takes(list: readonly string[], at: number, words: RemarkLists): boolean {
  const word = list[at] ?? '';
  const next = list[at + 1] ?? '';
  if (words.prepositions.isWhole(word)) return false;
  if (words.taken.isWhole(next)) return true;
  return /ed$/.test(word) && (words.results.isWhole(next) || words.recent.isWhole(list[at - 1] ?? ''));
}

/** What is wanted is the answer itself, or to do something with it: "need it for the net debt tab", "wants to know why". */
function isFineWish(after: string, words: RemarkLists): boolean {
  const { receivers, matters, objects, manners, uses } = words;
  if (after === '' || words.indirect.starts(after) || manners.starts(after)) return true;
  if (receivers.starts(after)) return isFineWish(matters.after(receivers.after(after)), words);
  if (matters.starts(after)) {
    const matter = matters.after(after);
    const isFor = words.purposes.starts(after) && isIntoProduct(matter, words);
    return matter !== '' && (isFor || isFineWish(matter, words));
  }
  if (!objects.starts(after)) return false;
  const tail = objects.after(after);
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
  if (!isAbout) return determiners.isWhole(first) || words.products.isWhole(first);
  if (words.indefinite.isWhole(next) || isNumberThat(after, words)) return true;
  if (isHedged) return determiners.isWhole(next);
  return uses.starts(after) && isIntoProduct(uses.after(after), words);
}

/** Whether a word tells how something looks, and begins no name: "odd", but not "the". */
const isLooks = (word: string, { evaluations, determiners, taken, uses }: RemarkLists): boolean =>
  evaluations.isWhole(word) && ![determiners, taken, uses].some((list) => list.isWhole(word));

/** "the number that killed it", "the exact figure my boss wants" */
function isNumberThat(said: string, words: RemarkLists): boolean {
  const [first = '', ...rest] = said.split(' ');
  const begins = [words.relatives, words.persons, words.possessives];
  return (
    words.determiners.isWhole(first) &&
    [0, 1].some(
      (at) => words.nouns.isWhole(rest[at] ?? '') && begins.some((list) => list.isWhole(rest[at + 1] ?? '')),
    )
  );
}
