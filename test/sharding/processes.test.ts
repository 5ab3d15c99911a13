import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, messageOf, startLocalDiscord } from '../../src/local/server.ts';
import { buttonsOf } from '../discord/running-bot.ts';
import { type Load, type Place, type Question, startLoad } from './load.ts';
import { isRunning, PATIENCE_MS, type Program, startProgram } from './program.ts';

/** The bot as several processes, each with the real client, on a local Discord. */

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A local Discord with so many guilds, each served by another shard, that never loses its patience. */
async function startWorld(guilds: number): Promise<{ local: LocalDiscord; places: Place[] }> {
  const local = await startLocalDiscord({ shards: guilds, answerMs: 60_000 });
  closing.push(() => local.close());
  const places = [{ guildId: local.guildId, channelId: local.channelId }];
  for (let index = 1; index < guilds; index += 1) places.push(local.addGuild(`Guild ${index}`, 'results'));
  return { local, places };
}

function run(local: LocalDiscord, environment: Record<string, string>): Program {
  const program = startProgram(local, environment);
  closing.push(async () => {
    program.process.kill('SIGTERM');
    await program.ended;
  });
  return program;
}

function loadOn(local: LocalDiscord, places: readonly Place[]): Load {
  const load = startLoad(local, places, places.length, 25);
  closing.push(() => {
    load.stop();
  });
  return load;
}

const settled = { timeout: PATIENCE_MS, interval: 50 };

/** Waits until so many of these questions are answered. */
async function answered(load: Load, which: (question: Question) => boolean, most: number): Promise<void> {
  const count = () => {
    const answers = load.answers();
    return load.questions.filter((question) => which(question) && answers.has(question.userId)).length;
  };
  await expect.poll(count, settled).toBeGreaterThanOrEqual(most);
}

const twice = (load: Load): string[] =>
  [...load.answers()].filter(([, count]) => count > 1).map(([userId]) => userId);

/** What Discord refused of what the bot sent. Where the machine is slow the bot asks again whether a callback has
 * arrived, and is told that it has: of that nobody sees anything. */
const refused = (local: LocalDiscord) => local.violations.filter(({ rule }) => rule !== 'answered-twice');

/**
 * Told to leave, it answers first what it has been asked, and takes all its shards with it. They are told too, as systemd
 * does, and once more by the process that started them.
 */
async function leaves(bot: Program, local: LocalDiscord, places: readonly Place[]): Promise<void> {
  const held = local.faults.onRest({
    kind: 'held',
    where: 'POST /interactions/:interaction/:token/callback',
    times: 100,
  });
  const asked = places.map(({ channelId }) => local.user.slash('revenue', { period: '3Q09' }, { channelId }));
  await held.whenMet(places.length);
  const shards = places.map((_, shard) => bot.processesOf(shard).at(-1) ?? 0);
  for (const pid of [...shards, bot.process.pid ?? 0]) process.kill(pid, 'SIGTERM');
  await sleep(500);
  expect(shards.filter(isRunning)).toEqual(shards);
  held.end();
  expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(places.map(() => 'message'));
  expect(await bot.ended).toBe(0);
  expect(shards.filter(isRunning)).toEqual([]);
}

