import type { APIAttachment } from 'discord.js';
import type { StoredFile, World } from './world.ts';

/** A file as it came in a request. */
export interface UploadedFile {
  /** The number in `files[n]`, by which `attachments` entries speak of it. */
  index: string;
  name: string;
  type: string;
  bytes: Buffer;
}

/** Files are kept in memory; beyond this many the oldest go. */
const MAX_FILES = 500;

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG, by its header; undefined for anything else. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Discord keeps letters, digits, `_`, `-` and `.` of a file name and replaces the rest. */
export function safeFileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.-]/gu, '_').replace(/^\.+/, '') || 'file';
}

/** Keeps a file and gives the attachment that shows it. */
export function storeFile(
  world: World,
  channelId: string,
  upload: UploadedFile,
  description: string | undefined,
): APIAttachment {
  const id = world.nextId();
  const filename = safeFileName(upload.name);
  const path = `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  const file: StoredFile = { name: filename, type: upload.type, bytes: upload.bytes };
  world.files.set(path, file);
  const [oldest] = world.files.keys();
  if (world.files.size > MAX_FILES && oldest !== undefined) world.files.delete(oldest);
  const url = world.origin + path;
  return {
    id,
    filename,
    size: upload.bytes.length,
    url,
    proxy_url: url,
    content_type: upload.type,
    ...(description === undefined ? {} : { description }),
    ...pngSize(upload.bytes),
  };
}
