import { comparePeriods } from '../../periods/calendar.ts';
import { parsePeriodId } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef } from '../../query/query.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Role } from '../words/role-names.ts';
import type { Word } from '../words/words.ts';
import { topicOf, type Conversation } from './conversation.ts';

/** A turn and what it goes on from, with the figure that it points at where it points at one of two. */
type Spoken = {
  readonly frame: Frame;
  readonly conversation: Conversation;
  readonly figure?: FigureRef;
};

/**
 * "The latter", "the former", "the first one", "the later figure" of two figures: the turn without these words, in a
 * conversation in which that figure was looked up last.
 */
export function withOneSpokenOf(lexicon: Lexicon, { frame, conversation }: Spoken): Spoken {
  const figure = lastNamed(lexicon, frame, conversation) ?? ofTwo(lexicon, frame, conversation);
  if (!figure) return { frame, conversation };
  const isPlace = (word: string): boolean =>
    [...PLACES, 'first-in-row' as const].some((role) => lexicon.plays(word, role));
  return {
    frame: {
      ...frame,
      operations: frame.operations.filter(({ words: [word = ''] }) => !isPlace(word)),
      unknown: frame.unknown.filter((word) => !isPlace(word)),
      words: frame.words.map((word) => (isPlace(word.text) ? THAT : word)),
    },
    conversation: { ...conversation, query: { kind: 'lookup', figure } },
    figure,
  };
}

/** What a word for a place reads as, once the figure that it points at is what was looked up last. */
const THAT: Word = { text: 'that' };

const PLACES = ['first-place', 'second-place', 'earlier-place', 'later-place'] as const satisfies Role[];
type Place = (typeof PLACES)[number];

const lastNamed = (
  { plays }: Lexicon,
  { words }: Frame,
  { trail = [] }: Conversation,
): FigureRef | undefined => {
  if (words.some(({ text }) => plays(text, 'latter'))) return trail.at(-1);
  return words.some(({ text }) => plays(text, 'former')) ? trail.at(-2) : undefined;
};

/** "The first one", "the later figure", where two figures were spoken of; the first of several targets is another matter. */
function ofTwo(lexicon: Lexicon, frame: Frame, conversation: Conversation): FigureRef | undefined {
  const { query, trail = [] } = conversation;
  if (topicOf(conversation).target || !query) return undefined;
  // 「最初の予想」 is the first of the targets
  const isOfTargets = hasOperation(frame, 'target', 'target-midterm', 'revision');
  const isFirst = !isOfTargets && frame.words.some(({ text }) => lexicon.plays(text, 'first-in-row'));
  const place = isFirst ? 'first-place' : PLACES.find((role) => isNamed(lexicon, frame, role));
  const [a, b, another] = query.kind === 'lookup' ? trail : figureRefsOf(query);
  if (!place || !a || !b || another) return undefined;
  if (place === 'first-place') return a;
  if (place === 'second-place') return b;
  const [x, y] = [parsePeriodId(a.period), parsePeriodId(b.period)];
  if (!x || !y || a.period === b.period) return undefined;
  return comparePeriods(x, y) > 0 === (place === 'later-place') ? a : b;
}

/** Whether a word for a place among several stands before "one" or "figure"; "the later date" is one, "the first quarter" another time. */
const isNamed = ({ plays, numbers }: Lexicon, { words }: Frame, role: Place): boolean =>
  words.some(({ text }, at) => {
    const next = words[at + 1]?.text ?? '';
    const isOfTime = (role === 'earlier-place' || role === 'later-place') && plays(next, 'time-word');
    return plays(text, role) && (numbers[next] === 1 || plays(next, 'figures') || isOfTime);
  });
