import { isSpan, parsePeriodId, periodId, type PeriodId, type Span } from '../periods/period.ts';
import { isActualValue, type Dataset } from './dataset.ts';
import { consistent } from './intervals.ts';
import { oncePerDataset } from './once-per-dataset.ts';
import type { Fact, MetricId, Unit } from './schema.ts';

/** The value of a metric at a period, and how it is known. Money in yen or dollars, ratios in percent. */
export type Figure = {
  readonly metric: MetricId;
  readonly period: PeriodId;
  readonly value: number;
  readonly unit: Unit;
  /** The value's uncertainty: one unit of the last digit it was printed with, or the sum of its parts'. */
  readonly precision: number;
  readonly origin: 'reported' | 'derived' | 'calculated' | 'target';
  /** What a derived or calculated figure is made of, and how. */
  readonly formula: FigureFormula | null;
  /** The facts it rests on, the deciding one first. */
  readonly facts: readonly Fact[];
  /** Facts that state another value for the same thing: what was reported before, or coarser elsewhere. */
  readonly others: readonly Fact[];
};

/** What a figure is made of: a sum of figures, one figure over another, or a figure and the change printed beside it. */
export type FigureFormula =
  | { readonly kind: 'sum'; readonly parts: readonly { readonly sign: 1 | -1; readonly figure: Figure }[] }
  | { readonly kind: 'change'; readonly sign: 1 | -1; readonly figure: Figure; readonly change: Fact }
  | { readonly kind: 'ratio' | 'per'; readonly of: Figure; readonly to: Figure };

/**
 * The figure of a metric at a period, in the metric's own unit: reported, derived from other spans where it is a flow,
 * or calculated by the metric's formula. Undefined where it cannot be known.
 * Each is worked out once for a dataset.
 */
export function figureOf(dataset: Dataset, metric: MetricId, period: PeriodId): Figure | undefined {
  return figures(dataset, `${metric} ${period}`, () => figureWithin(dataset, metric, period, []));
}

const figures = oncePerDataset<Figure | undefined>();

/** @param within the metrics whose formulas are being worked out, so that two that give each other do not go in circles */
function figureWithin(
  dataset: Dataset,
  metric: MetricId,
  period: PeriodId,
  within: readonly MetricId[],
): Figure | undefined {
  const reported = reportedFigure(dataset, metric, period);
  const isFlow = dataset.metric(metric).nature === 'flow';
  if (reported && (!isFlow || reported.precision <= FINE)) return reported;
  const exact =
    (isFlow ? derivedFigure(dataset, metric, period) : undefined) ??
    calculatedFigure(dataset, metric, period, within);
  if (!reported) return exact ?? figureByChange(dataset, metric, period);
  // "9.1 billion" in a table, where the year after it is told with its increase to the million
  const finer = [exact, figureByChange(dataset, metric, period)].find(
    (figure) => figure && figure.precision < reported.precision && consistent(figure, reported),
  );
  return finer ? { ...finer, others: reported.facts } : reported;
}

/** A figure printed to the million yen is as good as any table; a coarser one gives way to exact arithmetic. */
const FINE = 1_000_000;

/** What the documents report, the best of their statements of it first. */
export function reportedFigure(dataset: Dataset, metric: MetricId, period: PeriodId): Figure | undefined {
  const { unit } = dataset.metric(metric);
  const stated = dataset
    .factsOf(metric, period)
    .filter((fact) => isActualValue(fact) && fact.unit === unit && !dataset.isDiscarded(fact));
  const ranked = rankFacts(dataset, stated);
  const [best] = ranked;
  if (!best) return undefined;
  const agreeing = ranked.filter((fact) => consistent(fact, best));
  const chosen = agreeing.reduce((finest, fact) => (fact.precision < finest.precision ? fact : finest), best);
  return {
    metric,
    period,
    value: chosen.value,
    unit,
    precision: chosen.precision,
    origin: 'reported',
    formula: null,
    facts: [chosen, ...ranked.filter((fact) => fact !== chosen && fact.value === chosen.value)],
    others: ranked.filter((fact) => !consistent(fact, chosen)),
  };
}

