import type { Message } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { withTyping } from '../../src/discord/typing.ts';
import { type Stage, startStage, textOf } from './running-bot.ts';

describe('the sign that an answer is coming', () => {
  /** Answers after a time, and counts how often the bot was shown as typing by then. */
  async function signsOf(milliseconds: number, sendTyping = vi.fn(() => Promise.resolve())): Promise<number> {
    const message = { channel: { isSendable: () => true, sendTyping } } as unknown as Message;
    const answer = withTyping(message, () => new Promise((resolve) => setTimeout(resolve, milliseconds)));
    await vi.advanceTimersByTimeAsync(milliseconds);
    await answer;
    await vi.advanceTimersByTimeAsync(60_000);
    return sendTyping.mock.calls.length;
  }

  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['not at once', 0, 0],
    ['not within a blink', 290, 0],
    ['once for a longer answer', 310, 1],
    ['once more each nine seconds, since Discord shows it for ten', 20_000, 3],
  ])('is sent %s', async (_, milliseconds, signs) => {
    vi.useFakeTimers();
    expect(await signsOf(milliseconds)).toBe(signs);
  });

  it('spoils no answer where it cannot be sent', async () => {
    vi.useFakeTimers();
    expect(
      await signsOf(
        310,
        vi.fn(() => Promise.reject(new Error('no'))),
      ),
    ).toBe(1);
  });
});

describe('with the real client', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('an answer that Discord is slow to take is announced, and comes', async () => {
    const { faults, user, dmChannelId } = stage.local;
    const reply = faults.onRest({ kind: 'held', where: 'POST /channels/:channel/messages' });
    const typing = faults.onRest({ kind: 'held', where: 'POST /channels/:channel/typing' });
    const { id } = user.sendMessage({ channelId: dmChannelId, content: 'revenue 3Q09' });
    await reply.whenMet();
    await typing.whenMet();
    typing.end();
    reply.end();
    const answer = await user.waitForMessage((message) => message.message_reference?.message_id === id);
    expect(textOf(answer)).toContain('JPY 16,038 million');
    expect(stage.local.violations).toEqual([]);
  });
});
