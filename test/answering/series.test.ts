import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../src/dataset/schema.ts';
import type { PeriodId } from '../../src/periods/period.ts';
import { answerer } from './answerer.ts';

/** Between which of several figures a change is told, and what is said of those that are not there. */

function seriesOf(metric: string, periods: readonly string[]) {
  const figures = periods.map((period) => ({ metric: metric as MetricId, period: period as PeriodId }));
  return answerer.answer({ kind: 'series', figures }, 'en');
}

function stepsOf(metric: string, periods: readonly string[]): string[] {
  const { outcome } = seriesOf(metric, periods);
  return outcome.status === 'answered' ? outcome.comparisons.map(({ from, to }) => `${from}-${to}`) : [];
}

describe('the changes in a series', () => {
  it.each<[what: string, metric: string, periods: string[], steps: string[]]>([
    ['from quarter to quarter', 'revenue', ['1Q08', '2Q08', '3Q08'], ['1Q08-2Q08', '2Q08-3Q08']],
    ['of two alone, however far apart', 'revenue', ['9M08', '9M11'], ['9M08-9M11']],
    ['of the same quarter of several years', 'revenue', ['3Q07', '3Q08', '3Q09'], ['3Q07-3Q08', '3Q08-3Q09']],
    ['not over a gap among quarters', 'operating_income', ['2Q08', '3Q08', '3Q09'], ['2Q08-3Q08']],
    ['not over a gap among years', 'revenue', ['9M08', '9M09', '9M11'], ['9M08-9M09']],
    ['not backwards', 'revenue', ['3Q09', '3Q08'], []],
  ])('are told %s', (_, metric, periods, steps) => {
    expect(stepsOf(metric, periods)).toEqual(steps);
  });
});

describe('a series with periods at which the documents give nothing', () => {
  it.each([
    [['2Q09', '3Q09'], 'Not in the documents: Total revenues, 2Q09.'],
    [['3Q15', '3Q09', '3Q16'], 'Not in the documents: Total revenues, 3Q15, 3Q16.'],
    [['3Q08', '3Q09'], undefined],
  ])('%s', (periods, note) => {
    expect(
      seriesOf('revenue', periods).view.notes.find((text) => text.startsWith('Not in the documents')),
    ).toBe(note);
  });
});
