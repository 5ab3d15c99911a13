import { type Client, Events, type Interaction, type Message } from 'discord.js';
import { sentenceMessage } from '../presentation/discord/message.ts';
import { arrivalOf, arrivalOfMessage } from './arrival.ts';
import { attend } from './attend.ts';
import type { Bot, BotParts } from './bot.ts';
import { handleAutocomplete } from './handle-autocomplete.ts';
import { handleCommand } from './handle-command.ts';
import { handleComponent } from './handle-component.ts';
import { handleFollowUp } from './handle-follow-up.ts';
import { handleMessageCommand } from './handle-message-command.ts';
import { handleMessage, handleMessageEdit, isForBot } from './handle-message.ts';
import type { Intake } from './intake.ts';
import { reportFailedInteraction, reportFailedMessage } from './report-failure.ts';
import { interactionReply } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';

/** Has the bot answer what arrives at a client and is taken in. Every error ends here: told to the reader, kept in the
 * log. */
export function routeEvents(client: Client, parts: BotParts, intake: Intake): void {
  client.on(Events.InteractionCreate, (interaction) => {
    intake.take(interaction.id, () => attendInteraction(parts, interaction));
  });
  client.on(Events.MessageCreate, (message) => {
    if (isForBot(message)) intake.take(message.id, () => attendMessage(parts, message, false));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    intake.take(undefined, () => attendMessage(parts, message, true));
  });
}

async function attendInteraction(parts: BotParts, interaction: Interaction): Promise<void> {
  const arrival = arrivalOf(interaction);
  if (!arrival) return;
  await attend(parts, arrival, {
    handle: (bot) => handleInteraction(bot, interaction),
    fail: (bot, error) => reportFailedInteraction(bot, interaction, error),
  });
}

async function attendMessage(parts: BotParts, message: Message, isEdit: boolean): Promise<void> {
  await attend(parts, arrivalOfMessage(message, isEdit), {
    handle: (bot) => (isEdit ? handleMessageEdit(bot, message) : handleMessage(bot, message)),
    fail: (bot, error) => reportFailedMessage(bot, message, error),
  });
}

async function handleInteraction(bot: Bot, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await handleAutocomplete(bot, interaction);
  else if (!interaction.isRepliable()) return;
  else if (bot.slowDown.count(interaction.user.id) !== 'answer') {
    bot.request.note({ result: 'refused', reason: 'slow-down' });
    const sentence = SENTENCES.slowDown[languageOf(interaction.locale)];
    await interaction.reply(interactionReply(sentenceMessage(sentence), true));
  } else if (interaction.isChatInputCommand()) await handleCommand(bot, interaction);
  else if (interaction.isMessageContextMenuCommand()) await handleMessageCommand(bot, interaction);
  else if (interaction.isButton() || interaction.isStringSelectMenu())
    await handleComponent(bot, interaction);
  else if (interaction.isModalSubmit()) await handleFollowUp(bot, interaction);
}
