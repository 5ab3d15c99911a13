import { describe, expect, it } from 'vitest';
import { MetricId } from '../../src/dataset/schema.ts';
import { suggestMetrics, suggestPeriods } from '../../src/understanding/suggest.ts';
import { STUB_DATASET } from './stub-answerer.ts';

const id = (text: string) => MetricId.parse(text);

describe('suggested metrics', () => {
  it('begin with the headline figures and leave out what has no figure', () => {
    const values = suggestMetrics(STUB_DATASET, '', 'en').map(({ value }) => value);
    expect(values).toEqual(['revenue', 'operating_income', 'cash', 'total_assets']);
  });

  it.each([
    ['rev', 'revenue'],
    ['turnover', 'revenue'],
    ['sales', 'revenue'],
    ['operating proft', 'operating_income'],
    ['opersting', 'operating_income'],
    ['totalasets', 'total_assets'],
    ['営業', 'operating_income'],
    ['現金', 'cash'],
    ['total_assets', 'total_assets'],
    ['Assets', 'total_assets'],
  ])('for %j begin with %s', (typed, metric) => {
    expect(suggestMetrics(STUB_DATASET, typed, 'en')[0]?.value).toBe(metric);
    expect(suggestMetrics(STUB_DATASET, typed, 'ja')[0]?.value).toBe(metric);
  });

  it('are named in the reader’s language', () => {
    expect(suggestMetrics(STUB_DATASET, 'revenue', 'ja')[0]?.name).toBe('売上高');
  });
});

describe('suggested periods', () => {
  it('are those that the metric has a figure for, derived ones too, newest first', () => {
    const values = (metric: string) =>
      suggestPeriods(STUB_DATASET, id(metric), '', 'en').map(({ value }) => value);
    // 9M09 less 1H09 gives 3Q09 as well; nothing gives 1Q09.
    expect(values('revenue')).toEqual(['3Q09', '9M09', '1H09', '3Q08']);
    expect(values('cash')).toEqual(['2009-12-31', '2008-12-31']);
  });

  it.each([
    ['3q', ['3Q09', '3Q08']],
    ['Q3 2008', ['3Q08']],
    ['first half', ['1H09']],
    ['nine months', ['9M09']],
    ['oct', ['3Q09', '3Q08']],
    ['2009年度', ['3Q09', '9M09', '1H09']],
    ['上期', ['1H09']],
    ['FY2009', ['3Q09', '9M09', '1H09']],
    ['2015', []],
  ])('for %j are %j', (typed, periods) => {
    expect(suggestPeriods(STUB_DATASET, id('revenue'), typed, 'en').map(({ value }) => value)).toEqual(
      periods,
    );
  });

  it('are those of the whole data while no metric is known', () => {
    expect(suggestPeriods(STUB_DATASET, undefined, '', 'en').length).toBeGreaterThan(5);
  });

  it('are in the reader’s language', () => {
    expect(suggestPeriods(STUB_DATASET, id('cash'), 'december 2009', 'en')).toEqual([
      { name: 'Dec 31, 2009', value: '2009-12-31' },
    ]);
    expect(suggestPeriods(STUB_DATASET, id('cash'), '12月', 'ja')[0]).toEqual({
      name: '2009年12月31日',
      value: '2009-12-31',
    });
  });
});
