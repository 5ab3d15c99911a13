import { startComposer } from './composer.js';
import { connect } from './connection.js';
import { h, icon } from './dom.js';
import { startMessageList } from './message-list.js';
import { avatarView } from './message-view.js';
import {
  channelTitle,
  currentChannel,
  listen,
  nameOf,
  openChannel,
  setLocale,
  setTheme,
  state,
  words,
} from './store.js';

const byId = (id) => document.getElementById(id);
const app = byId('app');

const composer = startComposer({ field: byId('field'), bar: byId('bar'), popupRoot: byId('popup') });
startMessageList(
  { scroller: byId('scroller'), list: byId('messages'), typing: byId('typing') },
  { reply: composer.reply, edit: composer.edit },
);

/** On a narrow screen the side lists lie over the channel; only one is open. */
function openDrawer(name) {
  app.dataset.drawer = app.dataset.drawer === name ? '' : name;
  byId('show-channels').setAttribute('aria-expanded', String(app.dataset.drawer === 'channels'));
  byId('show-examples').setAttribute('aria-expanded', String(app.dataset.drawer === 'examples'));
}

function drawChannels() {
  byId('guild').textContent = state.guild;
  const row = (channel) => {
    const open = () => {
      openChannel(channel.id);
      openDrawer('');
    };
    const picture = channel.isDirect ? avatarView(state.bot, 'small') : icon('hash');
    const dot =
      channel.isDirect &&
      h('span', { class: `presence ${state.online ? 'online' : ''}`, 'aria-hidden': true });
    return h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'channel',
          'aria-current': channel.id === currentChannel()?.id ? 'page' : undefined,
          on: { click: open },
        },
        h('span', { class: 'channel-picture' }, picture, dot),
        channel.name,
      ),
    );
  };
  byId('text-channels').replaceChildren(...state.channels.filter(({ isDirect }) => !isDirect).map(row));
  byId('direct-channels').replaceChildren(...state.channels.filter(({ isDirect }) => isDirect).map(row));
}

function drawHeader() {
  const channel = currentChannel();
  if (!channel) return;
  byId('title').replaceChildren(
    channel.isDirect ? avatarView(state.bot, 'small') : icon('hash'),
    h('h1', {}, channel.name),
  );
  document.title = `${channelTitle(channel)} · ${state.guild}`;
}

function drawExamples() {
  const put = (text) => {
    openDrawer('');
    composer.setText(text);
  };
  byId('examples').hidden = state.examples.length === 0;
  byId('show-examples').hidden = state.examples.length === 0;
  byId('example-list').replaceChildren(
    ...state.examples.map((text) =>
      h('li', {}, h('button', { type: 'button', class: 'example', on: { click: () => put(text) } }, text)),
    ),
  );
}

function drawConnection() {
  const status = byId('status');
  const lost = state.everConnected && !state.connected;
  const offline = state.connected && !state.online;
  status.hidden = !lost && !offline;
  status.className = lost ? 'lost' : 'offline';
  status.textContent = lost ? words().reconnecting : offline ? words().offline(nameOf(state.bot)) : '';
  drawChannels();
}

function drawWords() {
  const said = words();
  document.documentElement.lang = state.locale === 'ja' ? 'ja' : 'en';
  const labels = {
    'text-title': said.textChannels,
    'direct-title': said.directMessages,
    'examples-title': said.examples,
    'examples-note': said.examplesNote,
    language: said.language,
  };
  for (const [id, text] of Object.entries(labels)) byId(id).textContent = text;
  const names = {
    theme: said.theme,
    'show-channels': said.openMenu,
    'show-examples': said.openExamples,
    sidebar: said.channels,
    examples: said.examples,
    backdrop: said.close,
  };
  for (const [id, text] of Object.entries(names)) byId(id).setAttribute('aria-label', text);
}

function drawTheme() {
  document.documentElement.dataset.theme = state.theme;
}

function drawPerson() {
  byId('person').replaceChildren(avatarView(state.person, 'small'), h('span', {}, nameOf(state.person)));
}

const DRAW = {
  state: [drawChannels, drawHeader, drawExamples, drawConnection, drawPerson],
  channel: [drawChannels, drawHeader],
  locale: [drawWords, drawConnection],
  theme: [drawTheme],
  connection: [drawConnection],
};
listen((name) => DRAW[name]?.forEach((draw) => draw()));

byId('show-channels').append(icon('menu'));
byId('show-examples').append(icon('bulb'));
byId('theme').append(icon('sun'));
byId('show-channels').addEventListener('click', () => openDrawer('channels'));
byId('show-examples').addEventListener('click', () => openDrawer('examples'));
byId('backdrop').addEventListener('click', () => openDrawer(''));
byId('theme').addEventListener('click', () => setTheme(state.theme === 'dark' ? 'light' : 'dark'));
byId('language').addEventListener('click', () => setLocale(state.locale === 'ja' ? 'en-US' : 'ja'));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && app.dataset.drawer) openDrawer('');
});

drawTheme();
drawWords();
connect();
