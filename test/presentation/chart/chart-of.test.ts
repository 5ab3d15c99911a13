import { describe, expect, it } from 'vitest';
import { barChart, charted, lookup, of, series, slotChart, trend } from './charts.ts';

const revenue = (...periods: string[]) => periods.map((period) => of('revenue', period));

describe('which answers have a chart, and of which kind', () => {
  it.each<[string, object, 'columns' | 'lines' | 'bars' | undefined]>([
    ['a flow', lookup('revenue', '3Q09'), 'columns'],
    ['a balance', lookup('cash', '9M09'), 'lines'],
    ['a ratio', lookup('gross_margin_ratio', '3Q09'), 'lines'],
    ['an amount per share', lookup('eps_basic', '9M09'), 'columns'],
    ['a target', lookup('revenue', 'FY2009', { target: 'newest' }), 'columns'],
    ['a trend of a flow', trend('revenue', 'quarter'), 'columns'],
    ['a trend of a balance', trend('cash', 'instant'), 'lines'],
    ['two balances', series(['cash'], ['2008-12-31', '2009-12-31']), 'columns'],
    ['dates that are no ends of quarters', trend('contracts_mobile', 'instant'), 'columns'],
    ['several flows over periods', series(['revenue_si', 'revenue_atm'], ['3Q08', '3Q09']), 'columns'],
    ['several metrics at one time', series(['revenue', 'operating_income'], ['3Q09']), 'bars'],
    ['different units', series(['revenue', 'gross_margin_ratio'], ['3Q08', '3Q09']), undefined],
    ['one figure', series(['revenue'], ['3Q09']), undefined],
    [
      'a rank over time',
      { kind: 'rank', which: 'highest', figures: revenue('1Q08', '2Q08', '3Q08') },
      'columns',
    ],
    [
      'a rank of parts',
      { kind: 'rank', which: 'highest', figures: [of('revenue_si', '3Q09'), of('revenue_atm', '3Q09')] },
      'bars',
    ],
    [
      'a change',
      { kind: 'change', from: of('revenue', '3Q08'), to: of('revenue', '3Q09'), in: 'percent' },
      'columns',
    ],
    ['a growth', { kind: 'growth', from: of('revenue', '9M08'), to: of('revenue', '9M09') }, 'columns'],
    ['a difference', { kind: 'difference', a: of('revenue', '3Q09'), b: of('gross_margin', '3Q09') }, 'bars'],
    [
      'an average',
      { kind: 'aggregate', how: 'average', figures: revenue('1Q08', '2Q08', '3Q08') },
      'columns',
    ],
    [
      'a count',
      { kind: 'count', compare: 'above', threshold: 17e9, figures: revenue('1Q08', '3Q08') },
      'columns',
    ],
    ['a breakdown', { kind: 'breakdown', figure: of('revenue', '9M08') }, 'bars'],
    ['targets of a metric', { kind: 'targets', metric: 'revenue', page: 1 }, 'columns'],
    ['targets of all metrics', { kind: 'targets', page: 1 }, undefined],
    ['a definition', { kind: 'define', metric: 'revenue' }, undefined],
    ['sources', { kind: 'sources', figure: of('revenue', '9M08') }, undefined],
    ['a statement', { kind: 'statement', group: 'income', period: '3Q09', page: 1 }, undefined],
  ])('%s', (_, query, kind) => {
    expect(charted(query)?.kind).toBe(kind);
  });
});

