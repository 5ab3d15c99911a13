import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/local/server.ts';
import { buttonsOf, menuOf, type Stage, startStage, textOf } from './running-bot.ts';

const EPHEMERAL = 64;
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.local.violations).toEqual([]);
});

/** What is offered for a command's option as typed, with the others filled in. */
const choices = async (
  command: string,
  option: string,
  typed: string,
  others: Record<string, string> = {},
  locale = 'en-US',
) => {
  const result = await stage.local.user.autocomplete(command, { ...others, [option]: typed }, option, {
    locale,
  });
  return result.kind === 'choices' ? result.choices : [];
};

describe('slash commands', () => {
  it('are all registered, for servers and single users, with Japanese names', () => {
    const commands = stage.local.user.commands();
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'revenue',
        'operating-income',
        'net-income',
        'figure',
        'ask',
        'help',
        'sources',
        'define',
      ]),
    );
    for (const command of commands) {
      expect(command.integration_types).toEqual([0, 1]);
      expect(command.contexts).toEqual([0, 1, 2]);
      expect(command.name_localizations).toHaveProperty('ja');
    }
  });

  it('/revenue 3Q09 shows the figure, the change and the source', async () => {
    const result = await stage.local.user.slash('revenue', { period: '3Q09' });
    const message = messageOf(result);
    expect(message.flags).toBe(32768);
    expect(textOf(message)).toMatch(/^# JPY 16,038 million\n\*\*Total revenues\*\*, 3Q09\n▼ down 8\.5%/);
    expect(textOf(message)).toContain('Nine months FY2009 results release');
    expect(result.acknowledgedMs).toBeLessThan(3000);
  });

  it('/revenue offers its periods, newest first, and those that a text fits', async () => {
    expect(await choices('revenue', 'period', '')).toMatchObject([
      { name: '3Q09 (Oct-Dec 2009)', value: '3Q09' },
      { value: '9M09' },
      { value: '1H09' },
      { value: '3Q08' },
    ]);
    expect(await choices('revenue', 'period', 'third quarter 2008')).toMatchObject([{ value: '3Q08' }]);
    expect(await choices('revenue', 'period', 'nonsense')).toEqual([]);
  });

  it('/figure offers metrics by misspelt and Japanese names, and the periods of the chosen one', async () => {
    expect((await choices('figure', 'metric', 'oprating incom'))[0]?.value).toBe('operating_income');
    expect((await choices('figure', 'metric', '営業', {}, 'ja'))[0]).toMatchObject({
      name: '営業利益',
      value: 'operating_income',
    });
    expect((await choices('figure', 'metric', ''))[0]?.value).toBe('revenue');
    expect(await choices('figure', 'period', '', { metric: 'cash' })).toEqual([
      { name: 'Dec 31, 2009', value: '2009-12-31' },
      { name: 'Dec 31, 2008', value: '2008-12-31' },
    ]);
    expect(await choices('figure', 'period', '2009', { metric: 'operating profit' }, 'ja')).toMatchObject([
      { value: '3Q09' },
    ]);
  });

  it('/revenue without a period means the latest reported one', async () => {
    expect(textOf(messageOf(await stage.local.user.slash('revenue')))).toMatch(
      /\*\*Total revenues\*\*, (3Q09|9M09)/,
    );
  });

  it('/revenue understands a period in words', async () => {
    const message = messageOf(
      await stage.local.user.slash('revenue', { period: 'quarter to december 2009' }),
    );
    expect(stage.answerer.asked.at(-1)?.text).toBe('Total revenues quarter to december 2009');
    expect(textOf(message)).toContain('JPY 16,038 million');
  });

  it('/ask answers a question, and says of an unknown metric what can be asked instead', async () => {
    expect(
      textOf(
        messageOf(await stage.local.user.slash('ask', { question: 'operating income nine months 2008' })),
      ),
    ).toContain('JPY 1,844 million');
    const refused = messageOf(await stage.local.user.slash('ask', { question: 'share price 2015' }));
    expect(textOf(refused)).toContain('### There is no such figure.');
    expect(Object.keys(buttonsOf(refused))).toEqual(['Revenue 3Q09', 'Revenue 3Q08', 'Delete']);
  });

  it('answer in the language that Discord is set to', async () => {
    expect(
      textOf(messageOf(await stage.local.user.slash('revenue', { period: '3Q09' }, { locale: 'ja' }))),
    ).toContain('**売上高**, 3Q09');
  });

  it('/help, /sources and /define say what they should', async () => {
    const help = messageOf(await stage.local.user.slash('help'));
    expect(textOf(help)).toContain('### How to ask');
    expect(buttonsOf(help)).toHaveProperty('operating income nine months 2008');
    expect(textOf(messageOf(await stage.local.user.slash('sources')))).toMatch(
      /Nine months FY2009 results release\n +2010-02-12 +9\n/,
    );
    expect(textOf(messageOf(await stage.local.user.slash('define', { metric: 'revenue' })))).not.toBe('');
  });

  it('answer privately when asked to, with a button that shares the answer', async () => {
    const hidden = messageOf(await stage.local.user.slash('revenue', { period: '3Q09', private: true }));
    expect((hidden.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    const share = buttonsOf(hidden)['Share'] ?? '';
    const shared = messageOf(await stage.local.user.click(hidden.id, share));
    expect((shared.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(textOf(shared)).toContain('JPY 16,038 million');
    expect(textOf(shared)).toContain(`<@${stage.local.userId}>`);
  });

  it('that fail say so with a number that stands in the log, and nothing of what was asked', async () => {
    const message = messageOf(await stage.local.user.slash('ask', { question: 'fail' }));
    expect((message.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    const [id = 'none'] = /[0-9a-f]{8}/.exec(textOf(message)) ?? [];
    expect(textOf(message)).not.toContain('secret');
    expect(stage.log.join('')).toContain(id);
  });
});

describe('buttons and menus', () => {
  it.each([
    ['of an older version', 'q:0l.revenue@3Q09'],
    ['about a figure that is no longer there', 'q:1l.gone@3Q09'],
    ['of something else', 'choose'],
  ])('%s say so, to who pressed them', async (_, customId) => {
    const channel = stage.bot.client.channels.cache.get(stage.local.channelId);
    if (!channel?.isSendable()) throw new Error('the channel is not there');
    const button = new ButtonBuilder({ style: ButtonStyle.Secondary, label: 'Old', customId });
    const old = await channel.send({
      components: [new ActionRowBuilder<ButtonBuilder>({ components: [button] })],
    });
    const answer = messageOf(await stage.local.user.click(old.id, customId));
    expect(textOf(answer)).toContain('older version');
    expect((answer.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('choose one of many readings', async () => {
    const message = messageOf(await stage.local.user.slash('ask', { question: 'everything' }));
    const options = menuOf(message);
    expect(options.map(({ label }) => label)).toContain('cash 2009-12-31');
    const value = options.find(({ label }) => label === 'cash 2009-12-31')?.value ?? '';
    const answer = messageOf(await stage.local.user.select(message.id, 'choose', [value]));
    expect(textOf(answer)).toContain('# JPY 9,000 million');
  });

  it('ask the question that they carry', async () => {
    const message = messageOf(await stage.local.user.slash('revenue', { period: '3Q09' }));
    const answer = messageOf(await stage.local.user.click(message.id, buttonsOf(message)['3Q08'] ?? ''));
    expect(textOf(answer)).toContain('# JPY 17,535 million');
  });
});
