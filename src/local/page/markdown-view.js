import { h } from './dom.js';
import { parseInline, parseMarkdown } from './markdown.js';
import { nameOf, state, words } from './store.js';

/** A message's text as elements. Everything a person typed ends in text nodes. */
export function markdownView(text) {
  return parseMarkdown(text).map(blockView);
}

/** A text on one line, such as a title or a reply's preview. */
export const inlineView = (text) => parseInline(text).map(inlineNode);

function blockView(block) {
  switch (block.kind) {
    case 'heading':
      return h(
        'div',
        { role: 'heading', 'aria-level': block.level + 2, class: `md-heading md-h${block.level}` },
        block.inline.map(inlineNode),
      );
    case 'subtext':
      return h('div', { class: 'md-subtext' }, block.inline.map(inlineNode));
    case 'quote':
      return h('blockquote', { class: 'md-quote' }, block.blocks.map(blockView));
    case 'code':
      return h('pre', { class: 'md-pre', tabindex: 0 }, h('code', {}, block.text));
    case 'list':
      return h('ul', { class: 'md-list' }, block.items.map(itemView));
    default:
      return h('div', { class: 'md-paragraph' }, block.inline.map(inlineNode));
  }
}

function itemView(item) {
  const marker = item.ordered ? item.mark : item.depth === 0 ? '•' : '◦';
  return h(
    'li',
    { style: { '--depth': item.depth } },
    h('span', { class: 'md-marker', 'aria-hidden': true }, marker),
    h('span', {}, item.inline.map(inlineNode)),
  );
}

const WRAPPERS = { bold: 'strong', underline: 'u', italic: 'em', strike: 's' };

function inlineNode(node) {
  if (typeof node === 'string') return node;
  const inside = () => node.children.map(inlineNode);
  const wrapper = WRAPPERS[node.kind];
  if (wrapper) return h(wrapper, {}, inside());
  switch (node.kind) {
    case 'code':
      return h('code', { class: 'md-code' }, node.text);
    case 'spoiler':
      return spoilerView(inside());
    case 'link':
      return linkView(node.url, inside());
    case 'url':
      return linkView(node.url, node.url);
    case 'user':
      return h('span', { class: 'mention' }, `@${userName(node.text)}`);
    case 'channel':
      return h(
        'span',
        { class: 'mention' },
        `#${state.channels.find(({ id }) => id === node.text)?.name ?? node.text}`,
      );
    case 'command':
      return h('span', { class: 'mention' }, `/${node.text}`);
    case 'emoji':
      return `:${node.text}:`;
    case 'time':
      return timeView(Number(node.text), node.style ?? 'f');
    default:
      return '';
  }
}

/** A link that opens elsewhere. Only web addresses come here; the reader's pattern lets no others through. */
export function linkView(url, ...label) {
  return h(
    'a',
    { href: url, target: '_blank', rel: 'noopener noreferrer nofollow', class: 'link' },
    ...label,
  );
}

function spoilerView(children) {
  const show = (event) => {
    event.currentTarget.classList.add('shown');
    event.currentTarget.removeAttribute('role');
    event.currentTarget.removeAttribute('aria-label');
  };
  const onKey = (event) => (event.key === 'Enter' || event.key === ' ') && show(event);
  return h(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: 0,
      'aria-label': words().spoiler,
      on: { click: show, keydown: onKey },
    },
    h('span', {}, children),
  );
}

function userName(id) {
  const users = [
    state.bot,
    state.person,
    ...state.channels.flatMap(({ messages }) => messages.map(({ author }) => author)),
  ];
  const user = users.find((candidate) => candidate.id === id);
  return user ? nameOf(user) : id;
}

const TIME_STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function timeView(seconds, style) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return `<t:${seconds}>`;
  const full = new Intl.DateTimeFormat(state.locale, TIME_STYLES.F).format(date);
  const text =
    style === 'R' ? relative(date) : new Intl.DateTimeFormat(state.locale, TIME_STYLES[style]).format(date);
  return h('time', { class: 'md-time', datetime: date.toISOString(), title: full }, text);
}

function relative(date) {
  const seconds = Math.round((date.getTime() - Date.now()) / 1000);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS[5];
  return new Intl.RelativeTimeFormat(state.locale, { numeric: 'auto' }).format(
    Math.round(seconds / size),
    unit,
  );
}
