import { imageView } from './attachment-view.js';
import { h } from './dom.js';
import { inlineView, linkView, markdownView } from './markdown-view.js';
import { timeText } from './time.js';

/** An embed as elements. */
export function embedView(embed) {
  const colour = `#${(embed.color ?? 0x4e5058).toString(16).padStart(6, '0')}`;
  const footer = [embed.footer?.text, embed.timestamp && timeText(embed.timestamp)]
    .filter(Boolean)
    .join(' • ');
  return h(
    'article',
    { class: 'embed', style: { '--accent': colour } },
    h(
      'div',
      { class: 'embed-body' },
      embed.author && h('div', { class: 'embed-author' }, titled(embed.author.name, embed.author.url)),
      embed.title &&
        h(
          'div',
          { class: 'embed-title' },
          embed.url ? linkView(embed.url, inlineView(embed.title)) : inlineView(embed.title),
        ),
      embed.description && h('div', { class: 'embed-description' }, markdownView(embed.description)),
      embed.fields?.length > 0 && h('div', { class: 'embed-fields' }, embed.fields.map(fieldView)),
      embed.image && imageView(embed.image, embed.title),
      footer && h('div', { class: 'embed-footer' }, footer),
    ),
    embed.thumbnail && h('div', { class: 'thumbnail' }, imageView(embed.thumbnail, embed.title)),
  );
}

const titled = (text, url) => (url ? linkView(url, text) : text);

function fieldView(field) {
  return h(
    'div',
    { class: field.inline ? 'embed-field inline' : 'embed-field' },
    h('div', { class: 'embed-field-name' }, inlineView(field.name)),
    h('div', {}, markdownView(field.value)),
  );
}
