import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/dataset/figure.ts';
import { reportedFigure } from '../../src/dataset/reported-figure.ts';
import { spanIdentities } from '../../src/periods/span-identities.ts';
import { consistent } from '../../src/dataset/intervals.ts';
import { MetricId } from '../../src/dataset/schema.ts';
import { spansOfYear } from '../../src/periods/calendar.ts';
import { parsePeriodId, periodId, type PeriodId } from '../../src/periods/period.ts';
import { dataset } from './committed-data.ts';
import { fact, smallDataset } from './small-dataset.ts';

const REVENUE = MetricId.parse('revenue');
const id = (text: string): PeriodId => {
  const period = parsePeriodId(text);
  if (!period) throw new Error(text);
  return periodId(period);
};
const revenue = (value: number, rest: object = {}) =>
  fact({ metric: 'revenue', period: '9M08', value, ...rest });
const reported = (...facts: ReturnType<typeof fact>[]) =>
  reportedFigure(smallDataset([{ id: 'revenue' }], facts), REVENUE, id('9M08'));

describe('of several statements of one figure', () => {
  it.each([
    [
      'a statement beats a table',
      [revenue(50_789e6), revenue(50_789_003e3, { source: 'statement', precision: 1e3, line: 2 })],
      50_789_003e3,
      0,
    ],
    [
      'a table beats text',
      [revenue(50_700e6, { source: 'text' }), revenue(50_789e6, { line: 2 })],
      50_789e6,
      1,
    ],
    [
      'finer beats coarser where they agree',
      [revenue(50_800e6, { precision: 1e8, document: 'second' }), revenue(50_789e6)],
      50_789e6,
      0,
    ],
    [
      'the later document beats the earlier, which is kept as another',
      [revenue(50_789e6), revenue(50_111e6, { document: 'second' })],
      50_111e6,
      1,
    ],
    [
      'an exact figure beats a qualified one',
      [revenue(50_000e6, { qualifier: 'over', source: 'statement' }), revenue(50_789e6)],
      50_789e6,
      1,
    ],
  ])('%s', (_, facts, value, others) => {
    const figure = reported(...facts);
    expect(figure?.value).toBe(value);
    expect(figure?.others).toHaveLength(others);
  });

  it('one that a discrepancy discards is not taken', () => {
    const facts = [revenue(50_789e6), revenue(9e6, { source: 'statement', line: 2, text: '9' })];
    const discrepancy = {
      id: 'first-misprint',
      kind: 'misprint',
      metrics: ['revenue'],
      periods: ['9M08'],
      summary: { en: 'Misprint.', ja: '誤植。' },
      evidence: 'made up',
      decidedBy: 'identity',
      places: [{ document: 'first', line: 2, text: '9', used: false }],
    };
    const small = smallDataset([{ id: 'revenue' }], facts, [discrepancy]);
    expect(reportedFigure(small, REVENUE, id('9M08'))?.value).toBe(50_789e6);
  });

  it('targets, changes and dollars are no reported value', () => {
    expect(
      reported(
        revenue(1e6, { kind: 'target' }),
        revenue(5, { measure: 'change-percent', unit: '%', against: '9M07' }),
        revenue(5e6, { unit: 'USD' }),
      ),
    ).toBeUndefined();
  });
});

