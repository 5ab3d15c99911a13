import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import type { Query } from '../query/query.ts';
import { figureRefsOf } from '../query/query.ts';
import type { Asked } from './command.ts';

/**
 * Asks something about a metric that was given by its id or in words. Words are understood as in a sentence, and what
 * is to be asked is made of the metric that they name.
 */
export function askAboutMetric(
  text: string,
  dataset: Dataset,
  about: (metric: MetricId, dataset: Dataset) => Query | undefined,
): Asked {
  const query = dataset.hasMetric(text) ? about(text, dataset) : undefined;
  if (query) return { kind: 'query', query };
  const words = dataset.hasMetric(text) ? dataset.metric(text).name.en : text;
  return {
    kind: 'reading',
    text: words,
    then: (read) => {
      const metric = read.kind === 'define' ? read.metric : figureRefsOf(read)[0]?.metric;
      return metric && about(metric, dataset);
    },
  };
}
