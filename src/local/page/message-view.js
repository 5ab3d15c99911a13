import { attachmentView } from './attachment-view.js';
import { begin, componentView, remove } from './component-view.js';
import { h, icon, iconButton } from './dom.js';
import { embedView } from './embed-view.js';
import { inlineView, markdownView } from './markdown-view.js';
import { openMenu } from './popup-menu.js';
import { nameOf, state, words } from './store.js';
import { clockText, timeText } from './time.js';

const EPHEMERAL = 64;
const LOADING = 128;
const V2 = 32768;
const REPLY = 19;
const MENU_REPLY = 23;

/** True when a message stands under the header of the one before it: same author, within seven minutes. */
export function isGrouped(message, previous) {
  if (!previous || previous.author.id !== message.author.id || hasContext(message)) return false;
  if (((previous.flags ?? 0) & EPHEMERAL) !== ((message.flags ?? 0) & EPHEMERAL)) return false;
  return new Date(message.timestamp) - new Date(previous.timestamp) < 420_000;
}

const hasContext = (message) => message.type === REPLY || usedCommand(message);
const usedCommand = (message) => message.interaction_metadata?.type === 2;

/** A round picture with the first letter of a name. */
export function avatarView(user, size = '') {
  return h(
    'div',
    { class: `avatar ${size} ${user.bot ? 'bot' : 'person'}`, 'aria-hidden': true },
    nameOf(user).slice(0, 1).toUpperCase(),
  );
}

/** A message with its header, what it answers, its contents and its actions. `on.reply` and `on.edit` take it. */
export function messageView(message, previous, on) {
  const grouped = isGrouped(message, previous);
  const flags = message.flags ?? 0;
  const isEphemeral = (flags & EPHEMERAL) !== 0;
  const pinged =
    message.mentions.some(({ id }) => id === state.person.id) && message.author.id !== state.person.id;
  const className = ['message', grouped && 'grouped', isEphemeral && 'ephemeral', pinged && 'pinged']
    .filter(Boolean)
    .join(' ');
  return h(
    'li',
    { class: className, 'data-id': message.id, 'data-author': message.author.id },
    h(
      'article',
      { 'aria-label': `${nameOf(message.author)}, ${timeText(message.timestamp)}` },
      hasContext(message) && contextView(message),
      h(
        'div',
        { class: 'message-main' },
        grouped
          ? h('time', { class: 'gutter-time' }, clockText(message.timestamp))
          : avatarView(message.author),
        h(
          'div',
          { class: 'message-content' },
          !grouped && headerView(message),
          contentsView(message, flags),
          isEphemeral && ephemeralNote(message),
        ),
      ),
      (flags & LOADING) === 0 && toolbarView(message, on, isEphemeral),
    ),
  );
}

/** A user's name with the mark of an app, and the time. */
export function headerView({ author, timestamp }) {
  return h(
    'div',
    { class: 'message-header' },
    h('span', { class: `author ${author.bot ? 'bot' : ''}` }, nameOf(author)),
    author.bot && appBadge(),
    h('time', { class: 'timestamp', datetime: timestamp }, timeText(timestamp)),
  );
}

const appBadge = () => h('span', { class: 'badge' }, 'APP');

function contextView(message) {
  if (usedCommand(message)) {
    const { user } = message.interaction_metadata;
    return h(
      'div',
      { class: 'context' },
      h('span', { class: 'spine', 'aria-hidden': true }),
      avatarView(user, 'tiny'),
      usedLine(nameOf(user), commandText(message.interaction?.name, message.type === MENU_REPLY)),
    );
  }
  const original = message.referenced_message;
  const preview = original ? inlineView(firstLine(original)) : h('em', {}, words().goneReply);
  const jump = () =>
    document
      .querySelector(`[data-id="${CSS.escape(original?.id ?? '')}"]`)
      ?.scrollIntoView({ block: 'center' });
  return h(
    'div',
    { class: 'context' },
    h('span', { class: 'spine', 'aria-hidden': true }),
    original && avatarView(original.author, 'tiny'),
    original?.author.bot && appBadge(),
    original && h('span', { class: 'author' }, `@${nameOf(original.author)}`),
    h('button', { type: 'button', class: 'preview', on: { click: jump } }, preview),
  );
}

/** A command's name as it was called: a slash command with its slash. */
export const commandText = (name, isMenu) => (isMenu ? name : `/${name ?? '…'}`);

/** `You used /revenue`, in the page's language. */
export function usedLine(name, command) {
  const [before, after = ''] = words().used(name);
  return h('span', { class: 'used' }, before, h('span', { class: 'mention' }, command), after);
}

/** The first line of a message's text, of its components or of its embed, for a reply's preview. */
export function firstLine(message) {
  const texts = [
    message.content,
    ...message.components.flatMap(textsIn),
    ...message.embeds.map(({ title, description }) => title ?? description ?? ''),
  ];
  const line = texts.find((text) => text) ?? words().attachmentReply;
  return line.split('\n')[0].replace(/^(#+|-#|>) /, '');
}

const textsIn = (component) =>
  component.type === 10 ? [component.content] : (component.components ?? []).flatMap(textsIn);

function contentsView(message, flags) {
  if ((flags & LOADING) !== 0)
    return h('div', { class: 'thinking' }, dots(), words().thinking(nameOf(message.author)));
  const edited = message.edited_timestamp && h('span', { class: 'edited' }, words().edited);
  const isV2 = (flags & V2) !== 0;
  return [
    message.content && h('div', { class: 'markdown' }, markdownView(message.content), edited),
    !isV2 && message.attachments.map((attachment) => attachmentView(attachment)),
    !isV2 && message.embeds.map(embedView),
    message.components.map((component) => componentView(component, message)),
    !message.content && edited,
    h('div', { class: 'interaction-note', role: 'status' }),
  ];
}

/** Three dots that move while something is under way. */
export const dots = () => h('span', { class: 'dots', 'aria-hidden': true }, h('i'), h('i'), h('i'));

function ephemeralNote(message) {
  return noteView(() => remove(message.id));
}

/** `Only you can see this · Dismiss message`. */
export function noteView(onDismiss) {
  return h(
    'div',
    { class: 'note' },
    icon('eye'),
    `${words().onlyYou} • `,
    h('button', { type: 'button', class: 'text-button', on: { click: onDismiss } }, words().dismiss),
  );
}

function toolbarView(message, on, isEphemeral) {
  const own = message.author.id === state.person.id;
  const apps = (event) => openAppsMenu(event.currentTarget, message);
  return h(
    'div',
    { class: 'toolbar', role: 'group' },
    !isEphemeral && iconButton('reply', words().reply, () => on.reply(message)),
    own && iconButton('edit', words().edit, () => on.edit(message)),
    !isEphemeral && iconButton('apps', words().apps, apps, { 'aria-haspopup': 'menu' }),
    (own || message.author.bot) && iconButton('trash', words().remove, () => remove(message.id)),
  );
}

/** Opens the list of message commands beside a button. */
export function openAppsMenu(anchor, message) {
  const commands = state.commands.filter(({ type }) => type === 3);
  const items = commands.map((command) => ({
    label: command.name_localizations?.[state.locale] ?? command.name,
    choose: () => begin('menu', { name: command.name, messageId: message.id }),
  }));
  openMenu(anchor, items, words().noApps);
}
