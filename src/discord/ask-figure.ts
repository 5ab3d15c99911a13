import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import { isSpan, parsePeriodId, periodId } from '../periods/period.ts';
import { Query } from '../query/query.ts';
import { newest } from '../dataset/newest.ts';
import { suggestMetrics, suggestPeriods } from '../understanding/suggest.ts';
import type { Asked, AskContext, Suggest } from './command.ts';

/**
 * Asks for a metric, by its id or in words, at a period. Ids, as a chosen suggestion gives them, are taken as they are;
 * anything else is understood as in a sentence. Without a period the latest reported one is meant.
 */
export function askFigure(metric: string, period: string | undefined, context: AskContext): Asked {
  const { dataset, language } = context;
  if (!dataset.hasMetric(metric)) {
    return { kind: 'question', text: [metric, period].filter(Boolean).join(' ') };
  }
  const asked = period === undefined ? latest(dataset, metric) : exact(dataset, metric, period);
  return (
    asked ?? {
      kind: 'question',
      text: `${dataset.metric(metric).name[language]} ${period ?? ''}`.trim(),
      language,
    }
  );
}

function latest(dataset: Dataset, metric: MetricId): Asked | undefined {
  const period = newest(dataset, metric);
  if (!period) return undefined;
  const figure = { metric, period: periodId(period) };
  return { kind: 'query', query: { kind: 'lookup', figure, readings: ['latest'] } };
}

/** A query for a period's id, unless that needs reading: a balance at a span is the one at its end, and is told so. */
function exact(dataset: Dataset, metric: MetricId, text: string): Asked | undefined {
  const period = parsePeriodId(text);
  if (!period || isSpan(period) === (dataset.metric(metric).nature === 'balance')) return undefined;
  return {
    kind: 'query',
    query: Query.parse({ kind: 'lookup', figure: { metric, period: periodId(period) } }),
  };
}

/** Suggests metrics by their names in the reader's language. */
export const suggestsMetrics: Suggest = (typed, _, { dataset, language }) =>
  suggestMetrics(dataset, typed, language);

/** Suggests the periods that a metric has; the metric is the one given, or the one in the option `metric`. */
export function suggestsPeriods(metric?: string): Suggest {
  return (typed, values, { dataset, language }) => {
    const chosen = metric ?? values['metric'] ?? '';
    const known = dataset.hasMetric(chosen) ? chosen : likeliestMetric(dataset, chosen, language);
    return suggestPeriods(dataset, known, typed, language);
  };
}

function likeliestMetric(
  dataset: Dataset,
  text: string,
  language: AskContext['language'],
): MetricId | undefined {
  if (text.trim() === '') return undefined;
  const id = suggestMetrics(dataset, text, language)[0]?.value;
  return id !== undefined && dataset.hasMetric(id) ? id : undefined;
}
