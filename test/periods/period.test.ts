import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fiscalYearOf,
  instant,
  isSpan,
  lastDayOfMonth,
  monthEnd,
  parsePeriodId,
  periodId,
  samePeriod,
  type Period,
} from '../../src/periods/period.ts';
import { anyPeriod } from '../query/queries.ts';

const sorted = (period: Period): unknown => Object.entries(period).toSorted();

describe('the id of a period', () => {
  it.each<[string, Period]>([
    ['3Q09', { kind: 'quarter', fy: 2009, quarter: 3 }],
    ['1H08', { kind: 'half', fy: 2008, half: 1 }],
    ['2H10', { kind: 'half', fy: 2010, half: 2 }],
    ['9M08', { kind: 'nine-months', fy: 2008 }],
    ['FY2008', { kind: 'year', fy: 2008 }],
    ['4Q99', { kind: 'quarter', fy: 1999, quarter: 4 }],
    ['1Q89', { kind: 'quarter', fy: 2089, quarter: 1 }],
    ['FY1990', { kind: 'year', fy: 1990 }],
    ['2008-12-31', { kind: 'instant', year: 2008, month: 12, day: 31 }],
    ['2008-02-29', { kind: 'instant', year: 2008, month: 2, day: 29 }],
    ['2000-02-29', { kind: 'instant', year: 2000, month: 2, day: 29 }],
  ])('%s', (id, period) => {
    expect(parsePeriodId(id)).toEqual(period);
    expect(periodId(period)).toBe(id);
  });

  it.each([
    '',
    '5Q08',
    '0Q08',
    '3H08',
    '8M08',
    '3Q8',
    '3Q2008',
    '3q08',
    'Q308',
    'FY08',
    'FY1989',
    'FY2090',
    'FY20080',
    '2008',
    '2008-13-01',
    '2008-00-10',
    '2008-12-32',
    '2009-02-29',
    '2100-02-29',
    '2008-6-30',
    '2008-12-31 ',
    ' 3Q08',
    '3Q08\n',
    '2008-12-31T00:00',
    '３Q08',
    '__proto__',
  ])('is not %j', (id) => {
    expect(parsePeriodId(id)).toBeUndefined();
  });

  it.each(['0000-01-01', '0099-12-31'])('is not of a year without four digits: %s', (id) => {
    expect(parsePeriodId(id)).toBeUndefined();
  });

  it('names its period alone', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const parsed = parsePeriodId(periodId(period));
        expect(parsed).toEqual(period);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for the same period only', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(samePeriod(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
      }),
    );
  });

  it('is read from no other text: whatever parses prints as it was', () => {
    const nearly = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.stringMatching(/^[0-9]?[QHM][0-9]{0,3}$/),
      fc.stringMatching(/^FY[0-9]{1,5}$/),
      fc.stringMatching(/^[1-9][0-9]{3}-[0-9]{1,2}-[0-9]{1,2}$/),
    );
    fc.assert(
      fc.property(nearly, (text) => {
        const period = parsePeriodId(text);
        if (period) expect(periodId(period)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells spans from dates', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(isSpan(period)).toBe(!periodId(period).includes('-'));
      }),
    );
  });
});

describe('years in two digits', () => {
  it.each([
    [0, 2000],
    [8, 2008],
    [89, 2089],
    [90, 1990],
    [99, 1999],
  ])('%i stands for %i', (digits, year) => {
    expect(fiscalYearOf(digits)).toBe(year);
  });
});

describe('dates', () => {
  it.each([
    [2008, 2, 29],
    [2009, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [2008, 12, 31],
    [2008, 9, 30],
  ])('month %i-%i ends on %i', (year, month, day) => {
    expect(lastDayOfMonth(year, month)).toBe(day);
    expect(monthEnd(year, month)).toEqual({ kind: 'instant', year, month, day });
    expect(instant(year, month, day)).toEqual({ kind: 'instant', year, month, day });
    expect(instant(year, month, day + 1)).toBeUndefined();
  });

  it.each([
    [2008, 0, 1],
    [2008, 13, 1],
    [2008, 1, 0],
    [2008, 1, -1],
    [2008, 4, 31],
  ])('there is no %i-%i-%i', (year, month, day) => {
    expect(instant(year, month, day)).toBeUndefined();
  });
});
