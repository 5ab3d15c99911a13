import { existsSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FACT_COLUMNS } from '../../src/dataset/facts-csv.ts';
import { filesIn, readJson, readText } from '../../src/dataset/files.ts';
import { FactRow, Measure, SourceClass, UNITS } from '../../src/dataset/schema.ts';
import { dataFolder } from './committed-data.ts';

/** What the Frictionless specifications ask of a package, a tabular resource and a table schema, as far as used. */
const NAME = z.string().regex(/^[a-z0-9._-]+$/);
const Resource = z.looseObject({
  name: NAME,
  title: z.string().min(1),
  path: z.string().regex(/^(?!\/)(?!.*\.\.)/),
  format: z.enum(['csv', 'json']),
  mediatype: z.string(),
  encoding: z.literal('utf-8'),
  profile: z.literal('tabular-data-resource').optional(),
  schema: z.string().optional(),
});
const Package = z.looseObject({
  profile: z.literal('data-package'),
  name: NAME,
  title: z.string().min(1),
  licenses: z.array(z.looseObject({ name: z.string() })).min(1),
  resources: z.array(Resource).min(1),
});
const Field = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'date']),
  description: z.string().min(10),
  constraints: z.strictObject({
    required: z.boolean(),
    pattern: z.string().optional(),
    enum: z.array(z.string()).optional(),
    minimum: z.number().optional(),
    minLength: z.number().optional(),
  }),
});
const TableSchema = z.strictObject({
  fields: z.array(Field),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()).min(1),
});

const inData = (file: string): string => path.join(dataFolder, file);
const dataPackage = readJson(inData('datapackage.json'), Package);
const tables = dataPackage.resources.filter(({ format }) => format === 'csv');
const schema = readJson(inData('facts-schema.json'), TableSchema);

describe('the data package', () => {
  it('names every file once, and only files that exist', () => {
    const paths = dataPackage.resources.map((resource) => resource.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(dataPackage.resources.map(({ name }) => name)).size).toBe(paths.length);
    expect(paths.filter((file) => !existsSync(inData(file)))).toEqual([]);
  });

  it.each(['facts', 'metrics'])('describes every file of %s', (folder) => {
    const described = dataPackage.resources.map((resource) => resource.path);
    const present = filesIn(inData(folder), folder === 'facts' ? '.csv' : '.json');
    expect(
      present.map((file) => `${folder}/${path.basename(file)}`).filter((file) => !described.includes(file)),
    ).toEqual([]);
  });

  it('describes the columns that the program reads and writes', () => {
    expect(schema.fields.map(({ name }) => name)).toEqual([...FACT_COLUMNS]);
    expect(Object.keys(FactRow.shape).sort()).toEqual([...FACT_COLUMNS].sort());
    const allowed = (name: string): string[] | undefined =>
      schema.fields.find((field) => field.name === name)?.constraints.enum;
    expect(allowed('unit')).toEqual([...UNITS]);
    expect(allowed('measure')).toEqual(Measure.options);
    expect(allowed('source')).toEqual(SourceClass.options);
  });
});

describe.each(tables.map((table) => [table.path, table] as const))('%s', (file, table) => {
  const [header = [], ...rows] = Papa.parse<string[]>(readText(inData(file)), { skipEmptyLines: true }).data;

  it('has the columns of the schema', () => {
    expect(table.schema).toBe('facts-schema.json');
    expect(header).toEqual(schema.fields.map(({ name }) => name));
  });

  it('keeps the constraints of each column', () => {
    const broken = schema.fields.flatMap((field, column) =>
      rows.flatMap((row, index) => (keeps(field, row[column] ?? '') ? [] : [`${index + 2}: ${field.name}`])),
    );
    expect(broken).toEqual([]);
  });

  it('has a primary key without gaps or repetition', () => {
    const columns = schema.primaryKey.map((name) => header.indexOf(name));
    expect(columns).not.toContain(-1);
    const keys = rows.map((row) => columns.map((column) => row[column] ?? ''));
    expect(keys.filter((key) => key.includes(''))).toEqual([]);
    expect(new Set(keys.map((key) => key.join('\n'))).size).toBe(rows.length);
  });
});

function keeps({ type, constraints }: z.infer<typeof Field>, text: string): boolean {
  if (schema.missingValues.includes(text)) return !constraints.required;
  const isType = {
    string: true,
    number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text),
    integer: /^-?\d+$/.test(text),
    date: /^\d{4}-\d\d-\d\d$/.test(text),
  }[type];
  return (
    isType &&
    (constraints.enum?.includes(text) ?? true) &&
    (constraints.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(text)) &&
    (constraints.minimum === undefined || Number(text) >= constraints.minimum) &&
    (constraints.minLength === undefined || text.length >= constraints.minLength)
  );
}
