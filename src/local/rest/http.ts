import type { IncomingMessage, ServerResponse } from 'node:http';
import type { UploadedFile } from '../files.ts';
import { readParts } from './multipart.ts';
import { type Issue, invalidFormBody } from '../validation/issue.ts';

/** An answer that is a refusal, with Discord's error code. `rule` marks those that are a bot's mistake. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: { code: number; message: string; errors?: object };

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.body = { code, message };
  }
}

/** A form that breaks rules; the answer is Discord's 50035 with the places. */
export class InvalidForm extends Error {
  readonly status = 400;
  readonly issues: readonly Issue[];
  readonly body: { code: number; message: string; errors?: object };

  constructor(issues: readonly Issue[]) {
    super('Invalid Form Body');
    this.issues = issues;
    const isEmpty = issues.length === 1 && issues[0]?.code === 'EMPTY_MESSAGE';
    this.body = isEmpty ? { code: 50006, message: 'Cannot send an empty message' } : invalidFormBody(issues);
  }
}

export const unknown = {
  application: () => new ApiError(404, 10002, 'Unknown Application'),
  channel: () => new ApiError(404, 10003, 'Unknown Channel'),
  guild: () => new ApiError(404, 10004, 'Unknown Guild'),
  message: () => new ApiError(404, 10008, 'Unknown Message'),
  user: () => new ApiError(404, 10013, 'Unknown User'),
  webhook: () => new ApiError(404, 10015, 'Unknown Webhook'),
  interaction: () => new ApiError(404, 10062, 'Unknown interaction'),
  command: () => new ApiError(404, 10063, 'Unknown application command'),
};

/** A request as the routes see it. */
export interface ApiRequest {
  method: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The JSON body, or the `payload_json` of a form; undefined when there is none. */
  body: unknown;
  files: UploadedFile[];
  /** The route's pattern, for reports. */
  where: string;
}

/** What a route gives back: a body for 200, or undefined for 204. */
export type ApiAnswer = object | undefined;

/**
 * Reads a request's body.
 * @throws ApiError 413 when it is longer than `limit` bytes
 */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new ApiError(413, 40005, 'Request entity too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws ApiError 400 (50109) when the text is not JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}

/**
 * Reads a body of JSON or of a form with `payload_json` and `files[n]`.
 * @throws ApiError 400 when it is neither
 */
export function readBody(bytes: Buffer, contentType: string): { body: unknown; files: UploadedFile[] } {
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!contentType.startsWith('multipart/form-data'))
    return { body: parseJson(bytes.toString('utf8')), files: [] };
  const parts = readParts(bytes, contentType);
  if (!parts) throw new ApiError(400, 50035, 'Invalid Form Body');
  const files: UploadedFile[] = [];
  let body: unknown = {};
  for (const { field, filename, type, content } of parts) {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1] ?? String(files.length);
    if (filename !== undefined) files.push({ index, name: filename, type, bytes: content });
    else if (field === 'payload_json') body = parseJson(content.toString('utf8'));
  }
  return { body, files };
}

/** Sends JSON, or for undefined an empty 204, which must not claim a content type. */
export function sendJson(response: ServerResponse, status: number, body: ApiAnswer): void {
  if (body === undefined) {
    response.writeHead(204).end();
    return;
  }
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}
