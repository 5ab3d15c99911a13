import { z } from 'zod';
import { parsePeriodId, type PeriodId } from '../periods/period.ts';

/** The shapes of the data files. Everything read from `data/` passes through these once, and is trusted after. */

export const UNITS = [
  'JPY',
  'USD',
  '%',
  'points',
  'JPY/share',
  'JPY/ADS',
  'USD/share',
  'USD/ADS',
  'JPY/USD',
  'shares',
  'ADS',
  'contracts',
  'Gbps',
  'people',
  'ATMs',
  'projects',
  'times',
  'count',
] as const;
export const Unit = z.enum(UNITS);
export type Unit = z.infer<typeof Unit>;

/** `flow`s add up over time, `balance`s stand at an instant, the others are computed anew for each period. */
export const Nature = z.enum(['flow', 'balance', 'ratio', 'per-share', 'average']);
export type Nature = z.infer<typeof Nature>;

/** What a cell states of its metric: the value itself, or a change or a share that the document printed. */
export const Measure = z.enum(['value', 'change', 'change-percent', 'change-points', 'share-percent']);
export type Measure = z.infer<typeof Measure>;

/** Where in a document a fact stands. A statement is more exact than a table, a table than running text. */
export const SourceClass = z.enum(['statement', 'table', 'text']);
export type SourceClass = z.infer<typeof SourceClass>;

const MetricIdText = z.string().regex(/^[a-z][a-z0-9_]*$/);
export type MetricId = string & { readonly __metric: true };
export const MetricId = MetricIdText.transform((id) => id as MetricId);
export const PeriodIdField = z
  .string()
  .refine((id) => parsePeriodId(id) !== undefined, {
    error: 'is no period id such as 3Q09, 1H08, 9M08, FY2008 or 2008-12-31',
  })
  .transform((id) => id as PeriodId);

const Bilingual = z.strictObject({ en: z.string(), ja: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** How a metric follows from others when no document prints it. */
export const Formula = z.union([
  z.strictObject({ sum: z.record(MetricIdText, z.union([z.literal(1), z.literal(-1)])) }),
  z.strictObject({ ratio: z.tuple([MetricId, MetricId]) }),
  z.strictObject({ per: z.tuple([MetricId, MetricId]) }),
]);
export type Formula = z.infer<typeof Formula>;

export const Metric = z.strictObject({
  id: MetricId,
  name: Bilingual,
  unit: Unit,
  nature: Nature,
  /** The total that this metric is a part of, and the sign with which it enters. */
  parent: z.strictObject({ metric: MetricId, sign: z.union([z.literal(1), z.literal(-1)]) }).optional(),
  /** Figures that this one stands in without being one of the parts that make them up: a note tells it from them. */
  standsIn: z.array(MetricId).min(1).optional(),
  /** Figures that would be greater without this one, though it is told as a positive amount: a loss, an allowance. */
  lowers: z.array(MetricId).min(1).optional(),
  /** What documents have taken off already where they print this figure: "net of allowance". */
  netOf: z.array(MetricId).min(1).optional(),
  formula: Formula.optional(),
  /** The month from which there is any of it, where what it tells of was bought: a period has only the months since. */
  begins: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .optional(),
  /** Row labels by which documents mean this metric. */
  labels: z.array(z.string().min(1)),
  /** What people call it, beside its names and labels. */
  aliases: z.strictObject({ en: z.array(z.string().min(1)), ja: z.array(z.string().min(1)) }),
  /** What the money of an outflow goes to, of an inflow comes from: people name such a line by it and by a verb. */
  spentOn: z.array(z.string().min(1)).min(1).optional(),
  raisedFrom: z.array(z.string().min(1)).min(1).optional(),
  /** Set for the total that comes from its parts: people name a part of it by that, "how much came from SI". */
  comesFromParts: z.literal(true).optional(),
  definition: Bilingual,
  /** What every reader of its figures must know. */
  remark: Bilingual.optional(),
  /** For a metric whose short name others have too: how that is told to be read, unless one of the words says it. */
  shortName: z.strictObject({ told: Bilingual, unless: z.array(z.string().min(1)).min(1) }).optional(),
});
export type Metric = z.infer<typeof Metric>;

export const Document = z.strictObject({
  id: z.string(),
  title: Bilingual,
  form: z.enum(['release', 'presentation']),
  file: z.string(),
  published: z.iso.date(),
  /** The exchange rate at which the document translates yen into dollars. */
  yenPerDollar: z.number().optional(),
});
export type Document = z.infer<typeof Document>;

/** A figure as one document states it at one place. Money is in yen or dollars, percentages in percent. */
export const FactRow = z.strictObject({
  metric: MetricId,
  period: PeriodIdField,
  value: z.number(),
  unit: Unit,
  kind: z.enum(['actual', 'target']),
  measure: Measure,
  /** For a change: the period that it is a change from. */
  against: PeriodIdField.nullable(),
  /** For a target: the day it was announced. */
  announced: z.iso.date().nullable(),
  /** Which company or part the figure is of, where the metric is one of several alike (ownership of subsidiaries). */
  of: z.string().nullable(),
  source: SourceClass,
  table: z.string(),
  row: z.string(),
  column: z.string(),
  line: z.number().int().positive(),
  text: z.string().min(1),
  /** The value's unit in the last printed digit, in base units: 1000 where thousands are printed. */
  precision: z.number().positive(),
  /** The document's own qualification: the figure is no exact one. */
  qualifier: z.enum(['about', 'over', 'up to']).nullable(),
  /** Set where the value is not simply what the text says. */
  note: z.string().nullable(),
});
export type FactRow = z.infer<typeof FactRow>;
export type Fact = FactRow & { readonly document: string };

/** A place in a document that cannot be taken as it stands, or that disagrees with another. */
export const Discrepancy = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum([
    'sign-lost',
    'unit-wrong',
    'cell-damaged',
    'cell-displaced',
    'label-wrong',
    'misprint',
    'disagreement',
    'restatement',
    'reclassification',
    'rounding',
  ]),
  metrics: z.array(MetricId).min(1),
  periods: z.array(PeriodIdField).min(1),
  summary: Bilingual,
  /** Why the used value is the right one, or that nothing decides it. */
  evidence: z.string().min(1),
  decidedBy: z.enum(['identity', 'more-precise', 'later-document', 'other-document', 'nothing']),
  /** Where the values in question stand. `used: false` marks a value that answers must not take. */
  places: z
    .array(
      z.strictObject({
        document: z.string(),
        line: z.number().int().positive(),
        text: z.string().min(1),
        /** What the text must be read as, in the printed text's own scale, where it cannot be read as it stands. */
        readAs: z.string().optional(),
        used: z.boolean(),
      }),
    )
    .min(1),
});
export type Discrepancy = z.infer<typeof Discrepancy>;
