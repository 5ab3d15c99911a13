import { dollarUnit, type Dataset } from '../../dataset/dataset.ts';
import type { Unit } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What a question wants figures to be told in, "in million yen": for each word for it, the units that can be. */
export const unitsTold = (lexicon: Lexicon, { operations }: Frame): readonly (readonly Unit[])[] =>
  operations
    .filter(({ names }) => names.includes('absolute'))
    .flatMap(({ words }) => words.map((word) => lexicon.toldIn(word) ?? []))
    .filter((units) => units.length > 0);

/** "Treasury stock in yen": of the figures that a word may mean, those that can be told in the unit that is asked for. */
export function byUnit(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  frame: Frame,
): MetricMention {
  if (mention.metrics.length === 1) return mention;
  const told = unitsTold(lexicon, frame);
  const isInDollars = hasOperation(frame, 'dollars');
  if (!told.length && !isInDollars) return mention;
  const fitting = mention.metrics.filter((metric) => {
    const { unit } = dataset.metric(metric);
    return told.every((units) => units.includes(unit)) && (!isInDollars || dollarUnit(unit) !== undefined);
  });
  return fitting.length ? { ...mention, metrics: fitting } : mention;
}
