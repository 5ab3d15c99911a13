import { periodKindsOf, periodsOfKind } from '../src/answering/known-periods.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import type { MetricId } from '../src/dataset/schema.ts';
import { suggestsPeriods } from '../src/discord/ask-figure.ts';
import { defineCommand, type Asked, type AskContext } from '../src/discord/command.ts';
import { METRIC_OPTION, periodOption } from '../src/discord/options.ts';
import { suggestsFrom } from '../src/discord/suggest-from.ts';
import { parsePeriodId, periodId, type PeriodId } from '../src/periods/period.ts';
import { figureOf } from '../src/dataset/figure.ts';

const suggestsTotals = suggestsFrom(({ dataset, language }) =>
  dataset.metrics
    .filter(({ id }) => dataset.partsOf(id).length > 1)
    .map(({ id, name }) => ({ name: name[language], value: id })),
);

/** The newest period at which a total and at least two of its parts are known. */
function newestBreakdown(dataset: Dataset, metric: MetricId): PeriodId | undefined {
  const isBrokenDown = (period: PeriodId): boolean =>
    dataset.partsOf(metric).filter(({ id }) => figureOf(dataset, id, period)).length > 1;
  return periodKindsOf(dataset, metric)
    .flatMap((kind) => periodsOfKind(dataset, metric, kind).findLast(isBrokenDown) ?? [])
    .at(0);
}

function askBreakdown(text: string, period: string | undefined, { dataset, language }: AskContext): Asked {
  const metric = dataset.hasMetric(text) ? text : undefined;
  const parsed = parsePeriodId(period ?? '');
  const at = parsed
    ? periodId(parsed)
    : metric && period === undefined
      ? newestBreakdown(dataset, metric)
      : undefined;
  if (metric && at) return { kind: 'query', query: { kind: 'breakdown', figure: { metric, period: at } } };
  const name = metric ? dataset.metric(metric).name[language] : text;
  const words = language === 'en' ? ['breakdown of', name, period] : [name, period, '内訳'];
  return { kind: 'question', text: words.filter(Boolean).join(' '), language };
}

export const breakdown = defineCommand({
  name: 'breakdown',
  ja: '内訳',
  description: { en: 'What a total is made of, with shares', ja: '合計の内訳と構成比' },
  options: {
    metric: { ...METRIC_OPTION, suggest: suggestsTotals },
    period: periodOption(suggestsPeriods()),
  },
  ask: ({ metric, period }, context) => askBreakdown(metric, period, context),
});
