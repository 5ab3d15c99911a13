import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataFileError, filesIn } from '../../src/dataset/files.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { ROOT } from './program.ts';

const DATA = path.join(ROOT, 'data');
const inData = (file: string): string => path.relative(DATA, file);

const JSON_FILES = ['', 'metrics', 'vocabulary']
  .flatMap((part) => filesIn(path.join(DATA, part), '.json').map(inData))
  // These describe the data to other programs.
  .filter((file) => !['datapackage.json', 'facts-schema.json'].includes(file));
const CSV_FILES = filesIn(path.join(DATA, 'facts'), '.csv').map(inData);

let folder: string;
beforeAll(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'damaged-')), 'data');
  cpSync(DATA, folder, { recursive: true });
});
afterAll(() => {
  rmSync(path.dirname(folder), { recursive: true });
});

/** What opening the data says where one file is damaged. */
function saidOf(file: string, damage: (text: string) => string): string {
  const full = path.join(folder, file);
  const whole = readFileSync(full, 'utf8');
  writeFileSync(full, damage(whole));
  try {
    openAnswerer(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(DataFileError);
    return (error as Error).message;
  } finally {
    writeFileSync(full, whole);
  }
  return 'nothing';
}

const half = (text: string): string => text.slice(0, text.length / 2);
const lineOf = (text: string): number => text.split('\n').length;

describe.each(JSON_FILES)('%s', (file) => {
  const whole = readFileSync(path.join(DATA, file), 'utf8');
  it.each<[string, (text: string) => string, (said: string) => void]>([
    [
      'cut off',
      half,
      (said) => {
        expect(said).toContain(`${file}:${lineOf(half(whole))} is not valid JSON: `);
      },
    ],
    [
      'empty',
      () => '',
      (said) => {
        expect(said).toContain(`${file}:1 is not valid JSON: `);
      },
    ],
    [
      'overwritten',
      () => '[\n\0\0\0',
      (said) => {
        expect(said).toContain(`${file}:2 is not valid JSON: `);
      },
    ],
    [
      'of another kind',
      () => '[{"odd": 1}]',
      (said) => {
        expect(said).toMatch(new RegExp(`${file}: .+`));
      },
    ],
  ])('%s stops the start with one sentence that says where', (_, damage, check) => {
    const said = saidOf(file, damage);
    check(said);
    expect(said).not.toContain('\n');
  });
});

describe.each(CSV_FILES)('%s', (file) => {
  it.each<[string, (text: string) => string]>([
    ['cut off', half],
    ['cut off in its last line', (text) => text.slice(0, -2)],
    ['empty', () => ''],
    ['overwritten', () => '\0\0\0\n\0'],
  ])('%s stops the start with one sentence that says where', (_, damage) => {
    const said = saidOf(file, damage);
    expect(said).toMatch(new RegExp(`${file}:\\d+: .+`));
    expect(said).not.toContain('\n');
  });
});