describe('SHARDS', { timeout: 150_000 }, () => {
  it('serves all guilds while one shard is killed under load, and has it back soon', async () => {
    const { local, places } = await startWorld(4);
    const bot = run(local, { SHARDS: 'auto' });
    await bot.hasPrinted(/; shard \d of 4, in 1 server\./, 4);
    // The commands are the same for all, and registered by one.
    expect(bot.out().match(/commands registered;/g)).toHaveLength(1);
    expect(bot.out().match(/commands left to shard 0;/g)).toHaveLength(3);

    const load = loadOn(local, places);
    const isOfKilled = ({ shard }: Question) => shard === 2;
    await answered(load, isOfKilled, 10);
    process.kill(bot.processesOf(2)[0] ?? 0, 'SIGKILL');
    const before = load.answers();
    const inFlight = load.questions.filter(
      (question) => isOfKilled(question) && !before.has(question.userId),
    );
    await bot.hasPrinted(/; shard 2 of 4, in 1 server\./, 2);
    const backAt = performance.now();
    await answered(load, (question) => isOfKilled(question) && question.askedAt > backAt, 10);
    load.stop();

    // What it had in flight and what was asked while it was away may be lost, and nothing else.
    const isKept = ({ shard, askedAt }: Question) => shard !== 2 || askedAt > backAt;
    await answered(load, isKept, load.questions.filter(isKept).length);
    const answers = load.answers();
    const lost = load.questions.filter(({ userId }) => !answers.has(userId));
    const killedAt = inFlight.at(-1)?.askedAt ?? 0;
    expect(lost.filter(({ askedAt }) => askedAt <= killedAt)).toEqual(
      inFlight.filter(({ userId }) => !answers.has(userId)),
    );
    expect(lost.length).toBeGreaterThan(0);
    expect(twice(load)).toEqual([]);
    expect(refused(local)).toEqual([]);

    await leaves(bot, local, places);
  });

  it('renews its shards under load without a question lost or answered twice', async () => {
    const { local, places } = await startWorld(2);
    const bot = run(local, { SHARDS: '2' });
    await bot.hasPrinted(/; shard \d of 2, in 1 server\./, 2);
    const asked = await local.user.slash('revenue', { period: '3Q09' }, { channelId: local.channelId });
    const answer = messageOf(asked);
    const load = loadOn(local, places);
    await answered(load, () => true, 10);
    const old = [0, 1].map((shard) => bot.processesOf(shard)[0] ?? 0);
    bot.process.kill('SIGHUP');
    await bot.hasPrinted(/; shard 1 of 2, in 1 server\./, 2);
    await expect.poll(() => old.filter(isRunning), settled).toEqual([]);
    load.stop();
    await answered(load, () => true, load.questions.length);
    expect(twice(load)).toEqual([]);
    expect(refused(local)).toEqual([]);

    // The buttons of an answer of before work.
    const [, customId = ''] = Object.entries(buttonsOf(answer))[0] ?? [];
    const pressed = await local.user.click(answer.id, customId);
    expect(['message', 'update']).toContain(pressed.kind);

    // Killed itself, it leaves no shard behind that would then be there twice.
    bot.process.kill('SIGKILL');
    await expect.poll(() => [0, 1].flatMap(bot.processesOf).filter(isRunning), settled).toEqual([]);
  });

  it('ends with one sentence where no shard can run', async () => {
    const { local } = await startWorld(2);
    const refusing = run(local, { SHARDS: '1', DISCORD_GUILD_ID: '100000000000000000', LOG_LEVEL: 'silent' });
    expect(await refusing.ended).toBe(1);
    expect(refusing.err()).toMatch(/^Discord did not take the commands .*DISCORD_GUILD_ID.*\.\n$/);
    const unknown = run(local, { SHARDS: 'auto', DISCORD_TOKEN: 'wrong-token', LOG_LEVEL: 'silent' });
    expect(await unknown.ended).toBe(1);
    expect(unknown.err()).toMatch(/^Discord refused the token: .*DISCORD_TOKEN\.\n$/);
  });

  it('starts a local Discord with a guild for each shard where there is no token', async () => {
    const { local } = await startWorld(1);
    const bot = run(local, { SHARDS: '2', DISCORD_TOKEN: '', DISCORD_API_URL: '', LOCAL_PORT: '0' });
    await bot.hasPrinted(/; shard \d of 2, in 1 server\./, 2);
    expect(bot.out()).toMatch(
      /2 shards are started, a process each; .*\n.*\nOpen http:\/\/127\.0\.0\.1:\d+\//,
    );
  });
});

describe('SHARD_IDS and SHARD_COUNT', { timeout: 150_000 }, () => {
  it('split one bot over processes that know nothing of each other', async () => {
    const { local, places } = await startWorld(4);
    const first = run(local, { SHARD_IDS: '0,1', SHARD_COUNT: '4' });
    const second = run(local, { SHARD_IDS: '2-3', SHARD_COUNT: '4' });
    await first.hasPrinted(/commands registered; shard 0-1 of 4, in 2 servers\./);
    await second.hasPrinted(/commands left to shard 0; shard 2-3 of 4, in 2 servers\./);
    const load = loadOn(local, places);
    for (const shard of [0, 1, 2, 3]) await answered(load, (question) => question.shard === shard, 5);
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    load.stop();
    const isOfFirst = ({ shard }: Question) => shard < 2;
    await answered(load, isOfFirst, load.questions.filter(isOfFirst).length);
    expect(twice(load)).toEqual([]);
    expect(refused(local)).toEqual([]);
  });
});
