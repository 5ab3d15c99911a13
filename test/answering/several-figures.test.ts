import { describe, expect, it } from 'vitest';
import { answered, number, of, outcomeOf } from './queries.ts';

const change = (from: string, to: string, kind: 'amount' | 'percent' | 'points'): object => ({
  kind: 'change',
  from: of(from),
  to: of(to),
  in: kind,
});

describe('a change', () => {
  it.each([
    ['operating_income 9M07', 'operating_income 9M08', 'amount', '-1107849000 JPY'],
    ['operating_income 9M07', 'operating_income 9M08', 'percent', '-37.5263 %'],
    ['revenue 3Q08', 'revenue 3Q09', 'percent', '-8.5395 %'],
    ['revenue 2Q08', 'revenue 3Q08', 'amount', '609454000 JPY'],
    ['total_assets 2009-03-31', 'total_assets 2009-12-31', 'amount', '-3299578000 JPY'],
    ['equity_ratio 2009-03-31', 'equity_ratio 2009-12-31', 'points', '4.6 points'],
    ['equity_ratio 2009-03-31', 'equity_ratio 2009-12-31', 'percent', '4.6 points'],
    ['net_income 3Q07', 'net_income 3Q08', 'amount', '-623823000 JPY'],
    ['net_income 3Q07', 'net_income 3Q08', 'percent', 'not-meaningful'],
    ['net_income 3Q08', 'net_income 3Q09', 'percent', 'not-meaningful'],
    ['revenue 3Q08', 'total_assets 2008-12-31', 'amount', '35023133000 JPY'],
    ['revenue 3Q08', 'contracts_connectivity 2008-12-31', 'amount', 'not-comparable'],
    ['revenue 1Q09', 'revenue 2Q09', 'amount', 'no-figure'],
  ] as const)('from %s to %s in %s is %s', (from, to, kind, value) => {
    expect(number(change(from, to, kind))).toBe(value);
  });

  it('shows the two figures that it is a change of, and what kind of step it is', () => {
    const { figures, comparisons } = answered(change('revenue 2Q08', 'revenue 3Q08', 'amount'));
    expect(figures.map(({ period, role }) => [period, role])).toEqual([
      ['3Q08', 'change'],
      ['3Q08', undefined],
      ['2Q08', undefined],
    ]);
    expect(comparisons[0]?.kind).toBe('qoq');
    expect(answered(change('revenue 3Q08', 'revenue 3Q09', 'amount')).comparisons[0]?.kind).toBe('yoy');
    expect(
      answered(change('total_assets 2009-03-31', 'total_assets 2009-12-31', 'amount')).comparisons[0]?.kind,
    ).toBe('since-year-end');
    expect(answered(change('revenue 1Q08', 'revenue 3Q08', 'amount')).comparisons[0]?.kind).toBe('change');
  });

  it('that means nothing in percent offers the figures themselves', () => {
    const outcome = outcomeOf(change('net_income 3Q07', 'net_income 3Q08', 'percent'));
    const choices = outcome.status === 'answered' ? [] : outcome.choices;
    expect(choices.map((choice) => number(choice))).toEqual(['-13232000 JPY', '610591000 JPY']);
  });
});

describe('a difference', () => {
  it.each([
    ['revenue 3Q08', 'revenue 3Q09', '1497407000 JPY'],
    ['revenue 3Q09', 'revenue 3Q08', '-1497407000 JPY'],
    ['revenue 9M09', 'cost_of_revenues 9M09', '9619969000 JPY'],
    ['equity_ratio 2009-12-31', 'equity_ratio 2009-03-31', '4.6 points'],
    ['revenue 9M09', 'eps_basic 9M09', 'not-comparable'],
  ])('of %s less %s is %s', (a, b, value) => {
    expect(number({ kind: 'difference', a: of(a), b: of(b) })).toBe(value);
  });
});

