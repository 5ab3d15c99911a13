import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, startStage, textOf } from './running-bot.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.local.violations).toEqual([]);
});

/** Sends a message and gives the bot's reply to it. */
async function replyTo(message: Parameters<typeof stage.local.user.sendMessage>[0]) {
  const { id } = stage.local.user.sendMessage(message);
  return await stage.local.user.waitForMessage((reply) => reply.message_reference?.message_id === id);
}
const mention = () => `<@${stage.local.botUserId}>`;

describe('messages', () => {
  it('that mention the bot are answered', async () => {
    const { channelId } = stage.local;
    const reply = await replyTo({ channelId, content: `${mention()} operating income nine months 2008` });
    expect(textOf(reply)).toContain('# JPY 1,844 million');
    expect(stage.answerer.asked.at(-1)?.text).toBe('operating income nine months 2008');
  });

  it('in a direct message are answered without a mention', async () => {
    const reply = await replyTo({ channelId: stage.local.dmChannelId, content: 'revenue 3Q09' });
    expect(textOf(reply)).toContain('# JPY 16,038 million');
  });

  it('that reply to the bot are answered, and build on what was asked before', async () => {
    const { channelId } = stage.local;
    const first = await replyTo({ channelId, content: `${mention()} revenue 3Q09` });
    await replyTo({ channelId, content: 'and in 3Q08?', replyTo: first.id });
    expect(stage.answerer.asked.at(-1)).toMatchObject({
      text: 'and in 3Q08?',
      before: { figure: { period: '3Q09' } },
    });
  });

  it('of somebody else do not build on it', async () => {
    const { channelId } = stage.local;
    await replyTo({ channelId, content: `${mention()} and in 3Q08?`, authorId: '112233445566778899' });
    expect(stage.answerer.asked.at(-1)?.before).toBeUndefined();
  });

  it('that reply without a mention, which Discord keeps from the bot, are told so', async () => {
    const { channelId } = stage.local;
    const first = await replyTo({ channelId, content: `${mention()} revenue 3Q09` });
    const reply = await replyTo({ channelId, content: 'and in 3Q08?', replyTo: first.id, ping: false });
    expect(textOf(reply)).toContain('I can only read a reply that mentions me');
  });

  it('that only mention the bot are told how to ask', async () => {
    expect(textOf(await replyTo({ channelId: stage.local.channelId, content: mention() }))).toContain(
      '### How to ask',
    );
  });

  it('that fail say so with a number, and leave no words in the log', async () => {
    const before = stage.log.length;
    const reply = await replyTo({ channelId: stage.local.dmChannelId, content: 'fail' });
    expect(textOf(reply)).toMatch(/Something went wrong .*[0-9a-f]{8}/);
    expect(stage.log.slice(before).join('')).not.toContain('"content"');
  });

  it.each([
    ['not for the bot', { content: 'revenue 3Q09' }],
    ['of another bot', { content: '<@BOT> revenue 3Q09', isBot: true }],
    ['to everyone', { content: '@everyone revenue 3Q09' }],
    ['to another member', { content: '<@112233445566778899> revenue 3Q09' }],
  ])('%s are left alone', async (_, given) => {
    const { channelId } = stage.local;
    const silence = stage.local.user.expectSilence(channelId, 250);
    stage.local.user.sendMessage({
      ...given,
      channelId,
      content: given.content.replace('<@BOT>', mention()),
    });
    await silence;
  });
});
