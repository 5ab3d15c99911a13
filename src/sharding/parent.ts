import type { Logger } from 'pino';
import { type FromShard, ToShard } from './messages.ts';

/** The process that started this one as a shard. */
export type Parent = {
  /** Resolves when a shard may identify: shards of several processes take turns. */
  readonly waitForIdentify: (shardId: number, signal: AbortSignal) => Promise<void>;
  readonly tellReady: () => Promise<void>;
  /** Tells why this process ends, and that starting it again would not help. Resolves when it is told. */
  readonly tellFinal: (reason: string) => Promise<void>;
};

/**
 * The process that started this one, where it was discord.js's sharding that did; undefined otherwise.
 * @param onLeave is called once, when this process is told to leave, however often it is told: a service manager tells
 * all processes, and the one that started this one tells it again. That one's end counts as well: its next start would
 * otherwise have every shard twice
 */
export function connectToParent(log: Logger, onLeave: () => void): Parent | undefined {
  if (!process.send || !process.env['SHARDING_MANAGER']) return undefined;
  const waiting = new Map<number, () => void>();
  let turns = 0;
  const tell = (message: FromShard): Promise<void> =>
    new Promise((resolve) => {
      process.send?.(message, undefined, undefined, (error) => {
        if (error) log.warn({ reason: error.message }, 'the process that started this shard does not listen');
        resolve();
      });
    });
  process.on('message', (message) => {
    const read = ToShard.safeParse(message);
    if (!read.success) return;
    waiting.get(read.data.turn)?.();
    waiting.delete(read.data.turn);
  });
  let isLeaving = false;
  const leave = () => {
    if (!isLeaving) onLeave();
    isLeaving = true;
  };
  process.once('disconnect', leave);
  process.on('SIGTERM', leave);
  // From a terminal, where the process that started this one hears it too.
  process.on('SIGINT', () => undefined);
  return {
    tellReady: () => tell({ kind: 'ready' }),
    tellFinal: (reason) => tell({ kind: 'final', reason }),
    waitForIdentify: (shardId, signal) =>
      new Promise((resolve, reject) => {
        turns += 1;
        const turn = turns;
        const abort = () => {
          waiting.delete(turn);
          reject(new Error('The shard no longer waits to identify.'));
        };
        signal.addEventListener('abort', abort, { once: true });
        waiting.set(turn, () => {
          signal.removeEventListener('abort', abort);
          resolve();
        });
        void tell({ kind: 'identify?', shardId, turn });
      }),
  };
}
