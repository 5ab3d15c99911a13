import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT, run } from './program.ts';

const SOURCES = ['src', 'commands', 'data', 'build.mjs', 'run.mjs', 'package.json'];
/** Nobody: whoever runs the tests as root could write everywhere. */
const NOBODY = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'checkout-'));
  for (const name of SOURCES) copy(name);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(checkout, 'node_modules'));
});
afterEach(() => {
  chmodSync(checkout, 0o755);
  rmSync(checkout, { recursive: true });
});

function copy(name: string): void {
  cpSync(path.join(ROOT, name), path.join(checkout, name), { recursive: true, preserveTimestamps: true });
}

/** Asks on the command line of the checkout, by somebody who may not write there. */
async function askReadOnly(): Promise<{ status: number | null; printed: string }> {
  chmodSync(checkout, 0o555);
  const program = run('run.mjs', {}, { cwd: checkout, ...asNobody }, ['ask', 'revenue 3Q09']);
  const { status } = await program.ended;
  return { status, printed: program.printed() };
}

it('a checkout that cannot be written answers from the bundles that it has', async () => {
  copy('dist');
  const { status, printed } = await askReadOnly();
  expect(printed).toContain('JPY 16,038 million');
  expect(status).toBe(0);
});

it('a checkout that cannot be written and has no bundles says so in one sentence', async () => {
  const { status, printed } = await askReadOnly();
  expect(printed).toMatch(/^The programs cannot be bundled into \S+dist \(E[A-Z]+\): build it once .*\.\n$/);
  expect(status).toBe(1);
});
