import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricMention } from '../resolution/frame.ts';
import { isHeldIn } from './metric-kinship.ts';

/**
 * "SG&A plus R&D": of the figures that a word may mean, the one that holds what is added to it is not meant, so that
 * nothing is counted twice.
 */
export function besideItsPart(
  dataset: Dataset,
  mention: MetricMention,
  all: readonly MetricMention[],
  asNamed: readonly MetricMention[],
): MetricMention {
  const said = asNamed.find(({ from }) => from === mention.from)?.metrics ?? [];
  if (said.length < 2) return mention;
  const parts = all.flatMap((other) => (other === mention || other.metrics.length > 1 ? [] : other.metrics));
  const holdsNone = said.filter((metric) => !parts.some((part) => isHeldIn(dataset, part, metric)));
  const [only, another] = holdsNone;
  return only && !another ? { ...mention, metrics: [only] } : mention;
}
