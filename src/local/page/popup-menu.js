import { h } from './dom.js';

let close = () => undefined;

/** Opens a menu at an element. Each item has a label and what choosing it does. */
export function openMenu(anchor, items, emptyText) {
  close();
  const buttons = items.map(({ label, choose }) =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'menu-item',
        on: {
          click: () => {
            close();
            choose();
          },
        },
      },
      label,
    ),
  );
  const menu = h(
    'div',
    { class: 'menu', role: 'menu' },
    buttons.length > 0 ? buttons : h('div', { class: 'menu-empty' }, emptyText),
  );
  const onOutside = (event) => {
    if (!menu.contains(event.target)) close();
  };
  const onKey = (event) => {
    const at = buttons.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      close();
      anchor.focus();
    } else if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons[(at - 1 + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  close = () => {
    menu.remove();
    document.removeEventListener('mousedown', onOutside, true);
    close = () => undefined;
  };
  document.addEventListener('mousedown', onOutside, true);
  menu.addEventListener('keydown', onKey);
  document.body.append(menu);
  const box = anchor.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.right - menu.offsetWidth), window.innerWidth - menu.offsetWidth - 8);
  const below = box.bottom + 4;
  const top = below + menu.offsetHeight > window.innerHeight ? box.top - menu.offsetHeight - 4 : below;
  menu.style.setProperty('left', `${left}px`);
  menu.style.setProperty('top', `${Math.max(8, top)}px`);
  buttons[0]?.focus();
}
