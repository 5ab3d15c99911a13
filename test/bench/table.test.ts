import { expect, it } from 'vitest';
import { layOut, megabytes, microseconds, milliseconds, times } from '../../src/bench/table.ts';

it('a table has its names to the left and its numbers to the right', () => {
  const rows = [
    ['what', 'median', 'p99'],
    ['a look-up', '5 µs', '12 µs'],
    ['start', '1200 ms', ''],
  ];
  expect(layOut(rows)).toBe(
    ['what        median    p99', 'a look-up     5 µs  12 µs', 'start      1200 ms'].join('\n'),
  );
  expect(layOut([])).toBe('');
});

it.each([
  [milliseconds(0.1234), '0.12 ms'],
  [milliseconds(12.34), '12.3 ms'],
  [milliseconds(1234.5), '1235 ms'],
  [microseconds(0.0123), '12 µs'],
  [microseconds(0.000_12), '0.12 µs'],
  [megabytes(119_500_000), '120 MB'],
  [times(1.499), '1.50 ×'],
])('a measure is told as %s', (told, expected) => {
  expect(told).toBe(expected);
});
