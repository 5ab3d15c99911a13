import type { Lexicon } from '../words/lexicon.ts';
import { closeOf } from './definitions.ts';
import { isFigure, type FigurePiece } from './formula-match.ts';
import { isSign, type Piece } from './pieces.ts';

/**
 * "Revenue per employee for 9M11, using the number of employees at December 31, 2011": of what the amount is one is said
 * with the amount, and by which count it is divided in a clause of its own. The clause is read as the fraction bar, so that
 * each figure keeps the time that is said with it.
 */
export function withDivisorNamed(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const per = perAt(pieces, lexicon);
  if (!per) return pieces;
  const said = pieces.findIndex((piece, at) => at >= per.to && says(piece, lexicon, 'dividing-by'));
  const clause = said < 0 ? bracketOfCount(pieces, per.to) : said;
  const count = clause < 0 ? undefined : pieces.slice(clause + 1).find(isFigure);
  const meant = count && countMeant(per.unit, count, lexicon);
  const isDivided = pieces.slice(0, per.from).some(isFigure) && !pieces.slice(per.to, clause).some(isFigure);
  if (!count || !meant || !isDivided) return pieces;
  const beside = pieces.slice(clause + 1, pieces.indexOf(count));
  if (beside.some(({ kind }) => kind !== 'filler')) return pieces;
  const bracket = said < 0 ? clause : clause - 1;
  const close = pieces[bracket] && isSign(pieces[bracket], '(') ? closeOf(pieces, bracket) : undefined;
  const dropped = new Set(close === undefined ? [] : [bracket, close]);
  return pieces.flatMap((piece, at): readonly Piece[] => {
    if (at >= per.from && at < per.to) return [];
    if (at !== clause && dropped.has(at)) return [];
    if (at === clause) {
      const { from, to } = piece;
      return [{ kind: 'operation', from, to, names: ['divided'], words: ['divided', 'by'] }];
    }
    return [piece === count ? meant : piece];
  });
}

/** "Revenue per share (basic weighted average shares)": where the count stands alone in brackets. */
const bracketOfCount = (pieces: readonly Piece[], from: number): number =>
  pieces.findIndex((piece, at) => {
    const [count, close] = [pieces[at + 1], pieces[at + 2]];
    return at >= from && isSign(piece, '(') && count && isFigure(count) && close && isSign(close, ')');
  });

/** The words for what an amount is told of one of: "per", and the name of what is counted. */
type Per = { readonly from: number; readonly to: number; readonly unit: Piece };

function perAt(pieces: readonly Piece[], lexicon: Lexicon): Per | undefined {
  for (const [at, piece] of pieces.entries()) {
    const [word, more] = 'words' in piece ? piece.words : [];
    if (word === undefined || !lexicon.plays(word, 'for-each')) continue;
    const next = pieces[at + 1];
    if (more !== undefined) return { from: at, to: at + 1, unit: piece };
    if (next && isFigure(next)) return { from: at, to: at + 2, unit: next };
  }
  return undefined;
}

/** The count that is named, where it is one of what the amount is told of; of several alike the one that both words fit. */
function countMeant(unit: Piece, count: FigurePiece, lexicon: Lexicon): FigurePiece | undefined {
  if (!('words' in unit)) return undefined;
  const both = isFigure(unit) ? count.metrics.filter((metric) => unit.metrics.includes(metric)) : [];
  if (both.length) return { ...count, metrics: both };
  const counted = unit.words.at(-1) ?? '';
  const isCounted = count.metrics.every((metric) => lexicon.wordsOf(metric).has(counted));
  return isCounted ? count : undefined;
}

const says = (piece: Piece, { plays }: Lexicon, role: 'dividing-by'): boolean =>
  (piece.kind === 'filler' || piece.kind === 'unknown') && piece.words.every((word) => plays(word, role));
