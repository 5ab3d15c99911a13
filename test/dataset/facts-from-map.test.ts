import { describe, expect, it } from 'vitest';
import { factsFromMap } from '../../src/dataset/build/facts-from-map.ts';
import { DocumentMap } from '../../src/dataset/map-schema.ts';
import { Discrepancy } from '../../src/dataset/schema.ts';
import { metric } from './small-dataset.ts';

const METRICS = [
  metric({ id: 'revenue', labels: ['Total revenues'] }),
  metric({ id: 'cash', nature: 'balance', labels: ['Cash, beginning'] }),
  metric({ id: 'eps', unit: 'JPY/share', nature: 'per-share', labels: ['Net income per share'] }),
  metric({ id: 'twin_a', labels: ['Others'] }),
  metric({ id: 'twin_b', labels: ['Others'] }),
];
const COLUMNS = {
  usd: { name: 'USD', period: '9M08', unit: 'USD', scale: 1000 },
  now: { name: '9M08', period: '9M08', scale: 1000 },
  before: { name: '9M07', period: '9M07', scale: 1000 },
  change: { name: 'YoY', period: '9M08', measure: 'change-percent', against: '9M07' },
};
const LAYOUTS = [
  ['usd', 'now', 'before'],
  ['now', 'before'],
];

function build(lines: string[], rows: unknown[], discrepancies: unknown[] = []) {
  const table = { title: 'Results', source: 'statement', columns: COLUMNS, layouts: LAYOUTS, rows };
  return factsFromMap({
    map: DocumentMap.parse({ document: 'first', tables: [table] }),
    lines,
    metrics: new Map(METRICS.map((each) => [each.id, each])),
    discrepancies: discrepancies.map((each) => Discrepancy.parse(each)),
  });
}

describe('a mapped row', () => {
  it('takes metric and cells off the line, by the layout for that many cells', () => {
    const { facts, problems } = build(['Total revenues\t559\t50,789\t48,349'], [{ line: 1 }]);
    expect(problems).toEqual([]);
    expect(
      facts.map(({ metric, period, unit, value, precision }) => [metric, period, unit, value, precision]),
    ).toEqual([
      ['revenue', '9M08', 'USD', 559_000, 1000],
      ['revenue', '9M08', 'JPY', 50_789_000, 1000],
      ['revenue', '9M07', 'JPY', 48_349_000, 1000],
    ]);
    expect(facts[0]).toMatchObject({
      table: 'Results',
      row: 'Total revenues',
      column: 'USD',
      line: 1,
      text: '559',
    });
  });

  it('skips dashes and columns that its own layout leaves out', () => {
    const row = { line: 1, layout: ['now', null, 'before'] };
    const { facts } = build(['Total revenues\t1\t2\t-'], [row]);
    expect(facts.map(({ value }) => value)).toEqual([1000]);
  });

  it('states a balance at the opening and at the end of its span', () => {
    const rows = [
      { line: 1, at: 'opening' },
      { line: 2, metric: 'cash', at: 'end' },
    ];
    const { facts } = build(['Cash, beginning\t5\t6', 'Cash, end\t7\t8'], rows);
    expect(facts.map(({ period, value }) => [period, value])).toEqual([
      ['2008-03-31', 5000],
      ['2007-03-31', 6000],
      ['2008-12-31', 7000],
      ['2007-12-31', 8000],
    ]);
  });

  it('reads named cells, turns deductions, and does not scale what is no money', () => {
    const rows = [
      { line: 1, metric: 'revenue', cells: { now: 'JPY 7 million' }, sign: -1 },
      { line: 2, metric: 'eps', cells: { now: '1,719.82', usd: '18.94', change: '△2.5%' } },
    ];
    const { facts, problems } = build(['a loss of JPY 7 million', 'EPS 1,719.82 ($18.94) △2.5%'], rows);
    expect(problems).toEqual([]);
    expect(facts.map(({ value, unit }) => [value, unit])).toEqual([
      [-7_000_000, 'JPY'],
      [1719.82, 'JPY/share'],
      [18.94, 'USD/share'],
      [-2.5, '%'],
    ]);
    expect(facts[0]?.note).toContain('opposite sign');
  });

  it('joins a label that runs over several lines', () => {
    const { facts } = build(['Total', '  revenues\t5\t6'], [{ line: 2, from: 1 }]);
    expect(facts[0]?.row).toBe('Total revenues');
  });

  it('reads a damaged cell as the discrepancy about it says, and notes why', () => {
    const discrepancy = {
      id: 'first-unit',
      kind: 'unit-wrong',
      metrics: ['revenue'],
      periods: ['9M08'],
      summary: { en: 'The unit is missing.', ja: '単位がありません。' },
      evidence: 'made up',
      decidedBy: 'identity',
      places: [{ document: 'first', line: 1, text: '50,789', readAs: '(50,789) million', used: true }],
    };
    const { facts } = build(['Total revenues\t50,789\t48,349'], [{ line: 1 }], [discrepancy]);
    expect(facts.map(({ value, note }) => [value, note])).toEqual([
      [-50_789_000_000, 'The unit is missing.'],
      [48_349_000, null],
    ]);
  });

  it.each([
    ['no such line', ['Total revenues\t1\t2'], { line: 9 }, 'the document has no such line'],
    ['unknown metric', ['Total revenues\t1\t2'], { line: 1, metric: 'revenu' }, "no metric 'revenu'"],
    ['unknown label', ['Turnover\t1\t2'], { line: 1 }, "knows no label 'Turnover'"],
    ['ambiguous label', ['Others\t1\t2'], { line: 1 }, "the label 'Others' is of twin_a and twin_b"],
    ['cells that fit no layout', ['Total revenues\t1'], { line: 1 }, 'fit no layout'],
    [
      'a cell that is not there',
      ['Total revenues\t1\t2'],
      { line: 1, cells: { now: '3' } },
      "'3' does not stand on the line",
    ],
    [
      'a column that is not there',
      ['Total revenues\t1'],
      { line: 1, cells: { then: '1' } },
      "no column 'then'",
    ],
    [
      'a text that is no number',
      ['Total revenues\tn.a.'],
      { line: 1, metric: 'revenue', cells: { now: 'n.a.' } },
      'is not one number',
    ],
    [
      'a date that opens nothing',
      ['Cash, beginning\t1\t2'],
      { line: 1, at: 'opening', period: '2008-12-31' },
      'is no span',
    ],
  ])('says what is wrong: %s', (_, lines, row, reason) => {
    const { facts, problems } = build(lines, [row]);
    expect(facts).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(`first:${row.line} (Results): `)]);
    expect(problems[0]).toContain(reason);
  });
});
