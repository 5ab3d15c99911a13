import type { RemarkLists } from '../words/remark-words.ts';

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
  const { modals, persons, helping, dummies, taken, prepositions, manners } = words;
  return (
    modals.isWhole(modal) &&
    persons.isWhole(person) &&
    helping.isWhole(verb) &&
    rest.every((word) => [dummies, taken, prepositions, manners].some((list) => list.isWhole(word)))
  );
}
