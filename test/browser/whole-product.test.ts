import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openAnswerer } from '../../src/open-answerer.ts';
import { startStageWith } from '../discord/running-bot.ts';
import { ARGS, CHROMIUM, hasBrowser, PICTURES } from './chromium.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';

/** Run by the page: notes each choice that is ever shown. */
const WATCH_OPTIONS = `
  globalThis.seenOptions = [];
  new MutationObserver(() => {
    for (const option of document.querySelectorAll('[role=option]')) seenOptions.push(option.textContent);
  }).observe(document.body, { childList: true, subtree: true });`;

describe.skipIf(!hasBrowser)('the whole product, in a browser', () => {
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
    page = await browser.newPage({ viewport: { width: 1200, height: 860 } });
    page.setDefaultTimeout(20_000);
    await page.goto(stage.local.pageUrl);
    await page.getByRole('button', { name: 'results', exact: true }).waitFor();
  });
  afterEach(async () => {
    await page.close();
    expect(stage.local.violations).toEqual([]);
  });

  const box = () => page.getByRole('combobox', { name: /Message/ });
  const last = () => page.locator('.message').last();
  const picture = async (name: string) => {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
  };

  test('/revenue 3Q09 says JPY 16,038 million, down 8.5% from 17,535', async () => {
    await box().pressSequentially('/revenue');
    await page.getByRole('option', { name: '/revenue' }).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('3Q09');
    await page.getByRole('option', { name: /3Q09/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(async () => await last().textContent()).toContain('16,038');
    const text = (await last().textContent()) ?? '';
    expect(text).toContain('8.5%');
    expect(text).toContain('17,535');
    expect(text).toContain('Consolidated statements of income, three months');
    await picture('revenue');
  });

  test('a mention is answered: operating income nine months 2008', async () => {
    await box().pressSequentially('@');
    await page.keyboard.press('Tab');
    await page.keyboard.type(' operating income nine months 2008');
    await page.keyboard.press('Enter');
    await expect.poll(async () => await last().textContent()).toContain('1,844');
    const text = (await last().textContent()) ?? '';
    expect(text).toContain('37.5%');
    expect(text).toContain('2,952');
    await picture('mention');
  });

  test('choices of what was typed before are never offered for what is typed now', async () => {
    await box().pressSequentially('/revenue');
    await page.keyboard.press('Tab');
    await page.getByRole('option').first().waitFor();
    await page.evaluate(WATCH_OPTIONS);
    const held = stage.local.faults.onRest({ kind: 'held', where: CALLBACK });
    await page.keyboard.type('3Q0');
    await held.whenMet();
    await page.evaluate('seenOptions.length = 0');
    await page.keyboard.type('9');
    held.end();
    await page.getByRole('option', { name: /3Q09/ }).first().waitFor();
    const seen = z.array(z.string()).parse(await page.evaluate('seenOptions'));
    expect(seen.filter((label) => !label.includes('3Q09'))).toEqual([]);
  });

  test('a follow-up by keyboard: the dialog takes the focus, Escape closes it, Enter asks', async () => {
    await box().pressSequentially('/revenue');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3Q09');
    await page.getByRole('option', { name: /3Q09/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await last().getByRole('heading', { name: 'JPY 16,038 million' }).waitFor();
    const button = last().getByRole('button', { name: 'Follow up' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Follow up' });
    const field = dialog.getByRole('textbox', { name: 'Your question' });
    await field.and(page.locator(':focus')).waitFor();
    await dialog.getByText('After: Total revenues 3Q09').waitFor();
    // The field tells a screen reader what it follows up.
    expect(await field.getAttribute('aria-describedby')).toBeTruthy();
    await picture('follow-up');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await button.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    // What is required is asked for before anything is sent.
    await field.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.type('and the year before?');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await last().getByText('and the year before?').waitFor();
    await last().getByRole('heading', { name: 'JPY 17,535 million' }).waitFor();
    await picture('followed-up');
  });

  test('a chart is one click away', async () => {
    await box().pressSequentially('/ebitda');
    await page.keyboard.press('Tab');
    await page.keyboard.type('9M09');
    await page.getByRole('option', { name: /9M09/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await last().getByText('EBITDA').first().waitFor();
    await last().getByRole('button', { name: 'Chart' }).click();
    await last().locator('img[src*=".png"]').waitFor();
    await page.waitForTimeout(300);
    await picture('chart');
  });
});
