import { createAnswerer, type Answerer } from './answerer.ts';
import { indexDataset } from './dataset/dataset.ts';
import { dataDirectory } from './dataset/files.ts';
import { loadDataFiles } from './dataset/load.ts';
import { createUnderstander } from './understanding/understand.ts';
import { loadVocabulary } from './understanding/words/vocabulary.ts';

/**
 * An answerer over the data files beside the program.
 * @throws DataFileError with one clear sentence where a data file is missing or damaged
 */
export function openAnswerer(folder: string = dataDirectory()): Answerer {
  const dataset = indexDataset(loadDataFiles(folder));
  return createAnswerer(dataset, createUnderstander(dataset, loadVocabulary(folder)));
}
