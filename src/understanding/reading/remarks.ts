import type { Clause } from '../words/clauses.ts';
import type { Piece } from './pieces.ts';
import {
  leadsToAnother,
  limits,
  namesAnother,
  narrows,
  selectsAnother,
  takesAnother,
  takesApart,
} from './others-named.ts';
import { hasStatement, isIntoProduct, withoutJoining } from './sentences.ts';
import {
  isAbsence,
  isCallForHelp,
  isGreeting,
  isOccasionSoon,
  isSubjectless,
  isToBot,
} from './short-sentences.ts';
import type { RemarkLists } from '../words/remark-words.ts';
import { basesOf, isVerb } from '../words/verb-forms.ts';
import { canonicalWord } from '../words/words.ts';

/** A clause with what reading it for itself tells of its words. */
export type ReadClause = Clause & {
  /** Its words, parted by single spaces, as they were typed and spelt right. */
  readonly said: string;
  readonly corrected: string;
  /** Words of it that nobody knows, in their canonical form. */
  readonly unknown: ReadonlySet<string>;
  /** Words that were written with a capital letter: names, most of them. */
  readonly names: ReadonlySet<string>;
  readonly pieces: readonly Piece[];
  readonly namesMetric: boolean;
  readonly namesPeriod: boolean;
  /** Whether it stands before what is asked: what is said there may be what the question is about. */
  readonly leads: boolean;
  /** Whether it is a sentence by its signs, with the end of another before it. */
  readonly sentence: boolean;
};

type Rule = (clause: ReadClause, words: RemarkLists) => boolean;

/** What must not be left out, whatever else speaks for a remark. */
const NEVER: readonly Rule[] = [
  narrows,
  ({ said }, { corrections }) => corrections.has(said),
  limits,
  // "in Gbps": how the figure is to be told
  ({ pieces }) =>
    pieces.some(
      (piece) => piece.kind === 'operation' && piece.names.includes('absolute') && piece.words.length > 1,
    ),
  // "working capital": a figure alone is one of those that are asked for
  ({ pieces, namesMetric }) => namesMetric && pieces.every(({ kind }) => kind === 'metric'),
  // a second question: "and operating income?", "what about 4Q08"
  ({ said, pieces, namesPeriod }, { adding, persons }) =>
    adding.starts(said) &&
    (namesPeriod || pieces.some(({ kind }) => kind === 'metric')) &&
    // "then i can finally go home"
    !persons.isWhole(adding.after(said).split(' ')[0] ?? ''),
  ({ asks, namesMetric, namesPeriod }) => asks && (namesMetric || namesPeriod),
  ({ namesMetric, namesPeriod, said }, { hedges }) => namesMetric && namesPeriod && !hedges.has(said),
  // "by how many yen did it narrow?"
  ({ asks, said }, { interrogatives, exclaiming }) =>
    asks && interrogatives.has(said) && !exclaiming.starts(said),
  namesAnother,
  takesAnother,
  takesApart,
  selectsAnother,
  leadsToAnother,
];

/** What tells a remark from a part of the question; one is enough. */
const MARKS: readonly Rule[] = [
  isCheck,
  isPurpose,
  isImpression,
  isActivity,
  isStatement,
  isLabel,
  isShort,
  isOccasion,
];

/** Whether a clause says nothing about which figure is meant, so that it may be left out as a whole. */
export function isRemark(clause: ReadClause, words: RemarkLists): boolean {
  const spelt = { ...clause, said: clause.corrected };
  if (isFormality(clause, words) || isOfHouse(clause, words) || isAskedAgain(clause, words)) return true;
  const ways = clause.said === clause.corrected ? [clause] : [clause, spelt];
  return (
    !NEVER.some((rule) => ways.some((way) => rule(way, words))) &&
    (ways.some((way) => isMarked(way, words)) || isOfTwo(clause, words))
  );
}

const isMarked = (clause: ReadClause, words: RemarkLists): boolean =>
  MARKS.some((rule) => rule(clause, words));

