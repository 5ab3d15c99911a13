import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { filesIn, readJson, readText } from './files.ts';

const DataPackage = z.object({ version: z.string() });

/** Folders of the data that answers are made of, with the endings of their files. */
const PARTS = [
  ['.', '.json'],
  ['facts', '.csv'],
  ['metrics', '.json'],
  ['vocabulary', '.json'],
] as const;

/**
 * The version of the data below a folder: that of the data package, and the beginning of a digest of the files' names
 * and contents, by which any two states of the data differ: `1.0.0+3f2a91bc04de`.
 * @throws DataFileError where a file cannot be read
 */
export function dataVersion(folder: string): string {
  const hash = createHash('sha256');
  for (const [part, ending] of PARTS) {
    for (const file of filesIn(path.join(folder, part), ending)) {
      hash.update(`${part}/${path.basename(file)}\0${readText(file)}\0`);
    }
  }
  const { version } = readJson(path.join(folder, 'datapackage.json'), DataPackage);
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}
