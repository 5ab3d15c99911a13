/** One part of a form. Only a file has a name of its own. */
export interface FormPart {
  field: string;
  filename: string | undefined;
  type: string;
  content: Buffer;
}

const LINE = Buffer.from('\r\n');
const HEADERS_END = Buffer.from('\r\n\r\n');
/** A form with more parts than this is not one of a bot's. */
const MAX_PARTS = 50;

/** Reads a `multipart/form-data` body; undefined when it is not one. */
export function readParts(bytes: Buffer, contentType: string): FormPart[] | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) return undefined;
  const delimiter = Buffer.from(`--${name}`);
  const parts: FormPart[] = [];
  let at = bytes.indexOf(delimiter);
  while (at >= 0 && parts.length <= MAX_PARTS) {
    const start = at + delimiter.length;
    if (bytes.subarray(start, start + 2).toString('latin1') === '--') return parts;
    // The line break before a delimiter belongs to the delimiter.
    const end = bytes.indexOf(Buffer.concat([LINE, delimiter]), start);
    if (end < 0) return undefined;
    const part = readPart(bytes.subarray(start + LINE.length, end));
    if (!part) return undefined;
    parts.push(part);
    at = end + LINE.length;
  }
  return undefined;
}

function readPart(bytes: Buffer): FormPart | undefined {
  const headersEnd = bytes.indexOf(HEADERS_END);
  if (headersEnd < 0) return undefined;
  const headers = bytes.subarray(0, headersEnd).toString('utf8');
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(headers)?.[1] ?? '';
  const field = /(?:^|[;\s])name="([^"]*)"/i.exec(disposition)?.[1];
  if (field === undefined) return undefined;
  const filename = /(?:^|[;\s])filename="([^"]*)"/i.exec(disposition)?.[1];
  return {
    field: unescaped(field),
    filename: filename === undefined ? undefined : unescaped(filename),
    type: /^content-type:\s*(\S+)/im.exec(headers)?.[1] ?? 'application/octet-stream',
    content: bytes.subarray(headersEnd + HEADERS_END.length),
  };
}

/** Quotes and line breaks are the only characters that a browser escapes in names. */
function unescaped(name: string): string {
  return name.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n');
}
