import { ActionRowBuilder, type APIMessage, ButtonBuilder, ButtonStyle } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answerer.ts';
import { messageOf } from '../../src/local/server.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { buttonsOf, modalOf, type Stage, startStageWith, textOf } from './running-bot.ts';

/** Follow-ups to answers: by the button, which opens a dialog, and by a reply. */

const EPHEMERAL = 64;
const SOMEBODY_ELSE = '112233445566778899';

let stage: Stage<Answerer>;
beforeAll(async () => {
  stage = await startStageWith(openAnswerer());
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.local.violations).toEqual([]);
});

type Reader = { locale?: string; userId?: string };

const slash = async (name: string, options: Record<string, string | boolean>, reader: Reader = {}) =>
  messageOf(await stage.local.user.slash(name, options, reader));

const buttonOf = (message: APIMessage): string =>
  Object.values(buttonsOf(message)).find((id) => id.startsWith('f:')) ?? '';

const open = async (message: APIMessage, reader: Reader = {}) =>
  await modalOf(stage.local.user.click(message.id, buttonOf(message), reader));

/** Presses an answer's button for a follow-up and sends the dialog with a question. */
async function followUp(message: APIMessage, question: string, reader: Reader = {}): Promise<APIMessage> {
  const { interactionId } = await open(message, reader);
  return messageOf(await stage.local.user.submitModal(interactionId, { question }, reader));
}

async function replyTo(content: string, replyTo?: string): Promise<APIMessage> {
  const { channelId } = stage.local;
  const { id } = stage.local.user.sendMessage({ channelId, content, ...(replyTo && { replyTo }) });
  return await stage.local.user.waitForMessage((reply) => reply.message_reference?.message_id === id);
}

describe('the button for a follow-up', () => {
  it('opens a dialog with one labelled input, in the language of who presses it', async () => {
    const answer = await slash('revenue', { period: '3Q09' });
    expect(Object.keys(buttonsOf(answer))).toContain('Follow up');
    expect((await open(answer)).modal).toMatchObject({
      title: 'Follow up',
      components: [
        {
          type: 18,
          label: 'Your question',
          description: 'After: Total revenues 3Q09',
          component: { type: 4, style: 1, custom_id: 'question', required: true },
        },
      ],
    });
    expect((await open(answer, { locale: 'ja' })).modal).toMatchObject({
      title: '続けて質問',
      components: [{ label: '質問', description: '前の質問：売上高合計 3Q09' }],
    });
  });

  it.each<[command: string, options: Record<string, string>, question: string, answer: string]>([
    ['revenue', { period: '3Q09' }, 'the year before?', '# JPY 17,535 million'],
    ['revenue', { period: '3Q09' }, 'and operating income?', '# JPY 841 million'],
    ['revenue', { period: '9M09' }, 'in dollars', 'US$'],
    ['operating-income', { period: '9M08' }, 'change from a year earlier in percent', '▼ down 37.5%'],
    ['trend', { metric: 'revenue' }, 'operating income 3Q09', '# JPY 841 million'],
  ])('/%s %j, then “%s”: %s', async (command, options, question, wanted) => {
    const answer = await slash(command, options);
    expect(textOf(await followUp(answer, question))).toContain(wanted);
  });

  it('stands on what its buttons lead to, and on the answers to follow-ups', async () => {
    const answer = await slash('revenue', { period: '3Q09' });
    const before = messageOf(await stage.local.user.click(answer.id, buttonsOf(answer)['Year before'] ?? ''));
    const netIncome = await followUp(before, 'net income?');
    expect(textOf(netIncome)).toContain('**Net income attributable to IIJ**, 3Q08');
    expect(textOf(await followUp(netIncome, 'and 3Q09'))).toContain('3Q09 (Oct-Dec 2009)');
  });

  it('answers in Japanese', async () => {
    const answer = await slash('revenue', { period: '3Q09' }, { locale: 'ja' });
    expect(Object.keys(buttonsOf(answer))).toContain('続けて質問');
    const said = await followUp(answer, '前年同期は？', { locale: 'ja' });
    expect(textOf(said)).toContain('**売上高合計**、2008年度第3四半期');
    expect(textOf(said)).toContain('の質問：「前年同期は？」');
    expect(textOf(await followUp(answer, '3Q08', { locale: 'ja' }))).toContain('**売上高合計**');
  });

  it('works for anyone, who is named with the question, and does not mix in what they asked before', async () => {
    const answer = await slash('revenue', { period: '3Q09' });
    const other = { userId: SOMEBODY_ELSE };
    await slash('capex', { period: '9M08' }, other);
    const said = textOf(await followUp(answer, '*the year before?*', other));
    expect(said).toContain('# JPY 17,535 million');
    expect(said).toContain(`<@${SOMEBODY_ELSE}> asked: “\\*the year before?\\*”`);
  });

  it('answers to the asker alone where the answer was', async () => {
    const hidden = await slash('revenue', { period: '3Q09', private: true });
    const said = await followUp(hidden, 'the year before?');
    expect((said.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(Object.keys(buttonsOf(said))).toContain('Share');
    expect(((await followUp(await slash('revenue', {}), '3Q08')).flags ?? 0) & EPHEMERAL).toBe(0);
  });

  it('works after a restart, on a dialog that was open meanwhile too', async () => {
    const answer = await slash('revenue', { period: '3Q09' });
    const { interactionId } = await open(answer);
    await stage.restart();
    const question = 'the year before?';
    expect(textOf(await followUp(answer, question))).toContain('# JPY 17,535 million');
    const said = messageOf(await stage.local.user.submitModal(interactionId, { question }));
    expect(textOf(said)).toContain('# JPY 17,535 million');
  });

  it('asks back, and says what it does not know', async () => {
    const answer = await slash('revenue', { period: '3Q09' });
    expect(textOf(await followUp(answer, 'and the weather?'))).toContain('I do not know what');
    expect(textOf(await followUp(answer, 'revenue 2Q15'))).toContain('do not give');
  });

  it.each([
    ['of an older version', 'f:0l.revenue@3Q09'],
    ['about a figure that is no longer there', 'f:1l.gone@3Q09'],
  ])('%s says so, to who presses it', async (_, customId) => {
    const channel = stage.bot.client.channels.cache.get(stage.local.channelId);
    if (!channel?.isSendable()) throw new Error('the channel is not there');
    const button = new ButtonBuilder({ style: ButtonStyle.Secondary, label: 'Old', customId });
    const row = new ActionRowBuilder<ButtonBuilder>({ components: [button] });
    const { id } = await channel.send({ components: [row] });
    const said = messageOf(await stage.local.user.click(id, customId));
    expect(textOf(said)).toContain('older version');
    expect((said.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });
});

describe('a reply to an answer', () => {
  const mention = () => `<@${stage.local.botUserId}>`;

  it('follows up that answer, not what its author asked last', async () => {
    const first = await replyTo(`${mention()} revenue 3Q09`);
    await replyTo(`${mention()} capex 9M08`);
    expect(textOf(await replyTo('the year before?', first.id))).toContain('# JPY 17,535 million');
  });

  it('follows it up after a restart', async () => {
    const first = await replyTo(`${mention()} revenue 3Q09`);
    await stage.restart();
    expect(textOf(await replyTo('the year before?', first.id))).toContain('# JPY 17,535 million');
  });
});
