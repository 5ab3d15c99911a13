import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSlowDown } from '../../src/discord/slow-down.ts';
import { messageOf } from '../../src/local/server.ts';
import { type Stage, startStageWith, textOf } from './running-bot.ts';
import { stubAnswerer } from './stub-answerer.ts';

describe('the slow-down', () => {
  it('lets anyone ask so often within the window, and again after it', () => {
    let now = 0;
    const slowDown = createSlowDown({ now: () => now, most: 2, within: 10 });
    expect([1, 2, 3, 4].map(() => slowDown.count('a'))).toEqual([
      'answer',
      'answer',
      'first-refused',
      'refused',
    ]);
    expect(slowDown.count('b')).toBe('answer');
    now = 11;
    expect(slowDown.count('a')).toBe('answer');
  });
});

describe('somebody who asks too often', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStageWith(stubAnswerer(), { slowDown: { most: 2, within: 60_000 } });
  });
  afterAll(() => stage.close());

  it('is told so privately, and in a channel only once; others are answered', async () => {
    const { local } = stage;
    const ask = (userId?: string) =>
      local.user.slash('revenue', { period: '3Q09' }, userId ? { userId } : {});
    await ask();
    await ask();
    const refused = messageOf(await ask());
    expect((refused.flags ?? 0) & 64).toBe(64);
    expect(textOf(refused)).toContain('please wait');
    expect(textOf(messageOf(await ask('112233445566778899')))).toContain('JPY 16,038 million');
    const silence = local.user.expectSilence(local.dmChannelId, 250);
    local.user.sendMessage({ channelId: local.dmChannelId, content: 'revenue 3Q09' });
    await silence;
    expect(local.violations).toEqual([]);
  });
});
