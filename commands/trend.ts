import { trendQuery } from '../src/answering/leading-on.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import type { MetricId } from '../src/dataset/schema.ts';
import { defineCommand } from '../src/discord/command.ts';
import { METRIC_OPTION } from '../src/discord/options.ts';
import { lengthFor, suggestedLengths } from '../src/discord/period-lengths.ts';
import { askAboutMetric } from '../src/discord/read-metric.ts';
import { suggestsFrom } from '../src/discord/suggest-from.ts';
import type { Query } from '../src/query/query.ts';

/** A metric over all its periods of a length; undefined for one that has no figures at all. */
function trendOf(metric: MetricId, dataset: Dataset, length: string | undefined): Query | undefined {
  const kind = lengthFor(dataset, metric, length);
  return kind && trendQuery(dataset, metric, kind);
}

export const trend = defineCommand({
  name: 'trend',
  ja: '推移',
  description: { en: 'A figure over all its periods, with each change', ja: '指標の推移と増減' },
  options: {
    metric: METRIC_OPTION,
    length: {
      ja: '期間の長さ',
      description: {
        en: 'Quarters, half years, nine months, fiscal years or dates',
        ja: '四半期、半期、9ヶ月累計、通期、時点',
      },
      suggest: suggestsFrom(({ dataset, language }, values) =>
        suggestedLengths(dataset, values['metric'] ?? '', language),
      ),
    },
  },
  ask: ({ metric, length }, { dataset }) =>
    askAboutMetric(metric, dataset, (id) => trendOf(id, dataset, length)),
});
