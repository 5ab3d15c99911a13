import type { APIMessage } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answerer.ts';
import { messageOf } from '../../src/local/server.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { buttonsOf, type Stage, startStageWith, textOf } from './running-bot.ts';

/** Commands and buttons over the real data, through the real client and a local Discord. */

let stage: Stage<Answerer>;
beforeAll(async () => {
  stage = await startStageWith(openAnswerer());
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.local.violations).toEqual([]);
});

const slash = async (name: string, options: Record<string, string> = {}, locale = 'en-US') =>
  messageOf(await stage.local.user.slash(name, options, { locale }));
const press = async (message: APIMessage, label: string) => {
  const id = buttonsOf(message)[label];
  if (id === undefined) throw new Error(`no button ${label}: ${Object.keys(buttonsOf(message)).join(', ')}`);
  return messageOf(await stage.local.user.click(message.id, id));
};
const fileOf = async (message: APIMessage): Promise<{ name: string; text: string }> => {
  const [file] = message.attachments;
  if (!file) throw new Error('the message has no file');
  return { name: file.filename, text: await (await fetch(file.url)).text() };
};

describe('/statement', () => {
  it('shows a statement in pages, which its buttons turn', async () => {
    const first = await slash('statement', { statement: 'balance', period: '9M09' });
    expect(textOf(first)).toMatch(/### Balance sheet, 9M09 \(Apr-Dec 2009\), page 1 of \d/);
    expect(textOf(first)).toContain('Dec 31, 2009');
    const second = await press(first, 'Next page');
    expect(textOf(second)).toContain('page 2 of');
    expect(textOf(await press(second, 'Previous page'))).toContain('page 1 of');
  });

  it('understands a name and a period in words, in Japanese too', async () => {
    expect(
      textOf(await slash('statement', { statement: 'cash flow', period: 'nine months 2009' })),
    ).toContain('Cash flow statement, 9M09');
    const japanese = await slash('statement', { statement: '損益計算書', period: '3Q09' }, 'ja');
    expect(textOf(japanese)).toContain('損益計算書、2009年度第3四半期');
    expect(textOf(await slash('statement', { statement: 'contracts' }))).toContain('### Contracts, ');
  });

  it('has its whole table as a file', async () => {
    const file = await fileOf(
      await press(await slash('statement', { statement: 'income', period: '3Q09' }), 'CSV'),
    );
    expect(file.name).toBe('iij-income-3Q09.csv');
    const lines = file.text.trim().split(/\r?\n/);
    expect(lines[0]).toBe(
      '\ufeffmetric,name,period,value,unit,origin,role,announced,document,published,table,row,line,text'.replace(
        '\ufeff',
        lines[0]?.startsWith('\ufeff') ? '\ufeff' : '',
      ),
    );
    expect(lines.length).toBeGreaterThan(40);
    expect(file.text).toContain('revenue,Total revenues,3Q09,16037755000,JPY,reported');
  });

  it('says where there is none, and offers others', async () => {
    const message = await slash('statement', { statement: 'income', period: '1Q05' });
    expect(Object.keys(buttonsOf(message)).some((label) => label.startsWith('Income statement, '))).toBe(
      true,
    );
  });
});

describe('other commands', () => {
  it('/compare sets figures beside each other', async () => {
    const two = await slash('compare', {
      metric: 'revenue',
      with: 'operating_income',
      period: '3Q09',
      against: '3Q08',
    });
    expect(textOf(two)).toMatch(/JPY million +3Q08 +3Q09\n/);
    const alone = await slash('compare', { metric: 'revenue', period: '3Q09' });
    expect(textOf(alone)).toMatch(/3Q09 +16,038 +-8\.5%/);
  });

  it('/trend shows a figure over its periods, in lengths that its buttons change', async () => {
    const quarters = await slash('trend', { metric: 'revenue', length: 'quarter' });
    expect(textOf(quarters)).toMatch(/2Q08 +16,926 +\+3\.7%/);
    expect(textOf(await press(quarters, 'Nine months'))).toMatch(/9M09 +48,313 +-4\.9%/);
    expect(textOf(await slash('trend', { metric: '売上高' }, 'ja'))).toContain('売上高');
    expect((await fileOf(await press(quarters, 'CSV'))).name).toBe('iij-series-revenue.csv');
  });

  it('/breakdown shows shares', async () => {
    expect(textOf(await slash('breakdown', { metric: 'revenue', period: '3Q09' }))).toMatch(/9,297 +58\.0%/);
    expect(textOf(await slash('breakdown', { metric: 'revenue' }))).toContain('Breakdown of Total revenues');
    expect(textOf(await slash('breakdown', { metric: 'sales', period: '3Q09' }))).toContain('58.0%');
  });

  it('/target shows targets and what was reached', async () => {
    expect(textOf(await slash('target', { metric: 'revenue' }))).toMatch(/69,300 +-5\.1%/);
    const all = await slash('target', {}, 'ja');
    expect(textOf(await press(all, '次のページ'))).toContain('目標値、2/');
  });

  it('/calculate works out an expression', async () => {
    expect(textOf(await slash('calculate', { expression: 'revenue 3Q09 - revenue 3Q08' }))).toContain(
      '1,497 million',
    );
  });

  it('/discrepancies lists what disagrees', async () => {
    const all = await slash('discrepancies');
    expect(textOf(all)).toContain('What in the documents disagrees, page 1 of');
    expect(textOf(await press(all, 'Next page'))).toContain('page 2 of');
    expect(
      textOf(await slash('discrepancies', { metric: 'operating_income', document: '1q08-presentation' })),
    ).toContain('40.5%');
  });

  it('offer what fits in their options', async () => {
    const offered = async (
      command: string,
      options: Record<string, string>,
      focused: string,
      locale = 'en-US',
    ) => {
      const result = await stage.local.user.autocomplete(command, options, focused, { locale });
      return result.kind === 'choices' ? result.choices : [];
    };
    expect((await offered('statement', { statement: '' }, 'statement')).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Income statement', 'Balance sheet', 'Contracts', 'Business segments']),
    );
    expect(await offered('statement', { statement: '貸借' }, 'statement', 'ja')).toMatchObject([
      { value: 'balance' },
    ]);
    expect((await offered('statement', { statement: 'income', period: '' }, 'period'))[0]?.value).toBe(
      '9M11',
    );
    expect(await offered('trend', { metric: 'revenue', length: 'q' }, 'length')).toMatchObject([
      { value: 'quarter' },
    ]);
    expect((await offered('breakdown', { metric: 'total rev' }, 'metric'))[0]?.value).toBe('revenue');
    expect((await offered('target', { metric: '' }, 'metric')).length).toBeGreaterThan(3);
    expect((await offered('discrepancies', { document: '' }, 'document')).length).toBe(5);
  });
});

describe('buttons', () => {
  it('lead on from an answer', async () => {
    const answer = await slash('revenue', { period: '9M09' });
    expect(Object.keys(buttonsOf(answer))).toEqual([
      'Year before',
      'Year after',
      'In US dollars',
      'Trend',
      'Breakdown',
      'Sources',
      'Chart',
      'Follow up',
      'Delete',
    ]);
    expect(textOf(await press(answer, 'Trend'))).toContain('Total revenues, ');
    expect(textOf(await press(answer, 'In US dollars'))).toContain('US$');
  });

  it('delete an answer, for who asked and no one else', async () => {
    const answer = await slash('revenue', { period: '3Q09' });
    const remove = buttonsOf(answer)['Delete'] ?? '';
    const refused = messageOf(
      await stage.local.user.click(answer.id, remove, { userId: '112233445566778899' }),
    );
    expect(textOf(refused)).toContain('Only the person who asked');
    expect((refused.flags ?? 0) & 64).toBe(64);
    await stage.local.user.click(answer.id, remove, { timeoutMs: 1000 }).catch(() => undefined);
    await expect
      .poll(() => stage.local.user.messages(stage.local.channelId).map(({ id }) => id))
      .not.toContain(answer.id);
  });
});

describe('the menu command Explain', () => {
  it('explains an answer of the bot: what it means and every source', async () => {
    const answer = await slash('gross-margin', { period: '3Q09' });
    const explained = messageOf(await stage.local.user.contextMenu('Explain', answer.id));
    expect((explained.flags ?? 0) & 64).toBe(64);
    expect(textOf(explained)).toContain('Gross margin');
    expect(textOf(explained)).toContain('= Total revenues - ');
    expect(textOf(explained)).toContain('Source: ');
  });

  it('explains a question, and the table of a trend', async () => {
    const { id } = stage.local.user.sendMessage({ channelId: stage.local.channelId, content: 'EBITDA 3Q09' });
    expect(textOf(messageOf(await stage.local.user.contextMenu('Explain', id)))).toContain('EBITDA');
    const trend = await slash('trend', { metric: 'revenue', length: 'nine-months' });
    expect(
      textOf(messageOf(await stage.local.user.contextMenu('Explain', trend.id, { locale: 'ja' }))),
    ).toContain('売上高');
  });
});

describe('the menu command Check figures', () => {
  const check = async (content: string, locale = 'en-US') => {
    const { id } = stage.local.user.sendMessage({ channelId: stage.local.channelId, content });
    return messageOf(await stage.local.user.contextMenu('Check figures', id, { locale }));
  };

  it('marks each statement, only for who asked, with the right figure and its source', async () => {
    const checked = await check(
      '9M09 revenue was 48.3bn, down 5.9%; cash was 3bn. NTT had 9M09 revenue of 1bn.',
    );
    expect((checked.flags ?? 0) & 64).toBe(64);
    const text = textOf(checked);
    expect(text).toContain('### 1 right, 1 off, 2 unknown');
    expect(text).toContain(
      '✔ Right: “9M09 revenue was 48.3bn”. Total revenues, 9M09 (Apr-Dec 2009): JPY 48,313 million',
    );
    expect(text).toMatch(/✘ Off: “down 5\.9%”.*down 4\.9% year on year/);
    expect(text).toContain('Source: Nine months FY2009 results release');
  });

  it('leads to the figures of what is off, in Japanese too', async () => {
    const checked = await check('9M09の売上高は493億円でした', 'ja');
    expect(textOf(checked)).toContain('相違 1件');
    expect(Object.keys(buttonsOf(checked))[0]).toMatch(/^売上高.*9M09$/);
  });

  it('says so where there is nothing to check, and reads answers of the bot', async () => {
    expect(textOf(await check('see you at 9'))).toContain('I found no statement');
    const answer = await slash('revenue', { period: '3Q09' });
    expect(textOf(messageOf(await stage.local.user.contextMenu('Check figures', answer.id)))).not.toContain(
      '✘',
    );
  });
});
