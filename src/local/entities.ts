import { type Channel, type Guild, userOf, type World } from './world.ts';

/** View, send, embed, attach, read history, add reactions, threads and commands: what a bot's invite asks for. */
export const BOT_PERMISSIONS = (
  (1n << 6n) |
  (1n << 10n) |
  (1n << 11n) |
  (1n << 14n) |
  (1n << 15n) |
  (1n << 16n) |
  (1n << 18n) |
  (1n << 31n) |
  (1n << 38n)
).toString();

const JOINED = '2024-01-01T00:00:00.000000+00:00';

/** A guild member without its user, as message events carry it. */
export function memberOf(): object {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: JOINED,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** A channel as the API shows it. */
export function channelPayload(world: World, channel: Channel): object {
  const lastMessageId = [...channel.messages.keys()].at(-1) ?? null;
  if (channel.guildId === undefined) {
    const payload = { id: channel.id, type: 1, name: null, last_message_id: lastMessageId, flags: 0 };
    return { ...payload, recipients: [world.person] };
  }
  return {
    id: channel.id,
    type: 0,
    name: channel.name,
    guild_id: channel.guildId,
    position: 0,
    permission_overwrites: [],
    topic: null,
    nsfw: false,
    last_message_id: lastMessageId,
    rate_limit_per_user: 0,
    parent_id: null,
    flags: 0,
  };
}

/** A guild as GUILD_CREATE shows it. */
export function guildPayload(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const members = [...guild.memberIds].map((id) => ({ ...memberOf(), user: userOf(world, id) }));
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: world.person.id,
    region: null,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw: false,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    features: [],
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        icon: null,
        unicode_emoji: null,
        position: 0,
        permissions: BOT_PERMISSIONS,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [],
    stickers: [],
    channels: channels.map((channel) => channelPayload(world, channel)),
    threads: [],
    members,
    member_count: members.length,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: JOINED,
    large: false,
    unavailable: false,
    vanity_url_code: null,
    max_members: 500_000,
    application_id: null,
  };
}

/** The application as the API shows it. */
export function applicationPayload(world: World): object {
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    owner: world.person,
    team: null,
    approximate_guild_count: world.guilds.size,
    integration_types_config: { 0: {} },
  };
}
