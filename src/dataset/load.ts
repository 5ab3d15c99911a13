import path from 'node:path';
import { z } from 'zod';
import { parseFacts } from './facts-csv.ts';
import { DataFileError, filesIn, readJson, readText } from './files.ts';
import {
  Discrepancy,
  Document,
  Metric,
  type Bilingual,
  type Fact,
  type FactRow,
  MetricId,
} from './schema.ts';

/** A word that fits several metrics ("profit"), with the metrics it may mean, the likeliest first. */
export const Ambiguity = z.strictObject({
  id: z.string(),
  words: z.strictObject({ en: z.array(z.string().min(1)), ja: z.array(z.string().min(1)) }),
  metrics: z.array(MetricId).min(2),
  /** Whether they mean so much the same that, where only one of them is known at a period, that one is meant. */
  alike: z.literal(true).optional(),
  /** Set where the first of them that is known for a date is meant: the documents differ in what they count. */
  firstKnown: z.literal(true).optional(),
  /** The one that is meant where a share of it is asked for. */
  whole: MetricId.optional(),
});
export type Ambiguity = z.infer<typeof Ambiguity>;

/** A metric that most people ask for. */
export const HeadlineMetric = z.strictObject({
  metric: MetricId,
  /** Whether it is offered to somebody of whose question nothing is known. */
  offered: z.literal(true).optional(),
});
export type HeadlineMetric = z.infer<typeof HeadlineMetric>;

/** Everything in `data/` that answers are made of, checked, as plain data. */
export type DataFiles = {
  readonly documents: readonly Document[];
  readonly metrics: readonly Metric[];
  readonly groups: ReadonlyMap<string, readonly MetricId[]>;
  readonly ambiguities: readonly Ambiguity[];
  /** What is asked for most, the first of them first. */
  readonly headlines: readonly HeadlineMetric[];
  readonly facts: readonly Fact[];
  readonly discrepancies: readonly Discrepancy[];
};

/**
 * Reads and checks the data files below a folder.
 * @throws DataFileError naming file, place and reason where one is missing, does not fit its schema, names a metric or
 * a document that does not exist, or states one fact twice
 */
export function loadDataFiles(folder: string): DataFiles {
  const documents = readJson(path.join(folder, 'documents.json'), z.array(Document));
  const metricFiles = filesIn(path.join(folder, 'metrics'), '.json').map((file) => ({
    group: path.basename(file, '.json'),
    file,
    metrics: readJson(file, z.array(Metric)),
  }));
  const metrics = metricFiles.flatMap(({ metrics }) => metrics);
  const known = new Set<string>(metrics.map(({ id }) => id));
  checkMetrics(metricFiles, known);
  const ambiguitiesFile = path.join(folder, 'ambiguities.json');
  const ambiguities = readJson(ambiguitiesFile, z.array(Ambiguity));
  for (const { id, metrics: ids, whole } of ambiguities)
    requireKnown(whole === undefined ? ids : [...ids, whole], known, `${ambiguitiesFile}: '${id}'`);
  const headlinesFile = path.join(folder, 'headlines.json');
  const headlines = readJson(headlinesFile, z.array(HeadlineMetric).min(1));
  requireKnown(
    headlines.map(({ metric }) => metric),
    known,
    headlinesFile,
  );
  const discrepanciesFile = path.join(folder, 'discrepancies.json');
  const discrepancies = readJson(discrepanciesFile, z.array(Discrepancy));
  for (const { id, metrics: ids } of discrepancies) requireKnown(ids, known, `${discrepanciesFile}: '${id}'`);
  const facts = documents.flatMap((document) => loadFacts(folder, document, known));
  const groups = new Map(metricFiles.map(({ group, metrics }) => [group, metrics.map(({ id }) => id)]));
  return { documents, metrics, groups, ambiguities, headlines, facts, discrepancies };
}

function loadFacts(folder: string, document: Document, known: ReadonlySet<string>): Fact[] {
  const file = path.join(folder, 'facts', `${document.id}.csv`);
  const seen = new Map<string, number>();
  return parseFacts(readText(file), file).map((row, index) => {
    const place = `${file}:${index + 2}`;
    requireKnown([row.metric], known, place);
    const key = [
      row.metric,
      row.period,
      row.unit,
      row.kind,
      row.measure,
      row.against,
      row.announced,
      row.of,
      row.line,
      row.text,
    ].join('|');
    const first = seen.get(key);
    if (first !== undefined) throw new DataFileError(`${place}: the fact stands already in line ${first}`);
    seen.set(key, index + 2);
    return factOf(row, document.id);
  });
}

/**
 * A row as a fact of its document. Each field is named, so that all facts are objects of one shape: copied as it was read,
 * each would have a shape of its own, which takes twice the memory and as much again of the time to look one up.
 */
export const factOf = (row: FactRow, document: string): Fact => ({
  metric: row.metric,
  period: row.period,
  value: row.value,
  unit: row.unit,
  kind: row.kind,
  measure: row.measure,
  against: row.against,
  announced: row.announced,
  of: row.of,
  source: row.source,
  table: row.table,
  row: row.row,
  column: row.column,
  line: row.line,
  text: row.text,
  precision: row.precision,
  qualifier: row.qualifier,
  note: row.note,
  document,
});

function checkMetrics(
  files: readonly { file: string; metrics: readonly Metric[] }[],
  known: ReadonlySet<string>,
): void {
  const seen = new Set<string>();
  for (const { file, metrics } of files) {
    for (const metric of metrics) {
      if (seen.has(metric.id)) throw new DataFileError(`${file}: the metric '${metric.id}' is defined twice`);
      seen.add(metric.id);
      requireNames(metric.name, `${file}: '${metric.id}'`);
      if (metric.parent) requireKnown([metric.parent.metric], known, `${file}: '${metric.id}'.parent`);
      requireKnown(metric.standsIn ?? [], known, `${file}: '${metric.id}'.standsIn`);
      requireKnown(metric.netOf ?? [], known, `${file}: '${metric.id}'.netOf`);
      if (metric.formula)
        requireKnown(formulaParts(metric.formula), known, `${file}: '${metric.id}'.formula`);
    }
  }
}

function requireNames(name: Bilingual, place: string): void {
  if (!name.en || !name.ja) throw new DataFileError(`${place}: name.en and name.ja must not be empty`);
}

function formulaParts(formula: NonNullable<Metric['formula']>): string[] {
  if ('sum' in formula) return Object.keys(formula.sum);
  return 'ratio' in formula ? formula.ratio : formula.per;
}

function requireKnown(ids: readonly string[], known: ReadonlySet<string>, place: string): void {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new DataFileError(`${place}: the catalog has no metric '${unknown}'`);
}
