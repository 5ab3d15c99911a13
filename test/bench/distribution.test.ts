import { describe, expect, it } from 'vitest';
import { distribution, medianOf, percentile } from '../../src/bench/distribution.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

describe('a percentile', () => {
  it.each([
    [50, [1, 2, 3], 2],
    [50, [1, 2, 3, 4], 2],
    [99, upTo(100), 99],
    [99, upTo(1000), 990],
    [99, upTo(10), 10],
    [100, upTo(10), 10],
    [0, [7, 8], 7],
    [50, [], NaN],
  ])('%d of %j is %d', (percent, ascending, expected) => {
    expect(percentile(ascending, percent)).toBe(expected);
  });
});

describe('a distribution', () => {
  it('is of the numbers in whatever order, by size and not by letters', () => {
    expect(distribution([100, 9, 20, 3])).toEqual({ count: 4, median: 9, p99: 100, max: 100 });
    expect(medianOf([10, 9, 2])).toBe(9);
  });

  it('of nothing has no numbers', () => {
    expect(distribution([])).toEqual({ count: 0, median: NaN, p99: NaN, max: NaN });
  });

  it('does not hide one slow call among a hundred', () => {
    const samples = [...upTo(98).map(() => 1), 500, 500];
    expect(distribution(samples)).toMatchObject({ median: 1, p99: 500 });
  });
});
