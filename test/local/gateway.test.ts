import { Client, DiscordjsError, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import { makeClient } from './throwaway-bot.ts';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await startLocalDiscord();
});
afterEach(() => discord.close());

/** Opens a bare socket, sends frames after the greeting, and gives the code it is closed with. */
function closeCode(frames: (string | object)[], query = '?v=10&encoding=json'): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${discord.pageUrl.replace('http', 'ws')}gateway${query}`);
    socket.once('message', () => {
      for (const frame of frames) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
    });
    socket.on('close', resolve);
  });
}

const identify = (extra: object) => ({
  op: 2,
  d: { token: discord.token, intents: 513, properties: {}, ...extra },
});

describe('a gateway socket is closed with Discord’s code', () => {
  test.each<[string, () => (string | object)[], number]>([
    ['a frame that is not JSON', () => ['{'], 4002],
    ['a frame that is not an object', () => ['[]'], 4002],
    ['an unknown opcode', () => [identify({}), { op: 99 }], 4001],
    ['an opcode before identifying', () => [{ op: 3, d: {} }], 4003],
    ['a wrong token', () => [identify({ token: 'wrong' })], 4004],
    ['identifying twice', () => [identify({}), identify({})], 4005],
    ['a shard out of range', () => [identify({ shard: [2, 2] })], 4010],
    ['intents that are no number', () => [identify({ intents: 'all' })], 4013],
    ['the Message Content intent', () => [identify({ intents: 1 << 15 })], 4014],
    ['the Guild Members intent', () => [identify({ intents: 1 << 1 })], 4014],
    ['the Presences intent', () => [identify({ intents: 1 << 8 })], 4014],
  ])('%s', async (_name, frames, code) => {
    expect(await closeCode(frames())).toBe(code);
  });

  test('a wrong version', async () => {
    expect(await closeCode([], '?v=9&encoding=json')).toBe(4012);
  });
});

describe('a discord.js client', () => {
  test('with a wrong token is refused', async () => {
    await expect(makeClient(discord).login('wrong')).rejects.toBeInstanceOf(DiscordjsError);
  });

  test('with a privileged intent is refused', async () => {
    const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.apiUrl } });
    await expect(client.login(discord.token)).rejects.toThrow(/intents/);
    await client.destroy();
  });

  test.each<[string, () => void]>([
    [
      'its socket is dropped',
      () => {
        discord.faults.dropSockets();
      },
    ],
    [
      'it is asked to reconnect',
      () => {
        discord.faults.requestReconnect();
      },
    ],
  ])('resumes and gets what it missed when %s', async (_name, fault) => {
    const client = makeClient(discord);
    await client.login(discord.token);
    const seen: string[] = [];
    client.on(Events.MessageCreate, (message) => seen.push(message.content));
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    fault();
    const send = (content: string) => discord.user.sendMessage({ channelId: discord.dmChannelId, content });
    send('while away');
    await resumed;
    send('back again');
    await expect.poll(() => seen).toEqual(['while away', 'back again']);
    await client.destroy();
  });

  test('starts anew when its session is over', async () => {
    const client = makeClient(discord);
    await client.login(discord.token);
    const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    discord.faults.invalidateSessions(false);
    await again;
    await client.destroy();
  }, 15_000);
});
