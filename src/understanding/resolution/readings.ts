import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Reading } from '../../query/query.ts';
import type { Steps } from '../reading/read-question.ts';

/** How the words of a question were read, where that is told with the answer. */
export function readingsOfWords(
  dataset: Dataset,
  { words, misspelt, remarks }: Steps,
  metric: MetricId,
): Reading[] {
  const { shortName } = dataset.metric(metric);
  const isShort = shortName && !words.some(({ text: word }) => shortName.unless.includes(word));
  return [
    ...(isShort ? (['short-name'] as const) : []),
    ...(misspelt ? (['spelling'] as const) : []),
    ...(remarks.length ? (['remark'] as const) : []),
  ];
}
