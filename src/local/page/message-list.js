import { act } from './connection.js';
import { h, icon } from './dom.js';
import {
  avatarView,
  commandText,
  dots,
  headerView,
  messageView,
  noteView,
  usedLine,
} from './message-view.js';
import { channelTitle, currentChannel, dismissInteraction, listen, nameOf, state, words } from './store.js';

/** How near the end one must be for new messages to be scrolled to. */
const NEAR_END = 150;
const TYPING_MS = 8000;

/** Fills the list of messages and keeps it as the state is. `on.reply` and `on.edit` take a message. */
export function startMessageList({ scroller, list, typing }, on) {
  let typingUntil = 0;

  const isNearEnd = (moved = 0) =>
    scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END + moved;
  const toEnd = () => scroller.scrollTo(0, scroller.scrollHeight);
  const viewOf = (message, previous) => messageView(message, previous, on);
  const elementOf = (id) => list.querySelector(`[data-id="${CSS.escape(id)}"]`);

  const drawAll = () => {
    const channel = currentChannel();
    if (!channel) return;
    list.setAttribute('aria-label', words().messages(channelTitle(channel)));
    list.replaceChildren(
      welcomeView(channel),
      ...channel.messages.map((message, index) => viewOf(message, channel.messages[index - 1])),
    );
    drawInteractions();
    toEnd();
  };

  /** Draws a message again in its place; what had the focus inside keeps it. */
  const redraw = (message) => {
    const messages = currentChannel()?.messages ?? [];
    const index = messages.findIndex(({ id }) => id === message.id);
    const old = elementOf(message.id);
    if (!old || index < 0) return;
    const key = old.contains(document.activeElement) ? document.activeElement.getAttribute('data-key') : null;
    const controls = [...old.querySelectorAll('[data-key]')];
    const place = controls.findIndex((control) => control.getAttribute('data-key') === key);
    const fresh = viewOf(message, messages[index - 1]);
    old.replaceWith(fresh);
    if (place >= 0) {
      const same = [...fresh.querySelectorAll('[data-key]')];
      (same.find((control) => control.getAttribute('data-key') === key) ?? same[place])?.focus();
    }
  };

  /** Rows for commands under way or failed, and notes on messages whose buttons are. */
  const drawInteractions = () => {
    const stick = isNearEnd();
    for (const row of list.querySelectorAll('.pending')) row.remove();
    for (const note of list.querySelectorAll('.interaction-note')) note.replaceChildren();
    for (const marked of list.querySelectorAll('.waiting')) marked.classList.remove('waiting');
    for (const interaction of state.interactions.values()) {
      if (interaction.channelId !== currentChannel()?.id) continue;
      if (interaction.commandName === undefined) markSource(interaction);
      else placeById(pendingView(interaction), interaction.id);
    }
    if (stick) toEnd();
  };

  /** Ids grow with time, so a row stands where its interaction began. */
  const placeById = (row, id) => {
    const later = [...list.querySelectorAll('[data-id]')].find(
      (element) => BigInt(element.dataset.id) > BigInt(id),
    );
    list.insertBefore(row, later ?? null);
  };

  const markSource = ({ sourceMessageId, state: progress }) => {
    const element = sourceMessageId && elementOf(sourceMessageId);
    if (!element) return;
    element.classList.toggle('waiting', progress === 'waiting');
    if (progress === 'failed') element.querySelector('.interaction-note')?.replaceChildren(words().failed);
  };

  const drawTyping = () => {
    const shown = Date.now() < typingUntil;
    typing.replaceChildren(...(shown ? [dots(), h('span', {}, words().typing(nameOf(state.bot)))] : []));
  };

  const isHere = (message) => message.channel_id === currentChannel()?.id;
  const changes = {
    state: drawAll,
    channel: drawAll,
    locale: drawAll,
    interaction: drawInteractions,
    typing(channelId) {
      if (channelId !== currentChannel()?.id) return;
      typingUntil = Date.now() + TYPING_MS;
      drawTyping();
      setTimeout(drawTyping, TYPING_MS + 50);
    },
    'message-created'(message) {
      if (!isHere(message)) return;
      const stick = isNearEnd() || message.author.id === state.person.id;
      const messages = currentChannel().messages;
      list.append(viewOf(message, messages[messages.length - 2]));
      if (message.author.id === state.bot.id) typingUntil = 0;
      drawTyping();
      drawInteractions();
      if (stick) toEnd();
    },
    'message-updated'(message) {
      if (!isHere(message)) return;
      const stick = isNearEnd();
      redraw(message);
      if (stick) toEnd();
    },
    'message-deleted'(message) {
      const next = elementOf(message.id)?.nextElementSibling?.getAttribute('data-id');
      elementOf(message.id)?.remove();
      const following = currentChannel()?.messages.find(({ id }) => id === next);
      if (following) redraw(following);
    },
  };
  listen((name, detail) => changes[name]?.(detail));
  // A smaller window, or a taller message box, must not hide the end.
  let height = 0;
  new window.ResizeObserver(() => {
    const wasAtEnd = scroller.scrollHeight - scroller.scrollTop - height < NEAR_END;
    height = scroller.clientHeight;
    if (wasAtEnd) toEnd();
  }).observe(scroller);
  // A picture that has loaded moves what is below it, by its own height.
  const moves = ({ target }) => (target instanceof window.HTMLElement ? target.offsetHeight : 0);
  list.addEventListener('load', (event) => isNearEnd(moves(event)) && toEnd(), true);
}

function dismiss(interactionId) {
  dismissInteraction(interactionId);
  void act('dismiss', { interactionId }).catch(() => undefined);
}

function welcomeView(channel) {
  const bot = nameOf(state.bot);
  const text = channel.isDirect ? words().welcomeDirect(bot) : words().welcomeText(bot);
  const picture = channel.isDirect
    ? avatarView(state.bot, 'large')
    : h('div', { class: 'welcome-icon' }, icon('hash'));
  return h(
    'li',
    { class: 'welcome' },
    picture,
    h('h2', {}, channel.isDirect ? bot : words().welcome(channelTitle(channel))),
    h('p', {}, text),
  );
}

function pendingView(interaction) {
  const failed = interaction.state === 'failed';
  const now = new Date().toISOString();
  return h(
    'li',
    { class: `message pending ${failed ? 'ephemeral' : ''}` },
    h(
      'div',
      { class: 'context' },
      h('span', { class: 'spine', 'aria-hidden': true }),
      avatarView(state.person, 'tiny'),
      usedLine(nameOf(state.person), commandText(interaction.commandName, interaction.kind === 'menu')),
    ),
    h(
      'div',
      { class: 'message-main' },
      avatarView(state.bot),
      h(
        'div',
        { class: 'message-content' },
        headerView({ author: state.bot, timestamp: now }),
        failed
          ? h('div', { class: 'failure', role: 'alert' }, words().noResponse)
          : h('div', { class: 'thinking' }, dots(), words().sending),
        failed && noteView(() => dismiss(interaction.id)),
      ),
    ),
  );
}
