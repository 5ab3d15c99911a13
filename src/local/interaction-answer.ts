import type { UploadedFile } from './files.ts';
import type { Interaction, Interactions } from './interactions.ts';
import { FLAGS } from './limits.ts';
import {
  asFlags,
  createMessage,
  deleteMessage,
  findMessage,
  type MessageDraft,
  updateMessage,
} from './messages.ts';
import type { InteractionCallback } from './types.ts';
import type { Channel, StoredMessage, World } from './world.ts';

type MessageBody = MessageDraft['body'];

function isEphemeral(body: { flags?: number | undefined } | undefined): boolean {
  return ((body?.flags ?? 0) & FLAGS.ephemeral) !== 0;
}

function send(
  world: World,
  interaction: Interaction,
  channel: Channel,
  body: MessageBody,
  files: UploadedFile[],
): StoredMessage {
  return createMessage(world, channel, {
    author: world.bot,
    body,
    files,
    visibleTo: isEphemeral(body) ? interaction.userId : undefined,
    metadata: interaction.metadata,
    command:
      interaction.commandName === undefined
        ? undefined
        : { name: interaction.commandName, fromMenu: interaction.kind === 'menu' },
  });
}

/**
 * Does what an accepted callback says: sends or changes a message, or hands choices or a modal to who asked.
 * Gives the message concerned, if any.
 */
export function applyCallback(
  world: World,
  interactions: Interactions,
  interaction: Interaction,
  callback: InteractionCallback,
  files: UploadedFile[],
): StoredMessage | undefined {
  interactions.acknowledge(interaction, callback);
  const channel = world.channels.get(interaction.channelId);
  if (!channel) return undefined;
  switch (callback.type) {
    case 4: {
      const stored = send(world, interaction, channel, callback.data, files);
      interaction.originalId = stored.message.id;
      interactions.settle(interaction, { kind: 'message', message: stored.message });
      return stored;
    }
    case 5: {
      const flags = FLAGS.loading | ((callback.data?.flags ?? 0) & FLAGS.ephemeral);
      const stored = send(world, interaction, channel, { flags: asFlags(flags) }, []);
      interaction.originalId = stored.message.id;
      return stored;
    }
    case 6:
      interaction.originalId = interaction.sourceMessageId;
      return undefined;
    case 7: {
      interaction.originalId = interaction.sourceMessageId;
      const stored = findMessage(world, interaction.sourceMessageId ?? '');
      if (!stored) return undefined;
      updateMessage(world, stored, callback.data ?? {}, files);
      interactions.settle(interaction, { kind: 'update', message: stored.message });
      return stored;
    }
    case 8:
      interactions.settle(interaction, { kind: 'choices', choices: callback.data.choices ?? [] });
      return undefined;
    case 9:
      interactions.settle(interaction, { kind: 'modal', modal: callback.data });
      return undefined;
  }
}

/** A follow-up by webhook. The first one after a deferred reply takes that reply's place, as on Discord. */
export function applyFollowUp(
  world: World,
  interactions: Interactions,
  interaction: Interaction,
  body: MessageBody,
  files: UploadedFile[],
): StoredMessage | undefined {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) return undefined;
  const original = findMessage(world, interaction.originalId ?? '');
  if (original && ((original.message.flags ?? 0) & FLAGS.loading) !== 0) {
    applyEdit(world, interactions, interaction, original, body, files);
    return original;
  }
  const stored = send(world, interaction, channel, body, files);
  interactions.settle(interaction, { kind: 'message', message: stored.message });
  return stored;
}

/** An edit by webhook, of the original reply or of a follow-up. */
export function applyEdit(
  world: World,
  interactions: Interactions,
  interaction: Interaction,
  stored: StoredMessage,
  body: Parameters<typeof updateMessage>[2],
  files: UploadedFile[],
): void {
  updateMessage(world, stored, body, files);
  const kind = stored.message.id === interaction.sourceMessageId ? 'update' : 'message';
  interactions.settle(interaction, { kind, message: stored.message });
}

/** A deletion by webhook. A deferred reply that is deleted leaves nothing to wait for. */
export function applyDeletion(
  world: World,
  interactions: Interactions,
  interaction: Interaction,
  stored: StoredMessage,
): void {
  deleteMessage(world, stored);
  interactions.settle(interaction, { kind: 'acknowledged' });
}
