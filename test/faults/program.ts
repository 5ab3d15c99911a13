import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../../src/local/server.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Ended = { readonly status: number | null; readonly tookMs: number };

/** A program of ours that runs in a process of its own. */
export type Program = {
  readonly child: ChildProcess;
  /** What it has printed so far, to both outputs. */
  readonly printed: () => string;
  /** Resolves when it has printed this; rejects when it ends without. */
  readonly prints: (text: RegExp) => Promise<void>;
  readonly ended: Promise<Ended>;
};

/** Runs a program with nothing of this process's own settings but what is given. */
export function run(
  script: string,
  environment: Readonly<Record<string, string>>,
  options: SpawnOptions = {},
  parameters: readonly string[] = [],
): Program {
  const startedAt = performance.now();
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd: ROOT,
    ...options,
    env: { PATH, ...environment },
  });
  let printed = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    printed += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status) => {
      resolve({ status, tookMs: performance.now() - startedAt });
    });
  });
  return {
    child,
    printed: () => printed,
    prints: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!text.test(printed)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void ended.then(({ status }) => {
          reject(new Error(`it ended with status ${status}, and had printed: ${printed}`));
        });
      }),
    ended,
  };
}

/** Runs the bot at a local Discord; `prints(READY)` says when it is there. */
export const runBot = (
  local: LocalDiscord,
  options: SpawnOptions = {},
  environment: Readonly<Record<string, string>> = {},
): Program =>
  run(
    'dist/start.js',
    { DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl, LOG_LEVEL: 'info', ...environment },
    options,
  );

export const READY = /Invite it to a server: .*\n/;
