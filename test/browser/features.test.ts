import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { messageOf } from '../../src/local/server.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { startStageWith } from '../discord/running-bot.ts';
import { ARGS, CHROMIUM, hasBrowser } from './chromium.ts';

/** What somebody without a Discord account does with an answer in the page, one feature a test. */

describe.skipIf(!hasBrowser)('in the page', () => {
  let stage: Awaited<ReturnType<typeof startStageWith>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    stage = await startStageWith(openAnswerer());
    browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGS });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.setDefaultTimeout(20_000);
    await page.goto(stage.local.pageUrl);
    await page.getByRole('combobox', { name: /Message/ }).waitFor();
  });
  afterEach(async () => {
    await page.close();
    expect(stage.local.violations).toEqual([]);
  });

  const last = () => page.locator('.message').last();
  /** An answer, where it stands in the page. */
  async function answerTo(command: string, options: Record<string, string | boolean>) {
    const { id } = messageOf(await stage.local.user.slash(command, options));
    const answer = page.locator(`[data-id="${id}"]`);
    await answer.waitFor();
    return answer;
  }
  /** Uses a command of a message's menu by keyboard. */
  async function useOn(text: string, command: string) {
    const { channelId, user } = stage.local;
    const { id } = user.sendMessage({ channelId, content: text });
    const message = page.locator(`[data-id="${id}"]`);
    await message.hover();
    await message.getByRole('button', { name: 'Apps' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: command }).waitFor();
    for (let step = 0; step < 5; step += 1) {
      if (await page.locator(`[role=menuitem]:focus`, { hasText: command }).count()) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  }

  test('a button leads on to the year before', async () => {
    const answer = await answerTo('revenue', { period: '3Q09' });
    await answer.getByRole('button', { name: 'Year before' }).click();
    await last().getByRole('heading', { name: 'JPY 17,535 million' }).waitFor();
  });

  test('an answer to oneself is marked so, and shared in the asker’s name', async () => {
    const answer = await answerTo('revenue', { period: '3Q09', private: true });
    await answer.getByText('Only you can see this').waitFor();
    await answer.getByRole('button', { name: 'Share' }).click();
    await last().getByText('@You').waitFor();
    expect(await last().getByText('Only you can see this').count()).toBe(0);
    await last().getByRole('heading', { name: 'JPY 16,038 million' }).waitFor();
  });

  test('what can mean several figures is chosen by a button', async () => {
    const answer = await answerTo('ask', { question: 'profit 3Q09' });
    await answer.getByRole('button', { name: 'Operating income, 3Q09' }).click();
    await last().getByRole('heading', { name: 'JPY 841 million' }).waitFor();
  });

  test('a table is a file to download', async () => {
    const answer = await answerTo('statement', { statement: 'income', period: '3Q09' });
    await answer.getByRole('button', { name: 'CSV' }).click();
    const link = last().getByRole('link', { name: 'iij-income-3Q09.csv' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('iij-income-3Q09.csv');
  });

  test('a chart is a picture with a text for who cannot see it', async () => {
    const answer = await answerTo('trend', { metric: 'revenue', length: 'quarter' });
    const chart = answer.getByRole('img', { name: /Total revenues/ });
    await chart.waitFor();
    expect(await chart.getAttribute('alt')).toContain('16,038');
  });

  test('the pages of a statement are turned', async () => {
    const answer = await answerTo('statement', { statement: 'balance', period: '9M09' });
    await answer.getByRole('button', { name: 'Next page' }).click();
    await last().getByText('page 2 of').waitFor();
  });

  test('all sources and notes are told to who asks for details', async () => {
    const answer = await answerTo('trend', { metric: 'operating_income', length: 'quarter' });
    await answer.getByRole('button', { name: 'Details' }).click();
    await last().getByText('Only you can see this').waitFor();
    expect(((await last().textContent()) ?? '').match(/Source: /g)?.length).toBeGreaterThan(3);
  });

  test('an answer is deleted by who asked', async () => {
    const answer = await answerTo('revenue', { period: '3Q08' });
    await answer.locator('.button', { hasText: 'Delete' }).click();
    await answer.waitFor({ state: 'detached' });
  });

  test('the figures of a message are checked from its menu, by keyboard', async () => {
    await useOn('9M09 revenue was 48.3bn, down 5.9%', 'Check figures');
    await last().getByText('1 right, 1 off').waitFor();
    expect(await last().textContent()).toContain('✘ Off: “down 5.9%”');
  });

  test('a question is explained from its menu, by keyboard', async () => {
    await useOn('EBITDA 3Q09', 'Explain');
    await last().getByText('Operating income plus depreciation').first().waitFor();
  });

  test('all is Japanese after the switch: the page, the commands, the answer', async () => {
    await page.getByRole('button', { name: '日本語' }).click();
    const box = page.getByRole('combobox', { name: /メッセージ/ });
    await box.pressSequentially('/売');
    await page
      .getByRole('option', { name: /売上高/ })
      .first()
      .waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('3Q09');
    await page
      .getByRole('option', { name: /第3四半期/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await last().getByRole('heading', { name: '16,038百万円' }).waitFor();
    await last().getByRole('button', { name: '続けて質問' }).click();
    const dialog = page.getByRole('dialog', { name: '続けて質問' });
    await dialog.getByRole('textbox', { name: '質問' }).fill('前年同期は？');
    await dialog.getByRole('button', { name: '送信' }).click();
    await last().getByRole('heading', { name: '17,535百万円' }).waitFor();
  });
});
