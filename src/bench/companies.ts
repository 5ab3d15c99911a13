import { parseFacts, printFacts } from '../dataset/facts-csv.ts';
import { factOf, type DataFiles } from '../dataset/load.ts';
import type { Fact, Metric, MetricId } from '../dataset/schema.ts';

/**
 * Data of a number of facts, in the shape of companies that each report as much as the one at hand: its own facts first,
 * then the same for made-up companies with documents, metrics and values of their own. The last company reports fewer
 * metrics, and all there is of each, so that a look-up finds as much in data of any size.
 */
export function companiesOf(files: DataFiles, facts: number): DataFiles {
  const companies = Math.ceil(facts / files.facts.length);
  const more = Array.from({ length: companies - 1 }, (_, index) => companyLike(files, index + 1));
  return {
    ...files,
    documents: [files, ...more].flatMap(({ documents }) => documents),
    metrics: [files, ...more].flatMap(({ metrics }) => metrics),
    facts: [files, ...more].flatMap((company, index) =>
      ofFirstMetrics(company, facts - index * files.facts.length),
    ),
  };
}

/** So many facts of a company's: those of its first metrics, in the order of the files. */
function ofFirstMetrics({ metrics, facts }: Pick<DataFiles, 'metrics' | 'facts'>, wanted: number): Fact[] {
  const rank = new Map(metrics.map(({ id }, index) => [id, index]));
  const byMetric = facts.toSorted((a, b) => (rank.get(a.metric) ?? 0) - (rank.get(b.metric) ?? 0));
  const kept = new Set(byMetric.slice(0, wanted));
  return facts.filter((fact) => kept.has(fact));
}

function companyLike(files: DataFiles, company: number): Pick<DataFiles, 'documents' | 'metrics' | 'facts'> {
  const own = (id: MetricId): MetricId => `c${company}_${id}` as MetricId;
  const documentId = (id: string): string => `c${company}-${id}`;
  return {
    documents: files.documents.map((document) => ({ ...document, id: documentId(document.id) })),
    metrics: files.metrics.map((metric) => metricLike(metric, own)),
    // Printed and read again, as a company's own files are: facts that share no text with another's.
    facts: files.documents.flatMap(({ id }) => {
      const facts = files.facts
        .filter(({ document }) => document === id)
        .map((fact) => ({ ...fact, metric: own(fact.metric), value: fact.value + company }));
      return parseFacts(printFacts(facts), id).map((row) => factOf(row, documentId(id)));
    }),
  };
}

function metricLike(metric: Metric, own: (id: MetricId) => MetricId): Metric {
  const { formula, parent } = metric;
  return {
    ...metric,
    id: own(metric.id),
    ...(parent && { parent: { ...parent, metric: own(parent.metric) } }),
    ...(formula && { formula: formulaLike(formula, own) }),
  };
}

function formulaLike(
  formula: NonNullable<Metric['formula']>,
  own: (id: MetricId) => MetricId,
): NonNullable<Metric['formula']> {
  if ('sum' in formula) {
    const parts = Object.entries(formula.sum).map(([id, sign]) => [own(id as MetricId), sign] as const);
    return { sum: Object.fromEntries(parts) };
  }
  const both = ([above, below]: readonly [MetricId, MetricId]): [MetricId, MetricId] => [
    own(above),
    own(below),
  ];
  return 'ratio' in formula ? { ratio: both(formula.ratio) } : { per: both(formula.per) };
}
