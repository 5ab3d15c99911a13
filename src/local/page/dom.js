/**
 * Makes an element. Texts become text nodes and never markup. `on` holds listeners, `style` custom properties,
 * other keys become attributes; `undefined`, `null` and `false` leave one out.
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === 'on')
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (key === 'style')
      for (const [name, to] of Object.entries(value)) element.style.setProperty(name, to);
    else if (key === 'value') element.value = value;
    else element.setAttribute(key, value === true && !key.startsWith('aria-') ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false || child === '') continue;
    element.append(typeof child === 'object' ? child : document.createTextNode(String(child)));
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** Paths on a 24 × 24 grid. */
const ICONS = {
  hash: 'M9 3 7 21M17 3l-2 18M4 8.5h17M3 15.5h17',
  menu: 'M4 6h16M4 12h16M4 18h16',
  sun: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM12 1v3M12 20v3M1 12h3M20 12h3M4 4l2 2M18 18l2 2M4 20l2-2M18 6l2-2',
  bulb: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-4 10.5c.7.7 1 1.5 1 2.5h6c0-1 .3-1.8 1-2.5A6 6 0 0 0 12 3Z',
  reply: 'M9 6 3 12l6 6M3 12h11a7 7 0 0 1 7 7',
  edit: 'M4 20l1-5L16 4l4 4L9 19l-5 1Z',
  apps: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14',
  close: 'M5 5l14 14M19 5 5 19',
  file: 'M6 2h8l5 5v15H6zM14 2v5h5',
  link: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  chevron: 'M5 9l7 7 7-7',
  check: 'M4 12l6 6L20 6',
};

/** A line drawing; it is decoration, so the control around it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows only an icon. */
export function iconButton(name, label, onClick, props = {}) {
  return h(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': label,
      title: label,
      ...props,
      on: { click: onClick },
    },
    icon(name),
  );
}
