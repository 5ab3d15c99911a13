import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A data file that cannot be used. Its message names the file, the place in it and the reason. */
export class DataFileError extends Error {
  override name = 'DataFileError';
}

/** The folder of the data files: beside `src` in a checkout, beside `dist` when bundled. */
export function dataDirectory(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'data', 'documents.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder)
      throw new DataFileError('No data folder was found above the program: reinstall it.');
    folder = parent;
  }
  return path.join(folder, 'data');
}

/**
 * Reads a JSON file and checks it.
 * @throws DataFileError where the file is missing, is not JSON, or does not fit the schema
 */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const json = parseJson(file, readText(file));
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new DataFileError(`${file}: ${describeIssue(result.error, json)}`);
}

/** @throws DataFileError where the file cannot be read */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new DataFileError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
      {
        cause: error,
      },
    );
  }
}

/** The files of a folder with an ending, in alphabetical order, as full paths. */
export function filesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => path.join(folder, name));
  } catch (error) {
    throw new DataFileError(`${folder} cannot be read.`, { cause: error });
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    // What is quoted from a damaged file may have line breaks.
    const reason = message.replace(/\s+/g, ' ');
    const position = Number(/ position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).split('\n').length;
    throw new DataFileError(`${file}:${line} is not valid JSON: ${reason}`, { cause: error });
  }
}

function describeIssue(error: z.ZodError, json: unknown): string {
  const issue = error.issues[0];
  if (!issue) return 'does not fit its schema';
  const place = issue.path.map(String).join('.');
  const entry =
    Array.isArray(json) && typeof issue.path[0] === 'number' ? (json[issue.path[0]] as unknown) : undefined;
  const id = entry && typeof entry === 'object' && 'id' in entry ? ` ('${String(entry.id)}')` : '';
  return `${place}${id}: ${issue.message}`;
}
