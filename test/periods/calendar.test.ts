import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareInstants,
  comparePeriods,
  endOf,
  fiscalYearAt,
  monthsOf,
  openingOf,
  shiftBySelf,
  shiftYears,
  spanMonths,
  spanOfMonths,
  spansEndingAt,
  spansOfYear,
  yearEndBefore,
} from '../../src/periods/calendar.ts';
import {
  isSpan,
  monthEnd,
  parsePeriodId,
  periodId,
  type Instant,
  type Period,
  type Span,
} from '../../src/periods/period.ts';
import { anyPeriod } from '../query/queries.ts';

const at = (id: string): Period => {
  const period = parsePeriodId(id);
  if (!period) throw new Error(`no period: ${id}`);
  return period;
};
const span = (id: string): Span => {
  const period = at(id);
  if (!isSpan(period)) throw new Error(`no span: ${id}`);
  return period;
};
const date = (id: string): Instant => {
  const period = at(id);
  if (isSpan(period)) throw new Error(`no date: ${id}`);
  return period;
};

const anySpan = anyPeriod.filter(isSpan);
const anyMonthEnd = fc
  .record({ year: fc.integer({ min: 1990, max: 2089 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => monthEnd(year, month));
const anySteps = fc.integer({ min: -60, max: 60 });

describe('a span', () => {
  it.each([
    ['1Q08', '2008-06-30', '2008-03-31', 3],
    ['2Q08', '2008-09-30', '2008-06-30', 3],
    ['3Q08', '2008-12-31', '2008-09-30', 3],
    ['4Q08', '2009-03-31', '2008-12-31', 3],
    ['1H08', '2008-09-30', '2008-03-31', 6],
    ['2H08', '2009-03-31', '2008-09-30', 6],
    ['9M08', '2008-12-31', '2008-03-31', 9],
    ['FY2008', '2009-03-31', '2008-03-31', 12],
  ])('%s ends on %s, opens on %s and has %i months', (id, end, opening, months) => {
    expect(periodId(endOf(span(id)))).toBe(end);
    expect(periodId(openingOf(span(id)))).toBe(opening);
    expect(monthsOf(span(id))).toBe(months);
  });

  it('is found again by its months', () => {
    fc.assert(
      fc.property(anySpan, (period) => {
        const { from, to } = spanMonths(period);
        expect(spanOfMonths(from, to)).toEqual(period);
        expect((to.year - from.year) * 12 + to.month - from.month + 1).toBe(monthsOf(period));
      }),
    );
  });

  it.each([
    ['2008-04', '2008-05'],
    ['2008-05', '2008-07'],
    ['2008-01', '2008-12'],
    ['2008-07', '2008-12'],
    ['2008-10', '2009-06'],
    ['2008-12', '2008-10'],
    ['2008-04', '2009-12'],
  ])('covers neither more nor fewer months than it has: none is %s to %s', (from, to) => {
    const month = (text: string): { year: number; month: number } => ({
      year: Number(text.slice(0, 4)),
      month: Number(text.slice(5)),
    });
    expect(spanOfMonths(month(from), month(to))).toBeUndefined();
  });

  it('begins where the one before it ends', () => {
    fc.assert(
      fc.property(
        anySpan.filter(({ kind }) => kind !== 'nine-months'),
        (period) => {
          expect(endOf(shiftBySelf(period, -1))).toEqual(openingOf(period));
        },
      ),
    );
  });

  it('is one of those of its fiscal year, and of those that end when it does', () => {
    fc.assert(
      fc.property(anySpan, (period) => {
        expect(spansOfYear(period.fy)).toContainEqual(period);
        expect(spansEndingAt(endOf(period))).toContainEqual(period);
        expect(fiscalYearAt(endOf(period))).toBe(period.fy);
      }),
    );
  });
});

describe('the spans that end at a date', () => {
  it.each([
    ['2008-06-30', ['1Q08']],
    ['2008-09-30', ['2Q08', '1H08']],
    ['2008-12-31', ['3Q08', '9M08']],
    ['2009-03-31', ['4Q08', '2H08', 'FY2008']],
    ['2008-12-30', []],
    ['2008-11-30', []],
  ])('%s: %j', (id, spans) => {
    expect(spansEndingAt(date(id)).map(periodId)).toEqual(spans);
  });
});

describe('some years later or earlier', () => {
  it.each([
    ['3Q09', -1, '3Q08'],
    ['9M08', -1, '9M07'],
    ['FY2008', 3, 'FY2011'],
    ['1H08', 1, '1H09'],
    ['2008-12-31', 1, '2009-12-31'],
    ['2008-02-29', 1, '2009-02-28'],
    ['2009-02-28', -1, '2008-02-29'],
    ['2008-02-28', 1, '2009-02-28'],
    ['2008-02-29', 4, '2012-02-29'],
  ])('%s moved by %i is %s', (id, years, moved) => {
    expect(periodId(shiftYears(at(id), years))).toBe(moved);
  });

  it('there and back again is where it began', () => {
    fc.assert(
      fc.property(anySpan, anySteps, (period, years) => {
        expect(shiftYears(shiftYears(period, years), -years)).toEqual(period);
      }),
    );
    fc.assert(
      fc.property(anyMonthEnd, anySteps, (period, years) => {
        expect(shiftYears(shiftYears(period, years), -years)).toEqual(period);
      }),
    );
  });

  it('moves the end of a span as it moves the span', () => {
    fc.assert(
      fc.property(anySpan, anySteps, (period, years) => {
        expect(endOf(shiftYears(period, years))).toEqual(shiftYears(endOf(period), years));
      }),
    );
  });
});

describe('some lengths later or earlier', () => {
  it.each([
    ['1Q08', -1, '4Q07'],
    ['4Q08', 1, '1Q09'],
    ['3Q08', 5, '4Q09'],
    ['1H08', -1, '2H07'],
    ['2H08', 1, '1H09'],
    ['9M08', 1, '9M09'],
    ['FY2008', -2, 'FY2006'],
    ['2008-12-31', -1, '2008-09-30'],
    ['2008-12-31', 1, '2009-03-31'],
    ['2009-03-31', -1, '2008-12-31'],
    ['2008-03-31', 4, '2009-03-31'],
    ['3Q08', 0, '3Q08'],
  ])('%s moved by %i is %s', (id, steps, moved) => {
    expect(periodId(shiftBySelf(at(id), steps))).toBe(moved);
  });

  it('there and back again is where it began', () => {
    fc.assert(
      fc.property(fc.oneof(anySpan, anyMonthEnd), anySteps, (period, steps) => {
        expect(shiftBySelf(shiftBySelf(period, steps), -steps)).toEqual(period);
      }),
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(anySpan, anySteps, anySteps, (period, a, b) => {
        expect(shiftBySelf(shiftBySelf(period, a), b)).toEqual(shiftBySelf(period, a + b));
      }),
    );
  });

  it('keeps a span of its length, and four quarters are a year', () => {
    fc.assert(
      fc.property(anySpan, anySteps, (period, steps) => {
        const moved = shiftBySelf(period, steps);
        expect(moved.kind).toBe(period.kind);
        if (period.kind === 'quarter')
          expect(shiftBySelf(period, 4 * steps)).toEqual(shiftYears(period, steps));
      }),
    );
  });
});

describe('the fiscal year end before a date', () => {
  it.each([
    ['2008-12-31', '2008-03-31'],
    ['2009-03-31', '2008-03-31'],
    ['2009-04-01', '2009-03-31'],
    ['2009-03-30', '2008-03-31'],
    ['2009-02-28', '2008-03-31'],
    ['2009-06-30', '2009-03-31'],
  ])('%s: %s', (id, yearEnd) => {
    expect(periodId(yearEndBefore(date(id)))).toBe(yearEnd);
  });

  it('is a 31 March before it, and no more than a year before it', () => {
    fc.assert(
      fc.property(anyMonthEnd, (day) => {
        const yearEnd = yearEndBefore(day);
        expect([yearEnd.month, yearEnd.day]).toEqual([3, 31]);
        expect(compareInstants(yearEnd, day)).toBeLessThan(0);
        expect(compareInstants(shiftYears(yearEnd, 1), day)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the order of periods', () => {
  it('is by end, the shorter first, dates last', () => {
    const ids = [
      '1Q08',
      '2Q08',
      '1H08',
      '2008-09-30',
      '3Q08',
      '9M08',
      '4Q08',
      '2H08',
      'FY2008',
      '2009-03-31',
    ];
    expect(ids.toReversed().map(at).sort(comparePeriods).map(periodId)).toEqual(ids);
  });

  it('is one order: turned round it has the other sign', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0)
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        expect(comparePeriods(a, b) === 0).toBe(periodId(a) === periodId(b));
      }),
    );
  });
});

describe('the fiscal year of a date', () => {
  it.each([
    ['2008-04-01', 2008],
    ['2008-03-31', 2007],
    ['2009-01-01', 2008],
    ['2008-12-31', 2008],
  ])('%s lies in %i', (id, fy) => {
    expect(fiscalYearAt(date(id))).toBe(fy);
  });
});
