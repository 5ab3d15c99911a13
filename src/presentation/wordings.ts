import type { Dataset } from '../dataset/dataset.ts';
import type { Language } from './view.ts';
import { englishWording } from './wording.en.ts';
import { japaneseWording } from './wording.ja.ts';
import type { Wording } from './wording.ts';

const wordings = new WeakMap<Dataset, Record<Language, Wording>>();

/** The wording of a dataset in a language, made once. */
export function wordingFor(dataset: Dataset, language: Language): Wording {
  const known = wordings.get(dataset) ?? {
    en: englishWording({ dataset }),
    ja: japaneseWording({ dataset }),
  };
  wordings.set(dataset, known);
  return known[language];
}
