/** Control characters, and the ones that turn the direction of text around: a reader must see what was written. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** A zero-width space: it stops `@everyone` from being a mention and cannot be seen. */
const BREAK = '\u200b';

/** Text without control characters and without marks that change its direction; line breaks and tabs become spaces. */
export function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(UNSEEN, '');
}

/**
 * Text that Discord shows exactly as it is: no markdown, no mentions, no links.
 * @example escapeText('*5%* <@1>') // '\\*5%\\* \\<@1>'
 */
export function escapeText(text: string): string {
  return plain(text)
    .replace(/[\\*_~`|<[\]]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@(?=everyone|here)/gi, `@${BREAK}`)
    .replace(/^(\s*)([-+#>])/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.');
}

/** Text inside a code block, where nothing but the end of the block has a meaning. */
export const codeText = (text: string): string => plain(text).replaceAll('`', "'");

/** The first `length` characters at most, with an ellipsis in place of what is missing. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1));
  // Neither half a surrogate pair nor a lone backslash, which would escape the ellipsis, may stand at the end.
  return `${cut.replace(/[\ud800-\udbff]$/, '').replace(/(^|[^\\])((?:\\\\)*)\\$/, '$1$2')}…`;
}