describe('a ratio', () => {
  it.each([
    ['operating_income 9M09', 'revenue 9M09', 'percent', '4.1547 %'],
    ['cost_of_revenues 3Q09', 'revenue 3Q09', 'percent', '78.9153 %'],
    ['research_and_development 9M08', 'revenue 9M08', 'percent', '0.4257 %'],
    ['revenue 9M09', 'revenue 9M08', 'times', '0.9512 times'],
    ['net_income 3Q08', 'revenue 3Q08', 'percent', '-0.0755 %'],
    ['operating_income 1Q09', 'revenue 1Q09', 'percent', 'no-figure'],
  ] as const)('of %s to %s in %s is %s', (a, b, kind, value) => {
    expect(number({ kind: 'ratio', of: of(a), to: of(b), in: kind })).toBe(value);
  });

  it.each([
    ['revenue 9M09', 'contracts_connectivity 2009-12-31'],
    ['revenue 9M09', 'equity_ratio 2009-12-31'],
    ['net_income 9M09', 'eps_basic 9M09'],
  ])('in percent needs one unit: %s to %s has none', (a, b) => {
    expect(number({ kind: 'ratio', of: of(a), to: of(b), in: 'percent' })).toBe('not-comparable');
  });
});

describe('the highest and the lowest', () => {
  const rank = (which: 'highest' | 'lowest', ...figures: string[]): object => ({
    kind: 'rank',
    which,
    figures: figures.map((figure) => of(figure)),
  });

  it.each([
    ['highest', ['revenue 1Q08', 'revenue 2Q08', 'revenue 3Q08'], '3Q08'],
    ['lowest', ['revenue 1Q08', 'revenue 2Q08', 'revenue 3Q08'], '1Q08'],
    ['highest', ['net_income 3Q07', 'net_income 3Q08', 'net_income 3Q09'], '3Q07'],
    ['lowest', ['net_income 3Q07', 'net_income 3Q08', 'net_income 3Q09'], '3Q08'],
    [
      'highest',
      ['total_assets 2008-03-31', 'total_assets 2009-03-31', 'total_assets 2009-12-31'],
      '2008-03-31',
    ],
  ] as const)('%s of %j is that of %s', (which, figures, period) => {
    const { headline, figures: shown } = answered(rank(which, ...figures));
    expect(headline?.period).toBe(period);
    expect(shown[0]?.period).toBe(period);
    expect(shown).toHaveLength(figures.length);
  });

  it.each([
    [
      'of all known years names those between that are not',
      ['net_income FY2007', 'net_income FY2009', 'net_income FY2010'],
      ['FY2008'],
    ],
    ['of chosen ones does not', ['revenue 3Q07', 'revenue 3Q08', 'revenue 3Q09'], undefined],
    ['of dates does not', ['goodwill 2008-12-31', 'goodwill 2009-12-31'], undefined],
  ] as const)('%s', (_, figures, periods) => {
    const { notes } = answered(rank('highest', ...figures));
    expect(notes.find(({ code }) => code === 'absent')).toEqual(
      periods && { code: 'absent', metric: 'net_income', periods },
    );
  });

  it('is not told where one of them is not known, or they have not one unit', () => {
    expect(number(rank('highest', 'revenue 3Q08', 'revenue 2Q09'))).toBe('no-figure');
    expect(number(rank('highest', 'revenue 3Q08', 'equity_ratio 2008-12-31'))).toBe('not-comparable');
  });
});

