import type { Lexicon } from '../words/lexicon.ts';
import { isOperation, type Piece } from './pieces.ts';

/**
 * "What portion of the home-use contracts was under hi-ho": where a share is asked for, the word before the name of a part
 * says that it belongs there, and sets no bound.
 */
export function withBelonging(pieces: readonly Piece[], { plays }: Lexicon): readonly Piece[] {
  if (!pieces.some((piece) => isOperation(piece, 'share', 'part-of-total'))) return pieces;
  return pieces.map((piece, at): Piece => {
    if (!isOperation(piece, 'below') || !('words' in piece)) return piece;
    const next = pieces.slice(at + 1).find(({ kind }) => kind !== 'filler');
    const isBelonging = piece.words.every((word) => plays(word, 'belonging')) && next?.kind === 'metric';
    return isBelonging ? { kind: 'filler', from: piece.from, to: piece.to, words: piece.words } : piece;
  });
}
