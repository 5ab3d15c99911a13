import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAnsweredMessages } from '../../src/discord/answered-messages.ts';
import { type Stage, startStage, textOf } from './running-bot.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.local.violations).toEqual([]);
});

describe('an edited question', () => {
  it('has its answer follow', async () => {
    const { local } = stage;
    const asked = local.user.sendMessage({ channelId: local.dmChannelId, content: 'revenue 3Q09' });
    const reply = await local.user.waitForMessage(
      (message) => message.message_reference?.message_id === asked.id,
    );
    expect(textOf(reply)).toContain('# JPY 16,038 million');
    // The bot remembers what it answered only once Discord has taken the answer.
    await new Promise((resolve) => setTimeout(resolve, 50));
    local.user.editMessage(asked.id, 'operating income nine months 2008');
    const edited = await local.user.waitForMessage(
      (message) => message.id === reply.id && textOf(message).includes('1,844'),
    );
    expect(textOf(edited)).toContain('# JPY 1,844 million');
    const replies = local.user
      .messages(local.dmChannelId)
      .filter((message) => message.message_reference?.message_id === asked.id);
    expect(replies).toHaveLength(1);
  });

  it('that was not meant for the bot is left alone', async () => {
    const { local } = stage;
    const asked = local.user.sendMessage({ channelId: local.channelId, content: 'hello' });
    const silence = local.user.expectSilence(local.channelId, 200);
    local.user.editMessage(asked.id, 'revenue 3Q09');
    await silence;
  });

  it('is followed for a minute after the first answer', () => {
    let now = 0;
    const messages = createAnsweredMessages({ now: () => now });
    const answered = { text: 'x', reply: {} as never, conversation: undefined };
    messages.remember('1', answered);
    now = 59_000;
    expect(messages.recall('1')).toBe(answered);
    messages.remember('1', answered);
    now = 61_000;
    expect(messages.recall('1')).toBeUndefined();
  });
});
