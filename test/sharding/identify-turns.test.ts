import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIdentifyTurns } from '../../src/sharding/identify-turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Which shard of those that ask at once gets its turn at which second. */
function turns(maxConcurrency: number, shardIds: readonly number[]): Record<number, number> {
  const start = Date.now();
  const seconds: Record<number, number> = {};
  const line = createIdentifyTurns(maxConcurrency);
  for (const id of shardIds) {
    line.ask(`shard ${id}`, id, () => {
      seconds[id] = (Date.now() - start) / 1000;
    });
  }
  vi.advanceTimersByTime(120_000);
  return seconds;
}

it.each([
  ['one place: one after another', 1, { 0: 0, 1: 5.5, 2: 11, 3: 16.5 }],
  ['two places: by turns', 2, { 0: 0, 1: 0, 2: 5.5, 3: 5.5 }],
  ['a place each: all at once', 16, { 0: 0, 1: 0, 2: 0, 3: 0 }],
])('%s', (_, maxConcurrency, seconds) => {
  expect(turns(maxConcurrency, [0, 1, 2, 3])).toEqual(seconds);
});

it('goes by the place, not by who asks first', () => {
  expect(turns(2, [0, 2, 4, 1])).toEqual({ 0: 0, 2: 5.5, 4: 11, 1: 0 });
});

it('keeps the turn of who asks again, and passes over who has left', () => {
  const line = createIdentifyTurns(1);
  const called: string[] = [];
  const ask = (who: string, call = who) => {
    line.ask(who, 0, () => called.push(call));
  };
  ask('first');
  ask('second');
  ask('third');
  ask('fourth');
  ask('second', 'second again');
  line.leave('third');
  vi.advanceTimersByTime(11_000);
  expect(called).toEqual(['first', 'second again', 'fourth']);
});

it('keeps the distance after a pause, and lets nobody through when it is closed', () => {
  const line = createIdentifyTurns(1);
  const called: string[] = [];
  line.ask('first', 0, () => called.push('first'));
  vi.advanceTimersByTime(5_000);
  line.ask('second', 0, () => called.push('second'));
  expect(called).toEqual(['first']);
  vi.advanceTimersByTime(500);
  expect(called).toEqual(['first', 'second']);
  line.ask('third', 0, () => called.push('third'));
  line.close();
  vi.advanceTimersByTime(60_000);
  expect(called).toEqual(['first', 'second']);
});
