import { describe, expect, it } from 'vitest';
import { figureRefsOf, type FigureRef } from '../../src/query/query.ts';
import { answered, compared, lookup, noteCodes, number, outcomeOf } from './queries.ts';

describe('a look-up', () => {
  it.each([
    ['revenue 9M09', '48312779000 JPY'],
    ['revenue 3Q09', '16037755000 JPY'],
    ['operating_income 9M08', '1844342000 JPY'],
    ['net_income 3Q08', '-13232000 JPY'],
    ['net_income 9M09', '1133293000 JPY'],
    ['income_tax 9M09', '1042191000 JPY'],
    ['eps_basic 9M09', '5595.29 JPY/share'],
    ['eps_basic 3Q08', '-64.51 JPY/share'],
    ['total_assets 2009-12-31', '49001621000 JPY'],
    ['accumulated_deficit 2009-12-31', '-17820937000 JPY'],
    ['shares_basic 9M09', '202544 shares'],
  ])('%s is %s', (figure, value) => {
    expect(number(lookup(figure))).toBe(value);
  });

  it('names the line of the document that it is taken from', () => {
    const [figure] = answered(lookup('revenue 9M09')).figures;
    expect(figure).toMatchObject({ origin: 'reported', precision: 1000, formula: null });
    expect(figure?.facts[0]).toMatchObject({
      document: '9m09-release',
      line: 336,
      text: '48,312,779',
      row: 'Total revenues',
    });
  });

  it.each([
    ['total_assets 3Q08', '2008-12-31', 52_558_295_000],
    ['total_assets 9M08', '2008-12-31', 52_558_295_000],
    ['total_assets FY2008', '2009-03-31', 52_301_199_000],
    ['total_assets 1H08', '2008-09-30', 53_275_475_000],
  ])('of a balance for a span is the one at its end: %s', (figure, period, value) => {
    expect(answered(lookup(figure)).headline).toMatchObject({ period, value });
  });

  it.each(['revenue 2Q11', 'revenue 1Q09', 'revenue FY2015', 'revenue 3Q10', 'total_assets 2010-12-31'])(
    'of what is not known has no number, and questions that have one: %s',
    (figure) => {
      const outcome = outcomeOf(lookup(figure));
      expect(outcome).toMatchObject({ status: 'unanswered', reason: { code: 'no-figure' } });
      const choices = outcome.status === 'unanswered' ? outcome.choices : [];
      expect(choices.length).toBeGreaterThan(0);
      for (const choice of choices) expect(outcomeOf(choice).status).toBe('answered');
    },
  );
});

describe('what is offered where a figure is not known', () => {
  it.each([
    ['revenue 2Q09', 'revenue 3Q09, revenue 3Q08, revenue 2Q08'],
    [
      'revenue 3Q10',
      'revenue 4Q10, revenue 3Q09, revenue 3Q11, revenue_network_services 3Q10, revenue_si 3Q10',
    ],
    ['total_assets 2009-09-30', 'total_assets 2009-12-31, total_assets 2009-03-31, total_assets 2008-12-31'],
    [
      'operating_income FY2008',
      'operating_income FY2008 target, operating_income FY2007, operating_income FY2009, operating_income FY2010',
    ],
    ['revenue FY2015', 'revenue FY2010, revenue 9M11, revenue FY2007'],
  ])('for %s the nearest come first', (figure, expected) => {
    const outcome = outcomeOf(lookup(figure));
    const choices = outcome.status === 'unanswered' ? outcome.choices : [];
    expect(choices.flatMap(figureRefsOf).map(named).join(', ')).toBe(expected);
  });

  const named = ({ metric, period, target }: FigureRef): string =>
    [metric, period, ...(target ? ['target'] : [])].join(' ');
});

