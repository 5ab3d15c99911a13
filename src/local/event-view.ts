import type { APIMessage } from 'discord.js';
import { memberOf } from './entities.ts';
import type { Channel, World } from './world.ts';

/**
 * A message as a gateway event shows it to a bot without the Message Content intent: text, embeds, components and
 * files are only there for direct messages, the bot's own messages, and those that mention it (a reply that
 * pings it counts as a mention).
 */
export function messageEvent(world: World, channel: Channel, message: APIMessage): object {
  const seen = visibleParts(world, channel, message);
  if (channel.guildId === undefined) return { ...seen, channel_type: 1 };
  return {
    ...seen,
    channel_type: 0,
    guild_id: channel.guildId,
    member: memberOf(),
    mentions: message.mentions.map((user) => ({ ...user, member: memberOf() })),
  };
}

function visibleParts(world: World, channel: Channel, message: APIMessage): APIMessage {
  const { referenced_message: referenced } = message;
  const seen: APIMessage = {
    ...message,
    ...(referenced ? { referenced_message: visibleParts(world, channel, referenced) } : {}),
  };
  if (mayRead(world, channel, message)) return seen;
  return { ...seen, content: '', embeds: [], components: [], attachments: [] };
}

function mayRead(world: World, channel: Channel, message: APIMessage): boolean {
  return (
    channel.guildId === undefined ||
    message.author.id === world.bot.id ||
    message.mentions.some((user) => user.id === world.bot.id)
  );
}
