import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, messageOf, startLocalDiscord } from '../../src/local/server.ts';
import { startBot } from './throwaway-bot.ts';

let discord: LocalDiscord;
let bot: Awaited<ReturnType<typeof startBot>>;

beforeAll(async () => {
  discord = await startLocalDiscord();
  bot = await startBot(discord);
});
afterAll(async () => {
  await bot.client.destroy();
  await discord.close();
});
afterEach(() => {
  expect(bot.errors).toEqual([]);
  expect(discord.violations).toEqual([]);
});

describe('a real discord.js client', () => {
  test('sees its guild, channel and itself', () => {
    expect(bot.client.user.id).toBe(discord.botUserId);
    expect(bot.client.guilds.cache.get(discord.guildId)?.channels.cache.has(discord.channelId)).toBe(true);
    expect(bot.client.channels.cache.get(discord.channelId)?.isSendable()).toBe(true);
  });

  test('registers its commands, and gets them back with localizations', async () => {
    expect(discord.user.commands().map(({ name }) => name)).toEqual([
      'revenue',
      'report',
      'form',
      'silent',
      'Explain',
    ]);
    const fetched = await bot.client.application.commands.fetch({ withLocalizations: true });
    expect(fetched.find(({ name }) => name === 'revenue')?.nameLocalizations).toEqual({ ja: '売上高' });
  });

  test('answers a slash command with Components V2', async () => {
    const result = await discord.user.slash('revenue', { period: '3Q09' });
    const message = messageOf(result);
    expect(message.flags).toBe(32768);
    expect(message.interaction_metadata).toMatchObject({ type: 2, user: { id: discord.userId } });
    expect(JSON.stringify(message.components)).toContain('16,038');
    expect(result.callback?.type).toBe(4);
    expect(result.latencyMs).toBeLessThan(3000);
  });

  test('autocompletes in the language of who asks', async () => {
    const result = await discord.user.autocomplete('revenue', { period: '3q' }, 'period', { locale: 'ja' });
    expect(result).toMatchObject({
      kind: 'choices',
      choices: [
        { name: '3Q09 (ja)', value: '3Q09' },
        { name: '3Q08 (ja)', value: '3Q08' },
      ],
    });
  });

  test('defers, and then answers with a file', async () => {
    const result = await discord.user.slash('report', { metric: 'capex', count: 2 });
    const message = messageOf(result);
    expect(message.content).toBe('**capex** × 2');
    expect(message.attachments[0]).toMatchObject({
      filename: 'chart.png',
      description: 'A chart',
      width: 1,
      height: 1,
    });
    expect(result.acknowledgedMs).toBeLessThan(result.latencyMs);
    const file = await fetch(message.attachments[0]?.url ?? '');
    expect(file.headers.get('content-type')).toBe('image/png');
  });

  test('answers ephemerally after an ephemeral deferral; the bot cannot fetch that from the channel', async () => {
    const message = messageOf(await discord.user.slash('report', { metric: 'cash', private: true }));
    expect(message.flags).toBe(64);
    const channel = await bot.client.channels.fetch(discord.channelId);
    if (!channel?.isTextBased()) throw new Error('no text channel');
    await expect(channel.messages.fetch(message.id)).rejects.toMatchObject({ code: 10008 });
  });

  test('a button updates its message, a menu does after a deferral', async () => {
    const { id } = messageOf(await discord.user.slash('revenue'));
    const pressed = await discord.user.click(id, 'press:0');
    expect(pressed.kind).toBe('update');
    expect(JSON.stringify(messageOf(pressed).components)).toContain('Pressed 1');
    const picked = await discord.user.select(id, 'pick', ['9M08']);
    expect(messageOf(picked).id).toBe(id);
    expect(JSON.stringify(messageOf(picked).components)).toContain('Revenue · 9M08');
  });

  test('opens a modal and takes what is filled in', async () => {
    const opened = await discord.user.slash('form');
    expect(opened.kind).toBe('modal');
    const result = await discord.user.submitModal(opened.interactionId, { question: 'capex?' });
    expect(messageOf(result).content).toBe('Form: capex?');
  });

  test.each([
    ['nothing', { question: '' }, {}, 'takes 1 to 4000 characters'],
    ['too much', { question: 'x'.repeat(4001) }, {}, 'takes 1 to 4000 characters'],
    ['another input', { answer: 'x' }, {}, 'no input answer'],
    ['somebody else', { question: 'x' }, { userId: '112233445566778899' }, 'only by who it was shown to'],
  ])('takes no modal that is sent with %s', async (_, values, context, message) => {
    const { interactionId } = await discord.user.slash('form');
    await expect(discord.user.submitModal(interactionId, values, context)).rejects.toThrow(message);
  });

  test('reads the message that a context menu command is used on', async () => {
    const { id } = discord.user.sendMessage({ channelId: discord.channelId, content: 'revenue was 48bn' });
    const message = messageOf(await discord.user.contextMenu('Explain', id));
    expect(message.content).toBe('You asked about: revenue was 48bn');
    expect(message.type).toBe(23);
  });

  test('answers a mention with a reply', async () => {
    const { channelId } = discord;
    const asked = discord.user.sendMessage({
      channelId,
      content: `<@${discord.botUserId}> operating income`,
    });
    const reply = await discord.user.waitForMessage(
      (message) => message.message_reference?.message_id === asked.id,
    );
    expect(reply.content).toBe('You said: operating income');
  });

  test('answers a reply to its own message, which counts as a mention', async () => {
    const { channelId } = discord;
    const first = discord.user.sendMessage({ channelId, content: `<@${discord.botUserId}> one` });
    const reply = await discord.user.waitForMessage(
      (message) => message.message_reference?.message_id === first.id,
    );
    const second = discord.user.sendMessage({ channelId, content: 'and two', replyTo: reply.id });
    const next = await discord.user.waitForMessage(
      (message) => message.message_reference?.message_id === second.id,
    );
    expect(next.content).toBe('You said: and two');
  });

  test('answers a direct message', async () => {
    const channelId = discord.dmChannelId;
    const asked = discord.user.sendMessage({ channelId, content: 'net income' });
    const reply = await discord.user.waitForMessage(
      (message) => message.message_reference?.message_id === asked.id,
    );
    expect(reply).toMatchObject({ content: 'You said: net income', channel_id: channelId });
  });

  test('is given no text of messages that are not for it', async () => {
    const seen = new Promise<string>((resolve) => {
      bot.client.on('messageCreate', (message) => {
        if (message.author.id === discord.userId && message.inGuild()) resolve(message.content);
      });
    });
    discord.user.sendMessage({ channelId: discord.channelId, content: 'between ourselves' });
    expect(await seen).toBe('');
    await discord.user.expectSilence(discord.channelId, 100);
  });

  test('a bot that mentions it is told apart', async () => {
    const content = `<@${discord.botUserId}> hello`;
    discord.user.sendMessage({ channelId: discord.channelId, content, isBot: true });
    await discord.user.expectSilence(discord.channelId, 100);
  });

  test('an interaction without an answer fails after three seconds', async () => {
    const result = await discord.user.slash('silent');
    expect(result).toMatchObject({ kind: 'failed', reason: 'timeout' });
    expect(result.latencyMs).toBeGreaterThan(2900);
  });

  test('rejects what a person cannot do', async () => {
    await expect(discord.user.slash('nothing')).rejects.toThrow('no such command');
    await expect(discord.user.slash('report')).rejects.toThrow('needs the option metric');
    await expect(discord.user.slash('revenue', { year: 1 })).rejects.toThrow('no option year');
    await expect(discord.user.click('1', 'x')).rejects.toThrow('no such message');
  });
});