describe('what a look-up is compared with', () => {
  it.each([
    ['revenue 3Q09', '3Q08', -1_497_407_000, -8.5],
    ['operating_income 9M08', '9M07', -1_107_849_000, -37.5],
    ['operating_income 9M09', '9M08', 162_889_000, 8.8],
    ['operating_income 3Q09', '3Q08', 2_248_000, 0.3],
    ['net_income 9M09', '9M08', 778_971_000, 219.8],
    ['total_assets 2009-12-31', '2008-12-31', -3_556_674_000, -6.8],
  ])('%s with %s', (figure, from, change, percent) => {
    const yoy = compared(lookup(figure), 'yoy');
    expect(yoy).toMatchObject({ from, change, meaningful: true, points: null });
    expect(yoy?.percent).toBeCloseTo(percent, 1);
  });

  it.each([
    ['a loss after a profit', 'net_income 3Q08', '3Q07', 610_591_000, -623_823_000],
    ['a profit after a loss', 'net_income 3Q09', '3Q08', -13_232_000, 431_138_000],
  ])('has no percentage for %s, but both figures', (_, figure, from, base, change) => {
    expect(compared(lookup(figure), 'yoy')).toMatchObject({
      from,
      base,
      change,
      percent: null,
      meaningful: false,
    });
    expect(noteCodes(lookup(figure))).toContain('not-meaningful');
  });

  it.each([
    ['a loss', 'accumulated_deficit 2009-12-31', 'since-year-end', 728_205_000],
    ['an outflow', 'financing_cash_flow 1H08', 'yoy', undefined],
  ])('never is a percentage of %s', (_, figure, kind, change) => {
    const comparison = compared(lookup(figure), kind);
    expect(comparison).toMatchObject({ percent: null, meaningful: false });
    if (change !== undefined) expect(comparison?.change).toBe(change);
  });

  it('is in points for a ratio', () => {
    const yoy = compared(lookup('gross_margin_ratio_si 1H08'), 'yoy');
    expect(yoy).toMatchObject({ from: '1H07', percent: null, meaningful: true });
    expect(yoy?.points).toBeCloseTo(-2.1, 1);
  });

  it('is the last fiscal year end too for a balance', () => {
    expect(compared(lookup('total_assets 2009-12-31'), 'since-year-end')).toMatchObject({
      from: '2009-03-31',
      change: -3_299_578_000,
    });
    expect(answered(lookup('total_assets 2009-03-31')).comparisons.map(({ from }) => from)).toEqual([
      '2008-03-31',
    ]);
  });

  it('is nothing where no earlier figure is known', () => {
    expect(answered(lookup('sales_and_marketing 3Q07')).comparisons).toEqual([]);
  });
});

describe('a figure that is not reported', () => {
  it.each([
    ['revenue 1H09', '32275024000 JPY', ['9M09', '3Q09']],
    ['revenue 1Q08', '16328133000 JPY', ['1H08', '2Q08']],
    ['operating_income 1H09', '1166083000 JPY', ['9M09', '3Q09']],
    ['net_income 1H09', '715387000 JPY', ['9M09', '3Q09']],
    ['operating_income 1Q08', '411262000 JPY', ['1H08', '2Q08']],
  ])('is derived where arithmetic on flows gives it exactly: %s', (figure, value, periods) => {
    expect(number(lookup(figure))).toBe(value);
    const [shown] = answered(lookup(figure)).figures;
    expect(shown?.origin).toBe('derived');
    const parts = shown?.formula?.kind === 'sum' ? shown.formula.parts : [];
    expect(parts.map(({ figure: part }) => part.period)).toEqual(periods);
    expect(noteCodes(lookup(figure))).toContain('derived');
  });

  it.each(['eps_basic 1H09', 'shares_basic 1H09', 'ads_basic 1H09', 'equity_ratio 1H07'])(
    'never is derived by adding up where it is a ratio, an average or per share: %s',
    (figure) => {
      const outcome = outcomeOf(lookup(figure));
      const origin = outcome.status === 'answered' ? outcome.figures[0]?.origin : undefined;
      expect(origin).not.toBe('derived');
    },
  );
});

describe('net income', () => {
  it('is the one attributable to IIJ, whatever a document calls it', () => {
    expect(number(lookup('net_income 9M08'))).toBe('354322000 JPY');
    expect(number(lookup('net_income 9M09'))).toBe('1133293000 JPY');
  });

  it('including noncontrolling interests is another figure, and says so', () => {
    const query = lookup('net_income_including_noncontrolling 9M09');
    expect(number(query)).toBe('868179000 JPY');
    expect(noteCodes(query)).toContain('remark');
    expect(number(lookup('net_income_including_noncontrolling 9M08'))).toBe('94838000 JPY');
  });

  it('tells how a plain "net income" was read', () => {
    const query = { ...lookup('net_income 9M09'), readings: ['short-name'] };
    expect(answered(query).notes[0]).toMatchObject({ code: 'reading', reading: 'short-name' });
  });
});

describe('a restated figure', () => {
  it.each([
    ['revenue_corporate_others 9M08', 262_000_000, 625_000_000],
    ['revenue_corporate_others 3Q08', 83_000_000, 295_000_000],
    ['ads_basic 9M08', 82_409_200, 82_409_084],
  ])('%s is the newer one, and as originally reported the older', (figure, now, then) => {
    expect(answered(lookup(figure)).headline?.value).toBe(now);
    expect(answered(lookup(figure, { basis: 'original' })).headline?.value).toBe(then);
  });

  it('tells what was reported before, and after', () => {
    const figure = 'revenue_corporate_others 9M08';
    const now = answered(lookup(figure)).notes.find(({ code }) => code === 'restated');
    expect(now).toMatchObject({ was: { document: '9m08-release', value: 625_000_000 } });
    const then = answered(lookup(figure, { basis: 'original' })).notes.find(
      ({ code }) => code === 'restated',
    );
    expect(then).toMatchObject({ is: { document: '9m09-release', value: 262_000_000 } });
  });

  it('is compared within its own basis', () => {
    for (const { change } of answered(lookup('revenue_corporate_others 9M08', { basis: 'original' }))
      .comparisons)
      expect(change).toBe(625_000_000 - 363_000_000);
  });

  it('as originally reported is the same where nothing was restated', () => {
    const original = lookup('operating_income 9M08', { basis: 'original' });
    expect(number(original)).toBe('1844342000 JPY');
    expect(answered(original).figures[0]?.facts[0]?.document).toBe('9m08-release');
    expect(noteCodes(original)).not.toContain('restated');
  });
});

