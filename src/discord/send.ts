import {
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type MessageEditOptions,
  MessageFlags,
  type MessageReplyOptions,
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

/** A message as the reply to a message, which may have been deleted meanwhile. */
export function messageReply(payload: MessagePayload): MessageReplyOptions {
  return { ...parts(payload), flags: MessageFlags.IsComponentsV2, failIfNotExists: false };
}

/** A message in place of an earlier one of the bot, with none of its files. */
export function messageEdit(payload: MessagePayload): MessageEditOptions {
  return { ...parts(payload), attachments: [], flags: MessageFlags.IsComponentsV2 };
}
