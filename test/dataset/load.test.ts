import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFileError } from '../../src/dataset/files.ts';
import { loadDataFiles } from '../../src/dataset/load.ts';
import { dataFolder, files } from './committed-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dataset-'));
  cpSync(dataFolder, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function change(file: string, edit: (text: string) => string): void {
  const full = path.join(folder, file);
  const before = readFileSync(full, 'utf8');
  const after = edit(before);
  expect(after, `the test changes ${file}`).not.toBe(before);
  writeFileSync(full, after);
}

const CSV = 'facts/1h08-release.csv';
const inLine = (line: number, edit: (text: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((each, index) => (index === line - 1 ? edit(each) : each))
    .join('\n');

describe('loading', () => {
  it('reads the committed data', () => {
    expect(loadDataFiles(folder).facts).toEqual(files.facts);
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a missing column',
      CSV,
      inLine(1, (line) => line.replace(',precision', '')),
      /1h08-release\.csv:1: column precision is missing/,
    ],
    [
      'an unknown metric',
      CSV,
      inLine(3, (line) => line.replace(/^\w+/, 'turnover')),
      /1h08-release\.csv:3: .*no metric 'turnover'/,
    ],
    [
      'a text that is no number',
      CSV,
      inLine(4, (line) => line.replace(/,\d+,/, ',lots,')),
      /1h08-release\.csv:4: value: .*number/,
    ],
    [
      'a bad period',
      CSV,
      inLine(5, (line) => line.replace(/,\w+,/, ',5Q08,')),
      /1h08-release\.csv:5: period: is no period id/,
    ],
    [
      'an unknown unit',
      CSV,
      inLine(3, (line) => line.replace(',JPY,', ',YEN,')),
      /1h08-release\.csv:3: unit: /,
    ],
    [
      'a duplicate fact',
      CSV,
      inLine(6, (line) => `${line}\n${line}`),
      /1h08-release\.csv:7: the fact stands already in line 6/,
    ],
    [
      'broken JSON',
      'documents.json',
      (text) => text.slice(0, -20),
      /documents\.json:\d+ is not valid JSON: /,
    ],
    [
      'a metric without a name',
      'metrics/income.json',
      (text) => text.replace('"name"', '"nom"'),
      /income\.json: .*'revenue'/,
    ],
    [
      'an unknown parent',
      'metrics/income.json',
      (text) => text.replace(/("parent": \{\s*"metric": )"\w+"/, '$1"nothing"'),
      /income\.json: '\w+'\.parent: .*no metric 'nothing'/,
    ],
    [
      'a metric defined twice',
      'metrics/orders.json',
      (text) => text.replace('"order_backlog"', '"revenue"'),
      /the metric 'revenue' is defined twice|no metric 'order_backlog'/,
    ],
    [
      'a headline that is no metric',
      'headlines.json',
      (text) => text.replace('"ebitda"', '"ebit"'),
      /headlines\.json: .*no metric 'ebit'/,
    ],
    [
      'a discrepancy about nothing',
      'discrepancies.json',
      (text) => text.replace('"cost_of_revenues"', '"costs"'),
      /discrepancies\.json: '[a-z0-9-]+': .*no metric 'costs'/,
    ],
    [
      'a discrepancy of no kind',
      'discrepancies.json',
      (text) => text.replace('"label-wrong"', '"odd"'),
      /discrepancies\.json: 0\.kind \('1q08-presentation-1q07-heading'\)/,
    ],
  ])('stops at %s and names file, place and reason', (_, file, edit, message) => {
    change(file, edit);
    const load = (): unknown => loadDataFiles(folder);
    expect(load).toThrow(DataFileError);
    expect(load).toThrow(message);
  });

  it('stops at a missing file', () => {
    rmSync(path.join(folder, CSV));
    expect(() => loadDataFiles(folder)).toThrow(/1h08-release\.csv cannot be read \(ENOENT\)/);
  });
});
