import type { MetricId } from '../../dataset/schema.ts';
import { isBelow, type Lexicon } from '../words/lexicon.ts';
import { isConnecting } from '../words/phrase-words.ts';
import type { Word } from '../words/words.ts';
import { named } from './named-by.ts';

/** The words between a part and its whole. */
const WITHIN = /^(?:in|from|within)$/;

/** "share of systems construction in SI revenue", "share of revenue from SI": a share has a part and a whole. */
export function joinsPartAndWhole(
  words: readonly Word[],
  found: readonly MetricId[],
  lexicon: Lexicon,
  question: readonly Word[],
  from: number,
): boolean {
  const at = words.findIndex(({ text }) => WITHIN.test(text));
  if (at < 1) return false;
  const head = question.slice(0, from).findLastIndex(({ text }) => text === 'of') - 1;
  if (!lexicon.plays(question[head]?.text ?? '', 'whole-follows')) return false;
  if (namesPartBehind(question.slice(from + words.length), found, lexicon)) return false;
  return named(words.slice(0, at), lexicon).length > 0 && named(words.slice(at), lexicon).length > 0;
}

/** "SI gross margin ratio from its cost and gross margin": behind "from its" stand the parts of the figure before it. */
export const joinsListed = (words: readonly Word[], { plays }: Lexicon): boolean =>
  words.some(({ text }, at) => plays(text, 'pointing') && plays(words[at - 1]?.text ?? '', 'listing-parts'));

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
