import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Role } from '../words/role-names.ts';
import type { Conversation } from './conversation.ts';

/** A turn that goes on from a question: what it says, and the conversation in which that question was the last. */
export type FollowingTurn = Conversation & {
  readonly dataset: Dataset;
  readonly lexicon: Lexicon;
  readonly frame: Frame;
  readonly query: Query;
  readonly trail: readonly FigureRef[];
};

/** A turn that names figures to be taken together with those spoken of. */
export type NamedTurn = FollowingTurn & { readonly mentions: readonly MetricMention[] };

/** Reads one kind of turn that goes on: undefined where a turn is of another kind. */
export type TurnReader = (turn: FollowingTurn) => Query | undefined;
export type NamedTurnReader = (turn: NamedTurn) => Query | undefined;

/** A turn as it goes on from the question before it; undefined where there was none. */
export function followingTurn(
  { dataset, lexicon, conversation }: Question,
  frame: Frame,
): FollowingTurn | undefined {
  const { query, trail = [] } = conversation;
  return query && { ...conversation, dataset, lexicon, frame, query, trail };
}

/** Whether a turn has a word that plays one of some roles. */
export const says = (
  { lexicon, frame }: Pick<FollowingTurn, 'lexicon' | 'frame'>,
  ...roles: readonly Role[]
): boolean => frame.words.some(({ text }) => roles.some((role) => lexicon.plays(text, role)));

/** What the first reader that can makes of a turn. */
export function firstRead<Turn>(
  readers: readonly ((turn: Turn) => Query | undefined)[],
  turn: Turn,
): Query | undefined {
  for (const read of readers) {
    const query = read(turn);
    if (query) return query;
  }
  return undefined;
}
