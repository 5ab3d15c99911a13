import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRunning, type RunningShards } from '../../src/sharding/keep-running.ts';
import { restartAfter } from '../../src/sharding/restart-delay.ts';
import type { Ended, ShardProcess } from '../../src/sharding/shard-processes.ts';

const MINUTE = 60_000;

describe('a shard that ends is started again', () => {
  it.each([
    ['soon at first', 0, 0, { failures: 1, delayMs: 500 }],
    ['later the next time', 1, 0, { failures: 2, delayMs: 1_000 }],
    ['later each time', 5, 1_000, { failures: 6, delayMs: 16_000 }],
    ['after a minute at most', 500, 0, { failures: 501, delayMs: MINUTE }],
    ['soon, when it has served for a while', 500, MINUTE, { failures: 1, delayMs: 500 }],
  ])('%s', (_, failures, servedMs, restart) => {
    expect(restartAfter(failures, servedMs)).toEqual(restart);
  });
});

/** A process that a test starts in name only. */
type Staged = ShardProcess & {
  readonly shard: number;
  isLeaving: boolean;
  readonly connect: () => void;
  readonly end: (servedMs?: number) => void;
};

let started: Staged[];
let shards: RunningShards;

function stage(shard: number): Staged {
  let connect: () => void = () => undefined;
  let finish: (how: Ended) => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    connect = resolve;
    refuse = reject;
  });
  ready.catch(() => undefined);
  const ended = new Promise<Ended>((resolve) => {
    finish = resolve;
  });
  const process: Staged = {
    shard,
    pid: started.length,
    ready,
    ended,
    isLeaving: false,
    leave() {
      process.isLeaving = true;
    },
    connect,
    end(servedMs = 0) {
      refuse(new Error('ended'));
      finish({ how: 'SIGKILL', servedMs });
    },
  };
  started.push(process);
  return process;
}

const at = (index: number): Staged => {
  const process = started[index];
  if (!process) throw new Error(`only ${started.length} processes were started`);
  return process;
};
const startedShards = () => started.map(({ shard }) => shard);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  started = [];
  shards = keepRunning(3, stage, pino({ level: 'silent' }));
});
afterEach(() => void vi.useRealTimers());

describe('all shards', () => {
  it('are started at once', () => {
    expect(startedShards()).toEqual([0, 1, 2]);
  });

  it('are started again one by one, later each time', async () => {
    at(1).end();
    await pass(499);
    expect(startedShards()).toEqual([0, 1, 2]);
    await pass(1);
    expect(startedShards()).toEqual([0, 1, 2, 1]);
    at(3).end();
    await pass(999);
    expect(started).toHaveLength(4);
    await pass(1);
    expect(startedShards()).toEqual([0, 1, 2, 1, 1]);
  });

  it('leave when they are told to, and are not started again', async () => {
    at(0).end();
    const stopped = shards.stop();
    expect(started.map(({ isLeaving }) => isLeaving)).toEqual([true, true, true]);
    at(1).end();
    at(2).end();
    await stopped;
    await pass(MINUTE);
    expect(started).toHaveLength(3);
  });

  it('are renewed in turn, the old one leaving when the new one is connected', async () => {
    const renewed = shards.renew();
    expect(shards.renew()).toBe(renewed);
    for (const index of [0, 1, 2]) {
      await pass(0);
      expect(startedShards()).toEqual([0, 1, 2, 0, 1, 2].slice(0, 4 + index));
      expect(at(index).isLeaving).toBe(false);
      at(3 + index).connect();
      await pass(0);
      expect(at(index).isLeaving).toBe(true);
      at(index).end();
    }
    await renewed;
    await pass(MINUTE);
    expect(started).toHaveLength(6);
    at(4).end();
    await pass(500);
    expect(startedShards().at(-1)).toBe(1);
  });

  it('stay as they are where a new one cannot be connected', async () => {
    const renewed = shards.renew();
    at(3).end();
    await renewed;
    await pass(MINUTE);
    expect(startedShards()).toEqual([0, 1, 2, 0]);
    expect(started.some(({ isLeaving }) => isLeaving)).toBe(false);
  });

  it('leave with the one that is just being renewed', async () => {
    void shards.renew();
    void shards.stop();
    await pass(0);
    expect(started.map(({ isLeaving }) => isLeaving)).toEqual([true, true, true, true]);
    at(3).end();
    await pass(MINUTE);
    expect(started).toHaveLength(4);
  });
});
