import type { Answerer } from '../answerer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { oncePerDataset } from '../dataset/once-per-dataset.ts';
import type { AnswerView, Language } from '../presentation/view.ts';

const WORDING = {
  en: {
    title: 'Where the figures come from',
    lead: 'Documents that Internet Initiative Japan published. Each answer names the document, table and row of its figures.',
    header: ['Document', 'Published', 'Figures'],
  },
  ja: {
    title: '数値の出典',
    lead: 'インターネットイニシアティブが発表した資料です。各回答に、数値が載っている資料・表・行を示します。',
    header: ['資料', '発表日', '数値の数'],
  },
} as const;

/** The documents that all figures come from, with how many figures each has. */
export function sourcesPage({ dataset }: Answerer, language: Language): AnswerView {
  const { title, lead, header } = WORDING[language];
  const figures = countsByDocument(dataset, 'all', () => countFigures(dataset));
  const rows = dataset.documents.map(({ id, title: name, published }) => [
    name[language],
    published,
    (figures.get(id) ?? 0).toLocaleString('en-US'),
  ]);
  const nothing = { figure: null, changes: [], formula: null, sources: [], notes: [], choices: [], next: [] };
  return { ...nothing, status: 'answered', language, title, lead, table: { header, rows } };
}

const countsByDocument = oncePerDataset<ReadonlyMap<string, number>>();

function countFigures({ facts }: Dataset): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { document } of facts) figures.set(document, (figures.get(document) ?? 0) + 1);
  return figures;
}
