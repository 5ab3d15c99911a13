import type { Dataset } from '../../dataset/dataset.ts';
import type { Fact, MetricId } from '../../dataset/schema.ts';

/** The targets of a metric, or of the two figures that a ratio is made of. */
export const targetFacts = (dataset: Dataset, metric: MetricId): readonly Fact[] =>
  partsOf(dataset, metric).flatMap((part) =>
    dataset.factsOfMetric(part).filter(({ kind, measure }) => kind === 'target' && measure === 'value'),
  );

/** Whether a metric has targets, or is a ratio of two that have. */
export const hasTargets = (dataset: Dataset, metric: MetricId): boolean => {
  const [own, ...parts] = partsOf(dataset, metric);
  const isAim = (id: MetricId | undefined): boolean =>
    id !== undefined && dataset.factsOfMetric(id).some(({ kind }) => kind === 'target');
  return isAim(own) || (parts.length > 0 && parts.every(isAim));
};

/** A ratio has no targets of its own, but those of the two figures that it is made of. */
function partsOf(dataset: Dataset, metric: MetricId): readonly MetricId[] {
  const { formula } = dataset.metric(metric);
  return formula && 'ratio' in formula ? [metric, ...formula.ratio] : [metric];
}
