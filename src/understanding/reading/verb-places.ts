import type { RemarkLists } from '../words/remark-words.ts';
import { isVerb, isVerbOfOne } from '../words/verb-forms.ts';

/** The place of the verb of a sentence, which has its subject before it or in it; -1 where there is none. */
export function verbIn(list: readonly string[], words: RemarkLists): number {
  const { persons, dummies, determiners, prepositions, adverbs } = words;
  const [first = ''] = list;
  if (words.contractions.isWhole(first)) return 0;
  // "client's waiting"
  const going = list.findIndex((word, at) => word.endsWith("'s") && /.ing$/.test(list[at + 1] ?? ''));
  if (going >= 0) return going;
  if (words.needs.isWhole(first)) return 0;
  let within = false;
  for (let at = 1; at < list.length; at += 1) {
    const word = list[at] ?? '';
    const before = list[at - 1] ?? '';
    const next = list[at + 1] ?? '';
    const isRelative = words.relatives.isWhole(word) && !prepositions.isWhole(before);
    if (isRelative && within) return -1;
    const isPerson = persons.isWhole(before) && !dummies.isWhole(before) && !words.several.isWhole(before);
    // "the part they sold": a person within a name, not the subject of a sentence
    if (at > 1 && isPerson) return -1;
    // "we flagged", "they never put": what follows a person is what it does
    const does = isPerson && !prepositions.isWhole(word) && !isRelative;
    if (does && adverbs.isWhole(word)) return prepositions.isWhole(next) || !next ? -1 : at + 1;
    const isLone = at === 1 && determiners.isWhole(before) && !dummies.isWhole(before);
    const isVerbHere = does || (!isLone && (isForm(list, at, words) || takes(list, at, words)));
    // "a friend who invests wants it": the verb of the clause within is not the one of the sentence
    if (isRelative) within = true;
    else if (within && (isVerbHere || /[^s]s$|ed$/.test(word))) within = false;
    else if (isVerbHere) return at;
  }
  return -1;
}

/** Whether a word has a form that nothing but a verb has, or nothing else behind what is several. */
function isForm(list: readonly string[], at: number, words: RemarkLists): boolean {
  const word = list[at] ?? '';
  if (words.finite.isWhole(word)) return true;
  // "keeps asking", "flags the row"; "the stores in" are things
  // "it relates to the plant": what is spoken of may be told to be of something
  if (isVerbOfOne(word)) return !words.dummies.isWhole(list[at - 1] ?? '') && isTold(list, at, words);
  if (!words.plural.isWhole(word) && !(isVerb(word) && isTold(list, at, words))) return false;
  const before = list.slice(0, at).filter((each) => !words.adverbs.isWhole(each));
  // "the ladies from the mailroom have"
  const end = before.findIndex((each, index) => index > 0 && words.bounds.isWhole(each));
  const subject = before.at(end < 0 ? -1 : end - 1) ?? '';
  return /[^s]s$/.test(subject) || words.several.isWhole(subject) || list.slice(0, at).includes('and');
}

/** Whether what stands beside a word stands beside verbs: "keeps asking", "stops the clock", "no longer works". */
function isTold(list: readonly string[], at: number, words: RemarkLists): boolean {
  const next = list[at + 1];
  if (next === undefined) return words.adverbs.isWhole(list[at - 1] ?? '');
  return (
    /.ing$/.test(next) ||
    [words.determiners, words.taken, words.persons, words.dummies, words.indirect, words.results].some(
      (kind) => kind.isWhole(next),
    ) ||
    next === 'to'
  );
}

/** Whether a word is a verb by what stands beside it: "typed it", "never recorded". */
function takes(list: readonly string[], at: number, words: RemarkLists): boolean {
  const word = list[at] ?? '';
  const next = list[at + 1] ?? '';
  if (words.prepositions.isWhole(word)) return false;
  if (words.taken.isWhole(next)) return true;
  return /ed$/.test(word) && (isTold(list, at, words) || words.recent.isWhole(list[at - 1] ?? ''));
}
