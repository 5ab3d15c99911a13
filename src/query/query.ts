import { z } from 'zod';
import { MOST_FIGURES } from './figure-letters.ts';
import { MetricId, PeriodIdField } from '../dataset/schema.ts';

/**
 * The one language between asking and answering. Everything that asks (a sentence, a command, a button, a choice)
 * makes one of these; nothing else reaches answering. Holds ids and options only, never text that a person typed.
 */

/** Which statement of a figure is meant. */
export const Basis = z.enum(['current', 'original']);

/** One figure: a metric at a period, an actual or a target, in yen or in dollars. */
export const FigureRef = z.strictObject({
  metric: MetricId,
  period: PeriodIdField,
  basis: Basis.optional(),
  currency: z.literal('USD').optional(),
  /** Which target: the newest one, the first, the one before the newest, the mid-term one, or that of a day. */
  target: z.union([z.enum(['newest', 'first', 'previous', 'midterm']), z.iso.date()]).optional(),
  /** As this document states it. */
  document: z.string().max(40).optional(),
  /** As a sentence of a document prints it, slips too, and not its tables. */
  source: z.literal('text').optional(),
  /** Which group company, for a metric that is told of several. */
  of: z.string().max(60).optional(),
});
export type FigureRef = z.infer<typeof FigureRef>;

/** How the question named what is now an id: told back to the reader where it is not obvious. */
export const Reading = z.enum([
  'latest',
  'short-name',
  'calendar',
  'year-end-naming',
  'span-end',
  'bare-year',
  'known-parts',
  'from-conversation',
  'spelling',
  'remark',
]);
export type Reading = z.infer<typeof Reading>;
const readings = z.array(Reading).optional();

/** What amounts of money are counted in, where a question says so: "in billions", 「億円で」. */
export const Scale = z.enum(['exact', 'thousand', 'ten-thousand', 'million', 'hundred-million', 'billion']);
export type Scale = z.infer<typeof Scale>;
const scale = Scale.optional();

export const Lookup = z.strictObject({ kind: z.literal('lookup'), figure: FigureRef, readings, scale });
/** From one figure to a later one, or from one metric to another: an amount, a percentage, percentage points. */
export const Change = z.strictObject({
  kind: z.literal('change'),
  from: FigureRef,
  to: FigureRef,
  in: z.enum(['amount', 'percent', 'points']),
  readings,
  scale,
});
/** The difference between two figures as they were named: `a - b`. */
export const Difference = z.strictObject({
  kind: z.literal('difference'),
  a: FigureRef,
  b: FigureRef,
  readings,
  scale,
});
/** One figure over another, in percent or as a multiple. */
export const Ratio = z.strictObject({
  kind: z.literal('ratio'),
  of: FigureRef,
  to: FigureRef,
  in: z.enum(['percent', 'times']),
  readings,
});
/** The highest or lowest of several figures; the answer names it. */
export const Rank = z.strictObject({
  kind: z.literal('rank'),
  figures: z.array(FigureRef).min(2).max(40),
  which: z.enum(['highest', 'lowest']),
  readings,
  scale,
});
/** One of several figures that each moved from one period to another: "which grew most". */
export const Moved = z.strictObject({ from: FigureRef, to: FigureRef });
/** Which of several figures rose most or least over the same time, in percent or as an amount; the answer names it. */
export const RankChanges = z.strictObject({
  kind: z.literal('rank-changes'),
  moved: z.array(Moved).min(2).max(20),
  which: z.enum(['highest-percent', 'lowest-percent', 'highest-amount', 'lowest-amount']),
  readings,
});
/** Several figures beside each other, without one number as the answer. */
export const Series = z.strictObject({
  kind: z.literal('series'),
  figures: z.array(FigureRef).min(1).max(40),
  readings,
});
export const Aggregate = z.strictObject({
  kind: z.literal('aggregate'),
  figures: z.array(FigureRef).min(2).max(40),
  how: z.enum(['sum', 'average']),
  readings,
  scale,
});
/** In how many of several periods a figure lies above or below a threshold, in base units; `at-` counts the threshold in. */
export const Count = z.strictObject({
  kind: z.literal('count'),
  figures: z.array(FigureRef).min(2).max(40),
  compare: z.enum(['above', 'below', 'at-least', 'at-most']),
  threshold: z.number(),
  readings,
});
/** The compound growth rate a year from one figure to another. */
export const Growth = z.strictObject({ kind: z.literal('growth'), from: FigureRef, to: FigureRef, readings });
/** What a total is made of. */
export const Breakdown = z.strictObject({ kind: z.literal('breakdown'), figure: FigureRef, readings });
/** What a document printed beside a figure: a change or a share, in its own rounding. */
export const Printed = z.strictObject({
  kind: z.literal('printed'),
  figure: FigureRef,
  measure: z.enum(['change', 'change-percent', 'change-points', 'share-percent']),
  readings,
});
/** An expression over figures, which stand in it as the letters a, b, c ... in the order of the list. */
export const Calculate = z.strictObject({
  kind: z.literal('calculate'),
  expression: z
    .string()
    .max(200)
    .regex(/^[a-z0-9.,+\-*/^() ]*$/),
  figures: z.array(FigureRef).min(1).max(MOST_FIGURES),
  in: z.enum(['plain', 'percent', 'points']),
  readings,
  scale,
});
export const Define = z.strictObject({ kind: z.literal('define'), metric: MetricId });
export const Sources = z.strictObject({ kind: z.literal('sources'), figure: FigureRef });

