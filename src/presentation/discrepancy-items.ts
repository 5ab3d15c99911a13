import type { Answered } from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { TABLE_WORDING } from './table-wording.ts';
import type { Language } from './view.ts';

/** Each discrepancy of a list with the places that it is about. */
export function discrepancyItems({ notes }: Answered, dataset: Dataset, language: Language): string[] {
  return notes.flatMap((note) => {
    if (note.code !== 'discrepancy') return [];
    const places = dataset.discrepancies.find(({ id }) => id === note.id)?.places ?? [];
    const documents = [...new Set(places.map(({ document }) => document))];
    const stated = documents.map((document) => {
      const at = places.filter((place) => place.document === document);
      const lines = at.map(({ line, text }) => TABLE_WORDING[language].place(line, text));
      const title = dataset.document(document).title[language];
      return language === 'en' ? `${title}: ${lines.join(', ')}` : `${title}：${lines.join('、')}`;
    });
    const open = language === 'en' ? ['(', ')'] : ['（', '）'];
    return [`${note.summary[language]} ${open[0] ?? ''}${stated.join('; ')}${open[1] ?? ''}`];
  });
}
