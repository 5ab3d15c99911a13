import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import type { Command } from '../../src/discord/command.ts';
import { MetricId } from '../../src/dataset/schema.ts';
import { periodId } from '../../src/periods/period.ts';
import { newest } from '../../src/dataset/newest.ts';
import { checkCommandList } from '../../src/local/validation/validate.ts';
import { STUB_DATASET } from '../discord/stub-answerer.ts';

const folder = new URL('../../commands/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'index.ts');
const REGISTERED = [...COMMANDS, ...MESSAGE_COMMANDS];
/** The file of a command: a menu's command has a name with capitals and spaces. */
const fileOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '-')}.ts`;
const commandOf = (name: string): Command => {
  const command = COMMANDS.find(({ definition }) => definition.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return command;
};
/** The one that a sentence without a period means too. */
const LATEST = periodId(newest(STUB_DATASET, MetricId.parse('revenue')) ?? { kind: 'year', fy: 1990 });
const context = { dataset: STUB_DATASET, language: 'en' } as const;

describe('the commands', () => {
  it('are all of the folder, each in the file of its name', () => {
    expect(REGISTERED.map(({ definition }) => fileOf(definition.name)).sort()).toEqual(files.sort());
  });

  it.each(files)('%s exports the command that is in the list', async (file) => {
    const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>);
    expect(exported).toEqual(REGISTERED.filter(({ definition }) => fileOf(definition.name) === file));
    expect(exported).toHaveLength(1);
  });

  it('are such as Discord accepts', async () => {
    const { issues } = await checkCommandList(REGISTERED.map(({ definition }) => definition));
    expect(issues).toEqual([]);
  });

  it.each(COMMANDS.map((command) => [command.definition.name, command] as const))(
    '/%s can be private, is frozen, and has Japanese names and descriptions throughout',
    (_, { definition }) => {
      expect(Object.isFrozen(definition)).toBe(true);
      expect(definition.options?.at(-1)).toMatchObject({ name: 'private', type: 5, required: false });
      for (const part of [definition, ...(definition.options ?? [])]) {
        expect(part.name_localizations?.ja).toBeTruthy();
        expect(part.description_localizations?.ja).toBeTruthy();
      }
    },
  );

  it.each(COMMANDS.map((command) => [command.definition.name, command] as const))(
    '/%s asks something and never throws, whatever is typed into its options',
    (_, command) => {
      for (const text of [
        '',
        ' ',
        '3Q09',
        '2008-12-31',
        'revenue',
        '営業利益',
        '__proto__',
        'x'.repeat(6000),
      ]) {
        const names = (command.definition.options ?? []).map(({ name }) => name);
        const values = Object.fromEntries(names.map((name) => [name, text]));
        expect(['query', 'question', 'reading', 'page']).toContain(command.ask(values, context).kind);
        for (const name of names)
          expect(command.suggest(name, text, values, context).length).toBeLessThanOrEqual(25);
      }
    },
  );

  it.each<[string, Record<string, string>, object]>([
    [
      'revenue',
      { period: '3Q09' },
      { query: { kind: 'lookup', figure: { metric: 'revenue', period: '3Q09' } } },
    ],
    [
      'revenue',
      {},
      { query: { kind: 'lookup', figure: { metric: 'revenue', period: LATEST }, readings: ['latest'] } },
    ],
    [
      'revenue',
      { period: 'nine months 2009' },
      { kind: 'question', text: 'Total revenues nine months 2009', language: 'en' },
    ],
    ['cash', {}, { query: { figure: { period: '2009-12-31' }, readings: ['latest'] } }],
    ['cash', { period: '2008-12-31' }, { query: { figure: { metric: 'cash', period: '2008-12-31' } } }],
    // A balance has no 3Q09: that needs reading, and a note that says so.
    ['cash', { period: '3Q09' }, { kind: 'question', text: 'Cash and cash equivalents 3Q09' }],
    ['revenue', { period: '2009-12-31' }, { kind: 'question', text: 'Total revenues 2009-12-31' }],
    ['revenue', { period: '5Q09' }, { kind: 'question', text: 'Total revenues 5Q09' }],
    [
      'figure',
      { metric: 'cash', period: '2008-12-31' },
      { query: { figure: { metric: 'cash', period: '2008-12-31' } } },
    ],
    [
      'figure',
      { metric: 'operating profit', period: '3Q09' },
      { kind: 'question', text: 'operating profit 3Q09' },
    ],
    ['figure', { metric: 'goodwill' }, { kind: 'question', text: 'Goodwill' }],
    ['define', { metric: 'revenue' }, { query: { kind: 'define', metric: 'revenue' } }],
    ['define', { metric: 'sales' }, { kind: 'question', text: 'define sales' }],
    ['calculate', { expression: 'revenue 3Q09 / 2' }, { kind: 'question', text: 'revenue 3Q09 / 2' }],
    [
      'compare',
      { metric: 'revenue', with: 'operating_income', period: '3Q09' },
      {
        query: {
          kind: 'series',
          figures: [
            { metric: 'revenue', period: '3Q09' },
            { metric: 'operating_income', period: '3Q09' },
          ],
        },
      },
    ],
    [
      'compare',
      { metric: 'revenue', period: '3Q09' },
      { query: { figures: [{ period: '3Q08' }, { period: '3Q09' }] } },
    ],
    [
      'compare',
      { metric: 'revenue', period: '3Q09', against: '3Q08' },
      { query: { figures: [{ period: '3Q08' }, { period: '3Q09' }] } },
    ],
    [
      'compare',
      { metric: 'sales', with: 'operating_income', period: 'third quarter 2009' },
      { kind: 'question', text: 'sales, Operating income third quarter 2009' },
    ],
    ['trend', { metric: 'revenue', length: 'quarter' }, { query: { kind: 'series' } }],
    ['trend', { metric: 'turnover' }, { kind: 'reading', text: 'turnover' }],
    ['target', {}, { query: { kind: 'targets', page: 1 } }],
    ['target', { metric: 'revenue' }, { query: { kind: 'targets', metric: 'revenue' } }],
    [
      'discrepancies',
      { document: '2010年3月期', period: '3Q09' },
      { query: { kind: 'discrepancies', document: '9m09-release', period: '3Q09', page: 1 } },
    ],
    ['discrepancies', { document: 'no such' }, { kind: 'question', text: 'no such' }],
    [
      'breakdown',
      { metric: 'revenue', period: '3Q09' },
      { query: { kind: 'breakdown', figure: { metric: 'revenue', period: '3Q09' } } },
    ],
    ['breakdown', { metric: 'sales', period: '3Q09' }, { kind: 'question', text: 'breakdown of sales 3Q09' }],
    ['ask', { question: ' revenue 3Q09 ' }, { kind: 'question', text: 'revenue 3Q09' }],
  ])('/%s %j asks %j', (name, values, asked) => {
    expect(commandOf(name).ask(values, context)).toMatchObject(asked);
  });
});
