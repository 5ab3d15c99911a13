import type { RemarkLists } from '../words/remark-words.ts';
import { basesOf, isVerb, isVerbOfOne } from '../words/verb-forms.ts';
import { canonicalWord } from '../words/words.ts';
import type { ReadClause } from './remarks.ts';
import { isBeing, isFineWish, withoutJoining } from './sentences.ts';
import { isGreeting, isOccasionSoon, isTime } from './short-sentences.ts';
import { verbIn } from './verb-places.ts';

/** Whether a clause holds a word that makes another figure of one, other than in the name of a paper or a person. */
export function narrows({ said, pieces }: ReadClause, words: RemarkLists): boolean {
  const { narrowing, writings, described, products, identifying, nouns } = words;
  const names = pieces.flatMap((piece) =>
    piece.kind === 'metric' && piece.words.length > 1 ? piece.words : [],
  );
  const list = writings.without(said).split(' ');
  // "segment slide", "a retail shareholder", "the ATM business blurb"; not "retail clients"
  const left = list.filter((word, at) => {
    if (names.includes(canonicalWord(word))) return false;
    const next = list[at + 1] ?? '';
    // "without the binder"
    if (word === 'without' && words.determiners.isWhole(next)) return !products.isWhole(list[at + 2] ?? '');
    const isNamed = products.isWhole(next) || /..(?:er|or|ist|ant)$/.test(next);
    return !described.isWhole(word) || !isNamed || identifying.isWhole(next) || nouns.isWhole(next);
  });
  return narrowing.has(left.join(' '));
}

/** Whether a clause makes less of what is asked: "only the home users", but not "we only read dollars". */
export function limits({ said }: ReadClause, words: RemarkLists): boolean {
  const { limiting, telling, activities, persons, determiners } = words;
  const list = said.split(' ');
  const places = [...list.keys()].filter((at) => limiting.isWhole(list[at] ?? ''));
  const isTold = (at: number): boolean => {
    const next = list[at + 1] ?? '';
    const isDone =
      persons.isWhole(list[at - 1] ?? '') && isVerb(next) && lengthOfSelecting(list, at + 1, words) === 0;
    return (
      isDone ||
      telling.isWhole(next) ||
      /^[a-z]+ed$/.test(next) ||
      activities.starts(list.slice(at + 1).join(' ')) ||
      // "my own notes only"
      (determiners.isWhole(list[0] ?? '') && words.finite.isWhole(next))
    );
  };
  return places.length > 0 && !places.some(isTold);
}

