import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/local/server.ts';
import type { InteractionResult } from '../../src/local/types.ts';
import type { RequestRecord } from '../../src/telemetry/request-record.ts';
import { buttonsOf, type Stage, startStageWith, textOf } from './running-bot.ts';
import { stubAnswerer } from './stub-answerer.ts';

let stage: Stage;
let failing = false;
const records: RequestRecord[] = [];
beforeAll(async () => {
  stage = await startStageWith(stubAnswerer(), {
    observe: (record) => {
      if (failing) throw new Error('the disk is full');
      records.push(record);
    },
  });
});
afterAll(() => stage.close());

/** What is told of what somebody does, once it is over. */
async function recordOf(act: () => unknown): Promise<RequestRecord | undefined> {
  records.length = 0;
  await act();
  await expect.poll(() => records).toHaveLength(1);
  return records[0];
}

const write = async (content: string, channelId: string) => {
  const { id } = stage.local.user.sendMessage({ channelId, content });
  return await stage.local.user.waitForMessage((reply) => reply.message_reference?.message_id === id);
};
const mention = (text: string): string => `<@${stage.local.botUserId}> ${text}`;
const EPHEMERAL = { private: true };

describe('each request is told of once', () => {
  const REVENUE = '1l.revenue@3Q09';
  it.each<[string, () => Promise<unknown>, Partial<RequestRecord>]>([
    [
      'a command',
      () => stage.local.user.slash('revenue', { period: '3Q09' }),
      { entrance: 'slash', command: 'revenue', query: REVENUE, result: 'answered', isPrivate: false },
    ],
    [
      'a command that is answered privately',
      () => stage.local.user.slash('ask', { question: 'revenue 3Q09', ...EPHEMERAL }),
      { entrance: 'slash', command: 'ask', query: REVENUE, text: 'revenue 3Q09', isPrivate: true },
    ],
    [
      'a command of a Japanese reader',
      () => stage.local.user.slash('revenue', { period: '3Q09' }, { locale: 'ja' }),
      { entrance: 'slash', language: 'ja' },
    ],
    [
      'a page',
      () => stage.local.user.slash('help'),
      { entrance: 'slash', command: 'help', result: 'answered' },
    ],
    [
      'suggestions',
      () => stage.local.user.autocomplete('revenue', { period: '3' }, 'period'),
      { entrance: 'autocomplete', command: 'revenue', result: 'done', isPrivate: true },
    ],
    [
      'a mention',
      () => write(mention('revenue 3Q09'), stage.local.channelId),
      { entrance: 'mention', query: REVENUE, text: 'revenue 3Q09', isPrivate: false },
    ],
    [
      'a direct message',
      () => write('revenue 3Q09', stage.local.dmChannelId),
      { entrance: 'direct', query: REVENUE, text: 'revenue 3Q09', isPrivate: true },
    ],
    [
      'a question without an answer',
      () => write(mention('what is love'), stage.local.channelId),
      { entrance: 'mention', result: 'unanswered', reason: 'no-metric', text: 'what is love' },
    ],
    [
      'a question that fails',
      () => write(mention('fail'), stage.local.channelId),
      { entrance: 'mention', result: 'failed', text: 'fail' },
    ],
  ])('%s', async (_, act, expected) => {
    const record = await recordOf(act);
    expect(record).toMatchObject({ shard: 0, language: 'en', ...expected });
    expect(record?.ms).toBeGreaterThan(0);
    expect(record?.ms).toBeLessThan(10_000);
  });

  it.each<[string, string, Partial<RequestRecord>]>([
    ['the button of a question', '3Q08', { action: 'ask', query: '1l.revenue@3Q08', result: 'answered' }],
    ['the button for a dialog', 'Follow up', { action: 'follow', query: REVENUE, result: 'done' }],
    ['the button to delete', 'Delete', { action: 'delete', result: 'done' }],
  ])('%s', async (_, label, expected) => {
    const { user } = stage.local;
    const results: InteractionResult[] = [];
    await recordOf(async () => results.push(await user.slash('revenue', { period: '3Q09' })));
    const [message] = results.map(messageOf);
    const id = buttonsOf(message ?? {})[label] ?? '';
    const record = await recordOf(() => user.click(message?.id ?? '', id));
    expect(record).toMatchObject({ entrance: 'button', ...expected });
  });
});

describe('what is told', () => {
  it('has the number that a reader is told to report', async () => {
    let reply = {};
    const record = await recordOf(async () => {
      reply = await write('fail', stage.local.dmChannelId);
    });
    expect(textOf(reply)).toContain(record?.id);
    expect(stage.log.filter((line) => line.includes(record?.id ?? 'none'))).toHaveLength(1);
  });

  it('names no one', async () => {
    const record = await recordOf(() => write(mention('revenue 3Q09'), stage.local.channelId));
    expect(JSON.stringify(record)).not.toMatch(/[^.\d]\d{15}/);
  });

  it('may fail without hurting the answer', async () => {
    failing = true;
    const reply = await write('revenue 3Q09', stage.local.dmChannelId);
    expect(textOf(reply)).toContain('JPY 16,038 million');
    await expect.poll(() => stage.log.join('')).toContain('a request could not be recorded');
    failing = false;
  });
});
