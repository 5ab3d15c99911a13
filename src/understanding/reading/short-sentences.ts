import type { RemarkLists } from '../words/remark-words.ts';
import { isVerb } from '../words/verb-forms.ts';

/** "told my manager i'd have it", "would save me an hour": a sentence of its own whose subject is left out. */
export function isSubjectless(said: string, words: RemarkLists): boolean {
  const [verb = '', ...list] = said.split(' ');
  const { finite, asking, wants, being, prepositions, determiners, persons, dummies, taken } = words;
  if (!finite.isWhole(verb) || [asking, wants, being].some((kind) => kind.isWhole(verb))) return false;
  const [next = ''] = list;
  return (
    !being.isWhole(next) &&
    !prepositions.isWhole(next) &&
    list.some((word) => [determiners, persons, dummies, taken].some((kind) => kind.isWhole(word)))
  );
}

/** "[the line] is blank on my side", "is missing in our file": where somebody looked for the figure. */
export function isAbsence(said: string, words: RemarkLists): boolean {
  const { being, evaluations, prepositions, determiners } = words;
  if (!being.starts(said)) return false;
  const [looks = '', ...place] = being.after(said).split(' ');
  const [within = '', ours = '', ...rest] = place;
  const isPlace = prepositions.isWhole(within) && determiners.isWhole(ours) && rest.length === 1;
  return evaluations.isWhole(looks) && !determiners.isWhole(looks) && (!place.length || isPlace);
}

/** "can someone fill it in?": the figure that was named is all the help that is asked for. */
export function isCallForHelp(said: string, words: RemarkLists): boolean {
  const [modal = '', person = '', verb = '', ...rest] = said.split(' ');
  const { modals, persons, helping, asking, selecting, dummies, taken, prepositions, manners } = words;
  return (
    modals.isWhole(modal) &&
    persons.isWhole(person) &&
    (helping.isWhole(verb) ||
      (!rest.length && isVerb(verb) && !asking.isWhole(verb) && !selecting.isWhole(verb))) &&
    rest.every((word) => [dummies, taken, prepositions, manners].some((list) => list.isWhole(word)))
  );
}

/** "hello from the night shift", "thanks for yesterday's help", "happy monday everyone"; not "sorry wholesale". */
export function isGreeting(said: string, words: RemarkLists): boolean {
  const { greetings, prepositions, determiners, persons, times } = words;
  if (!greetings.starts(said)) return false;
  const [next = ''] = greetings.after(said).split(' ');
  return !next || [greetings, prepositions, determiners, persons, times].some((list) => list.isWhole(next));
}

/** "forgive my ignorance", "take your time": what the one who is asked is to do, with somebody spoken of in it. */
export function isToBot(said: string, { asking, plural, selecting }: RemarkLists): boolean {
  const [verb = '', whose = ''] = said.split(' ');
  if (!(isVerb(verb) || plural.isWhole(verb)) || selecting.isWhole(verb)) return false;
  return whose === 'your' || (/^(?:me|us|my)$/.test(whose) && !asking.isWhole(verb));
}

/** "on monday", "at 3", "by noon" */
export const isTime = (word: string, { times, manners }: RemarkLists): boolean =>
  times.isWhole(word) || manners.isWhole(word) || /^\d{1,2}(?::\d\d)?(?:am|pm)?$/.test(word);

/** A name of what people meet for has no more words than these. */
const LONGEST_OCCASION = 6;

/** "retention meeting at 3", or before a question also without its time: "audit season again". */
export function isOccasionSoon(said: string, leads: boolean, words: RemarkLists): boolean {
  const { times, durations, occasions, papers, products, prepositions, determiners, ties } = words;
  const list = said.split(' ');
  const end = list.findLastIndex(
    (word) =>
      !isTime(word, words) &&
      !durations.isWhole(word) &&
      !prepositions.isWhole(word) &&
      !determiners.isWhole(word),
  );
  const [head = '', rest] = [list[end], list.slice(0, end)];
  // "in five minutes"
  if (end < 0) return list.length > 1 && list.some((word) => durations.isWhole(word) || times.isWhole(word));
  if (end >= LONGEST_OCCASION || (end < 1 && end === list.length - 1) || rest.some(ties.isWhole))
    return false;
  if (occasions.isWhole(head) || papers.isWhole(head)) return leads || end < list.length - 1;
  return products.isWhole(head) && end < list.length - 1;
}
