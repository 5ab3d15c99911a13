import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/bench/row.ts';
import { milliseconds } from '../../src/bench/table.ts';
import { timeCalls, timeRuns } from '../../src/bench/time-calls.ts';

const warmUpMs = 0;

const busyFor = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

describe('timed calls', () => {
  it('are of each input in each round of one repeat', () => {
    const seen = new Set<string>();
    const timed = timeCalls(['a', 'b', 'c'], 4, (input) => seen.add(input), { warmUpMs });
    expect(timed.count).toBe(12);
    expect(seen).toEqual(new Set(['a', 'b', 'c']));
  });

  it('take as long as the call', () => {
    const { median, p99 } = timeCalls([1], 3, busyFor, { warmUpMs });
    expect(median).toBeGreaterThanOrEqual(1);
    expect(p99).toBeGreaterThanOrEqual(median);
  });

  it('are told by the call where several are timed together', () => {
    expect(timeCalls([0.5], 2, busyFor, { batch: 4, warmUpMs }).median).toBeGreaterThanOrEqual(0.5);
  });

  it('count from when the call has been repeated for a while', () => {
    let calls = 0;
    const slowAtFirst = (): void => {
      calls += 1;
      if (calls < 5) busyFor(10);
    };
    expect(timeCalls([0], 1, slowAtFirst, { warmUpMs: 100 }).max).toBeLessThan(10);
  });

  it('are of the quietest repeat: what happened once is left out', () => {
    let calls = 0;
    const once = (): void => {
      calls += 1;
      if (calls === 25) busyFor(200);
    };
    const { max } = timeCalls([0], 10, once, { warmUpMs });
    expect(max).toBeLessThan(200);
  });
});

it('timed runs wait for what is done', async () => {
  const { count, median } = await timeRuns(3, () => new Promise((resolve) => setTimeout(resolve, 5)));
  expect(count).toBe(3);
  expect(median).toBeGreaterThan(3);
});

it('the table holds each measure beside its peer, and no percentiles of what was measured once', () => {
  const measured = { count: 5, median: 2, p99: 4, max: 4 };
  const text = tableOf([
    {
      what: 'start',
      measured,
      tell: milliseconds,
      beside: { what: 'node', measured: { ...measured, median: 1 } },
    },
    { what: 'memory', measured: { ...measured, count: 1 }, tell: String },
  ]);
  const cells = text.split('\n').map((line) => line.split(/ {2,}/));
  expect(cells[1]).toEqual(['start', '5', '2.00 ms', '4.00 ms', 'node', '1.00 ms', '4.00 ms', '2.00 ×']);
  expect(cells[2]).toEqual(['memory', '1', '2']);
});
