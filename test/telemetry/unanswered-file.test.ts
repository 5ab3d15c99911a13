import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuestionTexts } from '../../src/telemetry/log-requests.ts';
import type { RequestRecord } from '../../src/telemetry/request-record.ts';
import { openUnansweredFile, unansweredQuestion } from '../../src/telemetry/unanswered-file.ts';

let folder: string;
let file: string;
let logged: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unanswered-'));
  file = path.join(folder, 'unanswered.jsonl');
  logged = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const record: RequestRecord = {
  id: '0123456789ab',
  entrance: 'mention',
  result: 'unanswered',
  reason: 'unknown-words',
  ms: 1,
  shard: 0,
  language: 'en',
  isPrivate: false,
  text: 'gross churn 3Q09',
};
const NOW = new Date('2026-11-22T04:00:00Z');

const open = (texts: QuestionTexts = 'none', limit?: number) =>
  openUnansweredFile({
    path: file,
    texts,
    log: pino({ base: null }, { write: (line: string) => void logged.push(line) }),
    now: () => NOW,
    ...(limit === undefined ? {} : { limit }),
  });
const lines = (): unknown[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('what is kept of a request', () => {
  it.each<[string, Partial<RequestRecord>, object | undefined]>([
    [
      'without an answer: words, reason, language, time, and nothing else',
      {},
      {
        time: '2026-11-22T04:00:00.000Z',
        text: 'gross churn 3Q09',
        result: 'unanswered',
        reason: 'unknown-words',
        language: 'en',
      },
    ],
    [
      'that was asked back',
      { result: 'clarify', reason: 'which-metric', language: 'ja' },
      { result: 'clarify', reason: 'which-metric', language: 'ja' },
    ],
    ['that is very long: its beginning', { text: 'x'.repeat(2000) }, { text: 'x'.repeat(500) }],
    ['that was answered: nothing', { result: 'answered' }, undefined],
    ['that failed: nothing', { result: 'failed' }, undefined],
  ])('%s', (_, given, expected) => {
    const kept = unansweredQuestion({ ...record, ...given }, NOW);
    if (expected) expect(kept).toMatchObject(expected);
    else expect(kept).toBeUndefined();
  });

  it('is nothing where it was not asked in words', () => {
    const pressed = Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'text'));
    expect(unansweredQuestion(pressed as RequestRecord, NOW)).toBeUndefined();
  });
});

describe('the file of unanswered questions', () => {
  it('has a line for each, in order, and is its owner’s alone', async () => {
    const unanswered = open();
    for (const text of ['one', 'two', 'three']) unanswered.observe({ ...record, text });
    await unanswered.flush();
    expect(lines()).toMatchObject([{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it.each<[QuestionTexts, number]>([
    ['none', 1],
    ['public', 1],
    ['all', 2],
  ])('with the texts %s keeps, of a public and a private question, %i', async (texts, kept) => {
    const unanswered = open(texts);
    unanswered.observe(record);
    unanswered.observe({ ...record, isPrivate: true });
    await unanswered.flush();
    expect(lines()).toHaveLength(kept);
  });

  it('grows to its limit, says so once, and goes on when it was moved away', async () => {
    const unanswered = open('none', 400);
    for (let index = 0; index < 20; index += 1) unanswered.observe(record);
    await unanswered.flush();
    expect(statSync(file).size).toBeLessThanOrEqual(400);
    expect(statSync(file).size).toBeGreaterThan(200);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('Move it away.');
    renameSync(file, `${file}.1`);
    unanswered.observe(record);
    await unanswered.flush();
    expect(lines()).toHaveLength(1);
    expect(logged).toHaveLength(2);
    expect(logged[1]).toContain('kept again');
  });

  it('says once that it cannot be written, throws nothing, and goes on when it can', async () => {
    // A folder in its place: writing fails for everyone, whoever runs the test.
    mkdirSync(file);
    const unanswered = open();
    for (let index = 0; index < 5; index += 1) unanswered.observe(record);
    await unanswered.flush();
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/"reason":"EISDIR".*Answers are not affected\./);
    rmSync(file, { recursive: true });
    unanswered.observe(record);
    await unanswered.flush();
    expect(lines()).toHaveLength(1);
    expect(logged).toHaveLength(2);
  });

  it('keeps no more in memory than a thousand lines while the disk is slow', async () => {
    const unanswered = open();
    for (let index = 0; index < 3000; index += 1) unanswered.observe(record);
    await unanswered.flush();
    expect(lines()).toHaveLength(1000);
  });
});
