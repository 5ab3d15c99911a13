import { afterAll, beforeAll, expect, it } from 'vitest';
import { messageOf } from '../../src/local/server.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { buttonsOf, startStageWith } from './running-bot.ts';

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
