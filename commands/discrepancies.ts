import type { Dataset } from '../src/dataset/dataset.ts';
import { defineCommand } from '../src/discord/command.ts';
import { suggestsMetrics, suggestsPeriods } from '../src/discord/ask-figure.ts';
import { periodOption } from '../src/discord/options.ts';
import { askAboutMetric } from '../src/discord/read-metric.ts';
import { suggestsFrom } from '../src/discord/suggest-from.ts';
import { parsePeriodId, periodId } from '../src/periods/period.ts';
import type { QueryOf } from '../src/query/query.ts';

/** The document that a text names by its id, its title or a part of that. */
function documentFor(dataset: Dataset, text: string): string | undefined {
  const wanted = text.toLowerCase();
  return dataset.documents.find(({ id, title }) =>
    [id, title.en, title.ja].some((name) => name.toLowerCase().includes(wanted)),
  )?.id;
}

export const discrepancies = defineCommand({
  name: 'discrepancies',
  ja: '不一致',
  description: {
    en: 'What in the documents disagrees, is misprinted or was restated',
    ja: '資料の不一致・誤植・修正再表示',
  },
  options: {
    document: {
      ja: '資料',
      description: { en: 'Only of this document', ja: 'この資料だけ' },
      suggest: suggestsFrom(({ dataset, language }) =>
        dataset.documents.map(({ id, title }) => ({ name: title[language], value: id })),
      ),
    },
    metric: {
      ja: '指標',
      description: { en: 'Only of this figure', ja: 'この指標だけ' },
      suggest: suggestsMetrics,
    },
    period: {
      ...periodOption(suggestsPeriods()),
      description: { en: 'Only of this period, such as 3Q08', ja: 'この期間だけ。例: 3Q08' },
    },
  },
  ask: ({ document, metric, period }, { dataset, language }) => {
    const at = parsePeriodId(period ?? '');
    const source = document === undefined ? undefined : documentFor(dataset, document);
    // What is no document is no query either: the answer says which words are not known.
    if (document !== undefined && source === undefined) return { kind: 'question', text: document, language };
    const query: QueryOf<'discrepancies'> = {
      kind: 'discrepancies',
      ...(source === undefined ? {} : { document: source }),
      ...(at ? { period: periodId(at) } : {}),
      page: 1,
    };
    if (metric !== undefined) return askAboutMetric(metric, dataset, (id) => ({ ...query, metric: id }));
    return { kind: 'query', query };
  },
});
