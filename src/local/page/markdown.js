/** Inline marks, tried in this order at each place. `nested` names the group that is read again. */
const INLINE = [
  { kind: 'escape', pattern: /^\\([^\p{L}\p{N}\s])/u },
  { kind: 'code', pattern: /^(`+)([^]*?[^`])\1(?!`)/, text: 2 },
  { kind: 'bold', pattern: /^\*\*([^]+?)\*\*(?!\*)/, nested: 1 },
  { kind: 'underline', pattern: /^__([^]+?)__(?!_)/, nested: 1 },
  { kind: 'italic', pattern: /^\*(?=\S)((?:\*\*|[^*])+?)\*(?!\*)/, nested: 1 },
  { kind: 'italic', pattern: /^_((?:__|[^_])+?)_(?![\p{L}\p{N}_])/u, nested: 1 },
  { kind: 'strike', pattern: /^~~([^]+?)~~/, nested: 1 },
  { kind: 'spoiler', pattern: /^\|\|([^]+?)\|\|/, nested: 1 },
  { kind: 'link', pattern: /^\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?(?: "[^"\n]*")?\)/, nested: 1, url: 2 },
  { kind: 'url', pattern: /^<?(https?:\/\/[^\s<>]+[^\s<>.,:;"')\]])>?/, url: 1 },
  { kind: 'user', pattern: /^<@!?(\d+)>/, text: 1 },
  { kind: 'channel', pattern: /^<#(\d+)>/, text: 1 },
  { kind: 'command', pattern: /^<\/([^:>]+):\d+>/, text: 1 },
  { kind: 'emoji', pattern: /^<a?:(\w+):\d+>/, text: 1 },
  { kind: 'time', pattern: /^<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/, text: 1, style: 2 },
];

/** Deeper nesting than this is shown as plain text. */
const MAX_DEPTH = 12;

/** Reads the marks inside a line or paragraph: a list of texts and of `{ kind, … , children }`. */
export function parseInline(text, depth = 0) {
  const nodes = [];
  let plain = '';
  let rest = text;
  const flush = () => {
    if (plain) nodes.push(plain);
    plain = '';
  };
  while (rest) {
    const found = depth < MAX_DEPTH ? matchInline(rest, plain) : undefined;
    if (!found) {
      const skip = /^[\p{L}\p{N}\s]+/u.exec(rest)?.[0].length ?? 1;
      // An address begins inside a run of letters, so the run stops before it.
      const address = rest.slice(1, skip).search(/https?/);
      const length = address >= 0 ? address + 1 : skip;
      plain += rest.slice(0, length);
      rest = rest.slice(length);
      continue;
    }
    const { rule, match } = found;
    rest = rest.slice(match[0].length);
    if (rule.kind === 'escape') {
      plain += match[1];
      continue;
    }
    flush();
    nodes.push({
      kind: rule.kind,
      text: rule.text ? match[rule.text] : undefined,
      url: rule.url ? match[rule.url] : undefined,
      style: rule.style ? match[rule.style] : undefined,
      children: rule.nested ? parseInline(match[rule.nested], depth + 1) : [],
    });
  }
  flush();
  return nodes;
}

function matchInline(rest, before) {
  for (const rule of INLINE) {
    // An underscore inside a word is part of it.
    if (rest[0] === '_' && /[\p{L}\p{N}]$/u.test(before)) return undefined;
    const match = rule.pattern.exec(rest);
    if (match) return { rule, match };
  }
  return undefined;
}

/** Reads a whole message: a list of blocks, each with its kind and its inline nodes or items. */
export function parseMarkdown(text) {
  const blocks = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length;) at = readBlock(lines, at, blocks);
  return blocks;
}

/** Reads the block that begins at a line; gives the line after it. */
function readBlock(lines, at, blocks) {
  const line = lines[at];
  const fence = /^```(\w*)\s*(.*)$/.exec(line);
  if (fence) {
    const code = readFence(lines, at, fence);
    if (code) {
      blocks.push(code.block);
      return code.next;
    }
  }
  if (line.startsWith('>>> ')) {
    blocks.push({ kind: 'quote', blocks: parseMarkdown([line.slice(4), ...lines.slice(at + 1)].join('\n')) });
    return lines.length;
  }
  if (line.startsWith('> '))
    return readWhile(
      lines,
      at,
      blocks,
      (next) => next.startsWith('> '),
      (found) => ({
        kind: 'quote',
        blocks: parseMarkdown(found.map((quoted) => quoted.slice(2)).join('\n')),
      }),
    );
  const heading = /^(#{1,3}) +(.+)$/.exec(line);
  if (heading) {
    blocks.push({ kind: 'heading', level: heading[1].length, inline: parseInline(heading[2]) });
    return at + 1;
  }
  if (line.startsWith('-# ')) {
    blocks.push({ kind: 'subtext', inline: parseInline(line.slice(3)) });
    return at + 1;
  }
  if (LIST_ITEM.test(line)) return readWhile(lines, at, blocks, (next) => LIST_ITEM.test(next), readList);
  const isPlain = (next) => !/^(```|> |>>> |#{1,3} |-# )/.test(next) && !LIST_ITEM.test(next);
  return readWhile(
    lines,
    at,
    blocks,
    (next, index) => index === at || isPlain(next),
    (found) => ({
      kind: 'paragraph',
      inline: parseInline(found.join('\n')),
    }),
  );
}

const LIST_ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

function readWhile(lines, at, blocks, goesOn, make) {
  let end = at;
  while (end < lines.length && goesOn(lines[end], end)) end += 1;
  blocks.push(make(lines.slice(at, end)));
  return end;
}

function readFence(lines, at, fence) {
  const sameLine = /^```([^]*?)```$/.exec(lines[at]);
  if (sameLine) return { block: { kind: 'code', text: sameLine[1] }, next: at + 1 };
  const end = lines.findIndex((line, index) => index > at && line.trimEnd().endsWith('```'));
  if (end < 0) return undefined;
  const last = lines[end].trimEnd().slice(0, -3);
  const body = [...(fence[2] ? [fence[2]] : []), ...lines.slice(at + 1, end), ...(last ? [last] : [])];
  return { block: { kind: 'code', language: fence[1], text: body.join('\n') }, next: end + 1 };
}

function readList(lines) {
  const items = lines.map((line) => {
    const [, indent, mark, text] = LIST_ITEM.exec(line);
    const ordered = mark.endsWith('.');
    return {
      depth: Math.min(Math.floor(indent.length / 2), 6),
      ordered,
      mark: ordered ? mark : '',
      inline: parseInline(text),
    };
  });
  return { kind: 'list', items };
}
