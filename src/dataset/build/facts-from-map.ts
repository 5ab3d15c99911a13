import type { FactRow, Measure, Metric, Unit, Discrepancy } from '../schema.ts';
import { MetricId } from '../schema.ts';
import type { DocumentMap, MapColumn, MapRow, MapTable } from '../map-schema.ts';
import { endOf, openingOf } from '../../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId, type PeriodId } from '../../periods/period.ts';
import { cellsOf, isNil, labelOf, readCell } from './cells.ts';

/** What the build needs to know beside a map: the document's text and the parts of the dataset written by hand. */
export type BuildInput = {
  readonly map: DocumentMap;
  /** The document's lines, the first at index 0. */
  readonly lines: readonly string[];
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly discrepancies: readonly Discrepancy[];
};

const MONEY: ReadonlySet<Unit> = new Set(['JPY', 'USD']);
const IN_DOLLARS: Partial<Record<Unit, Unit>> = {
  JPY: 'USD',
  'JPY/share': 'USD/share',
  'JPY/ADS': 'USD/ADS',
};
const MEASURE_UNIT: Partial<Record<Measure, Unit>> = {
  'change-percent': '%',
  'share-percent': '%',
  'change-points': 'points',
};

/**
 * Reads the facts of one document off its text as its map says.
 * @returns the facts in the map's order, and a sentence for each row or cell that could not be read
 */
export function factsFromMap(input: BuildInput): { facts: FactRow[]; problems: string[] } {
  const facts: FactRow[] = [];
  const problems: string[] = [];
  for (const table of input.map.tables) {
    for (const row of table.rows) {
      try {
        facts.push(...factsOfRow(input, table, row));
      } catch (error) {
        problems.push(`${input.map.document}:${row.line} (${table.title}): ${(error as Error).message}`);
      }
    }
  }
  return { facts, problems };
}

function factsOfRow(input: BuildInput, table: MapTable, row: MapRow): FactRow[] {
  const line = input.lines[row.line - 1];
  if (line === undefined) throw new Error('the document has no such line');
  const label = row.label ?? labelBetween(input.lines, row.from ?? row.line, row.line);
  const metric = metricOf(input.metrics, row, label);
  const cells = row.cells ? Object.entries(row.cells) : layOut(cellsOf(line), table, row);
  return cells.flatMap(([columnId, text]) => {
    if (isNil(text)) return [];
    const column = table.columns[columnId];
    if (!column) throw new Error(`the table has no column '${columnId}'`);
    if (!line.includes(text)) throw new Error(`'${text}' does not stand on the line`);
    return [factOfCell(input, table, row, { column, text, label, metric })];
  });
}

function labelBetween(lines: readonly string[], from: number, to: number): string {
  return lines
    .slice(from - 1, to)
    .map(labelOf)
    .filter((part) => part && !/^-+$/.test(part))
    .join(' ');
}

function metricOf(metrics: ReadonlyMap<string, Metric>, row: MapRow, label: string): Metric {
  if (row.metric) {
    const metric = metrics.get(row.metric);
    if (!metric) throw new Error(`the catalog has no metric '${row.metric}'`);
    return metric;
  }
  const wanted = label.toLowerCase();
  const known = [...metrics.values()].filter((m) => m.labels.some((known) => known.toLowerCase() === wanted));
  const [metric, second] = known;
  if (!metric) throw new Error(`the catalog knows no label '${label}': name the row's metric`);
  if (second)
    throw new Error(`the label '${label}' is of ${metric.id} and ${second.id}: name the row's metric`);
  return metric;
}

function layOut(cells: string[], table: MapTable, row: MapRow): [column: string, text: string][] {
  const layout = row.layout ?? table.layouts?.find((columns) => columns.length === cells.length);
  if (layout?.length !== cells.length)
    throw new Error(`${cells.length} cells (${cells.join(' | ')}) fit no layout`);
  return cells.flatMap((text, index) => {
    const column = layout[index];
    return column ? [[column, text] as [string, string]] : [];
  });
}

type Cell = { column: MapColumn; text: string; label: string; metric: Metric };

function factOfCell(input: BuildInput, table: MapTable, row: MapRow, cell: Cell): FactRow {
  const { column, text, label, metric } = cell;
  const setting = { ...column, ...definedOf(row) };
  if (!setting.period) throw new Error(`neither the row nor the column '${column.name}' has a period`);
  const measure = setting.measure ?? 'value';
  const unit = unitOf(metric, measure, setting.unit);
  const repair = repairOf(input, row.line, text);
  const read = readCell(repair?.readAs ?? text, MONEY.has(unit) ? (setting.scale ?? 1) : 1);
  return {
    metric: MetricId.parse(metric.id),
    period: row.at ? instantOf(setting.period, row.at) : setting.period,
    value: (row.sign ?? 1) * read.value,
    unit,
    kind: setting.kind ?? 'actual',
    measure,
    against: setting.against ?? null,
    announced: setting.announced ?? null,
    of: row.of ?? null,
    source: table.source,
    table: table.title,
    row: label,
    column: column.name,
    line: row.line,
    text,
    precision: read.precision,
    qualifier: row.qualifier ?? null,
    note: noteOf(row, repair?.reason),
  };
}

function instantOf(id: PeriodId, at: 'opening' | 'end'): PeriodId {
  const period = parsePeriodId(id);
  if (!period || !isSpan(period)) throw new Error(`'${id}' is no span that opens or ends`);
  return periodId(at === 'opening' ? openingOf(period) : endOf(period));
}

function definedOf(row: MapRow): Partial<Omit<MapColumn, 'name'>> {
  const { period, unit, scale, measure, against, kind, announced } = row;
  const fields = { period, unit, scale, measure, against, kind, announced };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function unitOf(metric: Metric, measure: Measure, printed: Unit | undefined): Unit {
  const own = MEASURE_UNIT[measure];
  if (own) return own;
  return printed === 'USD' ? (IN_DOLLARS[metric.unit] ?? metric.unit) : metric.unit;
}

function repairOf(
  input: BuildInput,
  line: number,
  text: string,
): { readAs: string; reason: string } | undefined {
  for (const discrepancy of input.discrepancies) {
    for (const place of discrepancy.places) {
      if (
        place.document === input.map.document &&
        place.line === line &&
        place.text === text &&
        place.readAs
      ) {
        return { readAs: place.readAs, reason: discrepancy.summary.en };
      }
    }
  }
  return undefined;
}

function noteOf(row: MapRow, repair: string | undefined): string | null {
  const turned = row.sign ? 'printed with the opposite sign, as a deduction' : undefined;
  return [row.note, repair, turned].filter(Boolean).join('; ') || null;
}
