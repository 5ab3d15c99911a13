import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { ConnectionError, createClient, inviteLink, logIn } from '../../src/discord/client.ts';
import { startLocalDiscord } from '../../src/local/server.ts';

const silent = pino({ level: 'silent' });
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function attempt(apiUrl: string, token: string): Promise<unknown> {
  const client = createClient(apiUrl, silent);
  closing.push(() => client.destroy());
  return await logIn(client, token, () => undefined).catch((error: unknown) => error);
}

it('says in one sentence that a token was refused, without the token', async () => {
  const local = await startLocalDiscord();
  closing.push(() => local.close());
  const error = await attempt(local.apiUrl, 'wrong-token');
  expect(error).toBeInstanceOf(ConnectionError);
  expect(String(error)).toMatch(/refused the token: .*DISCORD_TOKEN\.$/);
  expect(String(error)).not.toContain('wrong-token');
});

it('says in one sentence that Discord cannot be reached', async () => {
  const error = await attempt('http://127.0.0.1:9/api', 'token');
  expect(error).toBeInstanceOf(ConnectionError);
  expect(String(error)).toMatch(/cannot be reached \(ECONNREFUSED\)/);
});

it.each([
  [4004, /refused the token/],
  [4013, /intents are not valid/],
  [4014, /intent that is not enabled/],
])('gives up when the gateway closes with %i', async (code, sentence) => {
  const server = createServer((_, response) => {
    const { port } = server.address() as AddressInfo;
    const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit }));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 }, s: null, t: null }));
    socket.on('message', () => {
      socket.close(code);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const error = await attempt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, 'token');
  expect(error).toBeInstanceOf(ConnectionError);
  expect(String(error)).toMatch(sentence);
});

it('asks for the permissions it needs, and no others', async () => {
  const local = await startLocalDiscord();
  const client = createClient(local.apiUrl, silent);
  closing.push(
    () => client.destroy(),
    () => local.close(),
  );
  const link = new URL(inviteLink(await logIn(client, local.token, () => undefined)));
  expect(link.searchParams.get('scope')).toBe('bot applications.commands');
  // View channels, send messages, also in threads, embed links, attach files, read message history.
  expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(
    (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 14n) | (1n << 15n) | (1n << 16n),
  );
});

it('remembers so many of 100,000 people, and itself', async () => {
  const local = await startLocalDiscord();
  const client = createClient(local.apiUrl, silent);
  closing.push(
    () => client.destroy(),
    () => local.close(),
  );
  const { user } = await logIn(client, local.token, () => undefined);
  // What discord.js itself does with whoever writes or presses something.
  const users = client.users as unknown as { _add: (person: { id: string; username: string }) => void };
  for (let id = 0; id < 100_000; id += 1) users._add({ id: String(10n ** 17n + BigInt(id)), username: 'x' });
  expect(client.users.cache.size).toBeLessThanOrEqual(5001);
  expect(client.users.cache.has(user.id)).toBe(true);
});
