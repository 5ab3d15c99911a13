import { describe, expect, it } from 'vitest';
import { arrivals, onSchedule, seededRandom } from '../../src/bench/arrivals.ts';

describe('arrivals', () => {
  it('are the same for the same seed, and others for another', () => {
    const of = (seed: number) => arrivals(50, 2, seededRandom(seed));
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  it.each([1, 50, 200, 500])('come in order, within the time, at about %d a second', (rate) => {
    const seconds = 10_000 / rate;
    const times = arrivals(rate, seconds, seededRandom(7));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeGreaterThanOrEqual(0);
    expect(times.at(-1)).toBeLessThan(seconds * 1000);
    expect(times.length / 10_000).toBeCloseTo(1, 1);
  });

  it('come close together and far apart, as people do who know nothing of each other', () => {
    const times = arrivals(100, 100, seededRandom(3));
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
    expect(deviation / mean).toBeCloseTo(1, 1);
  });
});

describe('a schedule', () => {
  it('fires each arrival once, in order, never before it is due', async () => {
    const fired: { index: number; early: boolean }[] = [];
    await onSchedule([0, 1, 1, 20, 21], (index, intended) => {
      fired.push({ index, early: performance.now() < intended });
    });
    expect(fired).toEqual([0, 1, 2, 3, 4].map((index) => ({ index, early: false })));
  });

  it('goes on by the clock where something takes long, and keeps the instants that were meant', async () => {
    const times = [0, 5, 10, 15];
    const intended: number[] = [];
    let end = NaN;
    await onSchedule(times, (index, meant) => {
      intended.push(meant);
      const until = performance.now() + (index === 0 ? 40 : 0);
      while (performance.now() < until);
      end = performance.now();
    });
    const [first = NaN] = intended;
    expect(intended.map((meant) => Math.round(meant - first))).toEqual(times);
    expect(end - first).toBeGreaterThanOrEqual(40);
  });

  it('of nothing ends at once', async () => {
    await onSchedule([], () => {
      throw new Error('nothing is due');
    });
  });
});
