import { z } from 'zod';
import { Measure, MetricId, PeriodIdField, SourceClass, Unit } from './schema.ts';

/**
 * The declarative map of a document: which of its lines are rows of which table, what each column states, and which
 * metric each row means. `data/maps/README.md` describes the format with examples.
 */

const ColumnFields = {
  period: PeriodIdField.optional(),
  /** The unit printed, where it is not the metric's own. `USD` turns JPY/share into USD/share. */
  unit: Unit.optional(),
  /** Base units in one printed unit of money: 1000 for thousands. Only money is scaled. */
  scale: z.number().positive().optional(),
  measure: Measure.optional(),
  against: PeriodIdField.optional(),
  kind: z.enum(['actual', 'target']).optional(),
  announced: z.iso.date().optional(),
};

export const MapColumn = z.strictObject({ name: z.string(), ...ColumnFields });
export type MapColumn = z.infer<typeof MapColumn>;

export const MapRow = z.strictObject({
  line: z.number().int().positive(),
  /** The first line of a label that runs over several lines. */
  from: z.number().int().positive().optional(),
  /** The row's label, where it cannot be read off the line. */
  label: z.string().optional(),
  /** Left out where the catalog knows the label. */
  metric: MetricId.optional(),
  of: z.string().optional(),
  /** The columns of the row's cells in order, where no layout of the table has this many cells; null skips a cell. */
  layout: z.array(z.string().nullable()).optional(),
  /** The cells themselves by column, where the line cannot be split into cells by rule. */
  cells: z.record(z.string(), z.string()).optional(),
  /** -1 where the document prints the figure with the opposite sign of the metric (a deduction). */
  sign: z.literal(-1).optional(),
  /** For a balance among flows: it stands at the instant that the column's span opens or ends with. */
  at: z.enum(['opening', 'end']).optional(),
  qualifier: z.enum(['about', 'over', 'up to']).optional(),
  note: z.string().optional(),
  /** What differs in this row from its columns. */
  ...ColumnFields,
});
export type MapRow = z.infer<typeof MapRow>;

export const MapTable = z.strictObject({
  title: z.string(),
  source: SourceClass,
  columns: z.record(z.string(), MapColumn),
  /** The columns that a row's cells stand in, one list for each number of cells that occurs. */
  layouts: z.array(z.array(z.string().nullable())).optional(),
  rows: z.array(MapRow).min(1),
});
export type MapTable = z.infer<typeof MapTable>;

export const DocumentMap = z.strictObject({ document: z.string(), tables: z.array(MapTable).min(1) });
export type DocumentMap = z.infer<typeof DocumentMap>;
