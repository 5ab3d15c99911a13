import { once } from 'node:events';
import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stage } from '../discord/running-bot.ts';
import { finished, logged, saidBy, startDisturbed } from './disturbed-stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await startDisturbed();
});
afterEach(async () => {
  expect(logged(stage, 'error')).toEqual([]);
  await stage.close();
});

const BURST = 40;

/** Sends many questions, with something that happens in the middle. */
function burst(inTheMiddle: () => void): string[] {
  const { dmChannelId } = stage.local;
  return Array.from({ length: BURST }, (_, index) => {
    if (index === BURST / 2) inTheMiddle();
    return stage.local.user.sendMessage({ channelId: dmChannelId, content: 'revenue 3Q09' }).id;
  });
}

/** Waits until the last of these questions is answered and nothing is under way, and holds each to one answer. */
async function expectOneAnswerEach(questions: readonly string[]): Promise<void> {
  const open = new Set(questions);
  await stage.local.user.waitForMessage((message) => {
    open.delete(message.message_reference?.message_id ?? '');
    return open.size === 0;
  }, 10_000);
  await finished(stage);
  const answered = saidBy(stage).map((message) => message.message_reference?.message_id);
  expect(answered.sort()).toEqual([...questions].sort());
}

const next = (event: 'shardResume' | 'shardReady'): Promise<unknown> => once(stage.bot.client, event);

describe('no question of a burst is lost, and none answered twice, when', () => {
  it.each<[string, () => void]>([
    [
      'the socket is dropped',
      () => {
        stage.local.faults.dropSockets();
      },
    ],
    [
      'it is dropped, and part of what was answered is delivered again',
      () => {
        stage.local.faults.replayMore(15);
        stage.local.faults.dropSockets();
      },
    ],
    [
      'Discord asks for a reconnect',
      () => {
        stage.local.faults.requestReconnect();
      },
    ],
    [
      'the session is invalid, and may be resumed',
      () => {
        stage.local.faults.invalidateSessions(true);
      },
    ],
  ])('%s', async (_, disturb) => {
    await expectOneAnswerEach(burst(disturb));
  });

  it('each is delivered twice', async () => {
    const questions = burst(() => {
      stage.local.faults.deliverTwice(true);
    });
    await expectOneAnswerEach(questions);
  });
});

describe('the bot is back, and says so in the log, when', () => {
  it('heartbeats are not acknowledged', async () => {
    const { faults } = stage.local;
    faults.setHeartbeats(30, false);
    const first = next('shardResume');
    faults.dropSockets();
    await first;
    // This connection is the one that looks alive and is not.
    faults.setHeartbeats(60_000, true);
    await next('shardResume');
    await expectOneAnswerEach(burst(() => undefined));
  });

  it('its session is over', async () => {
    const back = next('shardReady');
    stage.local.faults.invalidateSessions(false);
    await back;
    expect(logged(stage, 'warn')).toEqual(['the connection to Discord was lost; reconnecting']);
    expect(logged(stage, 'info').at(-1)).toBe('connected to Discord');
    await expectOneAnswerEach(burst(() => undefined));
  });

  it('the network was gone for longer than a try to reconnect', async () => {
    const { faults, user } = stage.local;
    const tries: unknown[] = [];
    stage.bot.client.on(Events.ShardReconnecting, (shard) => tries.push(shard));
    faults.cutNetwork();
    await expect.poll(() => tries.length, { timeout: 10_000 }).toBeGreaterThan(2);
    const lost = user.sendMessage({ channelId: stage.local.dmChannelId, content: 'revenue 3Q09' });
    const back = next('shardResume');
    faults.restoreNetwork();
    await back;
    expect(logged(stage, 'warn')).toEqual(['the connection to Discord was lost; reconnecting']);
    await expectOneAnswerEach([lost.id, ...burst(() => undefined)]);
  });
});
