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
  const { data } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true });
  const [header, ...rows] = data;
  const missing = FACT_COLUMNS.filter((column) => !header?.includes(column));
  if (!header || missing.length)
    throw new DataFileError(`${file}:1: column ${missing.join(', ')} is missing`);
  // Most texts stand in many rows: each is held in memory once.
  const texts = new Map<string, string>();
  if (!csv.endsWith('\n')) {
    throw new DataFileError(`${file}:${csv.split('\n').length}: the file is cut off in this line`);
  }
  return rows.map((cells, index) => {
    const record: Record<string, string | number | null> = {};
    header.forEach((column, i) => {
      record[column] = fieldValue(column, cells[i] ?? '', texts);
    });
    const result = FactRow.safeParse(record);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new DataFileError(
      `${file}:${index + 2}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`,
    );
  });
}

function fieldValue(column: string, text: string, texts: Map<string, string>): string | number | null {
  if (text === '') return null;
  if (NUMBERS.has(column) && !Number.isNaN(Number(text))) return Number(text);
  const known = texts.get(text);
  if (known !== undefined) return known;
  const own = ownCopy(text);
  texts.set(text, own);
  return own;
}

/** A text that holds no other in memory: what was cut out of a file keeps all of the file. */
const ownCopy = (text: string): string => Buffer.from(text).toString();
