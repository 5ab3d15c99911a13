import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../../src/local/server.ts';
import { createGuildIds, shardOf } from '../../src/local/snowflake.ts';
import { api } from './requests.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord(options);
  closing.push(() => discord.close());
  return discord;
}

/** Logs in as one shard; `seen` is what was said where that shard hears it. */
async function shard(discord: LocalDiscord, id: number, count: number) {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
    shards: [id],
    shardCount: count,
  });
  closing.push(() => client.destroy());
  const seen: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => seen.push(content));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return { client, seen };
}

const mention = (discord: LocalDiscord, text: string) => `<@${discord.botUserId}> ${text}`;

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('guilds fall on %i shards in turn, from the first on', (count) => {
  const nextId = createGuildIds();
  const shards = Array.from({ length: 12 }, () => shardOf(nextId(), count));
  expect(shards).toEqual(shards.map((_, index) => index % count));
});

test('each shard has its own guilds and hears only of them; direct messages are for shard 0', async () => {
  const discord = await start();
  const second = discord.addGuild('Second', 'results');
  const [first, other] = [await shard(discord, 0, 2), await shard(discord, 1, 2)];
  expect([...first.client.guilds.cache.keys()]).toEqual([discord.guildId]);
  expect([...other.client.guilds.cache.keys()]).toEqual([second.guildId]);
  const third = discord.addGuild('Third', 'results');
  await expect.poll(() => first.client.guilds.cache.has(third.guildId)).toBe(true);

  const say = (channelId: string, text: string) =>
    discord.user.sendMessage({ channelId, content: mention(discord, text) });
  say(discord.channelId, 'in the first');
  say(second.channelId, 'in the second');
  say(third.channelId, 'in the third');
  say(discord.dmChannelId, 'directly');
  const heard = ({ seen }: { seen: string[] }) => seen.map((text) => text.replace(/^<@\d+> /, ''));
  await expect.poll(() => heard(first)).toEqual(['in the first', 'in the third', 'directly']);
  await expect.poll(() => heard(other)).toEqual(['in the second']);
});

test('an interaction in a guild whose shard is away fails as one that nobody hears', async () => {
  const discord = await start();
  const second = discord.addGuild('Second', 'results');
  const { client } = await shard(discord, 0, 2);
  await client.application?.commands.set([{ name: 'revenue', description: 'Revenue' }]);
  const result = await discord.user.slash('revenue', {}, { channelId: second.channelId });
  expect(result).toMatchObject({ kind: 'failed', reason: 'offline' });
});

test('the gateway tells how many shards are recommended and how many may identify at once', async () => {
  const discord = await start({ shards: 4, maxConcurrency: 2 });
  const { body } = await api(discord, 'GET', '/gateway/bot');
  expect(body).toMatchObject({
    shards: 4,
    session_start_limit: { total: 1000, remaining: 1000, max_concurrency: 2 },
  });
});

test('a shard may not identify in a place that another one has just taken', async () => {
  const discord = await start({ maxConcurrency: 2 });
  const answerTo = (id: number) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${discord.pageUrl.replace('http', 'ws')}gateway?v=10&encoding=json`);
      closing.push(() => {
        socket.terminate();
      });
      socket.on('message', (raw: Buffer) => {
        const { op, t } = JSON.parse(raw.toString()) as { op: number; t?: string };
        if (op === 10) {
          const data = { token: discord.token, intents: 513, properties: {}, shard: [id, 4] };
          socket.send(JSON.stringify({ op: 2, d: data }));
        } else if (op !== 0 || t === 'READY') resolve(t ?? op);
      });
    });
  expect(await answerTo(0)).toBe('READY');
  expect(await answerTo(1)).toBe('READY');
  expect(await answerTo(2)).toBe(9);
});