/** One page of what does not fit into one message. */
const page = z.number().int().min(1).max(99);
/** A group of the catalog's metrics at a period, with the year before beside it: a statement, a table. */
export const Statement = z.strictObject({
  kind: z.literal('statement'),
  group: z.string().regex(/^[a-z][a-z-]{0,29}$/),
  period: PeriodIdField,
  page,
});
/** The targets of a metric, or of all, with their revisions and what became of them. */
export const Targets = z.strictObject({ kind: z.literal('targets'), metric: MetricId.optional(), page });
/** What in the documents disagrees, cannot be right or was restated. */
export const Discrepancies = z.strictObject({
  kind: z.literal('discrepancies'),
  metric: MetricId.optional(),
  period: PeriodIdField.optional(),
  document: z.string().max(40).optional(),
  page,
});

export const Query = z.discriminatedUnion('kind', [
  Lookup,
  Change,
  Difference,
  Ratio,
  Rank,
  RankChanges,
  Series,
  Aggregate,
  Count,
  Growth,
  Breakdown,
  Printed,
  Calculate,
  Define,
  Sources,
  Statement,
  Targets,
  Discrepancies,
]);
export type Query = z.infer<typeof Query>;
export type QueryKind = Query['kind'];
export type QueryOf<K extends QueryKind> = Extract<Query, { kind: K }>;

type WithScale<Of extends Query> = Of extends unknown ? ('scale' extends keyof Of ? Of : never) : never;
const kindsWithScale: ReadonlySet<QueryKind> = new Set(
  Query.options.flatMap(({ shape }) => ('scale' in shape ? [shape.kind.value] : [])),
);
/** Whether a query's answer is an amount that can be counted in another unit. */
export const takesScale = (query: Query): query is WithScale<Query> => kindsWithScale.has(query.kind);

/** The figures that a query names, in the order it names them. */
export function figureRefsOf(query: Query): FigureRef[] {
  switch (query.kind) {
    case 'lookup':
    case 'breakdown':
    case 'printed':
    case 'sources':
      return [query.figure];
    case 'change':
    case 'growth':
      return [query.from, query.to];
    case 'rank-changes':
      return query.moved.flatMap(({ from, to }) => [from, to]);
    case 'difference':
      return [query.a, query.b];
    case 'ratio':
      return [query.of, query.to];
    case 'rank':
    case 'series':
    case 'aggregate':
    case 'calculate':
    case 'count':
      return query.figures;
    case 'define':
    case 'statement':
    case 'targets':
    case 'discrepancies':
      return [];
  }
}
