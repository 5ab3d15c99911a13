import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { changeOf } from './last-two.ts';

/**
 * Whether a turn sets what was spoken of against the period that it names: "how many more than a year earlier", "how much
 * is that up on the quarter before", "how many points above 9M08".
 */
export function setsAgainstTime(lexicon: Lexicon, frame: Frame): boolean {
  if (hasOperation(frame, 'which')) return false;
  if (hasOperation(frame, 'change', 'growth', 'compare', 'points')) return true;
  const isMeasured = hasOperation(frame, 'amount', 'percent', 'absolute');
  const isDirected = frame.words.some(({ text }) => lexicon.plays(text, 'direction'));
  return isMeasured && (isDirected || hasOperation(frame, 'above', 'below', 'higher', 'lower'));
}

/** The figure before as it has changed from another time, or to it; a share of figures by the points that lie between. */
export function againstAnotherTime(
  dataset: Dataset,
  frame: Frame,
  query: Query,
  figure: FigureRef,
  at: FigureRef,
): Query | undefined {
  if (query.kind !== 'ratio') return changeOf(dataset, frame, figure, at);
  if (query.in !== 'percent' || query.of.period !== query.to.period) return undefined;
  const { period } = at;
  return {
    kind: 'calculate',
    expression: 'c / d - a / b',
    figures: [{ ...query.of, period }, { ...query.to, period }, query.of, query.to],
    in: 'points',
    readings: ['from-conversation'],
  };
}
