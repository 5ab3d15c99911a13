import type { MetricId } from '../../dataset/schema.ts';
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

/** A true equation in brackets, or in a clause at the end, behind a figure that is named outside of it. */
function withoutEquation(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const told = bracketOf(pieces) ?? clauseOf(pieces, lexicon);
  if (!told) return pieces;
  const { before, equation, after } = told;
  const equals = equation.findIndex((piece) => isEquals(piece, lexicon));
  const [left, formula] = [equation.slice(0, equals), equation.slice(equals + 1)];
  const isNamed = before.filter(isFigure).length === 1;
  const isTrue = left.some(
    (piece) =>
      isFigure(piece) &&
      piece.metrics.some((metric) => matchOf(metric, formula, lexicon) ?? isNameOf(metric, formula)),
  );
  return equals > 0 && isNamed && isTrue ? [...before, ...after] : pieces;
}

type Told = {
  readonly before: readonly Piece[];
  readonly equation: readonly Piece[];
  readonly after: readonly Piece[];
};

function bracketOf(pieces: readonly Piece[]): Told | undefined {
  const open = pieces.findIndex((piece) => isSign(piece, '('));
  const close = pieces.findIndex((piece) => isSign(piece, ')'));
  if (open < 0 || close < open) return undefined;
  return {
    before: pieces.slice(0, open),
    equation: pieces.slice(open + 1, close),
    after: pieces.slice(close + 1),
  };
}

/** "..., taking revenue as cost plus gross margin" */
function clauseOf(pieces: readonly Piece[], { plays }: Lexicon): Told | undefined {
  const opens = pieces.findIndex(
    (piece) => isWord(piece) && piece.words.every((word) => plays(word, 'taking-as')),
  );
  if (opens < 1) return undefined;
  const ends = pieces.findIndex((piece, at) => at > opens && (isSign(piece, ',') || isSign(piece, '?')));
  const end = ends < 0 ? pieces.length : ends;
  return { before: pieces.slice(0, opens), equation: pieces.slice(opens + 1, end), after: pieces.slice(end) };
}

const isEquals = (piece: Piece, { plays }: Lexicon): boolean =>
  isWord(piece) && piece.words.every((word) => plays(word, 'equals'));

/** "Taking EBITDA as operating income plus depreciation": words that are a name of the figure by themselves. */
function isNameOf(metric: MetricId, formula: readonly Piece[]): boolean {
  const [figure, another] = formula.filter(({ kind }) => kind !== 'filler' && kind !== 'period');
  return figure?.kind === 'metric' && !another && figure.metrics.length === 1 && figure.metrics[0] === metric;
}

type WordPiece = Extract<Piece, { kind: 'filler' | 'unknown' }>;

const isWord = (piece: Piece): piece is WordPiece => piece.kind === 'filler' || piece.kind === 'unknown';
