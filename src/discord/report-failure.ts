import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  type Interaction,
  type Message,
  RESTJSONErrorCodes,
} from 'discord.js';
import { sentenceMessage } from '../presentation/discord/message.ts';
import { type Bot, newErrorId } from './bot.ts';
import { loggableError } from './loggable-error.ts';
import { interactionReply, replyTo, tell } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';
import { isUnreachable } from './unreachable.ts';

/** Tells who wrote a message that it could not be answered, where anything can be told, and logs why. */
export async function reportFailedMessage(bot: Bot, message: Message, error: unknown): Promise<void> {
  const id = logged(bot, error, { where: 'message' });
  const language = languageOf(message.guild?.preferredLocale ?? '');
  const said = isForbidden(error)
    ? tell(message.author, sentenceMessage(SENTENCES.mayNotWrite[language]))
    : isUndeliverable(error)
      ? undefined
      : replyTo(message, sentenceMessage(SENTENCES.failed[language](id)));
  await said?.catch((again: unknown) => logged(bot, again, { id }));
}

/** Tells who used a command or a button that it failed, where anything can be told, and logs why. */
export async function reportFailedInteraction(
  bot: Bot,
  interaction: Interaction,
  error: unknown,
): Promise<void> {
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
  const details = { errorId: id, ...around, error: loggableError(error) };
  if (isUndeliverable(error)) bot.log.warn(details, 'an answer could not be delivered');
  else bot.log.error(details, 'a question could not be answered');
  return id;
}

const FORBIDDEN: readonly (string | number)[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
];

const UNDELIVERABLE: readonly (string | number)[] = [
  ...FORBIDDEN,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
];

/** Whether the bot may not write where it was asked. */
const isForbidden = (error: unknown): boolean =>
  error instanceof DiscordAPIError && FORBIDDEN.includes(error.code);

/** Whether nothing more can be said: the channel is gone, the bot may not write in it, the time is over, or Discord
 * could not be reached for so long that it was given up. */
const isUndeliverable = (error: unknown): boolean =>
  isUnreachable(error) ||
  (error instanceof DiscordAPIError && UNDELIVERABLE.includes(error.code)) ||
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.ChannelNotCached);
