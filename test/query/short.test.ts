import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataDirectory } from '../../src/dataset/files.ts';
import { loadDataFiles } from '../../src/dataset/load.ts';
import { shiftBySelf } from '../../src/periods/calendar.ts';
import { parsePeriodId, periodId } from '../../src/periods/period.ts';
import { fitsCustomId, parseShort, printShort, SHORT_QUERY_LIMIT } from '../../src/query/short.ts';
import { anyFigure, anyQuery } from './queries.ts';
import { Query } from '../../src/query/query.ts';

const lookup = (metric: string, period: string, more: object = {}): Query =>
  Query.parse({ kind: 'lookup', figure: { metric, period, ...more } });

describe('the short form of a query', () => {
  it('reads back every query as it was', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parseShort(printShort(query))).toStrictEqual(query);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [lookup('revenue', '3Q09'), '1l.revenue@3Q09'],
    [lookup('cash', '2008-12-31', { currency: 'USD', basis: 'original' }), '1l.cash@20081231*o$'],
    [
      Query.parse({
        kind: 'change',
        from: { metric: 'revenue', period: '3Q08' },
        to: { metric: 'revenue', period: '3Q09' },
        in: 'percent',
        readings: ['latest', 'spelling'],
      }),
      '1cpLS.revenue@3Q08.@3Q09',
    ],
    [
      Query.parse({ kind: 'lookup', figure: { metric: 'revenue', period: 'FY2008', target: '2008-10-24' } }),
      '1l.revenue@FY2008!20081024',
    ],
  ])('is short: %j', (query, text) => {
    expect(printShort(query)).toBe(text);
  });

  it('fits a custom id for any two figures of the catalog', () => {
    const { metrics } = loadDataFiles(dataDirectory());
    const longest = metrics
      .map(({ id, nature }) => ({ metric: id, period: nature === 'balance' ? '2011-12-31' : 'FY2011' }))
      .sort((a, b) => b.metric.length - a.metric.length)
      .slice(0, 40);
    for (const a of longest) {
      for (const b of longest) {
        expect(printShort(Query.parse({ kind: 'difference', a, b })).length).toBeLessThanOrEqual(
          SHORT_QUERY_LIMIT,
        );
        const ratio = { kind: 'ratio', of: a, to: b, in: 'percent' };
        expect(fitsCustomId(Query.parse(ratio)), `${a.metric} ${b.metric}`).toBe(true);
      }
    }
  });

  it('has a run of successive periods as one', () => {
    fc.assert(
      fc.property(anyFigure, fc.integer({ min: 1, max: 12 }), anyFigure, (first, steps, other) => {
        const run = Array.from({ length: steps }, (_, step) => {
          const period = parsePeriodId(first.period);
          return period ? { ...first, period: periodId(shiftBySelf(period, step)) } : first;
        });
        fc.pre(run.every(({ period }) => parsePeriodId(period) !== undefined));
        for (const figures of [run, [other, ...run], [...run, other], [...run, ...run]]) {
          const query = Query.parse({ kind: 'series', figures });
          expect(parseShort(printShort(query))).toStrictEqual(query);
        }
      }),
      { numRuns: 1000 },
    );
    const quarters = ['1Q07', '2Q07', '3Q07', '4Q07', '1Q08'].map((period) => ({
      metric: 'revenue',
      period,
    }));
    const [first, ...others] = quarters;
    expect(printShort(Query.parse({ kind: 'series', figures: [...quarters, first] }))).toBe(
      '1s.revenue@1Q07>1Q08.@1Q07',
    );
    expect(printShort(Query.parse({ kind: 'series', figures: others.slice(0, 2) }))).toBe(
      '1s.revenue@2Q07.@3Q07',
    );
  });

  it('says of a long series that it does not fit', () => {
    const figures = Array.from({ length: 20 }, (_, year) => ({
      metric: 'revenue',
      period: periodId({ kind: 'year', fy: 2000 + 2 * year }),
    }));
    expect(fitsCustomId(Query.parse({ kind: 'series', figures }))).toBe(false);
  });

  it.each([
    '',
    '1',
    'revenue',
    '2l.revenue@3Q09',
    '1l.revenue@5Q09',
    '1l.revenue',
    '1l.@3Q09',
    '1lx.revenue@3Q09',
    '1lZ.revenue@3Q09',
    '1c.revenue@3Q09.@3Q08',
    '1l.revenue@3Q09.@3Q08',
    '1ga.revenue@3Q09.@3Q08',
    '1d.revenue@3Q09.@3Q08.@3Q07',
    '1f.Revenue',
    '1f.revenue~document',
    '1z.revenue@3Q09',
    '1l.constructor@__proto__',
    '1s.revenue@1Q07>FY2008',
    '1s.revenue@3Q08>1Q07',
    '1s.revenue@1Q01>1Q89',
    '1l.revenue@1Q07>3Q07',
  ])('is not read out of %j', (text) => {
    expect(parseShort(text)).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `1l.${text}`),
        ),
        (text) => {
          const query = parseShort(text);
          if (query) expect(Query.parse(query)).toStrictEqual(query);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
