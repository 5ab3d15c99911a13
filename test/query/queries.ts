import fc from 'fast-check';
import { periodId, type Period } from '../../src/periods/period.ts';
import { FigureRef, Query, Reading, Scale } from '../../src/query/query.ts';
import { MetricId } from '../../src/dataset/schema.ts';

/** Generators of queries of every kind, for properties that must hold for all of them. */

const year = fc.integer({ min: 1990, max: 2089 });
const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant('quarter' as const), fy: year, quarter: fc.constantFrom(1, 2, 3, 4) }),
  fc.record({ kind: fc.constant('half' as const), fy: year, half: fc.constantFrom(1, 2) }),
  fc.record({ kind: fc.constantFrom('nine-months' as const, 'year' as const), fy: year }),
  anyDate.map((date): Period => {
    const [y = 0, month = 1, day = 1] = date.split('-').map(Number);
    return { kind: 'instant', year: y, month, day };
  }),
);

export const anyMetricId = fc.stringMatching(/^[a-z][a-z0-9_]{0,30}$/).map((id) => MetricId.parse(id));

/** The words for targets, as the schema has them, so that a new one is generated too. */
const TARGETS = FigureRef.shape.target.unwrap().options[0].options;

export const anyFigure: fc.Arbitrary<FigureRef> = fc.record(
  {
    metric: anyMetricId,
    period: anyPeriod.map(periodId),
    basis: fc.constantFrom('current' as const, 'original' as const),
    currency: fc.constant('USD' as const),
    target: fc.oneof(fc.constantFrom(...TARGETS), anyDate),
    source: fc.constant('text' as const),
    document: fc.string({ maxLength: 40 }),
  },
  { requiredKeys: ['metric', 'period'] },
);

const periodIds = anyPeriod.map(periodId);
const page = fc.integer({ min: 1, max: 99 });
const readings = fc.array(fc.constantFrom(...Reading.options), { maxLength: 4 });
const ofAmount = { readings, scale: fc.constantFrom(...Scale.options) };
const figures = (minLength: number) => fc.array(anyFigure, { minLength, maxLength: 12 });

/** A query's generator from those of its fields; readings and scales come and go. */
type Fields = Record<string, fc.Arbitrary<unknown>>;
const kind = (name: Query['kind'], fields: Fields, optional: Fields = { readings }): fc.Arbitrary<object> =>
  fc.record<Record<string, unknown>, string>(
    { kind: fc.constant(name), ...fields, ...optional },
    { requiredKeys: ['kind', ...Object.keys(fields)] },
  );

export const anyQuery: fc.Arbitrary<Query> = fc
  .oneof(
    kind('lookup', { figure: anyFigure }, ofAmount),
    kind(
      'change',
      { from: anyFigure, to: anyFigure, in: fc.constantFrom('amount', 'percent', 'points') },
      ofAmount,
    ),
    kind('difference', { a: anyFigure, b: anyFigure }, ofAmount),
    kind('ratio', { of: anyFigure, to: anyFigure, in: fc.constantFrom('percent', 'times') }),
    kind('rank', { figures: figures(2), which: fc.constantFrom('highest', 'lowest') }, ofAmount),
    kind('rank-changes', {
      moved: fc.array(fc.record({ from: anyFigure, to: anyFigure }), { minLength: 2, maxLength: 6 }),
      which: fc.constantFrom('highest-percent', 'lowest-percent', 'highest-amount', 'lowest-amount'),
    }),
    kind('series', { figures: figures(1) }),
    kind('aggregate', { figures: figures(2), how: fc.constantFrom('sum', 'average') }, ofAmount),
    kind('growth', { from: anyFigure, to: anyFigure }),
    kind('breakdown', { figure: anyFigure }),
    kind('printed', {
      figure: anyFigure,
      measure: fc.constantFrom('change', 'change-percent', 'change-points', 'share-percent'),
    }),
    kind('define', { metric: anyMetricId }, {}),
    kind('sources', { figure: anyFigure }, {}),
    kind('statement', { group: fc.stringMatching(/^[a-z][a-z-]{0,29}$/), period: periodIds, page }, {}),
    kind('targets', { page }, { metric: anyMetricId }),
    kind(
      'discrepancies',
      { page },
      { metric: anyMetricId, period: periodIds, document: fc.string({ maxLength: 40 }) },
    ),
  )
  .map((query) => Query.parse(query));
