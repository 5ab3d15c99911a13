import type { Lexicon } from '../words/lexicon.ts';
import type { Role } from '../words/role-names.ts';
import { isOperation, type Piece } from './pieces.ts';

/**
 * "Did IIJ reach its 1H08 target?", "was the target met?": what asks whether a target was reached sets what was reached
 * against it. "What operating income did IIJ reach" asks for the figure.
 */
export function withWhetherReached(pieces: readonly Piece[], { plays }: Lexicon): readonly Piece[] {
  const says = (piece: Piece | undefined, role: Role): boolean =>
    piece !== undefined && 'words' in piece && piece.words.some((word) => plays(word, role));
  if (!says(pieces[0], 'asking-whether') || pieces.some((piece) => says(piece, 'asking'))) return pieces;
  if (!pieces.some((piece) => isOperation(piece, 'target'))) return pieces;
  return pieces.map((piece): Piece => {
    const isSingle = piece.kind === 'filler' || piece.kind === 'unknown';
    return isSingle && says(piece, 'reaching')
      ? { kind: 'operation', from: piece.from, to: piece.to, names: ['beat'], words: piece.words }
      : piece;
  });
}
