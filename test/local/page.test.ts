import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalDiscord, messageOf, startLocalDiscord } from '../../src/local/server.ts';
import { ARGS, CHROMIUM, hasBrowser, PICTURES } from '../browser/chromium.ts';
import { startBot } from './throwaway-bot.ts';

describe.skipIf(!hasBrowser)('the page', () => {
  let discord: LocalDiscord;
  let bot: Awaited<ReturnType<typeof startBot>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    discord = await startLocalDiscord({
      examples: ['/revenue 9M08', '@bot operating income nine months 2008'],
    });
    bot = await startBot(discord);
    browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGS });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await bot.client.destroy();
    await discord.close();
  });
  beforeEach(async () => {
    faults.length = 0;
    context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
    page = await open();
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
    expect(bot.errors).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  async function open(): Promise<Page> {
    const opened = await context.newPage();
    opened.setDefaultTimeout(20_000);
    opened.on('pageerror', (error) => faults.push(error.message));
    opened.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    await opened.goto(discord.pageUrl);
    await opened.getByRole('button', { name: 'results', exact: true }).waitFor();
    return opened;
  }

  const box = () => page.getByRole('combobox', { name: /Message|メッセージ/ });
  const last = () => page.locator('.message').last();
  const picture = async (name: string) => {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
  };

  test('a slash command by keyboard: pick, autocomplete, send, read', async () => {
    await box().pressSequentially('/rev');
    await page.getByRole('option', { name: '/revenue' }).waitFor();
    await picture('picker');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3q09');
    await page.getByRole('option', { name: '3Q09 (en-US)' }).waitFor();
    await picture('autocomplete');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await last().getByText('JPY 16,038 million').waitFor();
    expect(await last().innerText()).toContain('8.5%');
    expect(await last().innerText()).toContain('You used /revenue');
    expect(await last().getByRole('heading', { name: 'Revenue · 3Q09' }).count()).toBe(1);
    await picture('answer');
  });

  test('a slash command typed through, with free text and without an option', async () => {
    await box().pressSequentially('/revenue 1Q77');
    await page.keyboard.press('Enter');
    await last().getByText('Revenue · 1Q77').waitFor();
    await box().pressSequentially('/revenue');
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await last().getByText('Revenue · latest').waitFor();
  });

  test('required options first, others added, a wrong number refused', async () => {
    await box().pressSequentially('/report');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('This option is required').waitFor();
    await page.keyboard.type('capex');
    await page.getByRole('button', { name: 'Add option count' }).click();
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.getByText('Choose one of the listed values').waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('7');
    await picture('options');
    await page.keyboard.press('Enter');
    await page.getByText('is thinking…').waitFor();
    await last().getByText('capex').waitFor();
    expect(await last().innerText()).toContain('capex × 7');
    await last().getByRole('img', { name: 'A chart' }).waitFor();
  });

  test('Escape leaves a command, Backspace goes back to its name', async () => {
    await box().pressSequentially('/revenue ');
    await page.getByText('3Q09 (en-US)').waitFor();
    await page.keyboard.press('Backspace');
    expect(await box().inputValue()).toBe('/revenue');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('plain');
    expect(await box().inputValue()).toBe('plain');
  });

  test('a mention, picked from the list or typed, is answered', async () => {
    await box().pressSequentially('@res');
    await page.getByRole('option', { name: '@Results' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('operating income');
    await page.keyboard.press('Enter');
    await last().getByText('You said: operating income').waitFor();
    await box().fill('hello @bot there');
    await page.keyboard.press('Enter');
    await last().getByText('You said: hello').waitFor();
    await picture('mention');
  });

  test('a direct message is answered', async () => {
    await page.getByRole('button', { name: 'Results', exact: true }).click();
    await box().fill('net income');
    await page.keyboard.press('Enter');
    await last().getByText('You said: net income').waitFor();
    await picture('direct');
  });

  test('buttons: an update, an ephemeral answer to dismiss, a failure; a menu', async () => {
    const { id } = messageOf(await discord.user.slash('revenue', { period: 'FY2009' }));
    const message = page.locator(`[data-id="${id}"]`);
    await message.getByRole('button', { name: 'Pressed 0' }).click();
    await message.getByRole('button', { name: 'Pressed 1' }).waitFor();
    await message.getByRole('button', { name: 'Source', exact: true }).click();
    await page.getByText('Only you can see this').waitFor();
    await picture('ephemeral');
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
    await message.getByRole('combobox').click();
    await picture('menu');
    await page.getByRole('option', { name: '9M08' }).click();
    await message.getByText('Revenue · 9M08').waitFor();
    await message.getByRole('button', { name: 'Hang' }).click();
    await message.getByText('This interaction failed').waitFor();
  });

  test('a modal', async () => {
    await box().pressSequentially('/form');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('capex?');
    await picture('modal');
    await page.keyboard.press('Enter');
    await last().getByText('Form: capex?').waitFor();
  });

  test('a command that is not answered', async () => {
    await box().pressSequentially('/silent');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Sending command…').waitFor();
    await page.getByText('The application did not respond').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('The application did not respond').count()).toBe(0);
  });

  test('reply, edit by ArrowUp, delete, and a message command', async () => {
    await box().fill('@bot first');
    await page.keyboard.press('Enter');
    await last().getByText('You said: first').waitFor();
    await last().hover();
    await last().getByRole('button', { name: 'Reply' }).click();
    await page.keyboard.type('second');
    await page.keyboard.press('Enter');
    await last().getByText('You said: second').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type(' changed');
    await page.keyboard.press('Enter');
    const own = page.locator('.message', { hasText: 'second changed' }).first();
    await own.getByText('(edited)').waitFor();
    await own.hover();
    await own.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Explain' }).click();
    await last().getByText('You asked about: second changed').waitFor();
    await own.hover();
    await own.getByRole('button', { name: 'Delete' }).click();
    await expect
      .poll(() => page.locator('.message', { hasText: 'second changed' }).locator('.edited').count())
      .toBe(0);
  });

  test('Japanese: words of the page, of commands, and the locale sent', async () => {
    await page.getByRole('button', { name: '日本語' }).click();
    await box().pressSequentially('/売');
    await page.getByRole('option', { name: '/売上高 期間の売上高' }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('option', { name: '3Q09 (ja)' }).waitFor();
    await picture('japanese');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'English' }).click();
  });

  test('an example is put in the message box', async () => {
    await page.getByRole('button', { name: '/revenue 9M08' }).click();
    await page
      .getByRole('group', { name: '/revenue' })
      .getByRole('combobox')
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await last().getByText('Revenue · 9M08').waitFor();
  });

  test('text is never markup, and every mark is shown', async () => {
    const content = [
      '# Heading <img src=x onerror=alert(1)>',
      '**bold** *italic* __under__ ~~strike~~ `code` ||spoiler|| snake_case_name 2 * 3 * 4',
      '> quoted',
      '- one\n  - nested\n1. first',
      '-# small [masked](https://example.com/a) [bad](javascript:alert(1)) https://example.com/b.',
      '```js\nconst a = "**not bold**";\n```',
      '<t:1234567890:D>',
    ].join('\n');
    const { id } = discord.user.sendMessage({ channelId: discord.channelId, content });
    const message = page.locator(`[data-id="${id}"]`);
    await message.getByText('Heading <img').waitFor();
    expect(await message.locator('img, script').count()).toBe(0);
    const links = await message.locator('a').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(['https://example.com/a', 'https://example.com/b']);
    for (const [tag, text] of [
      ['strong', 'bold'],
      ['em', 'italic'],
      ['u', 'under'],
      ['s', 'strike'],
      ['code', 'code'],
      ['blockquote', 'quoted'],
      ['pre', 'const a = "**not bold**";'],
    ] as const) {
      expect(await message.locator(tag).first().innerText()).toBe(text);
    }
    expect(await message.innerText()).toContain('snake_case_name 2 * 3 * 4');
    expect(await message.locator('time.md-time').innerText()).toContain('2009');
    await picture('markdown');
  });

  test('two tabs show the same, and a closed one hurts nothing', async () => {
    const second = await open();
    await box().fill('seen twice');
    await page.keyboard.press('Enter');
    await second.locator('.message').last().getByText('seen twice').waitFor();
    await second.close();
    await box().fill('still fine');
    await page.keyboard.press('Enter');
    await last().getByText('still fine').waitFor();
  });

  test('a server that goes and comes back, without a bot, is told', async () => {
    const first = await startLocalDiscord();
    const port = Number(new URL(first.pageUrl).port);
    await page.goto(first.pageUrl);
    await page.getByText('Results is offline').waitFor();
    await first.close();
    await page.getByText('Reconnecting…').waitFor();
    const again = await startLocalDiscord({ port });
    await page.getByText('Results is offline').waitFor();
    await box().fill('here again');
    await page.keyboard.press('Enter');
    await last().getByText('here again').waitFor();
    await again.close();
    // The browser itself writes each refused connection to the console, and one that the server's end cut.
    expect(faults.filter((fault) => !/ERR_CONNECTION_(?:REFUSED|RESET)/.test(fault))).toEqual([]);
    faults.length = 0;
  });

  test('a phone’s width, light and dark', async () => {
    messageOf(await discord.user.slash('revenue', { period: '3Q09' }));
    await picture('dark');
    await page.getByRole('button', { name: 'Switch between' }).click();
    await picture('light');
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await picture('phone-light');
    await page.getByRole('button', { name: 'Switch between' }).click();
    await picture('phone-dark');
    await page.getByRole('button', { name: 'Show channels' }).click();
    await picture('phone-channels');
    await page.getByRole('button', { name: 'Results', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Results' }).waitFor();
    await page.getByRole('button', { name: 'Show example questions' }).click();
    await page.getByRole('button', { name: '@bot operating' }).click();
    expect(await box().inputValue()).toContain('operating income');
  });
});
