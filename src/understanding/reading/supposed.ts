import { CHANGES } from '../words/operation-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Role } from '../words/role-names.ts';
import { isFigure } from './formula-match.ts';
import { isOperation, type Piece } from './pieces.ts';

/**
 * "What would operating income be if revenue fell", "if R&D were added": a change that is only supposed is none that is
 * asked for, and what would follow from it is another figure than any that is known.
 */
export function withoutSupposed(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const condition = pieces.findIndex((piece) => says(piece, lexicon, 'supposing'));
  if (condition < 0) return pieces;
  // "if revenue fell, what would ... be"
  const end = pieces.findIndex((piece, at) => at > condition && says(piece, lexicon, 'unreal'));
  const isInside = (at: number): boolean => at > condition && (end < 0 || at < end);
  // "could you tell me if revenue rose": there is no other figure that anything would follow for
  const isOfTwo = [true, false].every((side) =>
    pieces.some((piece, at) => isFigure(piece) && isInside(at) === side),
  );
  if (!isOfTwo) return pieces;
  const isUnreal = pieces.some((piece) => says(piece, lexicon, 'unreal'));
  return pieces.map((piece, at): Piece => {
    const isSupposed = isInside(at) && (isUnreal || says(piece, lexicon, 'adding'));
    if (!isSupposed || piece.kind !== 'operation' || !isOperation(piece, ...CHANGES)) return piece;
    return { ...piece, names: ['another-figure'] };
  });
}

const says = (piece: Piece, { plays }: Lexicon, role: Role): boolean =>
  'words' in piece && piece.words.some((word) => plays(word, role));
