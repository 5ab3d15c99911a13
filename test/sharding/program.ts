import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { LocalDiscord } from '../../src/local/server.ts';

const program = fileURLToPath(new URL('../../dist/start.js', import.meta.url));
const NOTHING_SET = {
  DISCORD_GUILD_ID: '',
  LOCAL_PORT: '',
  LOG_LEVEL: 'info',
  SHARDS: '',
  SHARD_IDS: '',
  SHARD_COUNT: '',
};

/** How long the machine may take for anything that takes a second where it is idle, in milliseconds. */
export const PATIENCE_MS = 40_000;

/** The program as it runs in a process of its own, with the processes that it starts. */
export type Program = {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Waits until it has printed this so often. */
  readonly hasPrinted: (pattern: RegExp, times?: number) => Promise<void>;
  /** The ids of the processes that serve a shard, in the order in which they were started. */
  readonly processesOf: (shard: number) => number[];
  readonly ended: Promise<number | null>;
};

/** Starts the program against a local Discord. */
export function startProgram(local: LocalDiscord, environment: Record<string, string>): Program {
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      ...NOTHING_SET,
      DISCORD_TOKEN: local.token,
      DISCORD_API_URL: local.apiUrl,
      ...environment,
    },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const logged = (): { msg: string; shard?: number; process?: number }[] =>
    err
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { msg: string });
  return {
    process: child,
    out: () => out,
    err: () => err,
    async hasPrinted(pattern, times = 1) {
      const count = () => [...out.matchAll(new RegExp(pattern, 'g'))].length;
      await expect.poll(count, { timeout: PATIENCE_MS, interval: 25 }).toBeGreaterThanOrEqual(times);
    },
    processesOf: (shard) =>
      logged()
        .filter((line) => line.msg === 'a shard was started' && line.shard === shard)
        .map((line) => line.process ?? 0),
    ended: new Promise((resolve) => {
      child.on('close', resolve);
    }),
  };
}

/** Whether there is a process with an id. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
