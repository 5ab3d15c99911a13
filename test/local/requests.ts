import { request } from 'node:http';
import type { LocalDiscord } from '../../src/local/server.ts';

export interface Reply {
  status: number;
  body: unknown;
  contentType: string | null;
}

/** Sends one request to the REST API with the right token (or the one given). */
export async function api(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  token = discord.token,
): Promise<Reply> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, ...(isForm ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
    contentType: response.headers.get('content-type'),
  };
}

/** Sends a request with headers that fetch would not let one choose; gives the status. */
export function statusWith(
  address: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}
