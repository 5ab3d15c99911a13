import { createAnswerer, type Answerer } from './answerer.ts';
import { figureChecker } from './checking/check-figures.ts';
import { loadClaimWords } from './checking/claim-words.ts';
import { indexDataset, type Dataset } from './dataset/dataset.ts';
import { dataDirectory } from './dataset/files.ts';
import { loadDataFiles } from './dataset/load.ts';
import { createUnderstander } from './understanding/understand.ts';
import { loadVocabulary } from './understanding/words/vocabulary.ts';

/**
 * An answerer over the data files beside the program.
 * @throws DataFileError with one clear sentence where a data file is missing or damaged
 */
export const openAnswerer = (folder: string = dataDirectory()): Answerer =>
  answererOf(indexDataset(loadDataFiles(folder)), folder);

/**
 * An answerer over a dataset, with the words of its folder.
 * @throws DataFileError where one of these files is missing or damaged
 */
export const answererOf = (dataset: Dataset, folder: string): Answerer =>
  createAnswerer(
    dataset,
    createUnderstander(dataset, loadVocabulary(folder)),
    figureChecker(dataset, loadClaimWords(folder)),
  );
