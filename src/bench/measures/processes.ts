import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BotName, startStage } from '../stage.ts';
import { type Distribution, distribution } from '../distribution.ts';
import { QUESTIONS } from '../questions.ts';
import type { Row } from '../row.ts';
import { megabytes, milliseconds } from '../table.ts';

const RUNS = 5;
const BATCH = 10_000;
/** Until what the start left behind has settled. */
const REST_MS = 3000;

/** How long programs take to start, and how much memory a bot takes that nobody asks anything. */
export async function measureProcesses(programs: string): Promise<Row[]> {
  const ask = path.join(programs, 'ask.js');
  const all = Object.values(QUESTIONS).flat();
  const lines = Array.from({ length: BATCH }, (_, id) =>
    JSON.stringify({ id, question: all[id % all.length] }),
  ).join('\n');
  const bare = runs(['-e', '0']);
  const bot = await starts('bot', programs);
  const constant = await starts('constant', programs);
  return [
    {
      what: 'ask, one question',
      measured: runs([ask, 'operating income nine months 2008']),
      tell: milliseconds,
      beside: { what: 'node alone', measured: bare },
    },
    {
      what: `ask --batch of ${BATCH}`,
      measured: runs([ask, '--batch'], lines),
      tell: milliseconds,
    },
    {
      what: 'start to ready',
      measured: bot.ready,
      tell: milliseconds,
      beside: { what: 'a bot that replies with a constant', measured: constant.ready },
    },
    {
      what: 'memory at rest',
      measured: bot.memory,
      tell: megabytes,
      beside: { what: 'a bot that replies with a constant', measured: constant.memory },
    },
  ];
}

/** How long Node takes for something, from start to end. */
function runs(args: readonly string[], input = ''): Distribution {
  const taken = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { input, maxBuffer: 1 << 30 });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with status ${String(status)}`);
    return performance.now() - start;
  });
  return distribution(taken);
}

async function starts(
  name: BotName,
  programs: string,
): Promise<{ ready: Distribution; memory: Distribution }> {
  const ready: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const stage = await startStage(name, programs);
    ready.push(stage.bot.readyMs);
    await sleep(REST_MS);
    memory.push((await stage.bot.probe()).rss);
    await stage.close();
  }
  return { ready: distribution(ready), memory: distribution(memory) };
}
