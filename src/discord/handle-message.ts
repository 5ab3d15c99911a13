import type { Message } from 'discord.js';
import { sentenceMessage } from '../presentation/discord/message.ts';
import type { MessagePayload } from '../presentation/discord/payload.ts';
import { printShort } from '../query/short.ts';
import type { Conversation } from '../understanding/understand.ts';
import { answerMessage } from './answer-message.ts';
import { answerTo, type Bot } from './bot.ts';
import { answeredQuery, carriedQueries } from './carried-queries.ts';
import { helpPage } from './help-page.ts';
import { messageEdit, replyTo } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';
import { withTyping } from './typing.ts';

/** Answers a message that {@link isForBot}. */
export async function handleMessage(bot: Bot, message: Message): Promise<void> {
  const counted = bot.slowDown.count(message.author.id);
  if (counted !== 'answer') bot.request.note({ result: 'refused', reason: 'slow-down' });
  if (counted === 'refused') return;
  if (counted === 'first-refused') {
    await replyTo(message, sentenceMessage(SENTENCES.slowDown[languageIn(message)]));
    return;
  }
  // Discord withholds the text of a reply that does not mention the bot.
  if (
    message.content === '' &&
    message.attachments.size === 0 &&
    message.inGuild() &&
    !isMentioned(message)
  ) {
    bot.request.note({ result: 'refused', reason: 'unreadable' });
    await replyTo(message, sentenceMessage(SENTENCES.unreadable[languageIn(message)]));
    return;
  }
  const text = questionIn(message.content);
  const conversation = conversationBefore(bot, message);
  await withTyping(message, async () => {
    const reply = await replyTo(message, await answerIn(bot, message, text, conversation));
    bot.answered.remember(message.id, { text, reply, conversation });
  });
}

/**
 * What a message follows up: the answer that it replies to, which carries its own query and so needs no memory, else
 * what its author asked last in the channel.
 */
function conversationBefore({ answerer, conversations }: Bot, message: Message): Conversation | undefined {
  const last = conversations.recall(message.channelId, message.author.id);
  const repliedTo = message.channel.messages.cache.get(message.reference?.messageId ?? '');
  if (repliedTo?.author.id !== message.client.user.id) return last;
  const query = answeredQuery(carriedQueries(repliedTo, answerer.dataset));
  // What is left open, or was asked before, is known only of the last answer.
  const isLast = query && last?.query && printShort(query) === printShort(last.query);
  return query === undefined || isLast ? last : { query };
}

/** Lets an answer follow where its question was edited soon after. */
export async function handleMessageEdit(bot: Bot, message: Message): Promise<void> {
  const known = bot.answered.recall(message.id);
  if (!known || message.author.bot) return;
  const text = questionIn(message.content);
  // An update also comes where Discord shows a link's preview, and in a reply whose text is withheld.
  if (text === known.text || text === '') return;
  if (bot.slowDown.count(message.author.id) !== 'answer') return;
  const { conversation } = known;
  const reply = await known.reply.edit(messageEdit(await answerIn(bot, message, text, conversation)));
  bot.answered.remember(message.id, { text, reply, conversation });
}

/** The answer to a message's question, asked after what was said before it. */
async function answerIn(
  bot: Bot,
  message: Message,
  text: string,
  before: Conversation | undefined,
): Promise<MessagePayload> {
  const { channelId, author } = message;
  const asker = { channelId, userId: author.id, language: languageIn(message) };
  const asked =
    text === '' ? ({ kind: 'page', page: helpPage } as const) : ({ kind: 'question', text } as const);
  const reply = answerTo(bot, asked, asker, before);
  return await answerMessage(bot, reply, { askerId: author.id, ephemeral: false });
}

const languageIn = (message: Message) => languageOf(message.guild?.preferredLocale ?? '');

/** Whether a message is meant for the bot: a direct one, one that mentions it, a reply to it. */
export function isForBot(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false;
  return (
    !message.inGuild() || isMentioned(message) || message.mentions.repliedUser?.id === message.client.user.id
  );
}

const isMentioned = (message: Message): boolean => message.mentions.users.has(message.client.user.id);

/** A message's text without the mentions of users and roles in it. */
export const questionIn = (content: string): string => content.replace(/<@[!&]?\d+>/g, ' ').trim();