describe('a sum and an average', () => {
  const aggregate = (how: 'sum' | 'average', ...figures: string[]): object => ({
    kind: 'aggregate',
    how,
    figures: figures.map((figure) => of(figure)),
  });

  it.each([
    ['sum', ['revenue 1Q08', 'revenue 2Q08', 'revenue 3Q08'], '50789003000 JPY'],
    ['sum', ['revenue 1H08', 'revenue 3Q08'], '50789003000 JPY'],
    ['sum', ['sales_and_marketing 9M09', 'general_and_administrative 9M09'], '7371814000 JPY'],
    ['sum', ['cash 2009-12-31', 'inventories 2009-12-31'], '9689063000 JPY'],
    ['average', ['revenue 2Q08', 'revenue 3Q08'], '17230435000 JPY'],
    ['average', ['total_assets 2009-03-31', 'total_assets 2009-12-31'], '50651410000 JPY'],
    ['average', ['equity_ratio 2009-03-31', 'equity_ratio 2009-12-31'], '50.4 %'],
  ] as const)('%s of %j is %s', (how, figures, value) => {
    expect(number(aggregate(how, ...figures))).toBe(value);
  });

  it.each([
    ['months that are counted twice', ['revenue 3Q08', 'revenue 9M08']],
    ['balances of several dates', ['total_assets 2008-12-31', 'total_assets 2009-12-31']],
    ['ratios', ['equity_ratio 2008-12-31', 'equity_ratio 2009-12-31']],
    ['amounts per share', ['eps_basic 3Q08', 'eps_basic 3Q09']],
    ['units that differ', ['revenue 3Q08', 'contracts_connectivity 2008-12-31']],
    ['one figure twice', ['revenue 3Q08', 'revenue 3Q08']],
  ])('has no sum of %s', (_, figures) => {
    expect(number(aggregate('sum', ...figures))).toBe('not-comparable');
  });

  it('is not told where one of the figures is not known', () => {
    expect(number(aggregate('sum', 'revenue 1Q09', 'revenue 3Q09'))).toBe('no-figure');
  });
});

describe('a count', () => {
  const count = (compare: 'above' | 'below', threshold: number, ...figures: string[]): object => ({
    kind: 'count',
    compare,
    threshold,
    figures: figures.map((figure) => of(figure)),
  });
  const quarters = ['2Q07', '3Q07', '1Q08', '2Q08', '3Q08', '3Q09'].map((period) => `revenue ${period}`);

  it.each([
    ['above', 16_500_000_000, '3 count'],
    ['below', 16_500_000_000, '3 count'],
    ['above', 20_000_000_000, '0 count'],
    ['below', 20_000_000_000, '6 count'],
    ['above', 18_359_162_000, '0 count'],
    ['below', 16_037_755_000, '0 count'],
  ] as const)('of the quarters with revenue %s %d is %s', (compare, threshold, value) => {
    expect(number(count(compare, threshold, ...quarters))).toBe(value);
  });

  it('of the quarters with a loss', () => {
    expect(number(count('below', 0, 'net_income 3Q07', 'net_income 3Q08', 'net_income 3Q09'))).toBe(
      '1 count',
    );
  });

  it('is not told where one of the figures is not known', () => {
    expect(number(count('above', 0, ...quarters, 'revenue 2Q09'))).toBe('no-figure');
  });
});

describe('growth a year', () => {
  const growth = (from: string, to: string): object => ({ kind: 'growth', from: of(from), to: of(to) });

  it.each([
    ['revenue 9M07', 'revenue 9M09', '-0.0379 %'],
    ['revenue 9M08', 'revenue 9M09', '-4.8755 %'],
    ['net_income 3Q08', 'net_income 3Q09', 'not-comparable'],
    ['net_income 3Q07', 'net_income 3Q08', 'not-comparable'],
    ['revenue 9M09', 'revenue 9M07', 'not-comparable'],
    ['revenue 9M09', 'revenue 9M09', 'not-comparable'],
  ])('from %s to %s is %s', (from, to, value) => {
    expect(number(growth(from, to))).toBe(value);
  });
});

describe('what a document printed', () => {
  it.each([
    ['revenue_corporate_others 9M08', 'change-percent', '71.9 %'],
    ['shareholders_equity 2009-12-31', 'share-percent', '52.7 %'],
    ['shareholders_equity 2009-12-31', 'change', '649000000 JPY'],
    ['total_assets 2009-12-31', 'change', '-3300000000 JPY'],
    ['operating_margin 3Q08', 'change-points', '1.3 points'],
    ['revenue 2Q07', 'change-points', 'no-figure'],
  ])('beside %s as %s is %s', (figure, measure, value) => {
    expect(number({ kind: 'printed', figure: of(figure), measure })).toBe(value);
  });
});
