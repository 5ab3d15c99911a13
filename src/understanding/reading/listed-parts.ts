import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { withoutFigures } from './definitions.ts';
import { isFigure, type FigurePiece } from './formula-match.ts';
import { isSign, type Piece } from './pieces.ts';

/**
 * Leaves out the figures that a question lists as what another is made of: "SI gross margin ratio from its cost and
 * gross margin", "given net income and average shares, what was EPS". They are no further figures asked for; the time
 * that is said behind them is that of the one that is.
 */
export function withoutListedParts(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const from = pieces.findLastIndex((piece) => opensList(piece, lexicon));
  if (from < 0) return pieces;
  const ends = pieces.flatMap((piece, at) => (at > from && isSign(piece, ',') ? [at] : []));
  for (const end of [pieces.length, ...ends.toReversed()]) {
    const listed = pieces.slice(from, end);
    const [before, after] = [pieces.slice(0, from), pieces.slice(end)];
    if (isMadeOf([...before, ...after], listed, lexicon))
      return [...before, ...withoutFigures(listed), ...after];
  }
  return pieces;
}

const opensList = (piece: Piece, { plays }: Lexicon): boolean =>
  piece.kind === 'filler' && piece.words.every((word) => plays(word, 'listing-parts'));

/** Whether one figure is named outside of a list, and nothing in the list but parts of it. */
function isMadeOf(asked: readonly Piece[], listed: readonly Piece[], lexicon: Lexicon): boolean {
  const [name, another] = asked.filter(({ kind }) => kind === 'metric' || kind === 'unknown');
  if (name?.kind !== 'metric' || another) return false;
  const [metric, second] = name.metrics;
  if (!metric || second || listed.filter(isFigure).length < 2) return false;
  const partsOf = (id: MetricId): readonly MetricId[] => lexicon.formulas.get(id) ?? [];
  const parts = partsOf(metric).flatMap((part) => [part, ...partsOf(part)]);
  // "the segment's cost and gross margin": the line is the one that the name outside says
  const isPart = ({ metrics, words }: FigurePiece): boolean =>
    parts.some(
      (part) =>
        metrics.includes(part) ||
        words.every((word) => lexicon.wordsOf(part).has(word) || lexicon.plays(word, 'line-itself')),
    );
  return listed.every((piece) =>
    isFigure(piece) ? isPart(piece) : piece.kind === 'filler' || piece.kind === 'period',
  );
}