const CLASS_RANK = { statement: 0, table: 1, text: 2 } as const;

/** Exact before approximate, statements before tables before text, later documents before earlier ones. */
function rankFacts(dataset: Dataset, facts: readonly Fact[]): Fact[] {
  const published = (fact: Fact): string => dataset.document(fact.document).published;
  return [...facts].sort(
    (a, b) =>
      Number(a.qualifier !== null) - Number(b.qualifier !== null) ||
      CLASS_RANK[a.source] - CLASS_RANK[b.source] ||
      published(b).localeCompare(published(a)) ||
      a.line - b.line,
  );
}

type Term = { readonly sign: 1 | -1; readonly span: Span };

/** The sums and differences of other spans that a span's flow equals exactly, by how many parts they take. */
export function spanIdentities(span: Span): Term[][] {
  const { fy } = span;
  const quarter = (n: 1 | 2 | 3 | 4): Span => ({ kind: 'quarter', fy, quarter: n });
  const half = (n: 1 | 2): Span => ({ kind: 'half', fy, half: n });
  const nine: Span = { kind: 'nine-months', fy };
  const year: Span = { kind: 'year', fy };
  const plus = (...spans: Span[]): Term[] => spans.map((s) => ({ sign: 1, span: s }));
  const minus = (whole: Span, ...parts: Span[]): Term[] => [
    { sign: 1, span: whole },
    ...parts.map((s): Term => ({ sign: -1, span: s })),
  ];
  switch (span.kind) {
    case 'quarter':
      if (span.quarter === 1) return [minus(half(1), quarter(2)), minus(nine, quarter(2), quarter(3))];
      if (span.quarter === 2) return [minus(half(1), quarter(1)), minus(nine, quarter(1), quarter(3))];
      if (span.quarter === 3) {
        return [minus(nine, half(1)), minus(half(2), quarter(4)), minus(nine, quarter(1), quarter(2))];
      }
      return [minus(year, nine), minus(half(2), quarter(3)), minus(year, half(1), quarter(3))];
    case 'half':
      return span.half === 1
        ? [minus(nine, quarter(3)), plus(quarter(1), quarter(2)), minus(year, half(2))]
        : [minus(year, half(1)), plus(quarter(3), quarter(4)), [...minus(year, nine), ...plus(quarter(3))]];
    case 'nine-months':
      return [plus(half(1), quarter(3)), minus(year, quarter(4)), plus(quarter(1), quarter(2), quarter(3))];
    case 'year':
      return [
        plus(nine, quarter(4)),
        plus(half(1), half(2)),
        plus(quarter(1), quarter(2), quarter(3), quarter(4)),
      ];
  }
}

/** A flow's value from the reported flows of other spans of the same fiscal year, the most precise way of them. */
export function derivedFigure(dataset: Dataset, metric: MetricId, period: PeriodId): Figure | undefined {
  const span = parsePeriodId(period);
  if (!span || !isSpan(span)) return undefined;
  const ways = spanIdentities(span).flatMap((terms): Figure[] => {
    const parts = terms.flatMap(({ sign, span: part }) => {
      const figure = reportedFigure(dataset, metric, periodId(part));
      return figure ? [{ sign, figure }] : [];
    });
    return parts.length === terms.length ? [sumFigure(metric, period, parts, 'derived')] : [];
  });
  return ways.reduce<Figure | undefined>(
    (best, way) => (!best || way.precision < best.precision ? way : best),
    undefined,
  );
}

