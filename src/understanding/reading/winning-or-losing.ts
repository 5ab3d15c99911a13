import type { PeriodMention } from '../periods/mention.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isOperation, type Piece } from './pieces.ts';

/**
 * "How many contracts did OEM lose between September and December 2008": between two times, "in the year to December 31",
 * or "year on year", a figure that loses or gains changes, as one does that loses points. At one time it may be a loss that is spoken of, and the verb is
 * left as it is.
 */
export function withWinningOrLosing(
  pieces: readonly Piece[],
  lexicon: Lexicon,
  periods: readonly PeriodMention[],
): readonly Piece[] {
  const said = pieces.filter(({ kind }) => kind === 'period').length;
  const isWithin = said === 1 && periods.some(({ period }) => period.kind === 'window');
  const isSetAgainst = pieces.some((piece) => isOperation(piece, 'yoy', 'qoq', 'since-year-end'));
  // a percentage has no loss that is told in points
  const isInPoints = pieces.some((piece) => isOperation(piece, 'points'));
  if (said !== 2 && !isWithin && !isSetAgainst && !isInPoints) return pieces;
  const asksHowMuch = pieces.some((piece) => isOperation(piece, 'amount', 'percent', 'points'));
  if (!asksHowMuch) return pieces;
  return pieces.map((piece): Piece => {
    const isVerb = piece.kind === 'unknown' || piece.kind === 'filler';
    if (!isVerb || !piece.words.every((word) => lexicon.plays(word, 'winning-or-losing'))) return piece;
    return { ...piece, kind: 'operation', names: ['change'] };
  });
}
