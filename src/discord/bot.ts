import type { Logger } from 'pino';
import type { Answerer, Reply } from '../answerer.ts';
import type { Outcome } from '../answering/answer.ts';
import type { OnDemand } from '../presentation/chart/chart.ts';
import { chartOf } from '../presentation/chart/chart-of.ts';
import type { AnswerView, Language } from '../presentation/view.ts';
import type { Query } from '../query/query.ts';
import { printShort } from '../query/short.ts';
import type { Observe } from '../telemetry/request-record.ts';
import type { Conversation } from '../understanding/understand.ts';
import type { AnsweredMessages } from './answered-messages.ts';
import type { Asked, Command } from './command.ts';
import type { Conversations } from './conversations.ts';
import type { MessageCommand } from './message-command.ts';
import type { Request, Told } from './request.ts';
import type { SlowDown } from './slow-down.ts';

/** What handlers need to answer anything. */
export type Bot = {
  readonly answerer: Answerer;
  readonly commands: ReadonlyMap<string, Command>;
  readonly messageCommands: ReadonlyMap<string, MessageCommand>;
  readonly conversations: Conversations;
  readonly slowDown: SlowDown;
  readonly answered: AnsweredMessages;
  readonly log: Logger;
  /** Hears what became of each request. */
  readonly observe: Observe;
  /** What is being handled. */
  readonly request: Request;
};

/** What all requests share. */
export type BotParts = Omit<Bot, 'request'>;

/** Who asks, where, and in which language they read. */
export type Asker = { readonly channelId: string; readonly userId: string; readonly language: Language };

/** An answer, and the query that it answers where it is one of figures. */
export type BotReply = {
  readonly view: AnswerView;
  readonly query: Query | undefined;
  /** Its chart, where there is one. */
  readonly chart: OnDemand | undefined;
};

/** Answers what was asked, and remembers it for the asker's next question in the same channel. */
export function answerTo(
  bot: Bot,
  asked: Asked,
  asker: Asker,
  before: Conversation | undefined = bot.conversations.recall(asker.channelId, asker.userId),
): BotReply {
  const { answerer, conversations, request } = bot;
  if (asked.kind === 'page') {
    const view = asked.page(answerer, asker.language);
    request.note({ result: view.status, language: view.language });
    return { view, query: undefined, chart: undefined };
  }
  if (asked.kind !== 'query') request.note({ text: asked.text });
  const { outcome, view, conversation, language } = replyTo(answerer, asked, asker.language, before);
  request.note({ ...toldOf(outcome), language });
  if (conversation.query) {
    const turn = { ...(before?.query && { before: before.query }), ...conversation };
    conversations.remember(asker.channelId, asker.userId, turn);
  }
  if (outcome.status !== 'answered') return { view, query: undefined, chart: undefined };
  return { view, query: outcome.query, chart: chartOf(outcome, answerer.dataset, view.language) };
}

/** What is told of an outcome to whoever runs the bot. */
function toldOf(outcome: Outcome): Told {
  return outcome.status === 'answered'
    ? { result: outcome.status, query: printShort(outcome.query) }
    : { result: outcome.status, reason: outcome.reason.code };
}

function replyTo(
  answerer: Answerer,
  asked: Exclude<Asked, { kind: 'page' }>,
  language: Language,
  conversation: Conversation | undefined,
): Reply {
  if (asked.kind === 'query') return answerer.answer(asked.query, language);
  if (asked.kind === 'question') {
    return answerer.ask(asked.text, { conversation, ...(asked.language && { language: asked.language }) });
  }
  const read = answerer.ask(asked.text, { language });
  const query =
    read.outcome.status === 'answered' ? asked.then(read.outcome.query, answerer.dataset) : undefined;
  return query ? answerer.answer(query, language) : read;
}
