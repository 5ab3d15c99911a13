import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { Answerer } from '../answerer.ts';
import type { AnswerView, Language } from '../presentation/view.ts';
import type { Query } from '../query/query.ts';
import type { Asked, Command } from './command.ts';
import type { Conversations } from './conversations.ts';

/** What handlers need to answer anything. */
export type Bot = {
  readonly answerer: Answerer;
  readonly commands: ReadonlyMap<string, Command>;
  readonly conversations: Conversations;
  readonly log: Logger;
};

/** Who asks, where, and in which language they read. */
export type Asker = { readonly channelId: string; readonly userId: string; readonly language: Language };

/** An answer, and the query that it answers where it is one of figures. */
export type BotReply = { readonly view: AnswerView; readonly query: Query | undefined };

/** Answers what was asked, and remembers it for the asker's next question in the same channel. */
export function answerTo(bot: Bot, asked: Asked, asker: Asker): BotReply {
  const { answerer, conversations } = bot;
  if (asked.kind === 'page') return { view: asked.page(answerer, asker.language), query: undefined };
  const before = conversations.recall(asker.channelId, asker.userId);
  const { outcome, view, conversation } =
    asked.kind === 'query'
      ? answerer.answer(asked.query, asker.language)
      : answerer.ask(asked.text, {
          conversation: before,
          ...(asked.language ? { language: asked.language } : {}),
        });
  if (conversation.query) {
    const turn = { ...(before?.query && { before: before.query }), ...conversation };
    conversations.remember(asker.channelId, asker.userId, turn);
  }
  return { view, query: outcome.status === 'answered' ? outcome.query : undefined };
}

/** An id by which a reader's report and the log's entry find each other. */
export const newErrorId = (): string => randomBytes(4).toString('hex');
