import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { files } from './committed-data.ts';

/**
 * A second reading of the documents: cells chosen by chance, transcribed from the text once more without the data at
 * hand, each in base units with the sign that it has in its table.
 */
const Transcribed = z.strictObject({
  document: z.string(),
  line: z.number(),
  metric: z.string(),
  period: z.string(),
  kind: z.literal('target').optional(),
  of: z.string().optional(),
  measure: z.string(),
  against: z.string().optional(),
  unit: z.string(),
  value: z.number(),
});
type Transcribed = z.infer<typeof Transcribed>;

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'second-reading.jsonl');
const cells = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => Transcribed.parse(JSON.parse(line)));

const valuesInData = (cell: Transcribed): number[] =>
  files.facts
    .filter(
      (fact) =>
        fact.document === cell.document &&
        fact.line === cell.line &&
        fact.metric === cell.metric &&
        fact.period === cell.period &&
        fact.kind === (cell.kind ?? 'actual') &&
        fact.of === (cell.of ?? null) &&
        fact.measure === cell.measure &&
        fact.against === (cell.against ?? null) &&
        fact.unit === cell.unit,
    )
    .map(({ value }) => value);

it('covers at least two hundred cells of all documents', () => {
  expect(cells.length).toBeGreaterThanOrEqual(200);
  expect(new Set(cells.map(({ document }) => document)).size).toBe(files.documents.length);
});

it.each(cells.map((cell) => [`${cell.document}:${cell.line} ${cell.metric} ${cell.period}`, cell] as const))(
  '%s',
  (_, cell) => {
    expect(valuesInData(cell)).toContain(cell.value);
  },
);
