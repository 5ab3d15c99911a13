import type { Answered, ShownFigure } from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { QueryOf } from '../query/query.ts';
import { figuresPhrase } from './figures-phrase.ts';
import { groupName } from './group-names.ts';
import { periodName } from './period-names.ts';
import { questionText } from './question-text.ts';
import { TABLE_WORDING } from './table-wording.ts';
import type { Language } from './view.ts';
import type { Wording } from './wording.ts';

/** What an answer is about, with all that its table does not say again. */
export function answerTitle(
  answer: Answered,
  dataset: Dataset,
  wording: Wording,
  language: Language,
): string {
  const title = plainTitle(answer, dataset, wording, language);
  const { page } = answer;
  if (!page || page.of === 1) return title;
  const { at, page: pageText } = TABLE_WORDING[language];
  return at(title, pageText(page.number, page.of));
}

function plainTitle(answer: Answered, dataset: Dataset, wording: Wording, language: Language): string {
  const { query, figures } = answer;
  const words = TABLE_WORDING[language];
  const [first] = figures;
  switch (query.kind) {
    case 'define': {
      const { name, definition } = dataset.metric(query.metric);
      return language === 'en' ? `${name.en}: ${definition.en}` : `${name.ja}：${definition.ja}`;
    }
    case 'statement':
      return words.at(groupName(query.group, language), periodName(query.period, language));
    case 'targets':
      return words.targetsOf(query.metric ? wording.metric(query.metric) : null);
    case 'discrepancies':
      return words.discrepancies(filtersOf(query, dataset, wording, language), answer.page?.total ?? 0);
  }
  if (!first) return questionText(query, dataset, language);
  if (query.kind === 'breakdown') return words.breakdownOf(wording.titleOf(first, false, false));
  if (query.kind === 'series' && figures.length > 1) return figuresPhrase(figures, wording, language);
  const isChange = query.kind === 'change' && figures.length === 2;
  const role = first.role ?? (isChange ? 'change' : undefined);
  if (role) {
    const parts = partsOf(first, answer);
    return wording.roleTitle(role, parts, figuresPhrase(parts.slice(1), wording, language));
  }
  const original = query.kind === 'lookup' && query.figure.basis === 'original';
  const title = wording.titleOf(first, first.origin === 'target', original);
  return query.kind === 'sources' ? words.sourcesOf(title) : title;
}

/** The result, and the figures that a role is told of: one that a document printed is the only figure of its answer. */
function partsOf(first: ShownFigure, { query, figures }: Answered): readonly ShownFigure[] {
  // the one that moved most, and not the others
  if (query.kind === 'rank-changes') return figures.slice(0, 3);
  if (first.role === 'change' && figures.length === 1 && query.kind === 'change')
    return [first, first, { ...first, period: query.from.period }];
  return first.role === undefined || first.role === 'printed' ? [first, ...figures] : figures;
}

function filtersOf(
  { metric, period, document }: QueryOf<'discrepancies'>,
  dataset: Dataset,
  wording: Wording,
  language: Language,
): string[] {
  return [
    ...(metric ? [wording.metric(metric)] : []),
    ...(period ? [periodName(period, language)] : []),
    ...(document ? [documentTitle(dataset, document, language)] : []),
  ];
}

/** A document's title; an id that is none stands for itself. */
function documentTitle(dataset: Dataset, id: string, language: Language): string {
  return dataset.documents.find((document) => document.id === id)?.title[language] ?? id;
}
