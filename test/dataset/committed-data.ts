import { existsSync } from 'node:fs';
import path from 'node:path';
import { indexDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { dataDirectory, readText } from '../../src/dataset/files.ts';
import { loadDataFiles, type DataFiles } from '../../src/dataset/load.ts';

/** The committed dataset, and the documents' texts where this machine has them. */

export const dataFolder = dataDirectory();
export const files: DataFiles = loadDataFiles(dataFolder);
export const dataset: Dataset = indexDataset(files);

const sources = path.join(dataFolder, '..', '..', 'shared', 'sources');
export const hasSources = existsSync(sources);
if (!hasSources)
  console.warn(`The documents' texts are not at ${sources}: tests that read them are skipped.`);

/** The lines of a document, the first at index 0. */
export const linesOf = (file: string): string[] => readText(path.join(sources, file)).split('\n');
