import { afterAll, beforeAll, expect, it } from 'vitest';
import { messageOf } from '../../src/local/server.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { buttonsOf, startStageWith, textOf } from './running-bot.ts';

let stage: Awaited<ReturnType<typeof startStageWith>>;
beforeAll(async () => {
  stage = await startStageWith(openAnswerer());
});
afterAll(async () => {
  await stage.close();
});

it.each([
  ['en-US', 'Chart', /revenue/i],
  ['ja', 'グラフ', /売上高/],
])('the chart of an answer comes as a picture with a text, in %s', async (locale, label, described) => {
  const answer = messageOf(await stage.local.user.slash('revenue', { period: '3Q09' }, { locale }));
  const customId = buttonsOf(answer)[label] ?? '';
  const picture = messageOf(await stage.local.user.click(answer.id, customId, { locale }));
  const text = JSON.stringify(picture.components);
  expect(text).toMatch(described);
  expect(text).toContain('16,038');
  const [file] = picture.attachments;
  expect(file?.filename).toMatch(/\.png$/);
  expect(file?.size).toBeGreaterThan(5000);
  expect(stage.local.violations).toEqual([]);
});

it.each([
  ['trend', { metric: 'revenue', length: 'quarter' }],
  ['breakdown', { metric: 'revenue', period: '3Q09' }],
])('/%s shows its chart with its table, and shares both', async (command, options) => {
  const { user, violations } = stage.local;
  const answer = messageOf(await user.slash(command, { ...options, private: true }));
  expect((answer.flags ?? 0) & 64).toBe(64);
  expect(answer.attachments.map(({ filename }) => filename)).toEqual([expect.stringMatching(/\.png$/)]);
  expect(textOf(answer)).toContain('16,038');
  expect(Object.keys(buttonsOf(answer))).not.toContain('Chart');
  const shared = messageOf(await user.click(answer.id, buttonsOf(answer)['Share'] ?? ''));
  expect(shared.attachments).toHaveLength(1);
  expect((shared.flags ?? 0) & 64).toBe(0);
  expect(violations).toEqual([]);
});

it('a question in words about a trend is answered with its chart', async () => {
  const { user, dmChannelId, violations } = stage.local;
  const { id } = user.sendMessage({ channelId: dmChannelId, content: 'trend of operating income' });
  const reply = await user.waitForMessage((message) => message.message_reference?.message_id === id);
  expect(reply.attachments).toHaveLength(1);
  expect(violations).toEqual([]);
});

it.each([
  ['en-US', 'Details', 'Source: '],
  ['ja', '詳細', '出典: '],
])('what is folded away is behind a button, for who presses it, in %s', async (locale, label, source) => {
  const { user, violations } = stage.local;
  const answer = messageOf(await user.slash('trend', { metric: 'operating_income' }, { locale }));
  const count = (message: object) => textOf(message).split(source).length;
  const details = messageOf(await user.click(answer.id, buttonsOf(answer)[label] ?? '', { locale }));
  expect((details.flags ?? 0) & 64).toBe(64);
  expect(count(details)).toBeGreaterThan(count(answer));
  expect(violations).toEqual([]);
});