function sumFigure(
  metric: MetricId,
  period: PeriodId,
  parts: readonly { sign: 1 | -1; figure: Figure }[],
  origin: 'derived' | 'calculated',
): Figure {
  return {
    metric,
    period,
    value: parts.reduce((sum, { sign, figure }) => sum + sign * figure.value, 0),
    unit: parts[0]?.figure.unit ?? 'JPY',
    precision: parts.reduce((sum, { figure }) => sum + figure.precision, 0),
    origin,
    formula: { kind: 'sum', parts },
    facts: parts.flatMap(({ figure }) => figure.facts.slice(0, 1)),
    others: [],
  };
}

/** A figure by its metric's formula, from parts that are all known for that period. */
export function calculatedFigure(
  dataset: Dataset,
  metric: MetricId,
  period: PeriodId,
  within: readonly MetricId[] = [],
): Figure | undefined {
  if (within.includes(metric)) return undefined;
  const inside = [...within, metric];
  const { formula, unit } = dataset.metric(metric);
  if (!formula) return undefined;
  if ('sum' in formula) {
    const entries = Object.entries(formula.sum) as [MetricId, 1 | -1][];
    const parts = entries.flatMap(([part, sign]) => {
      const figure = figureWithin(dataset, part, period, inside);
      return figure ? [{ sign, figure }] : [];
    });
    return parts.length === entries.length ? sumFigure(metric, period, parts, 'calculated') : undefined;
  }
  const kind = 'ratio' in formula ? 'ratio' : 'per';
  const [above, below] = 'ratio' in formula ? formula.ratio : formula.per;
  const of = figureWithin(dataset, above, period, inside);
  const to = figureWithin(dataset, below, period, inside);
  if (!of || !to || to.value === 0) return undefined;
  const value = (of.value / to.value) * (unit === '%' ? 100 : 1);
  const figure: Figure = {
    metric,
    period,
    value,
    unit,
    precision:
      Math.abs(value) * (of.precision / Math.max(1, Math.abs(of.value)) + to.precision / Math.abs(to.value)),
    origin: 'calculated',
    formula: { kind, of, to },
    facts: [...of.facts.slice(0, 1), ...to.facts.slice(0, 1)],
    others: [],
  };
  return (unit === '%' ? printedShare(dataset, above, figure) : undefined) ?? figure;
}

/**
 * The share that a document prints beside the figure above the line, where that is more exact than what its rounded
 * parts give: 20.3% beside a gross margin of JPY 11.5 billion.
 */
function printedShare(dataset: Dataset, above: MetricId, calculated: Figure): Figure | undefined {
  const [fact] = dataset
    .factsOf(above, calculated.period)
    .filter(
      (stated) =>
        stated.measure === 'share-percent' &&
        stated.kind === 'actual' &&
        stated.precision < calculated.precision &&
        !dataset.isDiscarded(stated) &&
        consistent(stated, calculated),
    );
  return (
    fact && {
      ...calculated,
      value: fact.value,
      precision: fact.precision,
      origin: 'reported',
      formula: null,
      facts: [fact],
    }
  );
}

/** A figure from the one of another period and the change between them that a document prints as an amount. */
export function figureByChange(dataset: Dataset, metric: MetricId, period: PeriodId): Figure | undefined {
  const { unit } = dataset.metric(metric);
  const ways = dataset.changesAt(metric, period).flatMap((change): Figure[] => {
    const forward = change.period === period;
    const other = forward ? change.against : change.period;
    const figure = change.unit === unit && other ? reportedFigure(dataset, metric, other) : undefined;
    if (!figure) return [];
    const sign = forward ? 1 : -1;
    return [
      {
        metric,
        period,
        value: figure.value + sign * change.value,
        unit,
        precision: figure.precision + change.precision,
        origin: 'derived',
        formula: { kind: 'change', sign, figure, change },
        facts: [change, ...figure.facts.slice(0, 1)],
        others: [],
      },
    ];
  });
  return ways.toSorted((a, b) => a.precision - b.precision)[0];
}
