import { h } from './dom.js';

/** A list above the composer. The input keeps the focus; the highlighted item is announced through it. */
export function createPopup(root) {
  let items = [];
  let active = -1;
  let input;
  let onChoose = () => undefined;

  const draw = () => {
    const options = root.querySelectorAll('[role=option]');
    options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active >= 0) input?.setAttribute('aria-activedescendant', `popup-${active}`);
    else input?.removeAttribute('aria-activedescendant');
  };

  const hide = () => {
    root.hidden = true;
    items = [];
    active = -1;
    input?.setAttribute('aria-expanded', 'false');
    input?.removeAttribute('aria-activedescendant');
    root.replaceChildren();
  };

  const choose = (index = active) => {
    const item = items[index];
    const take = onChoose;
    hide();
    if (item) take(item);
  };

  return {
    hide,
    choose,
    isOpen: () => !root.hidden,
    hasActive: () => active >= 0,
    count: () => items.length,
    /** Shows items (`label`, `description`, `tag`) under a title; `highlight` is the one that Enter takes, or -1. */
    show({ title, items: next, highlight, for: nextInput, note, onChoose: take }) {
      items = next;
      active = Math.min(highlight, next.length - 1);
      input = nextInput;
      onChoose = take;
      const options = next.map((item, index) =>
        h(
          'div',
          {
            class: 'popup-item',
            role: 'option',
            id: `popup-${index}`,
            on: { mousedown: (event) => event.preventDefault(), click: () => choose(index) },
          },
          h('span', { class: 'popup-label' }, item.label),
          item.description && h('span', { class: 'popup-description' }, item.description),
          item.tag && h('span', { class: 'popup-tag' }, item.tag),
        ),
      );
      root.replaceChildren(
        h('div', { class: 'popup-title' }, title),
        h('div', { class: 'popup-items', role: 'listbox', id: 'popup-list', 'aria-label': title }, options),
        note ? h('div', { class: 'popup-note', role: 'status' }, note) : '',
      );
      root.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      input.setAttribute('aria-controls', 'popup-list');
      draw();
    },
    move(step) {
      if (items.length === 0) return;
      active = active < 0 && step < 0 ? items.length - 1 : (active + step + items.length) % items.length;
      draw();
    },
  };
}
