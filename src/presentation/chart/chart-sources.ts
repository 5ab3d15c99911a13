import type { ShownFigure } from '../../answering/answer.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../view.ts';

/** The documents that figures rest on, those of most figures first: "First half FY2008 results release (2008-11-13)". */
export function documentsOf(figures: readonly ShownFigure[], dataset: Dataset, language: Language): string[] {
  const counts = new Map<string, number>();
  for (const { facts, formula } of figures) {
    const used = new Set((formula ? facts : facts.slice(0, 1)).map(({ document }) => document));
    for (const id of used) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || b.localeCompare(a))
    .map(([id]) => {
      const { title, published } = dataset.document(id);
      return language === 'en' ? `${title.en} (${published})` : `${title.ja}（${published}）`;
    });
}
