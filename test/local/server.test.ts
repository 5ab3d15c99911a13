import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import { statusWith } from './requests.ts';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await startLocalDiscord({ examples: ['revenue 3Q09'] });
});
afterAll(() => discord.close());

/** The status that a WebSocket is refused with, or `open`. */
function socketStatus(path: string, origin?: string): Promise<number | string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(
      discord.pageUrl.replace('http', 'ws') + path,
      origin === undefined ? {} : { origin },
    );
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
    });
    socket.on('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.on('error', () => undefined);
  });
}

describe('only this machine and its own page are served', () => {
  const own = () => new URL(discord.pageUrl).host;

  test.each([
    ['a foreign host', { host: 'evil.example' }],
    ['a loopback host with another port', { host: '127.0.0.1:1' }],
    ['a foreign origin', { origin: 'http://evil.example' }],
    ['an origin on another port', { origin: 'http://127.0.0.1:1' }],
    ['no origin at all (null)', { origin: 'null' }],
    ['an embedding from another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('%s is refused', async (_name, headers) => {
    for (const path of ['', 'api/v10/gateway', 'page/send']) {
      expect(await statusWith(discord.pageUrl + path, { host: own(), ...headers })).toBe(403);
    }
  });

  test('the own origin and localhost are served', async () => {
    expect(await statusWith(discord.pageUrl, { origin: `http://${own()}` })).toBe(200);
    expect(await statusWith(discord.pageUrl, { host: own().replace('127.0.0.1', 'localhost') })).toBe(200);
  });

  test('sockets too', async () => {
    expect(await socketStatus('page/socket', 'http://evil.example')).toBe(403);
    expect(await socketStatus('gateway', 'http://evil.example')).toBe(403);
    expect(await socketStatus('elsewhere')).toBe(404);
    expect(await socketStatus('page/socket', discord.pageUrl.slice(0, -1))).toBe('open');
  });
});

describe('the page’s files', () => {
  test.each([
    'server.ts',
    '../server.ts',
    '..%2fserver.ts',
    '%2e%2e/server.ts',
    'page/',
    'attachments/1/2/x',
    '%',
  ])('%s is not one', async (path) => {
    expect(await statusWith(discord.pageUrl + path, {})).toBeGreaterThanOrEqual(400);
  });

  test('come with a policy that loads nothing from elsewhere', async () => {
    const policy = (await fetch(discord.pageUrl)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
  });
});

describe('what a page asks for', () => {
  const post = async (name: string, body: string, type = 'application/json') =>
    (
      await fetch(`${discord.pageUrl}page/${name}`, {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      })
    ).status;

  test('must be known, JSON and in shape', async () => {
    expect(await post('send', JSON.stringify({ channelId: discord.channelId, content: 'hello' }))).toBe(200);
    expect(await post('send', JSON.stringify({ channelId: 1 }))).toBe(400);
    expect(await post('send', JSON.stringify({ channelId: discord.channelId, content: ' ' }))).toBe(400);
    expect(await post('send', '{')).toBe(400);
    expect(await post('send', '{}', 'text/plain')).toBe(415);
    expect(await post('send', 'x'.repeat(200_000))).toBe(413);
    expect(await post('constructor', '{}')).toBe(404);
  });
});

describe('the port', () => {
  test('is the next free one when the wanted one is taken', async () => {
    const blocker = createServer();
    const wanted = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => {
        const address = blocker.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const second = await startLocalDiscord({ port: wanted });
    expect(second.portTaken).toBe(wanted);
    expect(Number(new URL(second.pageUrl).port)).toBeGreaterThan(wanted);
    await second.close();
    blocker.close();
  });

  test('is free again after closing', async () => {
    const first = await startLocalDiscord();
    const port = Number(new URL(first.pageUrl).port);
    await first.close();
    const second = await startLocalDiscord({ port });
    expect(second.portTaken).toBeUndefined();
    await second.close();
  });
});
