import { attachmentView, imageView } from './attachment-view.js';
import { h, icon } from './dom.js';
import { act, interact } from './connection.js';
import { linkView, markdownView } from './markdown-view.js';
import { openModal } from './modal-view.js';
import { emojiText, selectView } from './select-view.js';
import { state } from './store.js';

/** One view per component type, by Discord's number. */
const VIEWS = {
  1: (row, message) =>
    h(
      'div',
      { class: 'row' },
      row.components.map((inner) => componentView(inner, message)),
    ),
  2: buttonView,
  3: (menu, message) => messageSelect(menu, message, menu.options),
  5: (menu, message) => messageSelect(menu, message, userOptions()),
  7: (menu, message) => messageSelect(menu, message, userOptions()),
  8: (menu, message) => messageSelect(menu, message, channelOptions()),
  9: (section, message) =>
    h(
      'div',
      { class: 'section' },
      h(
        'div',
        { class: 'section-text' },
        section.components.map((inner) => componentView(inner, message)),
      ),
      componentView(section.accessory, message),
    ),
  10: (text) => h('div', { class: 'text-display' }, markdownView(text.content)),
  11: (thumbnail) =>
    h('div', { class: 'thumbnail' }, imageView(thumbnail.media, thumbnail.description, thumbnail.spoiler)),
  12: galleryView,
  13: (file, message) =>
    attachmentView({ filename: file.name, size: file.size, url: file.file.url }, message),
  14: (separator) =>
    h('div', {
      class: `separator${separator.divider === false ? '' : ' line'}${separator.spacing === 2 ? ' wide' : ''}`,
      role: 'separator',
    }),
  17: containerView,
};

/** A component of a message as elements; an unknown type is left out. */
export function componentView(component, message) {
  return VIEWS[component.type]?.(component, message);
}

function containerView(container, message) {
  const accent = container.accent_color ?? undefined;
  const colour = accent === undefined ? {} : { '--accent': `#${accent.toString(16).padStart(6, '0')}` };
  return h(
    'div',
    { class: `container${accent === undefined ? '' : ' accented'}`, style: colour },
    container.components.map((inner) => componentView(inner, message)),
  );
}

function galleryView(gallery) {
  const items = gallery.items.map((item) => imageView(item.media, item.description, item.spoiler));
  return h('div', { class: `gallery gallery-${Math.min(items.length, 3)}` }, items);
}

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link-button', 6: 'primary' };

function buttonView(button, message) {
  const label = [emojiText(button.emoji), button.label].filter(Boolean).join(' ');
  const className = `button ${STYLES[button.style]}`;
  if (button.style === 5) {
    const link = linkView(button.url, label, icon('link'));
    link.className = className;
    return link;
  }
  const click = () => begin('click', { messageId: message.id, customId: button.custom_id });
  return h(
    'button',
    {
      type: 'button',
      class: className,
      disabled: button.disabled === true,
      'data-key': button.custom_id,
      on: { click },
    },
    h('span', {}, label),
  );
}

function messageSelect(menu, message, options) {
  return selectView({ ...menu, options }, (values) =>
    begin('select', { messageId: message.id, customId: menu.custom_id, values }),
  );
}

const userOptions = () =>
  [state.person, state.bot].map((user) => ({ value: user.id, label: user.global_name ?? user.username }));
const channelOptions = () =>
  state.channels
    .filter(({ isDirect }) => !isDirect)
    .map(({ id, name }) => ({ value: id, label: `#${name}` }));

/** Begins an interaction and opens the modal when it is answered with one. What fails is told by the server. */
export async function begin(name, body) {
  const result = await interact(name, body).catch(() => undefined);
  if (result?.kind === 'modal')
    openModal(result, (values) => begin('modal', { interactionId: result.interactionId, values }));
  return result;
}

/** Takes an ephemeral message or any other away. */
export const remove = (messageId) => act('delete', { messageId }).catch(() => undefined);
