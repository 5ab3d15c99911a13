import { h, icon } from './dom.js';
import { words } from './store.js';

/** A standard emoji as it is; of a custom one only its name is known here. */
export const emojiText = (emoji) => (emoji ? (emoji.id ? `:${emoji.name}:` : emoji.name) : '');

let counter = 0;

/** A select menu. `onValues` hears the chosen values when the menu closes with a choice. */
export function selectView(menu, onValues) {
  const most = menu.max_values ?? 1;
  const least = menu.min_values ?? 1;
  const chosen = new Set((menu.options ?? []).filter((option) => option.default).map(({ value }) => value));
  let active = 0;
  counter += 1;
  const listId = `select-${counter}`;

  const title = h('span', { class: 'select-title' });
  const list = h('div', {
    class: 'select-list',
    role: 'listbox',
    id: listId,
    hidden: true,
    'aria-multiselectable': most > 1 ? 'true' : undefined,
  });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'select-button',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': listId,
      'aria-label': menu.placeholder ?? words().select,
      disabled: menu.disabled === true,
      'data-key': menu.custom_id,
    },
    title,
    icon('chevron'),
  );
  const items = (menu.options ?? []).map((option, index) =>
    h(
      'div',
      {
        class: 'select-option',
        role: 'option',
        id: `${listId}-${index}`,
        on: { mousedown: (event) => event.preventDefault(), click: () => pick(index) },
      },
      h(
        'span',
        { class: 'select-text' },
        h('span', {}, [emojiText(option.emoji), option.label].filter(Boolean).join(' ')),
        option.description && h('small', {}, option.description),
      ),
      icon('check'),
    ),
  );
  list.append(...items);

  const draw = () => {
    const labels = (menu.options ?? []).filter(({ value }) => chosen.has(value)).map(({ label }) => label);
    title.textContent = labels.join(', ') || (menu.placeholder ?? words().select);
    title.classList.toggle('placeholder', labels.length === 0);
    items.forEach((item, index) => {
      item.setAttribute('aria-selected', String(chosen.has(menu.options[index].value)));
      item.classList.toggle('active', index === active);
    });
    if (!list.hidden) button.setAttribute('aria-activedescendant', `${listId}-${active}`);
  };
  const open = (isOpen) => {
    list.hidden = !isOpen;
    // The list opens upwards, unless it would leave the screen.
    list.classList.toggle('downwards', button.getBoundingClientRect().top < 320);
    button.setAttribute('aria-expanded', String(isOpen));
    button.removeAttribute('aria-activedescendant');
    draw();
    if (isOpen) items[active]?.scrollIntoView({ block: 'nearest' });
  };
  const finish = () => {
    open(false);
    if (chosen.size >= least) onValues([...chosen]);
  };
  const pick = (index) => {
    const { value } = menu.options[index];
    active = index;
    if (most === 1) {
      chosen.clear();
      chosen.add(value);
      finish();
      return;
    }
    if (chosen.has(value)) chosen.delete(value);
    else if (chosen.size < most) chosen.add(value);
    draw();
  };
  const close = () => (most > 1 && !list.hidden ? finish() : open(false));

  const keys = {
    ArrowDown: () => (active = Math.min(active + 1, items.length - 1)),
    ArrowUp: () => (active = Math.max(active - 1, 0)),
    Home: () => (active = 0),
    End: () => (active = items.length - 1),
  };
  button.addEventListener('click', () => (list.hidden ? open(true) : close()));
  button.addEventListener('blur', () => close());
  button.addEventListener('keydown', (event) => {
    if (list.hidden) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        open(true);
      }
      return;
    }
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
      draw();
      items[active]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick(active);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      open(false);
    }
  });
  draw();
  const root = h('div', { class: 'select' }, button, list);
  root.chosenValues = () => [...chosen];
  return root;
}
