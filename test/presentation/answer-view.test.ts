import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer-query.ts';
import { indexDataset } from '../../src/dataset/dataset.ts';
import { dataDirectory } from '../../src/dataset/files.ts';
import { loadDataFiles } from '../../src/dataset/load.ts';
import { answerText } from '../../src/presentation/answer-text.ts';
import { viewOf } from '../../src/presentation/answer-view.ts';
import type { AnswerView, Language } from '../../src/presentation/view.ts';
import { Query } from '../../src/query/query.ts';

const dataset = indexDataset(loadDataFiles(dataDirectory()));
const viewed = (query: object, language: Language = 'en'): AnswerView =>
  viewOf(answer(dataset, Query.parse(query)), dataset, language);
const of = (metric: string, period: string, more: object = {}) => ({ metric, period, ...more });
const lookup = (metric: string, period: string, more: object = {}) => ({
  kind: 'lookup',
  figure: of(metric, period, more),
});
const labels = ({ next }: AnswerView): string[] => next.map(({ label }) => label);

describe('the number in large letters', () => {
  it.each<[what: string, metric: string, how: string, en: string, ja: string]>([
    ['a fall in percent', 'operating_income', 'percent', '-37.5%', '-37.5%'],
    ['a fall in yen', 'operating_income', 'amount', 'JPY -1,108 million', '-1,108百万円'],
    ['a fall in points', 'gross_margin_ratio', 'points', '-1.3 points', '-1.3ポイント'],
  ])('is %s, with its unit in both languages', (_, metric, how, en, ja) => {
    const change = { kind: 'change', from: of(metric, '9M07'), to: of(metric, '9M08'), in: how };
    expect([viewed(change).figure, viewed(change, 'ja').figure]).toEqual([en, ja]);
  });
});

describe('the title of an answer', () => {
  it('names what a change is of where only the change itself was printed', () => {
    const printed = {
      kind: 'change',
      from: of('one_time_revenue', '3Q10'),
      to: of('one_time_revenue', '3Q11'),
      in: 'percent',
    };
    expect(viewed(printed).title).toBe('Change in One-time revenues, 3Q10 to 3Q11');
    expect(viewed(printed, 'ja').title).toMatch(/の増減.*3Q.*→/);
  });
});

describe('what leads on from an answer', () => {
  it('has short names in both languages, and only what has an answer', () => {
    expect(labels(viewed(lookup('revenue', '3Q09')))).toEqual([
      'Year before',
      'In US dollars',
      'Trend',
      'Breakdown',
      'Sources',
    ]);
    expect(labels(viewed(lookup('revenue', '2Q08')))).toEqual(
      expect.arrayContaining(['Year before', 'Quarter before']),
    );
    expect(labels(viewed(lookup('revenue', '9M09'), 'ja'))).toEqual([
      '前年',
      '翌年',
      '米ドル',
      '推移',
      '内訳',
      '出典',
    ]);
    expect(labels(viewed(lookup('revenue', '9M09', { currency: 'USD' })))).toEqual(['In yen', 'Sources']);
  });

  it('offers what was reported originally where that differs, and leads back', () => {
    const restated = dataset.metrics
      .flatMap(({ id }) => dataset.periodsOf(id).map((period) => viewed(lookup(id, period))))
      .flatMap(({ next }) => next.filter(({ label }) => label === 'As originally reported'));
    expect(restated.length).toBeGreaterThan(0);
    for (const { query } of restated.slice(0, 5)) expect(labels(viewed(query))).toContain('As reported now');
  });

  it('never is longer than a button, and never is a whole question', () => {
    for (const { id } of dataset.metrics) {
      for (const period of dataset.periodsOf(id)) {
        for (const { label, query } of viewed(lookup(id, period)).next) {
          expect(label.length, `${id} ${period}`).toBeLessThanOrEqual(24);
          expect(viewed(query).status, `${id} ${period} ${label}`).toBe('answered');
        }
      }
    }
  });

  it('names choices by the figure and its period', () => {
    const { choices } = viewed(lookup('revenue', '1Q05'));
    expect(choices.map(({ label }) => label)).toContain('Total revenues, 1Q07');
    const targets = viewed(lookup('revenue', '4Q08', { target: 'newest' }));
    for (const { label } of targets.choices) expect(label).toMatch(/, /);
  });
});

