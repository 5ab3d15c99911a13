import { type Block, type Inline, parseMarkdown } from '../../src/local/page/markdown.js';
import type { MessagePayload } from '../../src/presentation/discord/payload.ts';

/** What the layout of an answer itself uses; anything else has come in with somebody's text. */
const OWN_MARKS: ReadonlySet<string> = new Set(['bold']);
const OWN_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'subtext', 'list', 'code']);

/** Control characters but line breaks, and whatever is drawn as nothing or turns the direction of text. */
const UNSEEN =
  /(?!\n)\p{Cc}|[\p{Bidi_Control}\u200b\u2060\ufeff\u00ad\u180e\u115f\u1160\u3164\uffa0\u{e0000}-\u{e0fff}]/u;
const STACKED_MARKS = /\p{M}{6}/u;

/** What a message would do beyond showing characters: a sentence for each fault, none for a safe message. */
export function faultsOf({ components, files }: MessagePayload): string[] {
  const texts = shownTexts(components);
  return [
    ...texts.filter(({ field }) => field === 'content').flatMap(({ text }) => markdownFaults(text)),
    ...texts.flatMap(({ field, text }) => characterFaults(field, text)),
    ...files.flatMap(({ name }) =>
      /^[a-z][a-zA-Z0-9-]{0,99}\.(?:txt|csv|png)$/.test(name)
        ? []
        : [`the file name ${JSON.stringify(name)}`],
    ),
    ...texts.flatMap(({ field, text }) =>
      field === 'custom_id' && (text.length === 0 || text.length > 100)
        ? [`a custom id of ${text.length}`]
        : [],
    ),
  ];
}

type Shown = { readonly field: string; readonly text: string };

/** All texts of a message's components, with the fields that they stand in. */
function shownTexts(node: unknown, field = ''): Shown[] {
  if (typeof node === 'string') return [{ field, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    shownTexts(value, Array.isArray(node) ? field : name),
  );
}

function characterFaults(field: string, text: string): string[] {
  if (field === 'custom_id' || field === 'value') return [];
  // The one unseen character of our own, which keeps a word from being a mention.
  const shown = text.replace(/@\u200b(?=everyone|here)/gi, '@');
  const named = JSON.stringify(text.slice(0, 200));
  return [
    ...(UNSEEN.test(shown) ? [`unseen characters in ${field}: ${named}`] : []),
    ...(STACKED_MARKS.test(shown) ? [`stacked marks in ${field}: ${named}`] : []),
    ...(/\p{Surrogate}/u.test(shown) ? [`half a character in ${field}: ${named}`] : []),
    ...(field === 'content' && /@(?:everyone|here)/i.test(text) ? [`a mention of all in ${named}`] : []),
  ];
}

function markdownFaults(text: string): string[] {
  const blocks = parseMarkdown(text);
  const marks = blocks.flatMap(blockMarks).filter((kind) => !OWN_MARKS.has(kind));
  const others = blocks.map(({ kind }) => kind).filter((kind) => !OWN_BLOCKS.has(kind));
  return [...marks, ...others].map((kind) => `${kind} in ${JSON.stringify(text.slice(0, 300))}`);
}

function blockMarks({ inline = [], items = [], blocks = [] }: Block): string[] {
  const inlines = [...inline, ...items.flatMap((item) => item.inline)];
  return [...inlines.flatMap(inlineMarks), ...blocks.flatMap(blockMarks)];
}

const inlineMarks = (node: Inline): string[] =>
  typeof node === 'string' ? [] : [node.kind, ...node.children.flatMap(inlineMarks)];
