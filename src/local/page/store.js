import { stringsFor } from './strings.js';

const KEPT_MESSAGES = 300;
const listeners = new Set();

/** Everything that the page shows. Changed only by the functions here and told to listeners by name. */
export const state = {
  connected: false,
  everConnected: false,
  online: false,
  bot: { id: '', username: 'bot' },
  person: { id: '', username: 'you' },
  guild: '',
  channels: [],
  channelId: localStorage.getItem('channel') ?? '',
  commands: [],
  examples: [],
  /** Interactions under way or failed, by id. */
  interactions: new Map(),
  locale: localStorage.getItem('locale') ?? 'en-US',
  theme: localStorage.getItem('theme') ?? 'dark',
};

/** The page's words in the chosen language. */
export const words = () => stringsFor(state.locale);

/** Hears each change: `listener(name, detail)`. */
export function listen(listener) {
  listeners.add(listener);
}

function tell(name, detail) {
  for (const listener of listeners) listener(name, detail);
}

/** The channel that is open. */
export function currentChannel() {
  return state.channels.find(({ id }) => id === state.channelId) ?? state.channels[0];
}

/** A channel's name as people write it: `#results`, `@Results`. */
export const channelTitle = (channel) => (channel.isDirect ? '@' : '#') + channel.name;

/** A user's name as shown. */
export const nameOf = (user) => user.global_name ?? user.username;

export function openChannel(id) {
  state.channelId = id;
  localStorage.setItem('channel', id);
  tell('channel');
}

export function setLocale(locale) {
  state.locale = locale;
  localStorage.setItem('locale', locale);
  tell('locale');
}

export function setTheme(theme) {
  state.theme = theme;
  localStorage.setItem('theme', theme);
  tell('theme');
}

export function setConnected(connected) {
  state.connected = connected;
  state.everConnected ||= connected;
  tell('connection');
}

/** A failure that has been read goes. */
export function dismissInteraction(id) {
  state.interactions.delete(id);
  tell('interaction');
}

const RECEIVE = {
  state(event) {
    const { online, bot, person, guild, channels, commands, examples, failed } = event;
    Object.assign(state, { online, bot, person, guild, channels, commands, examples });
    state.interactions = new Map(failed.map((interaction) => [interaction.id, interaction]));
    if (!channels.some(({ id }) => id === state.channelId)) state.channelId = channels[0]?.id ?? '';
    tell('state');
  },
  commands({ commands }) {
    state.commands = commands;
    tell('commands');
  },
  bot({ online }) {
    state.online = online;
    tell('connection');
  },
  typing({ channelId }) {
    tell('typing', channelId);
  },
  interaction({ interaction }) {
    const open = interaction.state === 'waiting' || interaction.state === 'failed';
    if (open) state.interactions.set(interaction.id, interaction);
    else state.interactions.delete(interaction.id);
    tell('interaction', interaction);
  },
  dismissed({ interactionId }) {
    dismissInteraction(interactionId);
  },
  'message-created'({ message }) {
    const messages = messagesOf(message.channel_id);
    messages.push(message);
    if (messages.length > KEPT_MESSAGES) messages.shift();
    tell('message-created', message);
  },
  'message-updated'({ message }) {
    const messages = messagesOf(message.channel_id);
    const index = messages.findIndex(({ id }) => id === message.id);
    if (index >= 0) messages[index] = message;
    tell('message-updated', message);
  },
  'message-deleted'({ message }) {
    const messages = messagesOf(message.channel_id);
    const index = messages.findIndex(({ id }) => id === message.id);
    if (index >= 0) messages.splice(index, 1);
    tell('message-deleted', message);
  },
};

const messagesOf = (channelId) => state.channels.find(({ id }) => id === channelId)?.messages ?? [];

/** Takes in one event of the server's. */
export function receive(event) {
  RECEIVE[event.type]?.(event);
}
