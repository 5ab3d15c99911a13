import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Fuse from 'fuse.js';
import { openAnswerer } from '../open-answerer.ts';
import type { Answerer } from '../answerer.ts';

/**
 * `npm run bench` prints one table: how long a question takes, beside a fuzzy search over metric and period names in the
 * same run, and how long `ask` takes as a whole process, beside a bare Node. Times are wall clock on the machine at hand.
 */

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  exact: [
    'operating income nine months 2008',
    'revenue 3Q09',
    'total assets 2008-12-31',
    'hi-ho contracts Dec 31, 2008',
  ],
  typos: [
    'opersting income fy2010',
    'acounts recievable end of dec 2008',
    'prepaid expnses sep 30 08',
    'netincome1h08',
  ],
  Japanese: ['2009年3月期第3四半期累計の売上高', '2008年9月末の総資産は？', '営業利益 2009年度3Q'],
  refusal: ['goodwill of Acme 9M08', 'share price 2009', '2Q09 revenue', 'how is the weather'],
  expression: ['(operating income + depreciation) / revenue 3Q09', 'capex 9M09 - capex 9M08'],
  change: [
    'yoy change in net income 3Q09',
    'by how much did total assets change between March 31 and December 31, 2008',
  ],
};
const WARM_UP = 200;
const ROUNDS = 1000;
const PROCESSES = 7;
const BATCH = 10_000;

const answerer = openAnswerer();
const rows: string[][] = [['what', 'median', 'p99', 'runs']];
for (const [kind, questions] of Object.entries(QUESTIONS)) {
  rows.push([`question, ${kind}`, ...microseconds(questions, (question) => answerer.ask(question))]);
}
const search = fuzzySearch(answerer);
rows.push(['fuse.js over metric and period names', ...microseconds(QUESTIONS['exact'] ?? [], search, 40)]);

const root = path.dirname(fileURLToPath(import.meta.url));
const ask = path.join(root, 'ask.js');
rows.push([
  'process: bare node -e 0',
  ...milliseconds(() => {
    runNode(['-e', '0']);
  }),
]);
rows.push([
  'process: ask, one question',
  ...milliseconds(() => {
    runNode([ask, 'operating income nine months 2008']);
  }),
]);
const lines = Array.from({ length: BATCH }, (_, id) => {
  const all = Object.values(QUESTIONS).flat();
  return JSON.stringify({ id, question: all[id % all.length] });
}).join('\n');
rows.push([
  `process: ask --batch of ${BATCH}`,
  ...milliseconds(() => {
    runNode([ask, '--batch'], lines);
  }, 3),
]);

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`);
console.log(`${answerer.dataset.facts.length} facts, ${answerer.dataset.metrics.length} metrics`);
const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
for (const row of rows) {
  console.log(
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0)))
      .join('  '),
  );
}

function microseconds(
  questions: readonly string[],
  run: (question: string) => unknown,
  rounds = ROUNDS,
): string[] {
  for (let i = 0; i < Math.min(WARM_UP, rounds); i += 1) for (const question of questions) run(question);
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    for (const question of questions) {
      const start = performance.now();
      run(question);
      times.push((performance.now() - start) * 1000);
    }
  }
  return [...summary(times, 'µs'), String(times.length)];
}

function milliseconds(run: () => void, rounds = PROCESSES): string[] {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return [...summary(times, 'ms'), String(times.length)];
}

function summary(times: number[], unit: string): [median: string, p99: string] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0)} ${unit}`;
  return [at(0.5), at(0.99)];
}

function runNode(args: readonly string[], input = ''): void {
  const { status } = spawnSync(process.execPath, args, { input, maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with status ${String(status)}`);
}

/** What an obvious approach costs: a fuzzy search over every name at every period. */
function fuzzySearch({ dataset }: Answerer): (question: string) => unknown {
  const names = dataset.metrics.flatMap(({ id, name }) =>
    dataset.periodsOf(id).map((period) => `${name.en} ${period}`),
  );
  const fuse = new Fuse(names, { threshold: 0.3 });
  return (question) => fuse.search(question, { limit: 1 });
}
