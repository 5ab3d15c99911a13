import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  type Interaction,
  type Message,
  RESTJSONErrorCodes,
} from 'discord.js';
import { sentenceMessage } from '../presentation/discord/message.ts';
import type { Bot } from './bot.ts';
import { loggableError } from './loggable-error.ts';
import { interactionReply, replyTo, tell } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';
import { isUnreachable } from './unreachable.ts';

/** Tells who wrote a message that it could not be answered, where anything can be told, and logs why. */
export async function reportFailedMessage(bot: Bot, message: Message, error: unknown): Promise<void> {
  logFailure(bot, error);
  const language = languageOf(message.guild?.preferredLocale ?? '');
  const said = isForbidden(error)
    ? tell(message.author, sentenceMessage(SENTENCES.mayNotWrite[language]))
    : isUndeliverable(error)
      ? undefined
      : replyTo(message, sentenceMessage(SENTENCES.failed[language](bot.request.id)));
  await said?.catch((again: unknown) => {
    logFailure(bot, again);
  });
}

/** Tells who used a command or a button that it failed, where anything can be told, and logs why. */
export async function reportFailedInteraction(
  bot: Bot,
  interaction: Interaction,
  error: unknown,
): Promise<void> {
  logFailure(bot, error);
  if (!interaction.isRepliable() || isUndeliverable(error)) return;
  const sentence = SENTENCES.failed[languageOf(interaction.locale)](bot.request.id);
  const reply = interactionReply(sentenceMessage(sentence), true);
  const said =
    interaction.replied || interaction.deferred ? interaction.followUp(reply) : interaction.reply(reply);
  await said.catch((again: unknown) => {
    logFailure(bot, again);
  });
}

/** Logs an error, never with what anyone wrote, under the id of the request. */
function logFailure({ log, request }: Bot, error: unknown): void {
  const details = { request: request.id, error: loggableError(error) };
  if (isUndeliverable(error)) {
    request.note({ result: 'undelivered', reason: codeOf(error) });
    log.warn(details, 'an answer could not be delivered');
  } else {
    request.note({ result: 'failed', reason: codeOf(error) });
    log.error(details, 'a question could not be answered');
  }
}

/** What kind of error it is: Discord's number of it, the system's code, or its name. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, name }: { readonly code?: string | number; readonly name: string } = error;
  return code === undefined ? name : String(code);
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
