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

describe('the slow-down of many', () => {
  it('costs the same for each of 100,000 who ask within the window', () => {
    const took = (askers: number): number => {
      const slowDown = createSlowDown({ now: () => 0 });
      const start = performance.now();
      for (let id = 0; id < askers; id += 1) slowDown.count(String(id));
      return (performance.now() - start) / askers;
    };
    took(10_000);
    const few = Math.min(took(10_000), took(10_000), took(10_000));
    expect(Math.min(took(100_000), took(100_000))).toBeLessThan(few * 20);
  });

  it('remembers so many at least, and at most twice as many', () => {
    const slowDown = createSlowDown({ now: () => 0, most: 1, remembered: 3 });
    const ask = (...ids: string[]) => ids.map((id) => slowDown.count(id));
    ask('a', 'b', 'c');
    expect(ask('a', 'b', 'c')).toEqual(['first-refused', 'first-refused', 'first-refused']);
    ask('d', 'e', 'f');
    expect(ask('d', 'f')).toEqual(['first-refused', 'first-refused']);
    ask('g', 'h');
    expect(ask('a')).toEqual(['answer']);
  });

  it('forgets whoever was silent for the window', () => {
    let now = 0;
    const slowDown = createSlowDown({ now: () => now, most: 1, within: 10 });
    slowDown.count('a');
    slowDown.count('a');
    now = 9;
    expect(slowDown.count('a')).toBe('refused');
    now = 10;
    expect(slowDown.count('a')).toBe('answer');
  });

  it('slows nobody else down while one of 100,000 floods', () => {
    let now = 0;
    const slowDown = createSlowDown({ now: () => now });
    const refused = new Set<string>();
    for (let id = 0; id < 100_000; id += 1) {
      now += 0.5;
      for (const asker of [String(id), 'flood']) if (slowDown.count(asker) !== 'answer') refused.add(asker);
    }
    expect([...refused]).toEqual(['flood']);
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
