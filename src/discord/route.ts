import {
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  type Message,
  RESTJSONErrorCodes,
} from 'discord.js';
import { sentenceMessage } from '../presentation/discord/message.ts';
import { type Bot, newErrorId } from './bot.ts';
import { handleAutocomplete } from './handle-autocomplete.ts';
import { handleCommand } from './handle-command.ts';
import { handleComponent } from './handle-component.ts';
import { handleFollowUp } from './handle-follow-up.ts';
import { handleMessageCommand } from './handle-message-command.ts';
import { handleMessage, handleMessageEdit } from './handle-message.ts';
import { interactionReply, messageReply } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';

/** Has the bot answer everything that arrives at a client. Every error ends here: told to the reader, kept in the log. */
export function routeEvents(client: Client, bot: Bot): void {
  client.on(Events.InteractionCreate, (interaction) => {
    void handleInteraction(bot, interaction).catch((error: unknown) =>
      reportFailedInteraction(bot, interaction, error),
    );
  });
  client.on(Events.MessageCreate, (message) => {
    void handleMessage(bot, message).catch((error: unknown) => reportFailedMessage(bot, message, error));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    void handleMessageEdit(bot, message).catch((error: unknown) => reportFailedMessage(bot, message, error));
  });
}

async function handleInteraction(bot: Bot, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await handleAutocomplete(bot, interaction);
  else if (!interaction.isRepliable()) return;
  else if (bot.slowDown.count(interaction.user.id) !== 'answer') {
    const sentence = SENTENCES.slowDown[languageOf(interaction.locale)];
    await interaction.reply(interactionReply(sentenceMessage(sentence), true));
  } else if (interaction.isChatInputCommand()) await handleCommand(bot, interaction);
  else if (interaction.isMessageContextMenuCommand()) await handleMessageCommand(bot, interaction);
  else if (interaction.isButton() || interaction.isStringSelectMenu())
    await handleComponent(bot, interaction);
  else if (interaction.isModalSubmit()) await handleFollowUp(bot, interaction);
}

async function reportFailedMessage(bot: Bot, message: Message, error: unknown): Promise<void> {
  const id = logged(bot, error, { where: 'message' });
  if (isUndeliverable(error)) return;
  const sentence = SENTENCES.failed[languageOf(message.guild?.preferredLocale ?? '')](id);
  await message
    .reply(messageReply(sentenceMessage(sentence)))
    .catch((again: unknown) => logged(bot, again, { id }));
}

async function reportFailedInteraction(bot: Bot, interaction: Interaction, error: unknown): Promise<void> {
  const where = interaction.isCommand() ? interaction.commandName : 'component';
  const id = logged(bot, error, { where });
  if (!interaction.isRepliable() || isUndeliverable(error)) return;
  const reply = interactionReply(sentenceMessage(SENTENCES.failed[languageOf(interaction.locale)](id)), true);
  const said =
    interaction.replied || interaction.deferred ? interaction.followUp(reply) : interaction.reply(reply);
  await said.catch((again: unknown) => logged(bot, again, { id }));
}

/** Logs an error, never with what anyone wrote, and gives the id under which it stands in the log. */
function logged(bot: Bot, error: unknown, around: Record<string, string>): string {
  const id = newErrorId();
  const details = { errorId: id, ...around, error: withoutBody(error) };
  if (isUndeliverable(error)) bot.log.warn(details, 'an answer could not be delivered');
  else bot.log.error(details, 'a question could not be answered');
  return id;
}

/** An error of Discord's carries the message that was refused, and so what it answers: that does not go into a log. */
function withoutBody(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    const { code, status, method, message, stack } = error;
    return { code, status, method, message, stack };
  }
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { message: String(error) };
}

const UNDELIVERABLE: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
];

/** Whether nothing more can be said: the channel is gone, the bot may not write in it, or the time is over. */
const isUndeliverable = (error: unknown): boolean =>
  error instanceof DiscordAPIError && UNDELIVERABLE.includes(error.code);
