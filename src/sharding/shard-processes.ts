import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import type { IdentifyTurns } from './identify-turns.ts';
import { FromShard, type ToShard } from './messages.ts';

/** A process that serves one shard, from its start to its end. */
export type ShardProcess = {
  readonly pid: number | undefined;
  /** Resolves when the shard is connected; rejects where the process ends before. */
  readonly ready: Promise<void>;
  /** Resolves when the process has ended, whatever the reason, with how long the shard was connected before. */
  readonly ended: Promise<Ended>;
  /** Asks the process to finish what it has and to leave, and ends it where it has not left within the time. */
  readonly leave: (withinMs: number) => void;
};

/** How a process ended: its status or signal, and the milliseconds that its shard was connected before. */
export type Ended = { readonly how: string; readonly servedMs: number };

/** Starts a process for a shard. */
export type StartShard = (shardId: number) => ShardProcess;

type Options = {
  /** The program that serves a shard, told which by `SHARD_IDS` and `SHARD_COUNT`. */
  readonly file: string;
  readonly token: string;
  /** What the processes are told beside the environment of this one. */
  readonly environment: Readonly<Record<string, string>>;
  readonly count: number;
  readonly turns: IdentifyTurns;
  readonly log: Logger;
  /** Hears of a shard that ended, and would again however often it is started. */
  readonly onFinal: (reason: string) => void;
};

/** Makes the start of a shard's process, by discord.js's sharding. */
export function shardStarter({ file, token, environment, count, turns, log, onFinal }: Options): StartShard {
  // It would start a dead shard again at once, however often it dies.
  const { execArgv } = process;
  const sharding = new ShardingManager(file, { token, totalShards: count, respawn: false, execArgv });
  return (shardId) => {
    const shard = sharding.createShard(shardId);
    // What discord.js calls SHARDS is one shard's id; for this program it is the number of processes.
    const place = { SHARDS: '', SHARD_IDS: String(shardId), SHARD_COUNT: String(count) };
    Object.assign(shard.env as object, environment, place);
    return watch(shard, { turns, log, onFinal });
  };
}

function watch(
  shard: Shard,
  { turns, log, onFinal }: Pick<Options, 'turns' | 'log' | 'onFinal'>,
): ShardProcess {
  let readyAt: number | undefined;
  let child: ChildProcess | undefined;
  const who = randomUUID();

  const ended = new Promise<Ended>((resolve) => {
    const end = (how: string) => {
      turns.leave(who);
      resolve({ how, servedMs: readyAt === undefined ? 0 : performance.now() - readyAt });
    };
    shard.on('death', () => {
      end(child?.signalCode ?? `status ${child?.exitCode ?? 'unknown'}`);
    });
    shard.on('spawn', (spawned) => {
      child = spawned as ChildProcess;
      // Where a process cannot be made, this is all that is heard of it.
      child.on('error', ({ message }) => {
        end(message);
      });
    });
    shard.spawn(-1).catch((error: unknown) => {
      end(String(error));
    });
  });

  let connect: () => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    connect = resolve;
    void ended.then(({ how }) => {
      reject(new Error(`shard ${shard.id} ended before it was connected (${how})`));
    });
  });
  // Who does not wait for it hears of the end.
  ready.catch(() => undefined);

  const letIdentify = (shardId: number, turn: number): void => {
    turns.ask(who, shardId, () => {
      const answer: ToShard = { kind: 'identify!', turn };
      shard.send(answer).catch((error: unknown) => {
        log.warn({ shard: shard.id, reason: String(error) }, 'a shard does not listen');
      });
    });
  };
  shard.on('message', (message: unknown) => {
    // discord.js has messages of its own.
    const { data } = FromShard.safeParse(message);
    if (data?.kind === 'identify?') letIdentify(data.shardId, data.turn);
    else if (data?.kind === 'final') onFinal(data.reason);
    else if (data?.kind === 'ready') {
      readyAt = performance.now();
      connect();
    }
  });

  return {
    pid: child?.pid,
    ready,
    ended,
    leave(withinMs) {
      child?.kill('SIGTERM');
      const timer = setTimeout(() => child?.kill('SIGKILL'), withinMs);
      void ended.then(() => {
        clearTimeout(timer);
      });
    },
  };
}
