import {
  type ChatInputCommandInteraction,
  MessageFlags,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { answerMessage, isDrawn } from './answer-message.ts';
import type { Bot, BotReply } from './bot.ts';
import { interactionEdit, interactionReply } from './send.ts';

type Interaction = ChatInputCommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;

/** How an answer is given: only to who asked or to everyone, and with which small line at its end. */
type Manner = { readonly ephemeral: boolean; readonly footer?: string };

/** Answers an interaction with an answer of figures; one that takes its time is announced first. */
export async function replyWithAnswer(
  bot: Bot,
  interaction: Interaction,
  reply: BotReply,
  { ephemeral, footer }: Manner,
): Promise<void> {
  const isLong = isDrawn(reply);
  // Discord waits three seconds for a first word.
  if (isLong) await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
  const audience = { askerId: interaction.user.id, ephemeral };
  const message = await answerMessage(bot, reply, audience, footer);
  if (isLong) await interaction.editReply(interactionEdit(message));
  else await interaction.reply(interactionReply(message, ephemeral));
}
