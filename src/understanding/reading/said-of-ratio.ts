import type { OperationName } from '../words/operation-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isFigure, matchOf } from './formula-match.ts';
import { isOperation, isSign, type Piece } from './pieces.ts';

/** What may stand between a ratio and the figure that it is told of. */
const SAID_OF_RATIO: readonly OperationName[] = ['share', 'divided', 'percent', 'ratio'];

/**
 * Leaves out what a question only repeats of a ratio: the figure that it is told of, "operating margin vs revenue, in
 * percent", and the equation that it follows from, "SI gross margin ratio (revenue = cost + gross margin)".
 */
export const withoutSaidOfRatio = (pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] =>
  withoutBase(withoutEquation(pieces, lexicon), lexicon);

function withoutBase(pieces: readonly Piece[], { ratios }: Lexicon): readonly Piece[] {
  const [ratio, base, another] = pieces.filter((piece) => piece.kind === 'metric');
  const [metric, second] = ratio?.metrics ?? [];
  if (!ratio || !base || another || !metric || second) return pieces;
  const isBase = base.metrics.length === 1 && ratios.get(metric)?.[1] === base.metrics[0];
  const isTold = pieces.some((piece) => isOperation(piece, ...SAID_OF_RATIO));
  if (!isBase || !isTold) return pieces;
  const [from, to] = [pieces.indexOf(ratio), pieces.indexOf(base)];
  const between = pieces.slice(from + 1, to);
  const isTelling = between.every(
    (piece) =>
      piece.kind === 'period' ||
      (piece.kind === 'filler' && !/^(?:and|or|[-,+*/])$/.test(piece.words[0] ?? '')) ||
      isOperation(piece, 'compare', ...SAID_OF_RATIO),
  );
  if (!isTelling || !between.some(({ kind }) => kind === 'operation')) return pieces;
  return [
    ...pieces.slice(0, from + 1),
    ...between.filter(({ kind }) => kind === 'period'),
    ...pieces.slice(to + 1),
  ];
}

/** A true equation in brackets behind a figure that is named outside of them. */
function withoutEquation(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const open = pieces.findIndex((piece) => isSign(piece, '('));
  const close = pieces.findIndex((piece) => isSign(piece, ')'));
  const equals = pieces.findIndex((piece) => isSign(piece, '='));
  if (open < 0 || equals < open || close < equals) return pieces;
  const before = pieces.slice(0, open);
  const [left, formula] = [pieces.slice(open + 1, equals), pieces.slice(equals + 1, close)];
  const isNamed = before.filter(isFigure).length === 1;
  const isTrue = left.some(
    (piece) => isFigure(piece) && piece.metrics.some((metric) => matchOf(metric, formula, lexicon)),
  );
  return isNamed && isTrue ? [...before, ...pieces.slice(close + 1)] : pieces;
}
