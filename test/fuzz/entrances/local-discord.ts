import { request } from 'node:http';
import { WebSocket } from 'ws';
import { startLocalDiscord } from '../../../src/local/server.ts';
import { type Entrance, hold } from '../entrance.ts';
import { mutated } from '../inputs/mutate.ts';
import { anyText } from '../inputs/texts.ts';
import type { Random } from '../random.ts';

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE'];
const TYPES: readonly string[] = [
  'application/json',
  'application/json; charset=utf-8',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain',
];
const FRAMES: readonly string[] = [
  '{"op":1,"d":null}',
  '{"op":2,"d":{"token":"x","intents":1}}',
  '{"op":2,"d":{"token":"TOKEN","intents":512,"shard":[0,1]}}',
  '{"op":6,"d":{"token":"TOKEN","session_id":"x","seq":1}}',
  '{"op":8,"d":{"guild_id":"1"}}',
  '{"op":99}',
  '[]',
];

/** HTTP and WebSocket of the local Discord, with the right token and without. It may refuse, but goes on serving. */
export async function openLocalDiscord(): Promise<Entrance> {
  const discord = await startLocalDiscord();
  const paths: readonly string[] = [
    ...['/', '/index.html', '/page/send', '/page/slash', '/page/click', '/page/modal', '/page/socket'],
    ...[`/api/v10/channels/${discord.channelId}/messages`, '/api/v10/gateway/bot', '/api/v10/users/@me'],
    ...[`/api/v10/applications/${discord.applicationId}/commands`, '/api/v10/interactions/1/x/callback'],
    ...['/api/v10/webhooks/1/x/messages/@original', '/attachments/1/2/x', '/../server.ts', '/%2e%2e/%00'],
  ];
  const bodies: readonly string[] = [
    JSON.stringify({ channelId: discord.channelId, content: 'revenue 3Q09' }),
    '{"type":4,"data":{"content":"x","allowed_mentions":{"parse":[]}}}',
    '[{"name":"revenue","description":"x","type":1}]',
    '{"content":"x","embeds":[{}],"components":[{"type":1}],"flags":32768}',
    '--x\r\ncontent-disposition: form-data; name="payload_json"\r\n\r\n{}\r\n--x--',
    '{"__proto__":{"polluted":true},"constructor":1}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
  ];

  const http = (random: Random) => {
    const path = random.chance(0.5) ? random.pick(paths) : mutated(random.pick(paths), random, paths);
    const body = random.chance(0.5) ? random.pick(bodies) : mutated(random.pick(bodies), random, bodies);
    const headers = {
      'content-type': random.pick(TYPES),
      ...(random.chance(0.5) ? { authorization: `Bot ${discord.token}` } : {}),
    };
    const method = random.pick(METHODS);
    const sent = {
      method,
      path: encodeURI(path.replace(/\p{Surrogate}/gu, '')).replace(/^(?!\/)/, '/'),
      headers,
    };
    return {
      input: { ...sent, body },
      send: async () => {
        const status = await statusOf(discord.pageUrl, sent, body);
        hold(status >= 200 && status < 500, `status ${status}`);
        hold(!('polluted' in {}), 'a prototype that was changed');
      },
    };
  };
  const socket = (random: Random) => {
    const path = random.pick(['gateway?v=10&encoding=json', 'gateway', 'page/socket', 'gateway?v=9']);
    const frames = random.list(4, () => {
      const frame = random.pick(FRAMES).replace('TOKEN', discord.token);
      return random.chance(0.5)
        ? frame
        : random.chance(0.5)
          ? mutated(frame, random, FRAMES)
          : anyText(random);
    });
    return {
      input: { path, frames },
      send: async () => {
        await converse(discord.pageUrl.replace('http', 'ws') + path, frames);
        hold((await fetch(discord.pageUrl)).status === 200, 'a page that is not served any more');
      },
    };
  };

  return {
    name: 'local-discord',
    make: (random) => (random.chance(0.7) ? http : socket)(random),
    close: () => discord.close(),
  };
}

type Sent = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
};

function statusOf(address: string, { method, path, headers }: Sent, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve(response.statusCode ?? 0);
      });
    });
    sent.on('error', reject);
    sent.end(method === 'GET' || method === 'HEAD' || method === 'TRACE' ? undefined : body);
  });
}

/** Sends frames until the other side closes, or has taken all of them. */
function converse(address: string, frames: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address);
    socket.on('open', () => {
      for (const frame of frames) socket.send(frame);
      socket.close();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve();
    });
  });
}