describe('a target', () => {
  it.each([
    ['newest', 69_300_000_000, '2009-02-12'],
    ['first', 78_500_000_000, '2008-05-15'],
    ['previous', 73_000_000_000, '2008-10-24'],
    ['2008-10-24', 73_000_000_000, '2008-10-24'],
    ['2009-02-12', 69_300_000_000, '2009-02-12'],
  ])('of revenue for FY2008, the one called %s', (target, value, announced) => {
    const { figures, headline } = answered(lookup('revenue FY2008', { target }));
    expect(headline?.value).toBe(value);
    expect(figures[0]).toMatchObject({ origin: 'target', announced });
  });

  it('tells what it replaced, newest first', () => {
    const note = answered(lookup('revenue FY2008', { target: 'newest' })).notes.find(
      ({ code }) => code === 'target',
    );
    const replaces = note?.code === 'target' ? note.replaces : [];
    expect(replaces.map(({ value }) => value)).toEqual([73_000_000_000, 78_500_000_000]);
  });

  it.each([
    ['operating_income FY2008', 2_800_000_000],
    ['net_income FY2008', 1_300_000_000],
    ['revenue 1H08', 33_200_000_000],
    ['operating_income 1H08', 950_000_000],
  ])('of %s', (figure, value) => {
    expect(answered(lookup(figure, { target: 'newest' })).headline?.value).toBe(value);
  });

  it('never stands in for an actual, nor an actual for a target', () => {
    expect(number(lookup('revenue FY2008'))).toBe('no-figure');
    expect(number(lookup('revenue 9M08', { target: 'newest' }))).toBe('no-target');
    expect(number(lookup('revenue FY2008', { target: '2007-01-01' }))).toBe('no-target');
    expect(number(lookup('revenue 1H08'))).toBe('33253841000 JPY');
  });

  it('is not compared as if it had been reached', () => {
    expect(answered(lookup('revenue FY2008', { target: 'newest' })).comparisons).toEqual([]);
  });
});

describe('a figure in dollars', () => {
  it.each([
    ['operating_income 9M09', 21_565_000, 93.08],
    ['operating_income 3Q09', 9_037_000, 93.08],
    ['total_assets 2009-12-31', 526_446_000, 93.08],
    ['total_assets 2008-12-31', 578_900_000, 90.79],
    ['eps_basic 9M09', 60.11, 93.08],
  ])('%s is what the document printed, with its rate', (figure, value, rate) => {
    const { headline, notes } = answered(lookup(figure, { currency: 'USD' }));
    expect(headline?.value).toBe(value);
    expect(notes.find(({ code }) => code === 'dollars')).toMatchObject({ rate, printed: true });
  });

  it('has the rate of the document that printed it, where a later one translates that date too', () => {
    const { headline, notes } = answered(lookup('total_assets 2008-09-30', { currency: 'USD' }));
    expect(headline?.value).toBe(502_884_000);
    expect(notes.find(({ code }) => code === 'dollars')).toMatchObject({ rate: 105.94, printed: true });
  });

  it('is not told at the rate of a later date, at which only the opening cash is translated', () => {
    expect(number(lookup('total_assets 2009-03-31', { currency: 'USD' }))).toBe('no-dollars');
  });

  it('is calculated at the rate of its document where none is printed, and says so', () => {
    const query = lookup('ebitda 9M09', { currency: 'USD' });
    const yen = answered(lookup('ebitda 9M09')).headline?.value ?? NaN;
    expect(answered(query).headline).toMatchObject({ unit: 'USD' });
    expect(answered(query).headline?.value).toBeCloseTo(yen / 93.08, 2);
    expect(answered(query).figures[0]?.origin).toBe('calculated');
    expect(answered(query).notes.find(({ code }) => code === 'dollars')).toMatchObject({ printed: false });
  });

  it.each([
    ['operating_income 9M08', 'a period that a document translates is told as printed', '20315000 USD'],
    ['operating_income 9M07', 'a period that no document translates', 'no-dollars'],
    ['revenue 9M11', 'a document without a rate', 'no-dollars'],
    ['contracts_connectivity 2008-12-31', 'what is no money', 'no-dollars'],
    ['equity_ratio 2008-12-31', 'a ratio', 'no-dollars'],
  ])('%s: %s', (figure, _, value) => {
    expect(number(lookup(figure, { currency: 'USD' }))).toBe(value);
  });
});
