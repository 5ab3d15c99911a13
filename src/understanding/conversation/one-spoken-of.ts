import { figureRefsOf, type FigureRef } from '../../query/query.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { topicOf, type Conversation } from './conversation.ts';

/** A turn and what it goes on from. */
type Spoken = { readonly frame: Frame; readonly conversation: Conversation };

/**
 * "The latter", "the former", "the first one" of two figures: the turn without these words, in a conversation in which that
 * figure was looked up last.
 */
export function withOneSpokenOf(lexicon: Lexicon, { frame, conversation }: Spoken): Spoken {
  const figure = ofNamedPlace(lexicon, frame, conversation) ?? ofCount(lexicon, frame, conversation);
  if (!figure) return { frame, conversation };
  const isPlace = (word: string): boolean => PLACES.some((role) => lexicon.plays(word, role));
  const operations = frame.operations.filter(({ words: [word = ''] }) => !isPlace(word));
  return {
    frame: { ...frame, operations },
    conversation: { ...conversation, query: { kind: 'lookup', figure } },
  };
}

const PLACES = ['first-place', 'second-place'] as const;

const ofNamedPlace = (
  { plays }: Lexicon,
  { words }: Frame,
  { trail = [] }: Conversation,
): FigureRef | undefined => {
  if (words.some(({ text }) => plays(text, 'latter'))) return trail.at(-1);
  return words.some(({ text }) => plays(text, 'former')) ? trail.at(-2) : undefined;
};

/** "The first one", where two figures were spoken of; the first of several targets is another matter. */
function ofCount(
  { plays, numbers }: Lexicon,
  { words }: Frame,
  conversation: Conversation,
): FigureRef | undefined {
  const { query, trail = [] } = conversation;
  if (topicOf(conversation).target || !query) return undefined;
  const isOne = (at: number): boolean => numbers[words[at]?.text ?? ''] === 1;
  const place = PLACES.findIndex((role) => words.some(({ text }, at) => plays(text, role) && isOne(at + 1)));
  const figures = query.kind === 'lookup' ? trail : figureRefsOf(query);
  return place >= 0 && figures.length === PLACES.length ? figures[place] : undefined;
}
