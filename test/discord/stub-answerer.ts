import type { Answerer, Reply } from '../../src/answerer.ts';
import type { Outcome } from '../../src/answering/answer.ts';
import { indexDataset } from '../../src/dataset/dataset.ts';
import { HeadlineMetric } from '../../src/dataset/load.ts';
import { Document, FactRow, Metric } from '../../src/dataset/schema.ts';
import { checkedView } from '../../src/presentation/checked-view.ts';
import type { AnswerView, Language } from '../../src/presentation/view.ts';
import { figureRefsOf, Query } from '../../src/query/query.ts';

/** A small dataset and an answerer that understands three sentences, so that tests see the Discord side alone. */

const metric = (
  id: string,
  en: string,
  ja: string,
  nature: 'flow' | 'balance' | 'ratio',
  aliases: string[] = [],
) =>
  Metric.parse({
    id,
    name: { en, ja },
    unit: nature === 'ratio' ? '%' : 'JPY',
    nature,
    labels: [],
    aliases: { en: aliases, ja: [] },
    definition: { en: `What ${en} means.`, ja: `${ja}の意味` },
  });

const fact = (of: string, period: string, value: number) => ({
  ...FactRow.parse({
    metric: of,
    period,
    value,
    unit: 'JPY',
    kind: 'actual',
    measure: 'value',
    against: null,
    announced: null,
    of: null,
    source: 'table',
    table: 'Operating results',
    row: of,
    column: period,
    line: 36,
    text: String(value),
    precision: 1_000_000,
    qualifier: null,
    note: null,
  }),
  document: '9m09-release',
});

export const STUB_DATASET = indexDataset({
  documents: [
    Document.parse({
      id: '9m09-release',
      title: { en: 'Nine months FY2009 results release', ja: '2010年3月期第3四半期決算短信' },
      form: 'release',
      file: '9m09.txt',
      published: '2010-02-12',
    }),
  ],
  metrics: [
    metric('total_assets', 'Total assets', '資産合計', 'balance'),
    metric('revenue', 'Total revenues', '売上高', 'flow', ['sales', 'turnover']),
    metric('revenue_si', 'Systems integration revenue', 'システムインテグレーション売上高', 'flow', [
      'SI revenue',
    ]),
    metric('operating_income', 'Operating income', '営業利益', 'flow', ['operating profit']),
    metric('cash', 'Cash and cash equivalents', '現金及び現金同等物', 'balance'),
    metric('goodwill', 'Goodwill', 'のれん', 'balance'),
  ],
  groups: new Map(),
  ambiguities: [],
  headlines: ['revenue', 'operating_income', 'cash', 'total_assets'].map((id) =>
    HeadlineMetric.parse({ metric: id }),
  ),
  facts: [
    fact('revenue', '3Q08', 17_535_000_000),
    fact('revenue', '9M09', 49_000_000_000),
    fact('revenue', '3Q09', 16_038_000_000),
    fact('revenue', '1H09', 32_962_000_000),
    fact('operating_income', '3Q09', 1_000_000_000),
    fact('operating_income', '9M08', 1_844_000_000),
    fact('cash', '2008-12-31', 10_000_000_000),
    fact('cash', '2009-12-31', 9_000_000_000),
    fact('total_assets', '2009-12-31', 50_000_000_000),
  ],
  discrepancies: [],
});

const lookup = (of: string, period: string): Query =>
  Query.parse({ kind: 'lookup', figure: { metric: of, period } });
const READS: Readonly<Record<string, Query>> = {
  'operating income nine months 2008': lookup('operating_income', '9M08'),
  'revenue 3Q09': lookup('revenue', '3Q09'),
  'Total revenues quarter to december 2009': lookup('revenue', '3Q09'),
};

export type StubAnswerer = Answerer & {
  /** What was asked in words, with the query of the conversation that it built on. */
  readonly asked: { text: string; before: Query | undefined }[];
};

/** Makes an answerer over {@link STUB_DATASET}. The question "fail" makes it throw. */
export function stubAnswerer(): StubAnswerer {
  const asked: StubAnswerer['asked'] = [];
  const answered = (query: Query, language: Language): Reply => {
    const [ref] = figureRefsOf(query);
    const [stated] = ref ? STUB_DATASET.factsOf(ref.metric, ref.period) : [];
    if (!ref || !stated) return refused(language);
    const outcome: Outcome = {
      status: 'answered',
      query,
      headline: null,
      figures: [],
      comparisons: [],
      notes: [],
      next: [],
    };
    const amount = `JPY ${(stated.value / 1e6).toLocaleString('en-US')} million`;
    const earlier = lookup('revenue', '3Q08');
    return {
      outcome,
      language,
      conversation: { query },
      view: {
        ...EMPTY,
        status: 'answered',
        language,
        title: `${STUB_DATASET.metric(ref.metric).name[language]}, ${ref.period}`,
        figure: amount,
        lead: amount,
        changes: [{ direction: 'down', text: 'down 8.5% year on year, from JPY 17,535 million in 3Q08' }],
        sources: ['Nine months FY2009 results release, Operating results, line 36'],
        next: [{ label: '3Q08', question: 'revenue 3Q08', query: earlier }],
      },
    };
  };
  return {
    dataset: STUB_DATASET,
    asked,
    ask(text, context = {}) {
      asked.push({ text, before: context.conversation?.query });
      if (text === 'fail') throw new Error('the secret of a private message');
      const language = context.language ?? 'en';
      const steps = {
        text,
        corrected: text,
        misspelt: false,
        periods: [],
        pieces: [],
        words: [],
        remarks: [],
      };
      if (text === 'everything') return { ...whichOfAll(language), steps };
      const query = READS[text];
      return { ...(query ? answered(query, language) : refused(language)), steps };
    },
    answer: answered,
    check: (_, language) => checkedView([], STUB_DATASET, language),
  };
}

const EMPTY: Omit<AnswerView, 'status' | 'language' | 'title' | 'lead'> = {
  figure: null,
  changes: [],
  formula: null,
  table: null,
  sources: [],
  notes: [],
  choices: [],
  next: [],
};

/** A question that fits every fact: more choices than there can be buttons. */
function whichOfAll(language: Language): Reply {
  const refusal = refused(language);
  const choices = STUB_DATASET.facts.map(({ metric: of, period }) => {
    const question = `${of} ${period}`;
    return { label: question, question, query: lookup(of, period) };
  });
  return { ...refusal, view: { ...refusal.view, status: 'clarify', choices } };
}

function refused(language: Language): Reply {
  const title = 'There is no such figure.';
  const query = lookup('revenue', '3Q09');
  return {
    outcome: { status: 'unanswered', reason: { code: 'no-metric' }, choices: [query] },
    language,
    conversation: {},
    view: {
      ...EMPTY,
      status: 'unanswered',
      language,
      title,
      lead: title,
      choices: [
        { label: 'Revenue 3Q09', question: 'revenue 3Q09', query },
        { label: 'Revenue 3Q08', question: 'revenue 3Q08', query: lookup('revenue', '3Q08') },
      ],
    },
  };
}