describe('a chart over periods', () => {
  it('has an empty place for a period without a figure, and tells calculated figures apart', () => {
    const {
      slots,
      series: [line],
      ...chart
    } = slotChart(trend('revenue', 'quarter'));
    expect(slots.map(({ label }) => label).slice(0, 9)).toEqual([
      '1Q07',
      '2Q07',
      '3Q07',
      '4Q07',
      '1Q08',
      '2Q08',
      '3Q08',
      '4Q08',
      '1Q09',
    ]);
    const at = (label: string) => line?.points[slots.findIndex((slot) => slot.label === label)];
    expect(at('4Q08')).toBeNull();
    expect(at('3Q08')).toEqual({ value: 17_535_162_000, unit: 'JPY', isReported: true });
    expect(at('1Q08')).toMatchObject({ isReported: false });
    expect(chart).toMatchObject({
      title: 'Total revenues',
      scale: { unit: 'JPY billion', divisor: 1e9, decimals: 1 },
      targets: [],
    });
  });

  it('takes a year as the distance where all periods are whole years apart', () => {
    const { slots } = slotChart(series(['revenue'], ['3Q07', '3Q08', '3Q09']));
    expect(slots.map(({ label }) => label)).toEqual(['3Q07', '3Q08', '3Q09']);
  });

  it('marks what was asked for, and says how two periods differ', () => {
    const { slots } = slotChart(lookup('revenue', '9M09'));
    expect(slots.filter(({ highlighted }) => highlighted)).toMatchObject([{ label: '9M09' }]);
    const change = slotChart({
      kind: 'change',
      from: of('revenue', '3Q08'),
      to: of('revenue', '3Q09'),
      in: 'percent',
    });
    expect(change.subtitle).toBe('3Q08 and 3Q09 · \u22128.5%');
    const top = slotChart({ kind: 'rank', which: 'highest', figures: revenue('1Q08', '3Q08', '2Q08') });
    expect(top.slots.map(({ label, highlighted }) => (highlighted ? label.toUpperCase() : ''))).toEqual([
      '',
      '',
      '3Q08',
    ]);
  });

  it('names dates by their months, and each year once', () => {
    const english = slotChart(trend('cash', 'instant')).slots;
    expect(english.slice(0, 5).map(({ label, below }) => [label, below])).toEqual([
      ['Mar', '2007'],
      ['Jun', undefined],
      ['Sep', undefined],
      ['Dec', undefined],
      ['Mar', '2008'],
    ]);
    expect(slotChart(trend('cash', 'instant'), 'ja').slots[0]).toMatchObject({
      label: '3月',
      below: '2007年',
      name: '2007年3月31日',
    });
  });

  it('has the scale of the language', () => {
    expect(slotChart(trend('revenue', 'quarter'), 'ja').scale.unit).toBe('億円');
    expect(slotChart(lookup('operating_income', '9M09'), 'ja').scale.unit).toBe('百万円');
    expect(slotChart(lookup('revenue', '9M09', { currency: 'USD' })).scale.unit).toBe('US$ million');
    expect(slotChart(lookup('eps_basic', '9M09'), 'ja').scale.unit).toBe('円／株');
    expect(slotChart(lookup('gross_margin_ratio', '3Q09')).scale).toEqual({
      divisor: 1,
      unit: '%',
      decimals: 1,
    });
  });

  it('has a line at an average and at a threshold', () => {
    const figures = revenue('1Q08', '2Q08', '3Q08');
    const average = slotChart({ kind: 'aggregate', how: 'average', figures }).reference;
    expect(average?.label).toBe('Average JPY 16.9 billion');
    expect(slotChart({ kind: 'count', compare: 'above', threshold: 17e9, figures }, 'ja').reference).toEqual({
      value: 17e9,
      label: '基準 170.0億円',
    });
  });
});

describe('a chart of targets', () => {
  const chart = slotChart({ kind: 'targets', metric: 'revenue', page: 1 });

  it('has each target once, the newest marked, beside what became of it', () => {
    const at = chart.slots.findIndex(({ label }) => label === 'FY2008');
    expect(chart.targets.filter(({ slot }) => slot === at)).toEqual([
      { slot: at, value: 69.3e9, unit: 'JPY', announced: '2009-02-12', isNewest: true },
      { slot: at, value: 73e9, unit: 'JPY', announced: '2008-10-24', isNewest: false },
      { slot: at, value: 78.5e9, unit: 'JPY', announced: '2008-05-15', isNewest: false },
    ]);
    const half = chart.slots.findIndex(({ label }) => label === '1H08');
    expect(chart.series[0]?.points[half]).toMatchObject({ value: 33_253_841_000, isReported: true });
  });

  it('says where only the beginning of the period is known', () => {
    const at = chart.slots.findIndex(({ label }) => label === 'FY2008');
    expect(chart.series[0]?.points[at]).toMatchObject({ covers: '9M08' });
    expect(chart.slots[at]?.below).toBe('9M08 actual');
  });
});

describe('a chart of parts', () => {
  it('has the largest part first, with shares', () => {
    const { rows, subtitle } = barChart({ kind: 'breakdown', figure: of('revenue', '9M08') });
    expect(rows.map(({ name, share }) => [name, share?.toFixed(1)])).toEqual([
      ['Connectivity and outsourcing (network) services revenue', '51.1'],
      ['Systems integration revenue', '47.5'],
      ['Equipment sales revenue', '1.4'],
      ['ATM operation business revenue', '0.0'],
    ]);
    expect(subtitle).toBe('9M08 (Apr-Dec 2008) · total JPY 50.79 billion');
  });

  it('has negative parts, and what they leave open last', () => {
    const { rows } = barChart({ kind: 'breakdown', figure: of('net_change_in_cash', '9M08') });
    expect(rows.some(({ point }) => point.value < 0)).toBe(true);
    const values = rows.filter(({ isRest }) => !isRest).map(({ point }) => point.value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(rows.findIndex(({ isRest }) => isRest)).toBeOneOf([-1, rows.length - 1]);
  });

  it('marks the one of a rank', () => {
    const { rows } = barChart({
      kind: 'rank',
      which: 'lowest',
      figures: [of('revenue_si', '3Q09'), of('revenue_atm', '3Q09')],
    });
    expect(rows.map(({ name, highlighted }) => [name, highlighted])).toEqual([
      ['ATM operation business revenue', true],
      ['Systems integration revenue', false],
    ]);
  });
});