describe('a table', () => {
  it('of a series has each change to the figure before, and leaves to the title what is the same in all rows', () => {
    const view = viewed({
      kind: 'series',
      figures: ['1Q08', '2Q08', '3Q08'].map((period) => of('revenue', period)),
    });
    expect(view.title).toBe('Total revenues, 1Q08 to 3Q08');
    expect(view.table).toEqual({
      header: ['Period', 'JPY million', 'Change'],
      rows: [
        ['1Q08', '16,328', ''],
        ['2Q08', '16,926', '+3.7%'],
        ['3Q08', '17,535', '+3.6%'],
      ],
    });
  });

  it('of ratios has changes in points, and none after a loss a percentage', () => {
    const ratio = viewed({
      kind: 'series',
      figures: [of('operating_margin', '3Q08'), of('operating_margin', '3Q09')],
    });
    expect(ratio.title).toBe('Operating margin, 3Q08 and 3Q09');
    expect(ratio.table?.rows.at(-1)?.at(-1)).toMatch(/^[+-]\d+\.\d pt$/);
    const losses = viewed({
      kind: 'series',
      figures: [of('atm_operating_income', '3Q08'), of('atm_operating_income', '3Q09')],
    });
    if (losses.table && losses.table.rows.length > 1) expect(losses.table.rows.at(-1)?.at(-1)).toBe('n.m.');
  });

  it('of several metrics at one time has the time in the title', () => {
    const view = viewed({ kind: 'series', figures: [of('revenue', '3Q09'), of('operating_income', '3Q09')] });
    expect(view.title).toBe('Total revenues, Operating income, 3Q09 (Oct-Dec 2009)');
    expect(view.table?.header).toEqual(['Figure', 'JPY million']);
  });

  it('of several metrics at two periods is a grid', () => {
    const figures = ['revenue', 'operating_income'].flatMap((metric) => [
      of(metric, '3Q08'),
      of(metric, '3Q09'),
    ]);
    const view = viewed({ kind: 'series', figures });
    expect(view.table?.header).toEqual(['JPY million', '3Q08', '3Q09']);
    expect(view.table?.rows[0]).toEqual(['Total revenues', '17,535', '16,038']);
  });

  it('of a breakdown has shares of the total and ends with it', () => {
    const view = viewed({ kind: 'breakdown', figure: of('revenue', '3Q09') });
    expect(view.title).toBe('Breakdown of Total revenues, 3Q09 (Oct-Dec 2009)');
    expect(view.table?.rows[0]?.slice(1)).toEqual(['9,297', '58.0%']);
    expect(view.table?.rows.at(-1)).toEqual(['Total revenues', '16,038', '100.0%']);
  });

  it('of every breakdown accounts for the whole total', () => {
    const totals = dataset.metrics.filter(({ id }) => dataset.partsOf(id).length > 1);
    let open = 0;
    for (const { id } of totals) {
      for (const period of dataset.periodsOf(id)) {
        const { table } = viewed({ kind: 'breakdown', figure: of(id, period) });
        if (!table) continue;
        const shares = table.rows.slice(0, -1).map((cells) => Number(cells[2]?.replace(/[,%]/g, '')));
        const sum = shares.reduce((total, share) => total + share, 0);
        open += Number(table.rows.some(([name]) => name === 'Not accounted for'));
        expect(Math.abs(sum - 100), `${id} ${period}`).toBeLessThan(0.05 * shares.length + 0.5);
      }
    }
    expect(open).toBeGreaterThan(0);
  });

  it('of a statement has the year before beside it, and pages', () => {
    const first = viewed({ kind: 'statement', group: 'income', period: '3Q09', page: 1 });
    expect(first.title).toMatch(/^Income statement, 3Q09 \(Oct-Dec 2009\), page 1 of \d$/);
    expect(first.table?.header).toEqual(['JPY million', '3Q09', '3Q08', 'Change']);
    expect(first.table?.rows[0]).toEqual(['Total revenues', '16,038', '17,535', '-8.5%']);
    expect(labels(first)).toEqual(['Next page', 'Year before']);
    const balance = viewed({ kind: 'statement', group: 'balance', period: '9M09', page: 2 }, 'ja');
    expect(balance.title).toContain('貸借対照表');
    expect(balance.table?.header.slice(1, 3)).toEqual(['2009年12月31日', '2008年12月31日']);
    expect(labels(balance)).toEqual(expect.arrayContaining(['前のページ', '次のページ', '前年']));
  });

  it('of a statement that is not given says so and offers others', () => {
    const view = viewed({ kind: 'statement', group: 'income', period: '1Q05', page: 1 });
    expect(view.status).toBe('unanswered');
    expect(view.choices[0]?.label).toMatch(/^Income statement, /);
  });

  it('of targets has revisions, and what was reached', () => {
    const view = viewed({ kind: 'targets', metric: 'revenue', page: 1 });
    expect(view.title).toBe('Targets, Total revenues');
    expect(view.table?.rows).toEqual(
      expect.arrayContaining([
        ['FY2008 (2008-05-15)', '78,500', ''],
        ['FY2008 (2008-10-24)', '73,000', '-7.0%'],
        ['FY2008 (2009-02-12)', '69,300', '-5.1%'],
      ]),
    );
    expect(view.table?.rows.some(([, , outcome]) => /^\d+\.\d% of it$/.test(outcome ?? ''))).toBe(true);
    expect(viewed({ kind: 'targets', metric: 'goodwill', page: 1 }).status).toBe('unanswered');
    expect(viewed({ kind: 'targets', page: 1 }).title).toMatch(/^Targets, page 1 of \d+$/);
    // The medium-term plan's target has no day, and is named as what it is.
    expect(view.table?.rows.map(([label]) => label)).toContain('FY2010 (mid-term)');
  });

  it('in plain text has its heading, and its numbers to the right', () => {
    const text = answerText(viewed({ kind: 'breakdown', figure: of('revenue', '3Q09') }));
    expect(text).toMatch(/Figure +JPY million +Share\n/);
    expect(text).toMatch(/\nEquipment sales revenue +129 +0\.8%\n/);
  });
});

