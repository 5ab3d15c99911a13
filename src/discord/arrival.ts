import { type Interaction, type Message, MessageFlags, ShardClientUtil } from 'discord.js';
import type { Entrance } from '../telemetry/request-record.ts';
import { isEphemeralAnswer } from './handle-command.ts';
import type { Arrival } from './request.ts';
import { languageOf } from './sentences.ts';

/** How an interaction arrived; undefined for one of a kind that the bot has no use for. */
export function arrivalOf(interaction: Interaction): Arrival | undefined {
  const entrance = entranceOf(interaction);
  if (!entrance) return undefined;
  const { client, guildId, locale } = interaction;
  const command = 'commandName' in interaction ? { command: interaction.commandName } : {};
  return {
    entrance,
    ...command,
    shard: shardOf(client.options.shardCount, guildId),
    language: languageOf(locale),
    isPrivate: guildId === null || isSeenByAskerOnly(interaction),
  };
}

/** How a message that is meant for the bot arrived, or its edit. */
export function arrivalOfMessage(message: Message, isEdit: boolean): Arrival {
  const { client, guild, guildId } = message;
  return {
    entrance: isEdit ? 'edit' : message.inGuild() ? 'mention' : 'direct',
    shard: shardOf(client.options.shardCount, guildId),
    language: languageOf(guild?.preferredLocale ?? ''),
    isPrivate: guildId === null,
  };
}

function entranceOf(interaction: Interaction): Entrance | undefined {
  if (interaction.isChatInputCommand()) return 'slash';
  if (interaction.isAutocomplete()) return 'autocomplete';
  if (interaction.isMessageContextMenuCommand()) return 'message-menu';
  if (interaction.isButton()) return 'button';
  if (interaction.isStringSelectMenu()) return 'select';
  return interaction.isModalSubmit() ? 'modal' : undefined;
}

function isSeenByAskerOnly(interaction: Interaction): boolean {
  if (interaction.isChatInputCommand()) return isEphemeralAnswer(interaction);
  if (interaction.isMessageComponent() || interaction.isModalSubmit())
    return interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;
  // What is being typed, and what a message's menu answers, no one else sees.
  return true;
}

/** The shard that hears of a server, as Discord divides them; the first one hears of direct messages. */
const shardOf = (count = 1, guildId: string | null): number =>
  guildId === null ? 0 : ShardClientUtil.shardIdForGuildId(guildId, count);
