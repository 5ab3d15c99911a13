import type { Message } from 'discord.js';
import type { Conversation } from '../understanding/understand.ts';
import { steadyNow } from './steady-clock.ts';

/** A question in a message, with the bot's reply to it and the conversation that it was asked in. */
export type AnsweredMessage = {
  readonly text: string;
  readonly reply: Message;
  readonly conversation: Conversation | undefined;
};

/** What was answered lately, so that the answer can follow when the question is edited. */
export type AnsweredMessages = {
  readonly remember: (messageId: string, answered: AnsweredMessage) => void;
  /** Undefined for a message that was not answered, or too long ago. */
  readonly recall: (messageId: string) => AnsweredMessage | undefined;
};

type Options = {
  /** The current time in milliseconds, by a clock that never jumps. */
  readonly now?: () => number;
  /** How long after the first answer an edit is followed; default one minute. */
  readonly within?: number;
  /** How many answers are remembered; beyond it the oldest is forgotten. Default 1,000. */
  readonly most?: number;
};

/** Makes the memory of answered messages, kept in this process only. */
export function createAnsweredMessages(options: Options = {}): AnsweredMessages {
  const { now = steadyNow, within = 60_000, most = 1000 } = options;
  // A map keeps the order of insertion, which is that of the first answers.
  const messages = new Map<string, { readonly at: number; readonly answered: AnsweredMessage }>();
  return {
    remember(messageId, answered) {
      const at = messages.get(messageId)?.at ?? now();
      messages.set(messageId, { at, answered });
      for (const [id, { at: then }] of messages) {
        if (now() - then < within && messages.size <= most) break;
        messages.delete(id);
      }
    },
    recall(messageId) {
      const known = messages.get(messageId);
      return known && now() - known.at < within ? known.answered : undefined;
    },
  };
}
