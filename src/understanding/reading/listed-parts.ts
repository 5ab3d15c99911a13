import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isSign, type Piece } from './pieces.ts';

/**
 * Leaves out the figures that a question lists as what another is made of: "SI gross margin ratio from its cost and
 * gross margin", "EPS from net income and average shares". They are no further figures asked for.
 */
export function withoutListedParts(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const from = pieces.findLastIndex((piece) => isSign(piece, 'from') || isSign(piece, 'using'));
  if (from < 1) return pieces;
  const [asked, listed] = [pieces.slice(0, from), pieces.slice(from)];
  const [name, another] = asked.filter(({ kind }) => kind === 'metric' || kind === 'unknown');
  if (name?.kind !== 'metric' || another) return pieces;
  const [metric, second] = name.metrics;
  if (!metric || second || listed.filter(({ kind }) => kind === 'metric').length < 2) return pieces;
  const partsOf = (id: MetricId): readonly MetricId[] => lexicon.formulas.get(id) ?? [];
  const parts = partsOf(metric).flatMap((part) => [part, ...partsOf(part)]);
  const isPart = (words: readonly string[]): boolean =>
    parts.some((part) => words.every((word) => lexicon.wordsOf(part).has(word)));
  const isList = listed.every((piece) =>
    piece.kind === 'metric' ? isPart(piece.words) : piece.kind === 'filler' || piece.kind === 'period',
  );
  return isList ? asked : pieces;
}
