import { type Message, type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import { messageOf, sentenceMessage } from '../presentation/discord/message.ts';
import { toolsOf } from '../presentation/discord/tools.ts';
import { answerTo, type Bot } from './bot.ts';
import { carriedQueries } from './carried-queries.ts';
import { textsIn } from './components-in.ts';
import { questionIn } from './handle-message.ts';
import type { ReadMessage } from './message-command.ts';
import { interactionEdit, interactionReply } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';

/** Answers a command of a message's menu, only to who used it: the message is somebody else's. */
export async function handleMessageCommand(
  bot: Bot,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const language = languageOf(interaction.locale);
  const command = bot.messageCommands.get(interaction.commandName);
  if (!command) {
    bot.request.note({ result: 'refused', reason: 'unknown-command' });
    await interaction.reply(interactionReply(sentenceMessage(SENTENCES.unknownCommand[language]), true));
    return;
  }
  // A long message takes longer to check than Discord waits for an answer.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { dataset } = bot.answerer;
  const asked = command.ask(read(bot, interaction.targetMessage), { dataset, language });
  const { channelId, user } = interaction;
  const { view, query, chart } = answerTo(bot, asked, { channelId, userId: user.id, language });
  const tools = toolsOf(view, query, { askerId: user.id, ephemeral: true, charted: chart !== undefined });
  await interaction.editReply(interactionEdit(messageOf(view, { tools })));
}

/** A message's text, that in its components included, and the queries of its buttons that can still be asked. */
function read({ answerer: { dataset } }: Bot, message: Message): ReadMessage {
  const components = message.components.map((component) => component.toJSON());
  const text = [message.content, ...textsIn(components)].map(questionIn).filter(Boolean).join('\n');
  return { text, queries: carriedQueries(message, dataset) };
}
