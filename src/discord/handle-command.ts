import {
  type ChatInputCommandInteraction,
  type CommandInteraction,
  InteractionContextType,
} from 'discord.js';
import { sentenceMessage } from '../presentation/discord/message.ts';
import { answerTo, type Bot } from './bot.ts';
import { type OptionValues, PRIVATE } from './command.ts';
import { replyWithAnswer } from './reply-with-answer.ts';
import { interactionReply } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';

/** Answers a slash command, to everyone or only to who asked. */
export async function handleCommand(bot: Bot, interaction: ChatInputCommandInteraction): Promise<void> {
  const language = languageOf(interaction.locale);
  const command = bot.commands.get(interaction.commandName);
  if (!command) {
    bot.request.note({ result: 'refused', reason: 'unknown-command' });
    await interaction.reply(interactionReply(sentenceMessage(SENTENCES.unknownCommand[language]), true));
    return;
  }
  const asked = command.ask(optionValues(interaction), { dataset: bot.answerer.dataset, language });
  const { channelId, user } = interaction;
  const reply = answerTo(bot, asked, { channelId, userId: user.id, language });
  const ephemeral = isEphemeralAnswer(interaction);
  await replyWithAnswer(bot, interaction, reply, { ephemeral });
}

/** Whether a command is answered to who used it only. */
export function isEphemeralAnswer(interaction: ChatInputCommandInteraction): boolean {
  const chosen = interaction.options.get(PRIVATE)?.value;
  return typeof chosen === 'boolean' ? chosen : isGuestInGuild(interaction);
}

/** The values of the text options that were filled in. */
export function optionValues(interaction: Pick<ChatInputCommandInteraction, 'options'>): OptionValues {
  const filled = interaction.options.data.flatMap(({ name, value }) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(filled);
}

/** Whether one member brought the bot to a server that has not installed it: it then speaks to that member only. */
function isGuestInGuild({ context, authorizingIntegrationOwners: owners }: CommandInteraction): boolean {
  return context === InteractionContextType.Guild && owners.guildId === null && owners.userId !== null;
}
