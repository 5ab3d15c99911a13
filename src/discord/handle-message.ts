import type { Message } from 'discord.js';
import { messageOf, sentenceMessage } from '../presentation/discord/message.ts';
import { answerTo, type Bot } from './bot.ts';
import { helpPage } from './help-page.ts';
import { messageReply } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';

/** Answers a message that is meant for the bot: a direct one, one that mentions it, a reply to it. */
export async function handleMessage(bot: Bot, message: Message): Promise<void> {
  if (!isForBot(message)) return;
  const language = languageOf(message.guild?.preferredLocale ?? '');
  const text = questionIn(message.content);
  // Discord withholds the text of a reply that does not mention the bot.
  if (
    message.content === '' &&
    message.attachments.size === 0 &&
    message.inGuild() &&
    !isMentioned(message)
  ) {
    await message.reply(messageReply(sentenceMessage(SENTENCES.unreadable[language])));
    return;
  }
  const asker = { channelId: message.channelId, userId: message.author.id, language };
  const { view } = answerTo(
    bot,
    text === '' ? { kind: 'page', page: helpPage } : { kind: 'question', text },
    asker,
  );
  await message.reply(messageReply(messageOf(view)));
}

function isForBot(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false;
  return (
    !message.inGuild() || isMentioned(message) || message.mentions.repliedUser?.id === message.client.user.id
  );
}

const isMentioned = (message: Message): boolean => message.mentions.users.has(message.client.user.id);

/** A message's text without the mentions of users and roles in it. */
export const questionIn = (content: string): string => content.replace(/<@[!&]?\d+>/g, ' ').trim();