/** "presentation in 20 minutes and i'm sweating": two remarks in one clause, the second with a subject of its own. */
function isOfTwo(clause: ReadClause, words: RemarkLists): boolean {
  const list = clause.said.split(' ');
  const at = list.findIndex(
    (word, index) =>
      index > 0 &&
      words.joining.isWhole(word) &&
      [words.persons, words.determiners].some((kind) => kind.isWhole(list[index + 1] ?? '')),
  );
  if (at < 0) return false;
  return [list.slice(0, at), list.slice(at + 1)].every((part) =>
    isMarked({ ...clause, said: part.join(' ') }, words),
  );
}

/** "For the purposes of our quarterly control file, ...": what leads up to a question, whatever the words for it are. */
function isFormality(
  { said, names, unknown, leads, namesMetric, namesPeriod }: ReadClause,
  { formalities, strangers, narrowing, commands }: RemarkLists,
): boolean {
  if (namesMetric || namesPeriod || !leads || !formalities.starts(said)) return false;
  const isNamed = said.split(' ').some((word) => names.has(word) && unknown.has(canonicalWord(word)));
  return !isNamed && !strangers.has(said) && !narrowing.has(said) && !commands.has(said);
}

/** "Treasury question", "the tax team here": who it is that asks, of our own house. */
function isOfHouse({ said, start }: ReadClause, { departments, labels, determiners }: RemarkLists): boolean {
  const list = said.split(' ').filter((word) => !determiners.isWhole(word));
  const label = list.findIndex((word) => labels.isWhole(word));
  const house = list.slice(0, label).join(' ');
  return start === 0 && departments.isWhole(house) && list.slice(label).every((word) => labels.isWhole(word));
}

/** "What's the number", "whats the value with the right sign": it asks once more for what was named. */
function isAskedAgain({ said, namesMetric, namesPeriod, start }: ReadClause, words: RemarkLists): boolean {
  const { whatIs, writings, determiners, evaluations, nouns, hedges } = words;
  if (start === 0 || namesMetric || namesPeriod || !whatIs.starts(said)) return false;
  const left = hedges
    .without(writings.without(whatIs.after(said)))
    .split(' ')
    .filter(Boolean);
  const [last = ''] = left.slice(-1);
  return (
    (nouns.isWhole(last) || words.dummies.isWhole(last)) &&
    left.every((word) => [determiners, evaluations, nouns, words.dummies].some((list) => list.isWhole(word)))
  );
}

/** "is it anywhere else", "was it negative", "does that look off": a question back that names nothing. */
function isCheck(
  { said, unknown, namesMetric, namesPeriod }: ReadClause,
  { doubting, pronouns, checked, evaluations, hedges }: RemarkLists,
): boolean {
  const about = doubting.after(said);
  if (!doubting.starts(said) || !pronouns.starts(about) || namesMetric || namesPeriod) return false;
  const left = hedges.without(pronouns.after(about)).split(' ').filter(Boolean);
  return (
    left.every(
      (word) => evaluations.isWhole(word) || checked.isWhole(word) || /^\d[\d.]*(?:-odd)?$/.test(word),
    ) &&
    (left.length > 0 || unknown.size === 0)
  );
}

/** "for the leverage slide", "into my model": what the answer is for. */
function isPurpose({ said, namesMetric, namesPeriod, sentence }: ReadClause, words: RemarkLists): boolean {
  const core = words.leads.after(withoutJoining(said, words));
  if (words.purposes.starts(core)) return !namesPeriod && isIntoProduct(words.purposes.after(core), words);
  // "covenant page": a sentence that only names where the figure goes
  const last = said.split(' ').at(-1) ?? '';
  const isLabel = words.papers.isWhole(last) && !words.unlabelled.has(said);
  return sentence && !namesMetric && !namesPeriod && isLabel;
}

