import type { Lexicon } from '../words/lexicon.ts';
import { isDivision, isFigure } from './formula-match.ts';
import { isOperation, type Piece } from './pieces.ts';

/**
 * Writes a sum that is set over something, or that something is set over, as one is written: "the sum of A and B divided
 * by C", "A as % of the sum of A and B". Alone, or as a share of what it is a part of, a sum is read as it is said.
 */
export function withSpokenSums(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const at = pieces.findIndex((piece) => isOperation(piece, 'sum'));
  const said = pieces[at];
  if (!said) return pieces;
  const share = pieces.slice(0, at).findLastIndex(({ kind }) => kind !== 'filler');
  const isBelow = isOperation(pieces[share], 'share');
  if (!isBelow && !pieces.some(isDivision)) return pieces;
  const length = lengthOfSum(pieces.slice(at + 1), lexicon);
  if (!length) return pieces;
  const [before, terms] = [pieces.slice(0, at), pieces.slice(at + 1, at + 1 + length)];
  const place = { from: said.from, to: said.to };
  const sum: Piece[] = [
    { ...place, kind: 'filler', words: ['('] },
    ...terms.flatMap((piece): Piece[] => {
      if (piece.kind !== 'filler') return [piece];
      return joins(piece, lexicon) ? [{ ...piece, words: ['+'] }] : [];
    }),
    { ...place, kind: 'filler', words: [')'] },
  ];
  const rest = pieces.slice(at + 1 + length);
  if (!isBelow) return [...before, ...sum, ...rest];
  return [
    ...before.slice(0, share),
    { ...place, kind: 'operation', names: ['divided'], words: ['over'] },
    ...sum,
    ...rest,
    { ...place, kind: 'operation', names: ['percent'], words: ['%'] },
  ];
}

const joins = (piece: Piece, { plays }: Lexicon): boolean =>
  piece.kind === 'filler' && piece.words.every((word) => plays(word, 'adding-up'));

/** How many pieces the terms of a sum take: figures, each joined with the next by one word that adds. */
function lengthOfSum(pieces: readonly Piece[], lexicon: Lexicon): number {
  const end = pieces.findIndex(({ kind }) => kind !== 'metric' && kind !== 'filler' && kind !== 'period');
  const list = end < 0 ? pieces : pieces.slice(0, end);
  const last = list.findLastIndex(isFigure);
  const terms = list.slice(0, last + 1);
  const figures = terms.filter(isFigure).length;
  const isSum = figures > 1 && terms.filter((piece) => joins(piece, lexicon)).length === figures - 1;
  return isSum && !terms.some(isDivision) ? last + 1 : 0;
}
