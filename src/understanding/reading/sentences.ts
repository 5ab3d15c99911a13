import type { RemarkLists } from '../words/remark-words.ts';

/** Words that join a clause to what stands before it. */
export const JOINING =
  /^(?:and|but|so|or|also|plus|though|although|as|since|while|well|ok|fyi|btw|anyway|because|cuz|cos|coz|bc|please|pls|plz|kindly) /;

/** A clause without the words that join it to others. */
export const withoutJoining = (said: string): string => said.replace(JOINING, '').replace(JOINING, '');

/** What a clause says after the longest phrase of a list that it begins with. */
export const withoutFirst = (said: string, list: RemarkLists['openers']): string => {
  const first = list.phrases.filter((phrase) => said === phrase || said.startsWith(`${phrase} `));
  const longest = first.reduce((a, b) => (b.length > a.length ? b : a), '');
  return said.slice(longest.length).trim();
};

/** Whether something ends in what figures are put into: "the leverage slide", "my model". */
export function isIntoProduct(
  said: string,
  { products, places, manners, determiners }: RemarkLists,
): boolean {
  const list = said.split(' ');
  while (list.length > 1 && manners.isWhole(list.at(-1) ?? '')) list.pop();
  const last = (list.at(-1) ?? '').replace(/'s$/, '');
  if (list.length > 7 || list.some((word) => /^(?:of|in|from|per|by)$/.test(word))) return false;
  const isOurs = list.length > 1 && determiners.isWhole(list[0] ?? '');
  return products.isWhole(last) || (isOurs && places.isWhole(last));
}

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
    .filter((word) => !ADVERB.test(word))
    .join(' ');
  const contracted =
    /(?:'s|'re|'m)$/.test(verb) || /^(?:its|thats|theres|heres|im|hes|shes|theyre)$/.test(verb);
  if (words.wants.isWhole(verb) || (verb === '' && at > 0)) return isFineWish(after, words);
  if (contracted || /^(?:is|was|are|were)$/.test(verb))
    return isFineEquation(own.slice(0, at + 1).join(' '), after, core, words);
  return true;
}

const CONTRACTED =
  /^(?:its|it's|that's|thats|there's|theres|here's|heres|that'd|it'd|that'll|it'll|i'm|im|he's|hes|she's|shes|they're|theyre|we're)$/;
/** Whether a word says that somebody or something is: "i'm", "was". */
export const isBeing = (word: string): boolean =>
  CONTRACTED.test(word) || /^(?:am|is|are|was|were|be|been)$/.test(word);

const PREPOSITION =
  /^(?:of|in|on|at|for|from|by|with|to|into|about|than|as|per|within|across|over|under|between|and|or|the|a|an|not)$/;
const ADVERB =
  /^(?:really|just|still|also|always|now|only|badly|desperately|kinda|already|never|both|all|even|actually|currently|then|again|once|simply)$/;
/** What follows a verb and no noun: "typed it", "cut me off". */
const TAKEN = /^(?:it|me|us|them|him|you|u)$/;
const TAKEN_BY_PAST =
  /^(?:it|me|us|them|him|her|the|a|an|my|our|that|this|his|off|up|down|out|over|twice|again|wrong)$/;

/** The place of the verb of a sentence, which has its subject before it or in it; -1 where there is none. */
function verbIn(
  list: readonly string[],
  { finite, plural, persons, dummies, determiners }: RemarkLists,
): number {
  const [first = ''] = list;
  if (CONTRACTED.test(first)) return 0;
  // "client's waiting"
  const going = list.findIndex((word, at) => word.endsWith("'s") && /.ing$/.test(list[at + 1] ?? ''));
  if (going >= 0) return going;
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at] ?? '';
    const before = list[at - 1] ?? '';
    const next = list[at + 1] ?? '';
    if (at > 0 && /^(?:that|which|who|whose|where|when)$/.test(word) && !PREPOSITION.test(before)) return -1;
    const isPerson = persons.isWhole(before) && !dummies.isWhole(before);
    // "the part they sold": a person within a name, not the subject of a sentence
    if (at > 1 && isPerson) return -1;
    if (at === 0) {
      // "need it for the deck"
      if (/^(?:need|needs|want|wants|needed)$/.test(word)) return 0;
      continue;
    }
    // "we flagged", "they never put": what follows a person is what it does
    const does = isPerson && !PREPOSITION.test(word);
    if (does && ADVERB.test(word)) return PREPOSITION.test(next) || !next ? -1 : at + 1;
    const subject = list.slice(0, at).findLast((each) => !ADVERB.test(each)) ?? '';
    const several =
      /[^s]s$/.test(subject) ||
      list.slice(0, at).includes('and') ||
      (at === 1 && /^(?:these|those)$/.test(before));
    const isForm = finite.isWhole(word) || (plural.isWhole(word) && several);
    const isLone = at === 1 && determiners.isWhole(before) && !dummies.isWhole(before);
    const takes =
      !PREPOSITION.test(word) &&
      !isLone &&
      (TAKEN.test(next) ||
        (/ed$/.test(word) &&
          (TAKEN_BY_PAST.test(next) || /^(?:just|never|already|even|always|still)$/.test(before))));
    if (does || (isForm && !isLone) || takes) return at;
  }
  return -1;
}

