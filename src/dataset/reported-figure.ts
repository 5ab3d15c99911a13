import type { PeriodId } from '../periods/period.ts';
import { isActualValue, type Dataset } from './dataset.ts';
import type { Figure } from './figure.ts';
import { consistent } from './intervals.ts';
import type { Fact, MetricId } from './schema.ts';

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
