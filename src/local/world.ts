import type { APIApplicationCommand, APIMessage, APIUser } from 'discord.js';
import { createFeed, type Feed } from './feed.ts';
import { createGuildIds, createSnowflakes, type Snowflakes } from './snowflake.ts';

/** A message with what only this server knows of it. */
export interface StoredMessage {
  message: APIMessage;
  /** The one user who sees an ephemeral message; undefined for a public one. */
  visibleTo: string | undefined;
}

export interface Channel {
  id: string;
  name: string;
  /** Undefined for a direct message. */
  guildId: string | undefined;
  messages: Map<string, StoredMessage>;
  /** The bot's latest messages by their nonce, for those that are to be sent only once. */
  nonces: Map<string | number, StoredMessage>;
}

export interface Guild {
  id: string;
  name: string;
  memberIds: Set<string>;
}

export interface StoredFile {
  name: string;
  type: string;
  bytes: Buffer;
}

/** What happens in the world, for those who pass it on: the gateway to bots, the page's socket to pages. */
export type Change =
  | { type: 'message-created' | 'message-updated' | 'message-deleted'; stored: StoredMessage }
  | { type: 'guild-created'; guild: Guild }
  | { type: 'commands' }
  | { type: 'typing'; channelId: string }
  | { type: 'bot'; online: boolean };

/** Everything that exists on this server. Plain data; the functions beside it change it and tell `changes`. */
export interface World {
  nextId: Snowflakes;
  nextGuildId: Snowflakes;
  /** Where files and the page are served, without a slash at the end. */
  origin: string;
  token: string;
  applicationId: string;
  bot: APIUser;
  /** The person at the page. */
  person: APIUser;
  /** Some other bot, so that a test can show that bots are not answered. */
  otherBot: APIUser;
  users: Map<string, APIUser>;
  guilds: Map<string, Guild>;
  channels: Map<string, Channel>;
  commands: Map<string, APIApplicationCommand>;
  files: Map<string, StoredFile>;
  changes: Feed<Change>;
}

/** A user as the API shows it. */
export function makeUser(id: string, username: string, globalName: string | null, bot: boolean): APIUser {
  return {
    id,
    username,
    discriminator: bot ? '0001' : '0',
    global_name: globalName,
    avatar: null,
    bot,
    system: false,
  };
}

/** Finds a user, or lets a new member join, so that tests can act as anyone. */
export function userOf(world: World, id: string): APIUser {
  const known = world.users.get(id);
  if (known) return known;
  const user = makeUser(id, `user-${id}`, null, false);
  world.users.set(id, user);
  for (const guild of world.guilds.values()) guild.memberIds.add(id);
  return user;
}

/** Adds a guild with one text channel and tells everyone; gives the channel. */
export function addGuild(world: World, name: string, channelName: string): Channel {
  const guildId = world.nextGuildId();
  const members = [world.bot.id, world.person.id, world.otherBot.id];
  const guild = { id: guildId, name, memberIds: new Set(members) };
  world.guilds.set(guildId, guild);
  const channel = addChannel(world, channelName, guildId);
  world.changes.emit({ type: 'guild-created', guild });
  return channel;
}

/** Adds a text channel to a guild, or without a guild a direct message with the bot. */
export function addChannel(world: World, name: string, guildId: string | undefined): Channel {
  const channel: Channel = { id: world.nextId(), name, guildId, messages: new Map(), nonces: new Map() };
  world.channels.set(channel.id, channel);
  return channel;
}

/**
 * Makes an empty world: an application with its bot, and the person at the page.
 * @param onError hears what a listener of `changes` throws
 */
export function createWorld(token: string, botName: string, onError: (error: unknown) => void): World {
  const nextId = createSnowflakes();
  // As on Discord, an application and its bot user share one id.
  const applicationId = nextId();
  const bot = makeUser(applicationId, botName, null, true);
  const person = makeUser(nextId(), 'you', 'You', false);
  const otherBot = makeUser(nextId(), 'other-bot', null, true);
  return {
    nextId,
    nextGuildId: createGuildIds(),
    origin: '',
    token,
    applicationId,
    bot,
    person,
    otherBot,
    users: new Map([bot, person, otherBot].map((user) => [user.id, user])),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    files: new Map(),
    changes: createFeed(onError),
  };
}