/** What is wanted is the answer itself, or to do something with it: "need it for the net debt tab", "wants to know why". */
function isFineWish(after: string, words: RemarkLists): boolean {
  if (after === '' || /^(?:to|whether|if|that it|why|how|what|where|me to|us to)(?= |$)/.test(after))
    return true;
  if (words.manners.starts(after)) return true;
  if (/^(?:me|us|him|her|them)(?= |$)/.test(after))
    return isFineWish(after.replace(/^\S+ ?(?:for|about)? ?/, ''), words);
  if (/^(?:for|about) /.test(after))
    return (
      isFineWish(after.replace(/^\S+ /, ''), words) ||
      (after.startsWith('for ') && isIntoProduct(after.slice(4), words))
    );
  if (!words.objects.starts(after)) return false;
  const tail = withoutFirst(after, words.objects);
  if (tail === '' || words.manners.starts(tail)) return true;
  const [, into] = /^(?:for|into|in|on|as) (.+)$/.exec(tail) ?? [];
  return into !== undefined && isIntoProduct(into, words);
}

/** "it was a loss i think", "that's the number that killed it": what the figure is, where that is not another one. */
function isFineEquation(subject: string, after: string, core: string, words: RemarkLists): boolean {
  const isAbout = words.dummies.isWhole(subject.split(' ')[0] ?? '') && subject.split(' ').length <= 2;
  const [next = ''] = after.split(' ');
  // "i'm after the Kyushu figure" wishes, "the answer is 5" claims
  if (next === 'after') return isFineWish(after.slice('after'.length).trim(), words);
  if (/^\d/.test(next) && !words.hedges.has(core)) return false;
  if (
    /^(?:there's|theres|there is|there are|there was|i'm|im|i am|i was|we're|we are|we were|he's|hes|she's|shes|they're|theyre|they are)$/.test(
      subject,
    )
  )
    return true;
  if (/ing$/.test(next)) return true;
  if (next === 'what' && !isAbout) return false;
  if (/^(?:what|why|where|how|when|because|not|missing|blank|also|supposed|hard|easy)$/.test(next))
    return true;
  if (words.evaluations.isWhole(next) && !/^(?:the|that|this|a|an|in|it|its|one|not)$/.test(next))
    return true;
  if (!isAbout)
    return [words.determiners, words.persons, words.products].some((list) =>
      list.isWhole(subject.split(' ')[0] ?? ''),
    );
  if (/^(?:a|an)$/.test(next)) return true;
  if (
    /^the (?:\w+ )?(?:number|figure|line|amount|value|thing|question|metric) (?:that|which|he|she|they|we|i|my|our|everyone|people)(?= |$)/.test(
      after,
    )
  )
    return true;
  if (words.hedges.has(core)) return words.determiners.isWhole(next);
  const [, into] = /^(?:for|in|on|from) (.+)$/.exec(after) ?? [];
  return into !== undefined && isIntoProduct(into, words);
}
