import type { Clause } from '../words/clauses.ts';
import type { Piece } from './pieces.ts';
import { hasStatement, isBeing, isIntoProduct, JOINING, withoutFirst, withoutJoining } from './sentences.ts';
import type { RemarkLists } from '../words/remark-words.ts';
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

const ADDING = /^(?:and|also|plus|or|then|vs|versus) /;
const ASKING =
  /^(?:what|whats|what's|how|hows|how's|which|who|whose|when|where|why|is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|might|tell|give|show|list|compare|add|include|split|break|convert|use|make|take|let|lets|let's|say|explain)(?= |$)/;
const ONLY = /(?<![^ ])(?:only|just|solely|purely|merely)(?= |$)/;
/** "we only read dollars" says how it is with us; "only the home users", "we only want those" narrow. */
const ONLY_DOES =
  /(?<![^ ])(?:only|just) (?:has|have|had|got|read|reads|see|sees|shows?|gives?|gave|showed|takes?|accepts?|prints?|goes|go|says?|lists?|noticed|saw|found|started|joined|[a-z]+ed)(?= |$)/;
/** Verbs with a single word after them, at the end of a clause. */
const TAKING =
  /(?<![^ ])(?:do|does|did|say|says|said|cover|covers|use|uses|used|run|runs|sell|sells|make|makes|track|tracks|follow|follows|own|owns|get|gets|see|sees|read|reads|pick|picks|take|takes|handle|handles) ([a-z-]+)$/;
const BOUND =
  /(?<![^ ])(?:for|of|in|from|about|within|across|outside|at|regarding|re|per|(?<=(?:it|them|this|that|down|up) )by) (?=([^ ]+))/g;

/** Words that a label on a paper does not have. */
const BARE = /(?<![^ ])(?:of|in|from|by|per|on|at|for|with|not|no)(?= |$)/;

/** What must not be left out, whatever else speaks for a remark. */
const NEVER: readonly Rule[] = [
  ({ said }, { narrowing, writings }) => narrowing.has(writings.without(said)),
  ({ said }, { corrections }) => corrections.has(said),
  ({ said }) => ONLY.test(said) && !ONLY_DOES.test(said),
  // a second question: "and operating income?", "what about 4Q08"
  ({ said, pieces, namesPeriod }) =>
    ADDING.test(said) && (namesPeriod || pieces.some(({ kind }) => kind === 'metric')),
  ({ asks, namesMetric, namesPeriod }) => asks && (namesMetric || namesPeriod),
  ({ namesMetric, namesPeriod, said }, { hedges }) => namesMetric && namesPeriod && !hedges.has(said),
  // "by how many yen did it narrow?"
  ({ asks, said }) => asks && /(?<![^ ])(?:how|what|which|whose)(?= |$)/.test(said) && !/^what a /.test(said),
  namesAnother,
  takesAnother,
  leadsToAnother,
];

/** What tells a remark from a part of the question; one is enough. */
const MARKS: readonly Rule[] = [isCheck, isPurpose, isImpression, isActivity, isStatement];

/** Whether a clause says nothing about which figure is meant, so that it may be left out as a whole. */
export function isRemark(clause: ReadClause, words: RemarkLists): boolean {
  const spelt = { ...clause, said: clause.corrected };
  if (isFormality(clause, words)) return true;
  const ways = clause.said === clause.corrected ? [clause] : [clause, spelt];
  return (
    !NEVER.some((rule) => ways.some((way) => rule(way, words))) &&
    MARKS.some((rule) => ways.some((way) => rule(way, words)))
  );
}

/** "For the purposes of our quarterly control file, ...": what leads up to a question, whatever the words for it are. */
function isFormality(
  { said, names, unknown, leads, namesMetric, namesPeriod }: ReadClause,
  { formalities, strangers, narrowing, commands }: RemarkLists,
): boolean {
  if (!leads || namesMetric || namesPeriod || !formalities.starts(said)) return false;
  const isNamed = said.split(' ').some((word) => names.has(word) && unknown.has(canonicalWord(word)));
  return !isNamed && !strangers.has(said) && !narrowing.has(said) && !commands.has(said);
}

/** Whether a clause names somebody or something whose figure may be meant: "for KDDI", "we cover NTT", "of asia". */
function namesAnother(clause: ReadClause, words: RemarkLists): boolean {
  const { said, unknown, names } = clause;
  const isUnknown = (word: string): boolean => unknown.has(canonicalWord(word));
  for (const { 1: word = '', index } of said.matchAll(BOUND)) {
    // "someone in compliance": who speaks, not what is asked for
    if (words.persons.isWhole(said.slice(0, index).trim().split(' ').at(-1) ?? '')) continue;
    if (
      isUnknown(word) &&
      ![words.products, words.manners, words.evaluations, words.determiners].some((list) =>
        list.isWhole(word),
      )
    )
      return true;
  }
  const list = said.split(' ');
  return list.some((word, at) => {
    const bare = word.replace(/'s$/, '');
    const isStranger = words.strangers.isWhole(bare);
    if (!isStranger && !(names.has(bare) && isUnknown(bare))) return false;
    if (words.comparing.has(list.slice(Math.max(0, at - 3), at).join(' '))) return false;
    if (isStranger) return true;
    // "the ADR", "PM wants", "my CFO": something of ours, or who speaks
    const before = list[at - 1];
    const isSubject = at === 0 || (at === 1 && JOINING.test(`${before} `));
    return !isSubject && !(before !== undefined && words.determiners.isWhole(before));
  });
}

/** "our desk does shipping", "the boss said wholesale": what somebody does or says, in one word that nobody knows. */
function takesAnother({ said, unknown }: ReadClause, words: RemarkLists): boolean {
  const [, object] = TAKING.exec(said) ?? [];
  if (object === undefined || !unknown.has(canonicalWord(object)) || /ly$/.test(object)) return false;
  return ![words.evaluations, words.manners, words.products, words.places].some((list) =>
    list.isWhole(object),
  );
}

/** What is said before a question may say whose figure it asks for: nothing unknown may stand there by itself. */
function leadsToAnother(
  { leads, said, unknown }: ReadClause,
  { determiners, products, evaluations }: RemarkLists,
): boolean {
  if (!leads) return false;
  const list = said.split(' ');
  return list.some((word, at) => {
    if (!unknown.has(canonicalWord(word)) || products.isWhole(word) || evaluations.isWhole(word))
      return false;
    return (
      !/(?:ing|ed|ly)$/.test(word) &&
      !isBeing(list[at - 1] ?? '') &&
      // "took the file": what does something to a thing is no name
      !determiners.isWhole(list[at + 1] ?? '') &&
      !list.slice(Math.max(0, at - 2), at).some((before) => determiners.isWhole(before))
    );
  });
}

/** "is it anywhere else", "was it negative", "does that look off": a question back that names nothing. */
function isCheck(
  { said, unknown, namesMetric, namesPeriod }: ReadClause,
  { evaluations, hedges }: RemarkLists,
): boolean {
  const [, rest] =
    /^(?:is|isn't|isnt|was|wasn't|wasnt|does|doesn't|did|didn't|are|were|can|could) (?:it|that|this|there|they) ?(.*)$/.exec(
      said,
    ) ?? [];
  if (rest === undefined || namesMetric || namesPeriod) return false;
  const left = hedges.without(rest).split(' ').filter(Boolean);
  return (
    left.every(
      (word) =>
        evaluations.isWhole(word) ||
        /^(?:be|look|sound|seem|make|sense|ok|fine|really|even|still|only|about|around|roughly|some|\d[\d.]*(?:-odd)?|odd|any|where|mn|m|bn|million|billion|yen|correct)$/.test(
          word,
        ),
    ) &&
    (left.length > 0 || unknown.size === 0)
  );
}

/** "for the leverage slide", "into my model": what the answer is for. */
function isPurpose({ said, namesMetric, namesPeriod, sentence }: ReadClause, words: RemarkLists): boolean {
  const [, into] =
    /^(?:needed |this is |it's |its |that's |thats |all |just )?(?:for|into) (.+)$/.exec(
      withoutJoining(said),
    ) ?? [];
  if (into !== undefined) return !namesPeriod && isIntoProduct(into, words);
  // "covenant page": a sentence that only names where the figure goes
  const last = said.split(' ').at(-1) ?? '';
  return sentence && !namesMetric && !namesPeriod && words.papers.isWhole(last) && !BARE.test(said);
}

/** Words of an impression that are none by themselves: "(number)" may be what is asked for. */
const SAYS_NOTHING =
  /^(?:number|figure|thing|question|one|stuff|very|so|too|a|an|the|that|this|it|its|it's|is|was|in|not|here|there|high|low|higher|lower|same|positive|negative|up|down)$/;

/** "tiny i know", "crazy number iirc", "looks odd": how a figure strikes somebody, and nothing else. */
function isImpression({ said }: ReadClause, { evaluations, hedges }: RemarkLists): boolean {
  const left = hedges.without(withoutJoining(said)).split(' ').filter(Boolean);
  const says = left.some((word) => !SAYS_NOTHING.test(word)) || hedges.has(said);
  return says && left.every((word) => evaluations.isWhole(word));
}

/** "checking whether heads show up there", "want to see asset age", "looks like working capital". */
function isActivity({ said, namesPeriod }: ReadClause, words: RemarkLists): boolean {
  const core = withoutJoining(said);
  if (words.openers.starts(core)) return isFineOpener(core, words);
  if (!words.activities.starts(core)) return false;
  const after = withoutFirst(core, words.activities);
  if (!namesPeriod) return true;
  return words.determiners.starts(after) || /^(?:whether|if|that|how|why|against|with)(?= |$)/.test(after);
}

/** "think it is the opening balance" is one; "think asia", "guess the domestic one" may be what is meant. */
function isFineOpener(core: string, words: RemarkLists): boolean {
  const after = withoutFirst(core, words.openers);
  // "must be a glitch" and "must be hardware"
  if (/^(?:must|might|could) (?:be|have been)(?= |$)/.test(core))
    return /^an? /.test(after) || words.evaluations.starts(after);
  if (
    !/^(?:think|thought|guess|guessing|suspect|reckon|assume|assuming|believe|pretty sure|not sure|heard|read|saw|because|cuz|cos|coz|bc|cause|so that|in case)(?= |$)/.test(
      core,
    )
  )
    return true;
  return (
    hasStatement(after, words) ||
    words.dummies.starts(after) ||
    /^(?:if|whether|why|how|what|where)(?= |$)/.test(after) ||
    after === ''
  );
}

/** A sentence of its own: somebody or something does, has or is something that names no other figure. */
function isStatement({ said }: ReadClause, words: RemarkLists): boolean {
  const core = withoutJoining(said);
  if (ASKING.test(core) && !/^(?:can't|cant)/.test(core)) return false;
  return hasStatement(core, words);
}