/** "tiny i know", "crazy number iirc", "looks odd": how a figure strikes somebody, and nothing else. */
function isImpression({ said }: ReadClause, words: RemarkLists): boolean {
  const { evaluations, vague, hedges } = words;
  const left = hedges.without(withoutJoining(said, words)).split(' ').filter(Boolean);
  const tells = left.some((word) => !vague.isWhole(word)) || hedges.has(said);
  return tells && left.every(evaluations.isWhole);
}

/** "checking whether heads show up there", "want to see asset age", "looks like working capital". */
function isActivity({ said, namesPeriod }: ReadClause, words: RemarkLists): boolean {
  const core = withoutJoining(said, words);
  if (words.openers.starts(core)) return isFineOpener(core, words);
  const after = words.activities.starts(core) ? words.activities.after(core) : afterDoing(core, words);
  if (after === undefined) return false;
  return !namesPeriod || words.determiners.starts(after) || words.aims.starts(after);
}

/** What follows the word for what somebody is doing: "rehearsing | for the town hall"; undefined where there is none. */
function afterDoing(core: string, words: RemarkLists): string | undefined {
  const { determiners, prepositions, taken, asking, being, finite } = words;
  const [first = '', ...rest] = core.split(' ');
  const [next = '', following = ''] = rest;
  if (!/.ing$/.test(first) || next === '' || being.isWhole(next) || finite.isWhole(next)) return undefined;
  const bases = basesOf(first).slice(1);
  // "taking revenue as SI revenue" tells what to do
  if (bases.some(asking.isWhole)) return undefined;
  const isTo =
    determiners.isWhole(next) ||
    taken.isWhole(next) ||
    (prepositions.isWhole(next) && determiners.isWhole(following));
  return isTo || bases.some(isVerb) ? rest.join(' ') : undefined;
}

/** "think it is the opening balance" is one; "think asia", "guess the domestic one" may be what is meant. */
function isFineOpener(core: string, words: RemarkLists): boolean {
  const after = words.openers.after(core);
  // "must be a glitch" and "must be hardware"
  if (words.presumptions.starts(core)) return words.evaluations.starts(after);
  if (!words.claims.starts(core) || after === '') return true;
  return hasStatement(after, words) || words.dummies.starts(after) || words.indirect.starts(after);
}

/** A sentence of its own: somebody or something does, has or is something that names no other figure. */
function isStatement({ said }: ReadClause, words: RemarkLists): boolean {
  const core = withoutJoining(said, words);
  return !words.asking.starts(core) && hasStatement(core, words);
}

/** What people say in few words about where they looked, what it is to them, and who is to help. */
function isShort({ said, sentence, namesMetric, namesPeriod }: ReadClause, words: RemarkLists): boolean {
  if (namesPeriod) return false;
  // "got the revenue line already"
  if (namesMetric) return / already$/.test(said) && isSubjectless(said, words);
  if (isAbsence(said, words) || isCallForHelp(said, words)) return true;
  if (isGreeting(said, words) || isToBot(said, words)) return true;
  return sentence && isSubjectless(withoutJoining(said, words), words);
}

/** "ops review on monday", "audit season again": what people meet or work for. */
function isOccasion({ said, leads, sentence, namesPeriod, asks }: ReadClause, words: RemarkLists): boolean {
  return !namesPeriod && !asks && isOccasionSoon(withoutJoining(said, words), leads || sentence, words);
}

/** No label is longer. */
const LONGEST_LABEL = 4;

/** "mobile pitch: ...", "client deck - ...": what the first words of a question say that it is for. */
export function isLabel(
  { said, from, asks, namesPeriod, unknown }: ReadClause,
  { products }: RemarkLists,
): boolean {
  const list = said.split(' ');
  const isShort = list.length > 1 && list.length <= LONGEST_LABEL;
  const isKnown = [...unknown].every((word) => products.isWhole(word));
  return from === 0 && isShort && !asks && !namesPeriod && isKnown && products.isWhole(list.at(-1) ?? '');
}
