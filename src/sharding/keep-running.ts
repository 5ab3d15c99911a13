import type { Logger } from 'pino';
import { restartAfter } from './restart-delay.ts';
import type { ShardProcess, StartShard } from './shard-processes.ts';

/** All shards of the bot, each in a process that is started again where it ends. */
export type RunningShards = {
  /** Replaces the process of each shard, one after another: the old one leaves when the new one is connected. */
  readonly renew: () => Promise<void>;
  /** Asks all to finish what they have and to leave; resolves when they have. */
  readonly stop: () => Promise<void>;
};

/** How long a process has to finish and to leave, in milliseconds; a shard takes no longer than five seconds. */
const LEAVE_MS = 8_000;

/** Starts the shards with the ids below `count`, and keeps them running. */
export function keepRunning(count: number, start: StartShard, log: Logger): RunningShards {
  const serving = new Map<number, ShardProcess>();
  const alive = new Set<ShardProcess>();
  let isStopping = false;

  const begin = (shard: number): ShardProcess => {
    const process = start(shard);
    log.info({ shard, process: process.pid }, 'a shard was started');
    alive.add(process);
    void process.ended.then(() => alive.delete(process));
    return process;
  };

  const isReplaced = (shard: number, process: ShardProcess): boolean =>
    isStopping || serving.get(shard) !== process;

  /** Makes a process the one that serves its shard, and starts another one whenever it ends unasked. */
  const serve = async (shard: number, first: ShardProcess): Promise<void> => {
    serving.set(shard, first);
    let failures = 0;
    for (let process = first; ;) {
      const { how, servedMs } = await process.ended;
      if (isReplaced(shard, process)) return;
      const restart = restartAfter(failures, servedMs);
      ({ failures } = restart);
      log.warn({ shard, how, againInMs: restart.delayMs }, 'a shard ended and is started again');
      await new Promise((resolve) => setTimeout(resolve, restart.delayMs));
      // Meanwhile all may have been told to leave, or the shard been renewed.
      if (isReplaced(shard, process)) return;
      process = begin(shard);
      serving.set(shard, process);
    }
  };

  const renewAll = async (): Promise<void> => {
    for (const shard of serving.keys()) {
      if (isStopping) return;
      const next = begin(shard);
      try {
        await next.ready;
      } catch (error) {
        log.error({ shard, reason: String(error) }, 'a shard cannot be renewed; the old ones go on');
        return;
      }
      const old = serving.get(shard);
      void serve(shard, next);
      old?.leave(LEAVE_MS);
      await old?.ended;
    }
  };
  let renewing: Promise<void> | undefined;

  for (let shard = 0; shard < count; shard += 1) void serve(shard, begin(shard));

  return {
    renew() {
      renewing ??= renewAll().finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
    async stop() {
      isStopping = true;
      for (const process of alive) process.leave(LEAVE_MS);
      await Promise.all([...alive].map(({ ended }) => ended));
    },
  };
}
