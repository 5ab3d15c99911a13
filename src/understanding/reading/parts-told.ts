import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { closeOf } from './definitions.ts';
import { isFigure, type FigurePiece } from './formula-match.ts';
import { isOperation, isSign, type Piece } from './pieces.ts';
import { isJapanese } from '../words/words.ts';

/**
 * Leaves out what a question says of a total besides its name: the bracket that names every part of it, "order backlog
 * (construction plus operation and maintenance)", and, where a share of it is asked for, that it is the sum of them, "the
 * combined order backlog". A part named elsewhere is then the one that is asked for.
 */
export const withoutPartsTold = (pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] =>
  withoutSumWord(withoutBracketOfParts(pieces, lexicon), lexicon);

function withoutBracketOfParts(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const open = pieces.findIndex((piece) => isSign(piece, '('));
  const close = closeOf(pieces, open);
  const total = pieces
    .slice(0, Math.max(open, 0))
    .findLast(({ kind }) => kind !== 'period' && kind !== 'filler');
  if (close === undefined || !total || !isFigure(total)) return pieces;
  const inside = pieces.slice(open + 1, close);
  const [metric, another] = total.metrics;
  if (!metric || another || !inside.every((piece) => isFigure(piece) || isAdding(piece, lexicon)))
    return pieces;
  const isOne = inside.some(isPlus) || pieces.some((piece) => isOperation(piece, 'share', 'sum'));
  const isWhole = isOne && areAllParts(inside.filter(isFigure), lexicon.partsIn(metric), lexicon);
  return isWhole ? [...pieces.slice(0, open), ...pieces.slice(close + 1)] : pieces;
}

const isPlus = (piece: Piece): boolean => isSign(piece, '+') || isOperation(piece, 'plus');

const isAdding = (piece: Piece, { plays }: Lexicon): boolean =>
  isPlus(piece) ||
  (piece.kind === 'filler' &&
    piece.words.every((word) => word === ',' || word === 'the' || plays(word, 'adding-up')));

/** Whether each of some names is that of another part, the kind of the total left out, and no part is left. */
function areAllParts(names: readonly FigurePiece[], parts: readonly MetricId[], lexicon: Lexicon): boolean {
  const told = names.map(({ metrics, words }) => {
    const named = parts.filter((part) => metrics.includes(part));
    return named.length
      ? named
      : parts.filter((part) => words.every((word) => lexicon.wordsOf(part).has(word)));
  });
  return (
    parts.length > 1 &&
    names.length === parts.length &&
    told.every(({ length }) => length === 1) &&
    new Set(told.flat()).size === parts.length
  );
}

function withoutSumWord(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  if (!pieces.some((piece) => isOperation(piece, 'share'))) return pieces;
  return pieces.filter((piece, at) => {
    const [total, next] = [pieces[at + 1], pieces[at + 2]];
    if (!isOperation(piece, 'sum') || !total || !isFigure(total)) return true;
    const isTotal = total.metrics.length === 1 && total.metrics.every((id) => lexicon.partsIn(id).length > 1);
    return !isTotal || isDone(piece, lexicon) || (next !== undefined && isAdding(next, lexicon));
  });
}

/** 「合わせて売上高の何％」: what is done with the figures that were spoken of, and nothing that is said of the total. */
const isDone = (piece: Piece, { plays }: Lexicon): boolean =>
  isOperation(piece, 'sum') &&
  'words' in piece &&
  piece.words.some((word) => isJapanese(word) && plays(word, 'adding'));
