import { dollarUnit, type Dataset } from '../../dataset/dataset.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** "Treasury stock in yen": of the figures that a word may mean, those that can be told in the unit that is asked for. */
export function byUnit(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  frame: Frame,
): MetricMention {
  if (mention.metrics.length === 1) return mention;
  const told = frame.operations
    .filter(({ names }) => names.includes('absolute'))
    .flatMap(({ words }) => words.flatMap((word) => [lexicon.toldIn(word) ?? []]))
    .filter((units) => units.length > 0);
  const isInDollars = hasOperation(frame, 'dollars');
  if (!told.length && !isInDollars) return mention;
  const fitting = mention.metrics.filter((metric) => {
    const { unit } = dataset.metric(metric);
    return told.every((units) => units.includes(unit)) && (!isInDollars || dollarUnit(unit) !== undefined);
  });
  return fitting.length ? { ...mention, metrics: fitting } : mention;
}
