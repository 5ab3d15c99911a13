import type { Conversation } from '../understanding/understand.ts';
import { steadyNow } from './steady-clock.ts';

/** What was last asked by whom and where, so that a follow-up can build on it. */
export type Conversations = {
  readonly recall: (channelId: string, userId: string) => Conversation | undefined;
  readonly remember: (channelId: string, userId: string, conversation: Conversation) => void;
};

type Options = {
  /** The current time in milliseconds, by a clock that never jumps. */
  readonly now?: () => number;
  /** How long a conversation is remembered after its last turn; default 15 minutes. */
  readonly fadesAfter?: number;
  /** How many conversations are remembered; beyond it the one that was silent longest is forgotten. Default 10,000. */
  readonly most?: number;
};

/** Makes the memory of conversations, kept in this process only. */
export function createConversations(options: Options = {}): Conversations {
  const { now = steadyNow, fadesAfter = 15 * 60_000, most = 10_000 } = options;
  // A map keeps the order of insertion: the first entry is the one that was silent longest.
  const turns = new Map<string, { at: number; conversation: Conversation }>();
  const keyOf = (channelId: string, userId: string): string => `${channelId} ${userId}`;
  return {
    recall(channelId, userId) {
      const turn = turns.get(keyOf(channelId, userId));
      return turn && now() - turn.at < fadesAfter ? turn.conversation : undefined;
    },
    remember(channelId, userId, conversation) {
      const key = keyOf(channelId, userId);
      turns.delete(key);
      turns.set(key, { at: now(), conversation });
      const [oldest] = turns.keys();
      if (turns.size > most && oldest !== undefined) turns.delete(oldest);
    },
  };
}