/** Whether a clause names somebody or something whose figure may be meant: "for KDDI", "we cover NTT", "of asia". */
export function namesAnother(clause: ReadClause, words: RemarkLists): boolean {
  const { said, unknown, names } = clause;
  const isGreeted = isGreeting(said, words);
  const list = said.split(' ');
  const verb = verbIn(list, words);
  const isUnknown = (word: string): boolean => unknown.has(canonicalWord(word));
  for (const { 0: bound, index } of words.bounds.found(said)) {
    const before = said.slice(0, index).trim();
    const [word = ''] = said
      .slice(index + bound.length)
      .trim()
      .split(' ');
    // "someone in compliance", "anna from marketing wants": who speaks, not what is asked for
    if (words.persons.isWhole(before.split(' ').at(-1) ?? '')) continue;
    if (isGreeted || (before && before.split(' ').length < verb)) continue;
    if (isTime(word.replace(/'s$/, ''), words)) continue;
    if (
      isUnknown(word) &&
      ![words.products, words.manners, words.evaluations, words.determiners, words.departments].some(
        (kind) => kind.isWhole(word) || kind.isWhole(canonicalWord(word)),
      )
    )
      return true;
  }
  return list.some((word, at) => {
    const bare = word.replace(/'s$/, '');
    // "the us" and "emailed us"
    const isUs = words.taken.isWhole(bare) && !names.has(bare) && !words.bounds.isWhole(list[at - 1] ?? '');
    const isStranger = words.strangers.isWhole(bare) && !isUs;
    if (!isStranger && !(names.has(bare) && isUnknown(bare))) return false;
    if (words.comparing.has(list.slice(Math.max(0, at - 3), at).join(' '))) return false;
    if (isStranger) return true;
    // "the ADR", "PM wants", "my colleague Ken swears": something of ours, or who speaks
    const before = list[at - 1];
    const isSubject = isGreeted || at === 0 || (at === 1 && words.joining.isWhole(before ?? '')) || at < verb;
    return !isSubject && !isTime(bare, words) && !(before !== undefined && words.determiners.isWhole(before));
  });
}

/** "our desk does shipping", "the boss said wholesale": what somebody does or says, in one word that nobody knows. */
export function takesAnother({ said, unknown }: ReadClause, words: RemarkLists): boolean {
  const [before = '', verb = '', object = ''] = ['', ...said.split(' ')].slice(-3);
  // "my own memory"
  if (words.determiners.isWhole(before)) return false;
  if (!words.taking.isWhole(verb) || !/^[a-z-]+$/.test(object) || /ly$/.test(object)) return false;
  if (!unknown.has(canonicalWord(object))) return false;
  return ![words.evaluations, words.manners, words.products, words.places].some((list) =>
    list.isWhole(object),
  );
}

/** "we left schools out": what was taken out or left in may be what is asked for; "left the line out" is not. */
export function takesApart(
  { said, unknown }: ReadClause,
  { parting, apart, nouns, places }: RemarkLists,
): boolean {
  const list = said.split(' ');
  const verb = list.findIndex((word) => parting.isWhole(word));
  const end = list.findIndex((word, at) => at > verb && apart.isWhole(word));
  if (verb < 0 || end < 0) return false;
  return list
    .slice(verb + 1, end)
    .some((word) => unknown.has(canonicalWord(word)) && !nouns.isWhole(word) && !places.isWhole(word));
}

/** How many words at a place are a verb whose object may be what is asked for: "sells", "looking at"; none where it is no such. */
function lengthOfSelecting(list: readonly string[], at: number, words: RemarkLists): number {
  const { selecting, determiners, persons, adverbs, modals, joining } = words;
  const before = list[at - 1] ?? '';
  const word = list[at] ?? '';
  // "no need", "the use": no verb
  if (determiners.isWhole(before) && before !== 'that') return 0;
  const isPlain = selecting.isWhole(word) || selecting.isWhole(`${word} ${list[at + 1] ?? ''}`);
  const isAfterSubject =
    at === 0 ||
    /^to$|t$|s$|'(?:d|ll|ve)$/.test(before) ||
    [persons, adverbs, modals, joining, words.finite, words.relatives].some((kind) => kind.isWhole(before));
  // "the capital lease burden": no verb either
  if (isPlain && !isAfterSubject) return 0;
  const bases = basesOf(word);
  if (bases.some((base) => selecting.isWhole(`${base} ${list[at + 1] ?? ''}`))) return 2;
  return bases.some((base) => selecting.isWhole(base)) ? 1 : 0;
}

/** "my friend sells to hospitals", "we look at consumers": what somebody deals with, wants or counts may be what is asked for. */
export function selectsAnother({ said }: ReadClause, words: RemarkLists): boolean {
  const list = withoutJoining(said, words).split(' ');
  const verb = verbIn(list, words);
  return list.some((_, at) => {
    // "sell side keeps", "the podcast host is": no verb, but who does something
    if (at < verb) return false;
    const count = lengthOfSelecting(list, at, words);
    // "it needs subtracting"
    if (words.dummies.isWhole(list[at - 1] ?? '') && /.ing$/.test(list[at + 1] ?? '')) return false;
    return count > 0 && !isFineWish(list.slice(at + count).join(' '), words);
  });
}

/** What is said before a question may say whose figure it asks for: nothing unknown may stand there by itself. */
export function leadsToAnother({ leads, said, unknown }: ReadClause, words: RemarkLists): boolean {
  const { determiners, products, evaluations, taken, bounds, prepositions } = words;
  if (!leads || isOccasionSoon(said, leads, words) || isGreeting(said, words)) return false;
  const list = withoutJoining(said, words).split(' ');
  const verb = verbIn(list, words);
  return list.some((word, at) => {
    if (!unknown.has(canonicalWord(word)) || products.isWhole(word) || evaluations.isWhole(word))
      return false;
    const before = list[at - 1] ?? '';
    return (
      at > verb &&
      !/(?:ing|ed|ly)$/.test(word) &&
      !isTime(word, words) &&
      !isBeing(before, words) &&
      // "knows it by heart"
      !(prepositions.isWhole(before) && !bounds.isWhole(before)) &&
      !isVerbOfOne(word) &&
      // "took the file", "to bug you": what does something to a thing or to somebody is no name
      !determiners.isWhole(list[at + 1] ?? '') &&
      !taken.isWhole(list[at + 1] ?? '') &&
      !list.slice(Math.max(0, at - 2), at).some((each) => determiners.isWhole(each))
    );
  });
}
