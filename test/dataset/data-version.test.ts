import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataVersion } from '../../src/dataset/data-version.ts';
import { dataFolder } from './committed-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dataset-'));
  cpSync(dataFolder, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (file: string): string => path.join(folder, file);

describe('the version of the data', () => {
  it('is that of the data package with a digest, the same wherever the data lies', () => {
    expect(dataVersion(folder)).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
    expect(dataVersion(folder)).toBe(dataVersion(dataFolder));
  });

  it.each<[string, () => void]>([
    [
      'one digit of a fact',
      () => {
        const file = inFolder('facts/9m09-release.csv');
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(/\d(?=,JPY,)/, (digit) => String(9 - Number(digit))),
        );
      },
    ],
    [
      'a new alias',
      () => {
        appendFileSync(inFolder('metrics/income.json'), '\n');
      },
    ],
    [
      'a word of the vocabulary',
      () => {
        appendFileSync(inFolder('vocabulary/roles.json'), '\n');
      },
    ],
    [
      'another name of a file',
      () => {
        renameSync(inFolder('metrics/shares.json'), inFolder('metrics/stock.json'));
      },
    ],
  ])('changes with %s', (_, change) => {
    const before = dataVersion(folder);
    change();
    expect(dataVersion(folder)).not.toBe(before);
  });
});
