import type { Lexicon } from '../words/lexicon.ts';
import { isFigure, isSubtraction } from './formula-match.ts';
import { isOperation, isSign, type Piece } from './pieces.ts';

/**
 * "Property and equipment, net of accumulated depreciation": what documents have taken off a figure already is not taken
 * off once more, but says which figure is meant.
 */
export function withoutDeductions(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  for (const [at, piece] of pieces.entries()) {
    if (!isFigure(piece) || piece.metrics.length > 1) continue;
    const [sign, to] = deductionAfter(pieces, at, lexicon) ?? [];
    if (sign === undefined || to === undefined) continue;
    return withoutDeductions([...pieces.slice(0, sign), ...pieces.slice(to + 1)], lexicon);
  }
  return pieces;
}

/** Where what is taken off a figure begins and ends, with the brackets around it. */
function deductionAfter(
  pieces: readonly Piece[],
  at: number,
  { deductionsOf }: Lexicon,
): readonly [number, number] | undefined {
  const [net] = pieces.slice(at, at + 1).filter(isFigure);
  const taken = net?.metrics.flatMap(deductionsOf) ?? [];
  if (!taken.length) return undefined;
  const next = pieces.findIndex((piece, index) => index > at && isFigure(piece));
  const deduction = pieces[next];
  if (!deduction || !isFigure(deduction) || !deduction.metrics.some((id) => taken.includes(id)))
    return undefined;
  const sign = pieces.findIndex((piece, index) => index > at && isTakingOff(piece));
  const isBeside = pieces
    .slice(at + 1, next)
    .every((piece, index) => at + 1 + index === sign || piece.kind === 'filler' || piece.kind === 'period');
  if (sign < 0 || sign > next || !isBeside) return undefined;
  const [before, after] = [pieces[sign - 1], pieces[next + 1]];
  const isInBrackets = before && after && isSign(before, '(') && isSign(after, ')');
  return isInBrackets ? [sign - 1, next + 1] : [sign, next];
}

const isTakingOff = (piece: Piece): boolean => isSubtraction(piece) || isOperation(piece, 'excluding');