describe('sources', () => {
  it('stand together by document and table', () => {
    const { sources } = viewed({ kind: 'breakdown', figure: of('revenue', '3Q09') });
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatch(
      /^Nine months FY2009 results release, 2010-02-12 › Consolidated statements of income, three months: Total revenues \(line 621: 16,037,755\); /,
    );
  });

  it('that are left out are counted', () => {
    const { sources } = viewed({ kind: 'statement', group: 'balance', period: '9M09', page: 1 });
    expect(sources.join('\n')).toMatch(/; and \d+ more rows/);
  });

  it('that are asked for are all there', () => {
    const view = viewed({ kind: 'sources', figure: of('revenue', '9M08') });
    expect(view.figure).toBe('JPY 50,789 million');
    expect(view.title).toBe('Sources of Total revenues, 9M08 (Apr-Dec 2008)');
    expect(view.sources.join('\n')).not.toContain(' more ');
  });
});

describe('discrepancies', () => {
  it('are listed with their places, by metric, period and document', () => {
    const all = viewed({ kind: 'discrepancies', page: 1 });
    expect(all.title).toMatch(/^What in the documents disagrees, page 1 of \d+$/);
    expect(all.items).toHaveLength(6);
    const some = viewed({
      kind: 'discrepancies',
      metric: 'operating_income',
      document: '1q08-presentation',
      page: 1,
    });
    expect(some.items?.join('\n')).toContain('1Q FY2008 results presentation: line 23 “40.5%”');
    const none = viewed({ kind: 'discrepancies', metric: 'goodwill', period: '1Q05', page: 1 }, 'ja');
    expect(none.title).toContain('見つかっていません');
  });
});
