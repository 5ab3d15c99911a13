import type { PeriodId } from '../../periods/period.ts';
import type { Dataset } from '../dataset.ts';
import type { Discrepancy, Fact } from '../schema.ts';
import { knownFigures, type Known } from './known.ts';

/** Figures that one table of one document states alike: of one period, in one unit, of one measure. */
export type Block = {
  readonly document: string;
  readonly table: string;
  readonly source: Fact['source'];
  readonly period: PeriodId;
  readonly unit: Fact['unit'];
  readonly measure: Fact['measure'];
  readonly kind: Fact['kind'];
  readonly against: Fact['against'];
  readonly announced: Fact['announced'];
  /** The figure of each metric: a usable one before a discarded one, the most precise where several are stated. */
  readonly cells: ReadonlyMap<string, Fact>;
};

/** The dataset as the checks look at it. */
export type AuditSubject = Dataset & {
  /** Every table column of every document. */
  readonly tables: readonly Block[];
  /** The same, all tables of a document taken together. */
  readonly documentBlocks: readonly Block[];
  /** Everything that one document states as one thing, in the order of its lines, and of all documents together. */
  readonly statements: ReadonlyMap<string, readonly Fact[]>;
  /** What a document states of a metric at a period as an actual value: its most precise usable figure. */
  readonly stated: (
    document: string,
    metric: string,
    period: PeriodId,
    unit?: Fact['unit'],
  ) => Fact | undefined;
  /** The block of a table, or of a whole document, that a figure stands in, with another measure or period. */
  readonly sameTable: (fact: Fact, change: Partial<BlockKey>) => Block | undefined;
  readonly sameDocument: (fact: Fact, change: Partial<BlockKey>) => Block | undefined;
  /** What is known of a metric at a period from all documents: stated, added up from spans, or by formula. */
  readonly known: (metric: string, period: PeriodId) => Known | undefined;
  /** The recorded discrepancies with a place on a line of a document. */
  readonly recordedAt: (document: string, line: number) => readonly Discrepancy[];
};

export type BlockKey = Pick<Fact, 'period' | 'unit' | 'measure' | 'kind' | 'against' | 'announced'>;

const blockKey = (fact: BlockKey): string =>
  `${fact.period}|${fact.unit}|${fact.measure}|${fact.kind}|${fact.against ?? ''}|${fact.announced ?? ''}`;
const tableKey = (fact: Fact, key: BlockKey): string =>
  `${fact.document}|${fact.source}|${fact.table}|${blockKey(key)}`;
const documentKey = (document: string, key: BlockKey): string => `${document}|${blockKey(key)}`;

/** The key of everything that states the same thing: the same metric, period, unit and measure of the same kind. */
export const statementKey = (fact: Fact): string => `${fact.metric}|${fact.of ?? ''}|${blockKey(fact)}`;

const NOTHING_RECORDED: readonly Discrepancy[] = [];

/** Prepares a dataset for the checks. Linear in the number of facts. */
export function auditSubject(dataset: Dataset): AuditSubject {
  const tables = new Map<string, OpenBlock>();
  const documents = new Map<string, OpenBlock>();
  const statements = new Map<string, Fact[]>();
  for (const fact of dataset.facts) {
    const key = statementKey(fact);
    const group = statements.get(key);
    if (group) group.push(fact);
    else statements.set(key, [fact]);
    // A figure of one company among several is no part of any sum of the group's own figures.
    if (fact.of !== null) continue;
    const discarded = dataset.isDiscarded(fact);
    // A table must add up as it is printed; across tables, a figure known to be wrong leads nowhere.
    put(tables, tableKey(fact, fact), fact, discarded);
    if (!discarded) put(documents, documentKey(fact.document, fact), fact, false);
  }
  return {
    ...dataset,
    tables: [...tables.values()],
    documentBlocks: [...documents.values()],
    statements,
    stated: (document, metric, period, unit = 'JPY') =>
      documents
        .get(documentKey(document, { period, unit, measure: 'value', kind: 'actual', ...NEVER }))
        ?.cells.get(metric),
    sameTable: (fact, change) => tables.get(tableKey(fact, { ...blockFields(fact), ...change })),
    sameDocument: (fact, change) =>
      documents.get(documentKey(fact.document, { ...blockFields(fact), ...change })),
    known: knownFigures(dataset),
    recordedAt: placesOf(dataset.discrepancies),
  };
}

const NEVER = { against: null, announced: null } as const;

function blockFields({ period, unit, measure, kind, against, announced }: Fact): BlockKey {
  return { period, unit, measure, kind, against, announced };
}

type OpenBlock = Block & {
  readonly cells: Map<string, Fact>;
  /** The metrics of which only a discarded figure is known so far. */
  readonly fallbacks: Set<string>;
};

function put(blocks: Map<string, OpenBlock>, key: string, fact: Fact, fallback: boolean): void {
  let block = blocks.get(key);
  if (!block) {
    const { document, table, source } = fact;
    block = { document, table, source, ...blockFields(fact), cells: new Map(), fallbacks: new Set() };
    blocks.set(key, block);
  }
  const known = block.cells.get(fact.metric);
  if (!known || (!fallback && (block.fallbacks.has(fact.metric) || isFiner(fact, known)))) {
    block.cells.set(fact.metric, fact);
    if (fallback) block.fallbacks.add(fact.metric);
    else block.fallbacks.delete(fact.metric);
  }
}

const isFiner = (a: Fact, b: Fact): boolean =>
  a.qualifier === b.qualifier ? a.precision < b.precision : a.qualifier === null;

function placesOf(discrepancies: readonly Discrepancy[]): AuditSubject['recordedAt'] {
  const byLine = new Map<string, Discrepancy[]>();
  for (const discrepancy of discrepancies) {
    for (const line of new Set(discrepancy.places.map((place) => `${place.document}:${place.line}`))) {
      byLine.set(line, [...(byLine.get(line) ?? []), discrepancy]);
    }
  }
  return (document, line) => byLine.get(`${document}:${line}`) ?? NOTHING_RECORDED;
}
