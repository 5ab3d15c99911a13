import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a measured process is asked for: its use of the machine, after doing what the request says. */
export type ProbeRequest = 'read' | 'watch pauses' | 'collect garbage';

/** What a process uses: memory in bytes, processor time since its start, and the longest time in which it answered nobody. */
export type ProbeReading = {
  readonly rss: number;
  readonly heapUsed: number;
  readonly cpuMs: number;
  /** Since the last 'watch pauses'. */
  readonly longestPauseMs: number;
};

/** A program in a process of its own that can be asked what it uses. */
export type MeasuredProcess = {
  /** From the start of the process until it said that it was ready. */
  readonly readyMs: number;
  readonly probe: (request?: ProbeRequest) => Promise<ProbeReading>;
  /** Asks it to end, and waits until it has. */
  readonly stop: () => Promise<void>;
};

export type Program = {
  /** The bundled program. */
  readonly file: string;
  /** The bundled probe that is loaded into it. */
  readonly probe: string;
  /** What Node is told besides. */
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** What it prints when it is ready. */
  readonly ready: RegExp;
};

/**
 * Starts a program and waits until it is ready.
 * @throws Error where it ends before that
 */
export async function startMeasured(program: Program): Promise<MeasuredProcess> {
  const { file, probe, flags, environment, ready } = program;
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, '--expose-gc', '--import', probe, file], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await printed(child, ready);
  const readyMs = performance.now() - start;
  return {
    readyMs,
    async probe(request = 'read') {
      const answer = once(child, 'message');
      child.send(request);
      const [reading] = (await answer) as [ProbeReading];
      return reading;
    },
    async stop() {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined;
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function printed(child: ChildProcess, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      if (ready.test(out)) return;
      out += chunk.toString();
      if (ready.test(out)) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`A measured program ended with status ${String(code)} before it was ready.`));
    });
  });
}
