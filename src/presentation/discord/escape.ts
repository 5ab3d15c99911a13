/**
 * Control characters, and those that are drawn as nothing or turn the direction of text around: a reader must see what
 * was written. The fillers of Hangul are letters, but empty ones.
 */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;
/** Writing systems put three marks on a letter at most; more only reach into the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** A zero-width space: it stops `@everyone` from being a mention and cannot be seen. */
const BREAK = '\u200b';

/** Text without characters that cannot be seen and without towers of marks; line breaks and tabs become spaces. */
export function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(STACKED_MARKS, '$1');
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
