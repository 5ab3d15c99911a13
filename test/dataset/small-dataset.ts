import { indexDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { Discrepancy, Document, FactRow, Metric, type Fact } from '../../src/dataset/schema.ts';

/** A made-up dataset of a few figures, for tests that need just these. */

type FactInput = {
  metric: string;
  period: string;
  value: number;
  text?: string;
  document?: string;
} & Partial<Record<keyof FactRow, unknown>>;

/** A fact with everything that a test does not care about filled in: millions of yen in a table. */
export function fact({ document = 'first', ...row }: FactInput): Fact {
  return {
    ...FactRow.parse({
      unit: 'JPY',
      kind: 'actual',
      measure: 'value',
      against: null,
      announced: null,
      of: null,
      source: 'table',
      table: 'Results',
      row: row.metric,
      column: row.period,
      line: 1,
      precision: 1e6,
      qualifier: null,
      note: null,
      text: String(row.value / 1e6),
      ...row,
    }),
    document,
  };
}

type MetricInput = { id: string } & Partial<Record<keyof Metric, unknown>>;

export const metric = (input: MetricInput): Metric =>
  Metric.parse({
    name: { en: input.id, ja: input.id },
    unit: 'JPY',
    nature: 'flow',
    labels: [input.id],
    aliases: { en: [], ja: [] },
    definition: { en: 'made up', ja: '例' },
    ...input,
  });

const document = (id: string, published: string): Document =>
  Document.parse({
    id,
    title: { en: id, ja: id },
    form: 'release',
    file: `${id}.txt`,
    published,
    yenPerDollar: 100,
  });

/** Two documents, `first` and the later `second`, with the given metrics, facts and discrepancies. */
export function smallDataset(
  metrics: readonly MetricInput[],
  facts: readonly Fact[],
  discrepancies: readonly unknown[] = [],
): Dataset {
  return indexDataset({
    documents: [document('first', '2008-11-13'), document('second', '2009-02-12')],
    metrics: metrics.map(metric),
    groups: new Map(),
    ambiguities: [],
    headlines: [],
    facts,
    discrepancies: discrepancies.map((each) => Discrepancy.parse(each)),
  });
}
