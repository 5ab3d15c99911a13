import {
  DiscordAPIError,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type Message,
  type MessageEditOptions,
  MessageFlags,
  RESTJSONErrorCodes,
  type User,
} from 'discord.js';
import type { MessagePayload } from '../presentation/discord/payload.ts';

/** Whatever is sent pings no one, not even the author of the message that it replies to. */
export const NO_MENTIONS = { parse: [], repliedUser: false } as const;

/** A message's parts as discord.js takes them; components are sent as they are. */
function parts({ components, files }: MessagePayload) {
  return {
    components: components as NonNullable<InteractionReplyOptions['components']>,
    files: files.map(({ name, content }) => ({ name, attachment: Buffer.from(content) })),
    allowedMentions: NO_MENTIONS,
  };
}

/** A message as the answer to an interaction; an ephemeral one only the asker sees. */
export function interactionReply(payload: MessagePayload, ephemeral: boolean): InteractionReplyOptions {
  const { IsComponentsV2, Ephemeral } = MessageFlags;
  return { ...parts(payload), flags: ephemeral ? [IsComponentsV2, Ephemeral] : [IsComponentsV2] };
}

/** A message in place of the sign that an answer is coming. */
export function interactionEdit(payload: MessagePayload): InteractionEditReplyOptions {
  return { ...parts(payload), flags: [MessageFlags.IsComponentsV2] };
}

/**
 * Replies to a message, which may have been deleted meanwhile; where replying is not allowed, an ordinary message is
 * sent instead. However often it is tried, and by however many copies of the bot, Discord sends one message only: the
 * nonce, which is that of the message that is answered, sees to it.
 */
export async function replyTo(message: Message, payload: MessagePayload): Promise<Message> {
  const reply = {
    ...parts(payload),
    flags: MessageFlags.IsComponentsV2,
    nonce: message.id,
    enforceNonce: true,
  } as const;
  try {
    return await message.reply({ ...reply, failIfNotExists: false });
  } catch (error) {
    if (!isRefusedReply(error) || !message.channel.isSendable()) throw error;
    return await message.channel.send(reply);
  }
}

/** A reply needs the permission to read the channel's past, which a message does not. */
const isRefusedReply = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;

/** A message to one person alone. */
export async function tell(user: User, payload: MessagePayload): Promise<void> {
  await user.send({ ...parts(payload), flags: MessageFlags.IsComponentsV2 });
}

/** A message in place of an earlier one of the bot, with none of its files. */
export function messageEdit(payload: MessagePayload): MessageEditOptions {
  return { ...parts(payload), attachments: [], flags: MessageFlags.IsComponentsV2 };
}
