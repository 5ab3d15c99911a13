import type { PeriodMention } from '../periods/mention.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { CHANGES } from '../words/operation-names.ts';
import { isOperation, type Piece } from './pieces.ts';

/**
 * "By what percentage did the quarterly revenue grow from 1Q10 to 3Q11": before a figure that is set against another quarter
 * the word only says again how long each is. "Quarterly revenue growth from 1Q10 to 3Q11" may ask for each quarter's.
 */
export function withoutLengthSaid(
  pieces: readonly Piece[],
  _lexicon: Lexicon,
  periods: readonly PeriodMention[],
): readonly Piece[] {
  const areQuarters =
    periods.length > 0 &&
    periods.every(({ period }) => period.kind === 'period' && period.period.kind === 'quarter');
  if (!areQuarters || !pieces.some((piece) => isOperation(piece, ...CHANGES))) return pieces;
  return pieces.filter((piece, at) => {
    const isLength = isOperation(piece, 'per-quarter') && pieces[at + 1]?.kind === 'metric';
    return !isLength || isOperation(pieces[at + 2], 'growth');
  });
}
