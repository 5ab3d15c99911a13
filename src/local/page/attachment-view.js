import { h, icon } from './dom.js';
import { linkView } from './markdown-view.js';
import { words } from './store.js';

const UNITS = ['bytes', 'KB', 'MB'];

/** A size as people read it: `1.25 MB`. */
export function sizeText(bytes) {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), UNITS.length - 1);
  const digits = power === 0 ? 0 : 2;
  return `${(bytes / 1024 ** power).toFixed(digits)} ${UNITS[power]}`;
}

/** Only files of this server are loaded; an address elsewhere is shown as a link. */
const isOwn = (url) =>
  url.startsWith(location.origin + '/attachments/') ||
  (new URL(url, location.href).pathname.startsWith('/attachments/') && isLoopback(url));
const isLoopback = (url) => ['127.0.0.1', 'localhost'].includes(new URL(url, location.href).hostname);

/** The address of a file of this server as seen from this page, which may be open as `localhost`. */
export const ownPath = (url) => new URL(url, location.href).pathname;

/** A picture; with its size known beforehand, nothing moves when it has loaded. */
export function imageView(media, description, isSpoiler = false) {
  if (!isOwn(media.url)) return linkView(media.url, description ?? media.url);
  const size = media.width && media.height ? { width: media.width, height: media.height } : {};
  const image = h('img', { src: ownPath(media.url), alt: description ?? '', ...size });
  const link = h(
    'a',
    { href: ownPath(media.url), target: '_blank', rel: 'noopener', class: 'picture' },
    image,
  );
  if (!isSpoiler) return link;
  link.classList.add('hidden-picture');
  const show = (event) => {
    if (!link.classList.contains('hidden-picture')) return;
    event.preventDefault();
    link.classList.remove('hidden-picture');
  };
  link.addEventListener('click', show);
  link.title = words().spoiler;
  return link;
}

/** A file of a message: a picture is shown, anything else can be downloaded. */
export function attachmentView(attachment) {
  const { filename, size, url, content_type: type, description } = attachment;
  if (type?.startsWith('image/') && isOwn(url))
    return imageView(attachment, description, filename.startsWith('SPOILER_'));
  return h(
    'div',
    { class: 'file' },
    icon('file'),
    h(
      'div',
      { class: 'file-text' },
      h('a', { class: 'link', href: isOwn(url) ? ownPath(url) : url, download: filename }, filename),
      h('div', { class: 'file-size' }, sizeText(size ?? 0)),
    ),
  );
}
