import type { MetricId } from '../../dataset/schema.ts';
import { isBelow, type Lexicon } from '../words/lexicon.ts';
import type { Piece } from './pieces.ts';

/**
 * 「売上（SI含む）」, 「売上総利益、機器販売含む」: a part that is said to be included narrows nothing, the figure is the whole that
 * is named before it.
 */
export const withIncludedParts = (pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] =>
  pieces.map((piece, at) => {
    if (piece.kind !== 'metric' || !isIncluding(pieces[at + 1], lexicon)) return piece;
    const [metric, another] = piece.metrics;
    const whole = metric !== undefined && !another ? wholeBefore(metric, piece.words, lexicon) : undefined;
    return whole ? { ...piece, metrics: [whole] } : piece;
  });

const isIncluding = (piece: Piece | undefined, { plays }: Lexicon): boolean =>
  piece?.kind === 'filler' && piece.words.every((word) => plays(word, 'including'));

/** The total of a metric that the first of the words by which it was named mean by themselves. */
function wholeBefore(metric: MetricId, words: readonly string[], lexicon: Lexicon): MetricId | undefined {
  for (let to = words.length - 1; to > 0; to -= 1) {
    const [whole, another] = lexicon.metrics.get(words.slice(0, to).toSorted().join(' ')) ?? [];
    if (whole && !another && isBelow(metric, whole, lexicon)) return whole;
  }
  return undefined;
}
