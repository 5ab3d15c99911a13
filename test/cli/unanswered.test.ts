import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.join(path.dirname(new URL(import.meta.url).pathname), '..', '..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unanswered-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['run.mjs', 'unanswered', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const line = (text: string): string =>
  JSON.stringify({
    time: '2026-11-22T04:00:00.000Z',
    text,
    result: 'unanswered',
    reason: 'unknown-words',
    language: 'en',
  });

describe('unanswered', () => {
  it('asks again what had no answer, and names what still has none, the most frequent first', () => {
    const file = path.join(folder, 'asked.jsonl');
    const texts = ['zorbing revenue 3Q09', 'revenue 3Q09', 'quux \u001b[31m 3Q09', 'Zorbing revenue 3Q09'];
    writeFileSync(file, `${texts.map(line).join('\n')}\n{"broken\n`);
    const { status, out, err } = run(file);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.trim().split('\n')).toEqual([
      '4 questions had no answer; 1 of them have one now.',
      '1 lines are none that the bot wrote: left out.',
      '2\tunknown-words\t"zorbing revenue 3Q09"',
      '1\tunknown-words\t"quux \\u001b[31m 3Q09"',
    ]);
  });

  it.each([
    [[], /^Say which file: npm run/],
    [['nowhere.jsonl'], /^nowhere\.jsonl cannot be read \(ENOENT\)\.$/],
  ])('with %j says what is wrong', (args, sentence) => {
    const { status, out, err } = run(...args);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.trim()).toMatch(sentence);
  });
});
