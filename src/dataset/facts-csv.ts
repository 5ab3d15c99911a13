import Papa from 'papaparse';
import { DataFileError } from './files.ts';
import { FactRow } from './schema.ts';

/** The columns of a fact file, in order. `data/datapackage.json` describes each. */
export const FACT_COLUMNS = [
  'metric',
  'period',
  'value',
  'unit',
  'kind',
  'measure',
  'against',
  'announced',
  'of',
  'source',
  'table',
  'row',
  'column',
  'line',
  'text',
  'precision',
  'qualifier',
  'note',
] as const satisfies readonly (keyof FactRow)[];

const NUMBERS: ReadonlySet<string> = new Set(['value', 'line', 'precision']);

/** Prints the facts of one document as CSV, a line each under a header line. */
export function printFacts(facts: readonly FactRow[]): string {
  return Papa.unparse(
    { fields: [...FACT_COLUMNS], data: facts.map((fact) => FACT_COLUMNS.map((column) => fact[column])) },
    { newline: '\n' },
  ).concat('\n');
}

/**
 * Reads a fact file.
 * @throws DataFileError naming file, line and reason where a column is missing or a row does not fit
 */
export function parseFacts(csv: string, file: string): FactRow[] {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const [header, ...rows] = data;
  const missing = FACT_COLUMNS.filter((column) => !header?.includes(column));
  if (!header || missing.length)
    throw new DataFileError(`${file}:1: column ${missing.join(', ')} is missing`);
  return rows.map((cells, index) => {
    const record = Object.fromEntries(
      header.map((column, i) => [column, fieldValue(column, cells[i] ?? '')]),
    );
    const result = FactRow.safeParse(record);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new DataFileError(
      `${file}:${index + 2}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`,
    );
  });
}

function fieldValue(column: string, text: string): string | number | null {
  if (text === '') return null;
  return NUMBERS.has(column) ? (Number.isNaN(Number(text)) ? text : Number(text)) : text;
}
