import type { MetricId } from '../../dataset/schema.ts';
import { isBelow, type Lexicon } from '../words/lexicon.ts';
import { isConnecting } from '../words/phrase-words.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { PhraseTree } from '../words/phrases.ts';
import { isJapanese, type Word } from '../words/words.ts';
import type { FoundName } from './found-name.ts';
import { named } from './named-by.ts';

/** The words between a part and its whole. */
const WITHIN = /^(?:in|from|within)$/;

/** "share of systems construction in SI revenue", "share of revenue from SI": a share has a part and a whole. */
export function joinsPartAndWhole({ words, found, lexicon, question, from }: FoundName): boolean {
  const at = words.findIndex(({ text }) => WITHIN.test(text));
  if (at < 1) return false;
  const head = question.slice(0, from).findLastIndex(({ text }) => text === 'of') - 1;
  if (!lexicon.plays(question[head]?.text ?? '', 'whole-follows')) return false;
  if (namesPartBehind(question.slice(from + words.length), found, lexicon)) return false;
  return named(words.slice(0, at), lexicon).length > 0 && named(words.slice(at), lexicon).length > 0;
}

/**
 * Whether a name runs on over what parts the figures of a list: "SI gross margin ratio from its cost and gross margin", "S&M,
 * G&A, R&D", "total assets, liabilities and equity", "operating income with margin".
 */
export function joinsListed({ words, found, lexicon, question, from }: FoundName): boolean {
  const { plays } = lexicon;
  if (words.some(isComma) && lexicon.isListedName(words.map(({ text }) => text))) return false;
  // "of that, purchase of property and equipment": a list begins with another name
  const before = question[from - 2]?.text;
  const isBehindComma = before !== undefined && isComma(question[from - 1]) && !lexicon.fillers.has(before);
  return words.some(({ text }, at) => {
    if (at === 0) return false;
    if (plays(text, 'pointing') && plays(words[at - 1]?.text ?? '', 'listing-parts')) return true;
    const [left, right] = [words.slice(0, at), words.slice(at + 1)];
    const isMargin = right.every((word) => plays(word.text, 'amount-or-ratio'));
    if (isMargin && plays(text, 'adding-up')) return named(left, lexicon).length > 0;
    const isWith = plays(text, 'with-follows');
    const isLast = plays(text, 'adding-up') && isBehindComma && !isJapanese(text);
    if (!isWith && !isLast && !isComma(words[at])) return false;
    const [other, another] = named(right, lexicon);
    // "acquisition of a company, net of cash"
    const firsts = named(left, lexicon);
    if (!other || !firsts.length || plays(right[0]?.text ?? '', 'setting-off')) return false;
    const [joined, second] = found;
    // "order backlog, systems operation and maintenance": what stands behind the comma tells which part of it
    if (joined && !second && firsts.some((whole) => isBelow(joined, whole, lexicon))) return false;
    const isRatio = joined !== undefined && !second && lexicon.ratios.has(joined);
    return isLast || isRatio || (!isWith && !another && !found.includes(other));
  });
}

const isComma = (word: Word | undefined): boolean => word?.text === ',' || word?.text === '、';

/** How many words the name of a part may have. */
const LONGEST_PART = 6;

/** "Percentage of revenue from SI | that came from systems construction": the part is named behind, the whole before it. */
function namesPartBehind(rest: readonly Word[], wholes: readonly MetricId[], lexicon: Lexicon): boolean {
  const verb = rest.findIndex(({ text }) => lexicon.plays(text, 'coming') || lexicon.plays(text, 'being'));
  if (verb < 0) return false;
  const behind = rest.slice(verb + 1).filter(({ text }) => !isConnecting(text));
  return Array.from({ length: LONGEST_PART }, (_, length) => behind.slice(0, length + 1)).some((words) =>
    named(words, lexicon).some((part) => wholes.some((whole) => isBelow(part, whole, lexicon))),
  );
}

/** "Subtract cost of revenue from revenue": what stands behind "from" is a figure of its own. */
export function joinsSum({ words, lexicon: { plays }, question, from }: FoundName): boolean {
  const head = question.slice(0, from).findLast(({ text }) => text !== 'the')?.text ?? '';
  return plays(head, 'verb-of-sum') && words.some(({ text }, at) => at > 0 && plays(text, 'taken-from'));
}

/** What parts a figure from one that is left out: "excluding SI, revenue", 「売上高（SIを除く）」. */
const PARTED_BEHIND = /^[,、]$/;
const PARTED_BEFORE = /^[,、(]$/;

/** Whether a sign stands within words of which the first or the last ones are left out of what the others name. */
export function joinsLeftOut({ words, lexicon: { operations }, question, from }: FoundName): boolean {
  const isParted = (by: RegExp): boolean => words.some(({ text }) => by.test(text));
  if (!isParted(PARTED_BEFORE)) return false;
  const leavesOut = (at: number): boolean =>
    [question.slice(at, at + 1), question.slice(at, at + 2)].some((phrase) => {
      const node = phrase.reduce<PhraseTree<readonly OperationName[]> | undefined>(
        (tree, { text }) => tree?.next.get(text),
        operations,
      );
      return node?.meaning?.includes('excluding') === true;
    });
  const before = question.slice(0, from).findLastIndex(({ text }) => text !== 'the');
  const isBehind = leavesOut(before) || leavesOut(before - 1);
  return isBehind ? isParted(PARTED_BEHIND) : leavesOut(from + words.length);
}
