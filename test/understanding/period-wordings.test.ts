import { describe, expect, it } from 'vitest';
import { endOf } from '../../src/periods/calendar.ts';
import { parsePeriodId, periodId, type Span } from '../../src/periods/period.ts';
import { answerer } from '../answering/answerer.ts';
import {
  contradicted,
  dated,
  DATES,
  OF_DATE,
  OF_FIRST_HALF,
  OF_HALF,
  OF_MONTHS,
  OF_NINE_MONTHS,
  OF_NO_ONE_YEAR,
  OF_QUARTER,
  OF_QUARTER_END,
  OF_YEAR,
  OF_YEAR_END,
  periodRead,
  SPANS,
  worded,
  type Worded,
} from './period-wordings.ts';

/** A balance of a span is that of the span's end. */
function endOfId(id: string): string {
  const period = parsePeriodId(id);
  return period ? periodId(endOf(period)) : id;
}

const kindOf = (kind: Span['kind']): Span[] => SPANS.filter((span) => span.kind === kind);
const firstHalves = kindOf('half').filter((span) => span.kind === 'half' && span.half === 1);

const misread = (metric: string, all: readonly Worded[], as = (id: string): string => id): string[] =>
  all.flatMap(({ wording, period }) => {
    const read = as(periodRead(answerer.ask(`${metric} ${wording}`).outcome));
    return read === as(period) ? [] : [`${wording}: ${period}, but read as ${read}`];
  });

describe('the wordings of a span, for every span of the data', () => {
  it.each([
    ['months', worded(OF_MONTHS, SPANS)],
    ['quarters', worded(OF_QUARTER, kindOf('quarter'))],
    ['halves', worded(OF_HALF, kindOf('half'))],
    ['first halves', worded(OF_FIRST_HALF, firstHalves)],
    ['nine months', worded(OF_NINE_MONTHS, kindOf('nine-months'))],
    ['years', worded(OF_YEAR, kindOf('year'))],
  ])('%s', (_, all) => {
    expect(misread('operating income', all)).toEqual([]);
  });
});

describe('the wordings of a date, for every quarter end of the data', () => {
  it.each([
    ['dates', dated(OF_DATE, DATES)],
    ['ends of quarters', worded(OF_QUARTER_END, kindOf('quarter'))],
    ['ends of years', worded(OF_YEAR_END, kindOf('year'))],
  ])('%s', (_, all) => {
    expect(misread('total assets', all, endOfId)).toEqual([]);
  });
});

const hasNumber = (question: string): boolean => {
  const { outcome } = answerer.ask(question);
  return outcome.status === 'answered' && outcome.headline !== null;
};

describe('what names no one period', () => {
  it('is given no number where it may be a year or two', () => {
    const wordings = worded(OF_NO_ONE_YEAR, kindOf('year')).map(({ wording }) => wording);
    expect(wordings.filter((wording) => hasNumber(`operating income ${wording}`))).toEqual([]);
  });

  it('is given no number where two namings contradict each other', () => {
    const wordings = contradicted();
    expect(wordings.length).toBeGreaterThan(1000);
    expect(wordings.filter((wording) => hasNumber(`operating income ${wording}`))).toEqual([]);
  });

  it('is a question back where a flow is asked for a month', () => {
    const months = dated(['{m}/{tyy}', '{m}/{tyyyy}', '{to}-{tyy}'], DATES);
    expect(months.filter(({ wording }) => hasNumber(`operating income ${wording}`))).toEqual([]);
  });
});
