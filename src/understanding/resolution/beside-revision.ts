import { amountsOf } from './amounts.ts';
import { hasOperation, type Frame, type PlacedOperation } from './frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isJapanese } from '../words/words.ts';

/** A revision that only tells which target is meant: the one before it, or the one that it led to. */
export type BesideRevision = {
  readonly side: 'before' | 'after';
  /** The revision, with the word for its direction: "revised down". */
  readonly operations: readonly PlacedOperation[];
};

/** How many words may stand between "before" and the revision that it is about: "before IIJ in February 2010 cut". */
const MOST_BETWEEN = 6;

/** "before the February 2009 cut", "after it was lowered", "what was it cut to?": which of the targets is meant. */
export const besideRevision = (
  frame: Frame,
  lexicon: Lexicon,
  isDated: boolean,
): BesideRevision | undefined =>
  timeOfRevision(frame, lexicon) ?? revisedOne(frame, lexicon) ?? endOfRevision(frame, lexicon, isDated);

/** The words for a direction right behind an operation: the "down" of "revised down". */
const directionsBehind = (
  { operations }: Frame,
  { to }: PlacedOperation,
  { plays }: Lexicon,
): readonly PlacedOperation[] =>
  operations.filter(({ from, words }) => from === to && words.every((word) => plays(word, 'direction')));

function timeOfRevision(frame: Frame, lexicon: Lexicon): BesideRevision | undefined {
  for (const operation of frame.operations) {
    const operations = [operation, ...directionsBehind(frame, operation, lexicon)];
    // "before it was revised" is one phrase, where "prior" may stand before a revision
    const [first = '', more] = operation.words;
    if (operation.names.includes('target-previous') && more && lexicon.plays(first, 'before'))
      return { side: 'before', operations };
    if (!operation.names.some((name) => name === 'revision' || name === 'change')) continue;
    for (let at = operation.from - 1; at >= Math.max(0, operation.from - MOST_BETWEEN); at -= 1) {
      const word = frame.words[at];
      if (!word) break;
      if (lexicon.plays(word.text, 'before')) return { side: 'before', operations };
      if (lexicon.plays(word.text, 'after')) return { side: 'after', operations };
      const isSaidAround = lexicon.fillers.has(word.text) || lexicon.plays(word.text, 'first-place');
      if (word.period === undefined && !isSaidAround) break;
    }
  }
  return undefined;
}

/** "The lowered revenue target", "revised-down FY2009 target": the target that a revision led to; "by how much" asks for it. */
function revisedOne({ operations, words }: Frame, { plays }: Lexicon): BesideRevision | undefined {
  if (operations.some(({ names }) => names.includes('amount'))) return undefined;
  const revision = operations.find(
    ({ names, words: [word = ''] }) => names.includes('revision') && isVerb(word),
  );
  if (!revision) return undefined;
  const before = words[revision.from - 1];
  const next = words[revision.to];
  const isFirst = before === undefined || before.text === 'the' || plays(before.text, 'possessing');
  const isName = next !== undefined && (next.period !== undefined || !plays(next.text, 'before-start'));
  return isFirst && isName ? { side: 'after', operations: [revision] } : undefined;
}

/**
 * "What did they cut the target to in February?", "what was it lowered from?", 「いくらに引き下げた」: the target at one
 * end of a revision. With both ends it is the revision itself; where only an amount tells which revision, it may be any.
 */
function endOfRevision(frame: Frame, lexicon: Lexicon, isDated: boolean): BesideRevision | undefined {
  const { operations, words } = frame;
  const operation =
    operations.find(({ names }) => names.includes('revision')) ??
    operations.find(({ names, words: [word = ''] }) => names.includes('target-newest') && isVerb(word));
  if (!operation || hasOperation(frame, 'percent', 'growth')) return undefined;
  if (!isDated && amountsOf(words).length) return undefined;
  const isLeftOpen = (role: 'revised-to' | 'revised-from'): boolean =>
    words.some(({ text }, at) => lexicon.plays(text, role) && isOpenAt(frame, lexicon, at));
  const [to, from] = [isLeftOpen('revised-to'), isLeftOpen('revised-from')];
  if (to === from) return undefined;
  return {
    side: to ? 'after' : 'before',
    operations: [operation, ...directionsBehind(frame, operation, lexicon)],
  };
}

/** "Revised to": the word that else says which target is meant is then what was done to one. */
const isVerb = (word: string): boolean => /ed$/.test(word);

/**
 * Whether nothing stands at the end that a word points to, or only what asks for it: "to?", "to what", "to in May". A Japanese
 * word points to what stands before it: いくらに, where 最終的にいくら asks by how much.
 */
function isOpenAt({ words }: Frame, { plays }: Lexicon, at: number): boolean {
  const said = (index: number): string => words[index]?.text ?? '';
  if (isJapanese(said(at))) return plays(said(at - 1), 'asking-value');
  const asks = [at + 1, at + 2].some((index) => plays(said(index), 'asking-value'));
  const isAtTime = plays(said(at + 1), 'time-follows') && words[at + 2]?.period !== undefined;
  return asks || isAtTime || !/[\p{L}\p{N}]/u.test(said(at + 1));
}
