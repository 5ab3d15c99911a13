import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoredFile } from './world.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const SECURITY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Images that a browser may show in place; every other file is offered for download only. */
const SHOWN_IN_PLACE = /^image\/(png|jpeg|gif|webp)$/;

/**
 * Where the page's files are: the named folder, or beside this module, or where the sources are for a program
 * that was bundled into a folder of its own.
 * @throws Error when the page is in none of these
 */
export function findPageDirectory(named: string | undefined): string {
  const candidates = named
    ? [named]
    : ['./page/', '../src/local/page/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = candidates.find((directory) => existsSync(join(directory, 'index.html')));
  if (found === undefined) throw new Error(`the page is not in ${candidates.join(' or ')}`);
  return found;
}

/** Sends one of the page's own files; `path` is `/` or a plain file name after a slash. False when there is none. */
export async function servePageFile(
  directory: string,
  path: string,
  response: ServerResponse,
): Promise<boolean> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const extension = /^[a-z0-9-]+\.(html|css|js|svg)$/.exec(name)?.[1];
  if (extension === undefined) return false;
  const bytes = await readFile(join(directory, name)).catch(() => undefined);
  if (!bytes) return false;
  response.writeHead(200, {
    ...SECURITY,
    'content-type': TYPES[extension] ?? '',
    'cache-control': 'no-cache',
  });
  response.end(bytes);
  return true;
}

/** Sends a file that was attached to a message. */
export function serveAttachment(file: StoredFile, response: ServerResponse): void {
  const inPlace = SHOWN_IN_PLACE.test(file.type);
  const disposition = `${inPlace ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`;
  response.writeHead(200, {
    ...SECURITY,
    'content-type': inPlace ? file.type : 'application/octet-stream',
    'content-disposition': disposition,
    'content-length': file.bytes.length,
  });
  response.end(file.bytes);
}
