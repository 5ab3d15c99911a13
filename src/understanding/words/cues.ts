import { OPERATION_NAMES, type OperationName } from './operation-names.ts';
import type { Role } from './role-names.ts';

/** Words and signs that are cues by themselves. */
const CUE_WORDS = ['(', '/', '-', '+', '*', ':', 'per', 'over', 'relative'] as const;

/**
 * What in a question a rule is about: a role that one of its words plays, an operation that it asks for, a word or sign,
 * a word that means nothing, a company, a second figure.
 */
export type Cue =
  | `role:${Role}`
  | `operation:${OperationName}`
  | `word:${(typeof CUE_WORDS)[number]}`
  | 'unknown word'
  | 'company'
  | 'second figure';

/** A rule that changes nothing in a question that holds none of its cues; without cues it has to look at each. */
export type CuedRule<Rule> = { readonly rule: Rule; readonly cues: readonly Cue[] };

/** A rule that is tried where one of its cues is there, or always. */
export const on = <Rule>(rule: Rule, ...cues: readonly Cue[]): CuedRule<Rule> => ({ rule, cues });

/** Whether a rule may be about a question that holds certain cues. */
export function mayBeAbout({ cues }: CuedRule<unknown>, held: ReadonlySet<Cue>): boolean {
  for (const cue of cues) if (held.has(cue)) return true;
  return !cues.length;
}

/** Applies rules in their order, each to what those before it have made of a question. Most have no cue in it. */
export function appliedInTurn<Subject, Rule>(
  subject: Subject,
  rules: readonly CuedRule<Rule>[],
  cuesIn: (subject: Subject) => ReadonlySet<Cue>,
  apply: (rule: Rule, subject: Subject) => Subject,
): Subject {
  let made = subject;
  let held = cuesIn(made);
  for (const cued of rules) {
    if (!mayBeAbout(cued, held)) continue;
    const before = made;
    made = apply(cued.rule, before);
    if (made !== before) held = cuesIn(made);
  }
  return made;
}

/** The cues that each word is: the roles that it plays, and itself. Most words are none. */
export function cuesByWord(
  roles: ReadonlyMap<string, ReadonlySet<Role>>,
): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const [word, played] of roles)
    cues.set(
      word,
      [...played].map((role): Cue => `role:${role}`),
    );
  for (const word of CUE_WORDS) cues.set(word, [...(cues.get(word) ?? []), `word:${word}`]);
  return cues;
}

const OPERATION_CUES = new Map(OPERATION_NAMES.map((name) => [name, `operation:${name}` as const]));

/** Adds the cues of words and of the operations that they ask for. */
export function addCues(
  held: Set<Cue>,
  words: readonly string[],
  operations: readonly OperationName[],
  cuesOf: (word: string) => readonly Cue[],
): void {
  for (const word of words) for (const cue of cuesOf(word)) held.add(cue);
  for (const name of operations) held.add(OPERATION_CUES.get(name) ?? `operation:${name}`);
}