describe('derivation', () => {
  it('names its parts and carries their precision', () => {
    const small = smallDataset(
      [{ id: 'revenue' }],
      [revenue(50_789e6), fact({ metric: 'revenue', period: '1H08', value: 33_254e6 })],
    );
    const figure = figureOf(small, REVENUE, id('3Q08'));
    expect(figure).toMatchObject({ value: 17_535e6, origin: 'derived', precision: 2e6 });
    expect(figure?.facts.map(({ period }) => period)).toEqual(['9M08', '1H08']);
  });

  it('an exact sum takes the place of a coarse figure that agrees with it', () => {
    const small = smallDataset(
      [{ id: 'revenue' }],
      [
        fact({ metric: 'revenue', period: '1Q08', value: 15.7e9, precision: 1e8 }),
        fact({ metric: 'revenue', period: '1H08', value: 33_254e6 }),
        fact({ metric: 'revenue', period: '2Q08', value: 17_540e6 }),
      ],
    );
    expect(figureOf(small, REVENUE, id('1Q08'))).toMatchObject({ value: 15_714e6, origin: 'derived' });
  });

  it('a figure and the change from it to the next take the place of a coarse one that agrees with them', () => {
    const small = smallDataset(
      [{ id: 'revenue' }],
      [
        fact({ metric: 'revenue', period: '9M07', value: 48.3e9, precision: 1e8 }),
        revenue(50_789e6),
        revenue(2_440e6, { measure: 'change', against: '9M07' }),
      ],
    );
    expect(figureOf(small, REVENUE, id('9M07'))).toMatchObject({ value: 48_349e6, origin: 'derived' });
  });

  it('is not for ratios, averages and balances', () => {
    const ratio = MetricId.parse('share');
    for (const nature of ['ratio', 'average', 'per-share', 'balance']) {
      const facts = ['9M08', '1H08'].map((period) => fact({ metric: 'share', period, value: 5e6 }));
      expect(figureOf(smallDataset([{ id: 'share', nature }], facts), ratio, id('3Q08'))).toBeUndefined();
    }
  });

  it('every identity of spans holds, whatever the quarters', () => {
    const quarters = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(quarters, ([q1 = 0, q2 = 0, q3 = 0, q4 = 0]) => {
        const values: Record<string, number> = {
          '1Q08': q1,
          '2Q08': q2,
          '3Q08': q3,
          '4Q08': q4,
          '1H08': q1 + q2,
          '2H08': q3 + q4,
          '9M08': q1 + q2 + q3,
          FY2008: q1 + q2 + q3 + q4,
        };
        for (const span of spansOfYear(2008)) {
          for (const terms of spanIdentities(span)) {
            const sum = terms.reduce(
              (total, { sign, span: part }) => total + sign * (values[periodId(part)] ?? NaN),
              0,
            );
            expect(sum).toBe(values[periodId(span)]);
          }
        }
      }),
    );
  });

  it('quarters of the dataset, derived or reported, add up to the reported nine months', () => {
    const period = id('9M08');
    const checked = dataset.metrics.flatMap(({ id: metric, nature }) => {
      const whole = nature === 'flow' ? reportedFigure(dataset, metric, period) : undefined;
      const quarters = ['1Q08', '2Q08', '3Q08'].map((quarter) => figureOf(dataset, metric, id(quarter)));
      const parts = quarters.filter((part) => part !== undefined);
      // Where a later document restates the nine months, its quarters are not all restated with them.
      const isRestated = ['1Q08', '2Q08', '3Q08', '9M08']
        .flatMap((part) => dataset.discrepanciesOf(metric, id(part)))
        .some(({ kind }) => kind === 'restatement' || kind === 'reclassification');
      return whole && parts.length === quarters.length && !isRestated ? [{ metric, whole, parts }] : [];
    });
    const astray = checked.filter(({ whole, parts }) => {
      const sum = {
        value: parts.reduce((total, { value }) => total + value, 0),
        precision: parts.reduce((total, { precision }) => total + precision, 0),
      };
      return !consistent(sum, whole);
    });
    expect(checked.length).toBeGreaterThan(50);
    expect(astray.map(({ metric }) => metric)).toEqual([]);
  });
});

describe('the committed dataset', () => {
  it.each([
    ['revenue', '9M08', 50_789_003_000, 'reported'],
    ['revenue', '1Q08', 16_328_133_000, 'derived'],
    ['net_income', '3Q08', -13_232_000, 'reported'],
    ['gross_margin', '9M08', 9_534_009_000, 'calculated'],
  ])('%s %s', (metric, period, value, origin) => {
    const figure = figureOf(dataset, MetricId.parse(metric), id(period));
    expect(figure?.origin).toBe(origin);
    expect(figure?.value).toBe(value);
  });

  it.each([
    ['effective_tax_rate', '1Q08', 68.8743],
    ['ebitda_margin', '3Q09', 13.2942],
  ])('a ratio is of the most exact parts: %s %s', (metric, period, percent) => {
    expect(figureOf(dataset, MetricId.parse(metric), id(period))?.value).toBeCloseTo(percent, 4);
  });

  it('keeps what was reported before a restatement', () => {
    const figure = figureOf(dataset, MetricId.parse('revenue_corporate_others'), id('9M08'));
    expect(figure?.value).toBe(262e6);
    expect(figure?.others.map(({ value }) => value)).toContain(625e6);
  });
});
