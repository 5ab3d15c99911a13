import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAnsweredMessages } from '../../src/discord/answered-messages.ts';
import { createConversations } from '../../src/discord/conversations.ts';
import { createSlowDown } from '../../src/discord/slow-down.ts';
import { type Stage, textOf } from '../discord/running-bot.ts';
import { finished, logged, saidBy, startDisturbed } from './disturbed-stage.ts';

const HOUR = 3_600_000;
const JUMPS: readonly [string, number][] = [
  ['forward by a day', 24 * HOUR],
  ['back by an hour', -HOUR],
];

let jumped = 0;
beforeEach(() => {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() + jumped);
});
afterEach(() => {
  vi.restoreAllMocks();
  jumped = 0;
});

const jump = (by: number): void => {
  jumped += by;
};

it.each(JUMPS)('the clock is set %s: what is remembered stays so, and nobody is slowed down', (_, by) => {
  const conversations = createConversations();
  const answered = createAnsweredMessages();
  const slowDown = createSlowDown({ most: 2 });
  conversations.remember('channel', 'ann', {});
  answered.remember('1', { text: '', reply: {} as never, conversation: undefined });
  slowDown.count('ann');
  jump(by);
  expect(conversations.recall('channel', 'ann')).toBeDefined();
  expect(answered.recall('1')).toBeDefined();
  expect([slowDown.count('ann'), slowDown.count('ann')]).toEqual(['answer', 'first-refused']);
});

it.each(JUMPS)('the clock is set %s: every question is answered, once', async (_, by) => {
  const stage: Stage = await startDisturbed();
  const { local } = stage;
  const ask = (count: number) =>
    Array.from({ length: count }, () =>
      local.user.sendMessage({ channelId: local.dmChannelId, content: 'revenue 3Q09' }),
    );
  const first = ask(1);
  await local.user.waitForMessage((message) => textOf(message).includes('16,038'));
  jump(by);
  const questions = [...first, ...ask(70)];
  const open = new Set(questions.map(({ id }) => id));
  await local.user.waitForMessage((message) => {
    open.delete(message.message_reference?.message_id ?? '');
    return open.size === 0;
  }, 10_000);
  await finished(stage);
  expect(saidBy(stage)).toHaveLength(questions.length);
  expect(logged(stage, 'error')).toEqual([]);
  await stage.close();
});
