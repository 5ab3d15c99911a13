import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAnswerer } from '../../src/open-answerer.ts';
import { messageOf } from '../../src/local/server.ts';
import { buttonsOf, startStageWith } from '../discord/running-bot.ts';
import { ARGS, CHROMIUM, hasBrowser, PICTURES } from './chromium.ts';

/** Ten answers as they are seen, in both languages, dark and light: to be looked at where PAGE_PICTURES is set. */

type Shown = {
  readonly name: string;
  readonly command: string;
  readonly options: Record<string, string>;
  /** The options in Japanese, where they are words. */
  readonly japanese?: Record<string, string>;
  /** The button whose answer is shown instead, by the beginning of its custom id. */
  readonly press?: string;
};

const ANSWERS: readonly Shown[] = [
  { name: 'figure', command: 'revenue', options: { period: '9M09' } },
  { name: 'loss', command: 'figure', options: { metric: 'net_income', period: '3Q08' } },
  { name: 'balance', command: 'cash', options: {} },
  {
    name: 'clarify',
    command: 'ask',
    options: { question: 'profit 3Q09' },
    japanese: { question: '3Q09の利益' },
  },
  {
    name: 'refusal',
    command: 'ask',
    options: { question: 'revenue 2Q15' },
    japanese: { question: '2Q15の売上高' },
  },
  { name: 'statement', command: 'statement', options: { statement: 'income', period: '9M09' } },
  { name: 'trend', command: 'trend', options: { metric: 'operating_income', length: 'quarter' } },
  { name: 'breakdown', command: 'breakdown', options: { metric: 'revenue', period: '3Q09' } },
  { name: 'target', command: 'target', options: { metric: 'revenue' } },
  { name: 'target-chart', command: 'target', options: { metric: 'revenue' }, press: 'g:' },
  {
    name: 'compare',
    command: 'compare',
    options: { metric: 'revenue', with: 'operating_income', period: '3Q09', against: '3Q08' },
  },
  {
    name: 'calculate',
    command: 'calculate',
    options: { expression: '(operating income + depreciation) / revenue 3Q09' },
    japanese: { expression: '(営業利益 + 減価償却費) / 売上高 3Q09' },
  },
  { name: 'define', command: 'define', options: { metric: 'ebitda' } },
  { name: 'discrepancies', command: 'discrepancies', options: { metric: 'operating_income' } },
  { name: 'sources', command: 'sources', options: {} },
  { name: 'help', command: 'help', options: {} },
];

/** The narrowest screen that phones have nowadays, and a desktop's. In CSS pixels. */
const WIDTHS = { phone: 390, desktop: 1100 } as const;

/** The time zone in which it is between ten and twelve, when a clock shows the most digits. */
function widestClock(utcHours: number): string {
  const offset = ((10 - utcHours + 36) % 24) - 12;
  return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

describe.skipIf(!hasBrowser).each(['en', 'ja'] as const)('answers in %s', (language) => {
  let stage: Awaited<ReturnType<typeof startStageWith>>;
  let browser: Browser;

  beforeAll(async () => {
    stage = await startStageWith(openAnswerer());
    browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGS });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });

  const locale = language === 'ja' ? 'ja' : 'en-US';

  async function open(): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1100, height: 2000 },
      deviceScaleFactor: 1.5,
      timezoneId: widestClock(new Date().getUTCHours()),
    });
    await context.addInitScript(`localStorage.setItem('locale', '${locale}')`);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(stage.local.pageUrl);
    return page;
  }

  /** Asks, and gives the id of the message that shows the answer. */
  async function ask({ command, options, japanese, press }: Shown): Promise<string> {
    const { user } = stage.local;
    const answer = messageOf(
      await user.slash(command, (language === 'ja' && japanese) || options, { locale }),
    );
    if (press === undefined) return answer.id;
    const id = Object.values(buttonsOf(answer)).find((each) => each.startsWith(press)) ?? '';
    return messageOf(await user.click(answer.id, id, { locale })).id;
  }

  test.each(ANSWERS)(
    '$name: whole at a phone’s width and a desktop’s, dark and light',
    async (shown) => {
      const id = await ask(shown);
      const page = await open();
      const message = page.locator(`[data-id="${id}"]`);
      await message.waitFor();
      for (const theme of ['dark', 'light']) {
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
        for (const [device, width] of Object.entries(WIDTHS)) {
          await page.setViewportSize({ width, height: 2000 });
          await expect
            .poll(() => page.evaluate(notWhole(id)), { message: `${device}, ${theme}` })
            .toEqual([]);
          if (PICTURES)
            await message.screenshot({
              path: `${PICTURES}/${shown.name}-${language}-${theme}-${device}.png`,
            });
        }
      }
      await page.context().close();
      expect(stage.local.violations).toEqual([]);
    },
    60_000,
  );
});

/** An expression for what of a message is wider than its place or a picture that is not there, by class. */
const notWhole = (
  id: string,
): string => `[...document.querySelectorAll('[data-id="${id}"], [data-id="${id}"] *')]
  .filter((each) =>
    each.tagName === 'IMG' ? each.naturalWidth === 0
    : each.clientWidth > 0 && getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth + 1)
  .map((each) => each.tagName + ' ' + each.className + ': ' + each.scrollWidth + ' in ' + each.clientWidth)`;
