import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAnswerer } from '../../src/open-answerer.ts';
import { startStageWith } from '../discord/running-bot.ts';
import { INJECTIONS } from '../fuzz/inputs/texts.ts';
import { ARGS, CHROMIUM, hasBrowser } from './chromium.ts';

/** What in the page did not come from the page itself: run there, elements that do more than show text. */
const FOREIGN = `[...document.querySelectorAll('*')].filter((element) =>
  (element.src && !element.src.startsWith(location.origin)) ||
  element.getAttributeNames().some((name) => name.startsWith('on')) ||
  element.matches('iframe, object, embed, base, form[action]') ||
  (element.matches('a[href]') && !/^https?:$/.test(element.protocol))
).map(({ outerHTML }) => outerHTML.slice(0, 200))`;

/** Texts made to do harm, typed by people, echoed by the bot and shown by the page: they stay texts. */
describe.skipIf(!hasBrowser)('the page shows hostile texts as texts', () => {
  let stage: Awaited<ReturnType<typeof startStageWith>>;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    stage = await startStageWith(openAnswerer());
    browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGS });
    page = await browser.newPage();
    page.on('dialog', (dialog) => {
      faults.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(stage.local.pageUrl)) faults.push(`a request to ${request.url()}`);
    });
    await page.goto(stage.local.pageUrl);
    await page.getByRole('button', { name: 'results', exact: true }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });

  test('whoever writes them, in messages and in answers', async () => {
    const { local } = stage;
    const { user, channelId, botUserId } = local;
    for (const [index, text] of INJECTIONS.entries()) {
      user.sendMessage({ channelId, content: `${text} ${index}`, isBot: index % 2 === 0 });
      const { id } = user.sendMessage({ channelId, content: `<@${botUserId}> ${text} revenue` });
      await user.waitForMessage(({ message_reference: of }) => of?.message_id === id);
    }
    await user.slash('ask', { question: INJECTIONS.join(' ').slice(0, 390) });
    await page.locator('.message').last().waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(FOREIGN)).toEqual([]);
    expect(faults).toEqual([]);
    expect(local.violations).toEqual([]);
  }, 60_000);
});
