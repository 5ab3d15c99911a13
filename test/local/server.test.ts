import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
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
    ['a name that points to this machine', { host: '127.0.0.1.nip.example' }],
    ['a host with a user', { host: 'user@127.0.0.1' }],
    ['an encrypted origin', { origin: 'https://127.0.0.1' }],
    [
      'a page of another port of this machine',
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' },
    ],
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

describe('a request that is none of the page’s or the bot’s', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s of a file is refused',
    async (method) => {
      for (const path of ['', 'index.html', 'app.js'])
        expect(await statusWith(discord.pageUrl + path, {}, method)).toBe(405);
    },
  );

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s of an action is refused', async (method) => {
    expect(await statusWith(`${discord.pageUrl}page/send`, {}, method)).toBe(404);
  });

  test('without the token gets nothing of the API', async () => {
    for (const path of ['users/@me', 'gateway/bot', `channels/${discord.channelId}/messages`])
      expect(await statusWith(`${discord.apiUrl}/v10/${path}`, {})).toBeGreaterThanOrEqual(401);
  });

  test('with a body beyond all bounds is cut off', async () => {
    const body = Buffer.alloc(30 * 1024 * 1024, 120);
    const status = await fetch(`${discord.apiUrl}/v10/channels/1/messages`, { method: 'POST', body }).then(
      (response) => response.status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(status);
  });

  test('over a socket with a frame beyond all bounds is cut off', async () => {
    for (const path of ['page/socket', 'gateway?v=10&encoding=json']) {
      const socket = new WebSocket(discord.pageUrl.replace('http', 'ws') + path);
      const closed = new Promise<number>((resolve) => socket.on('close', resolve));
      socket.on('open', () => {
        socket.send('x'.repeat(200_000));
      });
      expect(await closed).toBe(1009);
    }
    expect((await fetch(discord.pageUrl)).status).toBe(200);
  });

  test('is not told that other sites may read it', async () => {
    const { headers } = await fetch(discord.pageUrl);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

test('it listens on this machine’s own address only', async () => {
  const { port } = new URL(discord.pageUrl);
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outside) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
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
