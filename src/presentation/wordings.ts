import type { Dataset } from '../dataset/dataset.ts';
import { oncePerDataset } from '../dataset/once-per-dataset.ts';
import type { Language } from './view.ts';
import { englishWording } from './wording.en.ts';
import { japaneseWording } from './wording.ja.ts';
import type { Wording } from './wording.ts';

const once = oncePerDataset<Wording>();

/** The wording of a dataset in a language, made once. */
export const wordingFor = (dataset: Dataset, language: Language): Wording =>
  once(dataset, language, () => (language === 'ja' ? japaneseWording : englishWording)({ dataset }));
