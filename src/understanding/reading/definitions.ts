import type { MetricId } from '../../dataset/schema.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isArithmetic, isFigure, matchOf, TELLING, type FigurePiece, type Match } from './formula-match.ts';
import { isOperation, isSign, type Piece } from './pieces.ts';

/** Operations of a formula, not of the question around it. */
const OF_FORMULA: readonly OperationName[] = ['define', 'sum', 'average', 'lower', 'plus'];

/** Periods and what is asked of the value are the question's, wherever they stand. */
export const withoutFigures = (formula: readonly Piece[]): Piece[] =>
  formula.filter(
    (piece) =>
      piece.kind === 'period' ||
      (piece.kind === 'operation' && !isArithmetic(piece) && !isOperation(piece, ...OF_FORMULA)),
  );

/** The bracket that closes one; nothing where there is none. */
export function closeOf(pieces: readonly Piece[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at >= 0 && at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece && isSign(piece, '(')) depth += 1;
    if (piece && isSign(piece, ')')) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/**
 * Leaves out the definition of a figure that is named beside it: "FCF (operating cash flow less purchase of property)
 * 3Q09", "EBITDA margin 1H08, EBITDA being operating income + depreciation". A name that fits several figures means the
 * one that is defined so.
 */
export function withDefinitions(
  pieces: readonly Piece[],
  lexicon: Lexicon,
  match: Match = 'own',
): readonly Piece[] {
  for (const [at, piece] of pieces.entries()) {
    const without = isSign(piece, '(')
      ? withoutBracket(pieces, at, lexicon, match)
      : isSaying(piece, lexicon)
        ? (withoutClause(pieces, at, lexicon, match) ?? withoutFormula(pieces, at, lexicon))
        : undefined;
    if (without) return without;
  }
  return pieces;
}

/** "free cash flow 2Q08, defined as A less B": the question stands before the formula. */
function withoutFormula(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): readonly Piece[] | undefined {
  const formula = pieces.slice(at + 1);
  const defined = asDefinition(pieces.slice(0, at), formula, lexicon);
  return defined && [...defined, ...withoutFigures(formula)];
}

/** The question itself, where what stands before a formula names one figure that is defined by it. */
export function asDefinition(
  head: readonly Piece[],
  formula: readonly Piece[],
  lexicon: Lexicon,
): readonly Piece[] | undefined {
  const [name, another] = head.filter(isFigure);
  if (!name || another || head.some((piece) => isStrange(piece) || isArithmetic(piece))) return undefined;
  const meant = meaningOf(name, formula, lexicon, 'own');
  return meant && narrowed(head, name, meant);
}

function withoutBracket(
  pieces: readonly Piece[],
  open: number,
  lexicon: Lexicon,
  match: Match,
): readonly Piece[] | undefined {
  const close = closeOf(pieces, open);
  const name = pieces.slice(0, open).findLast((piece) => !isBesideName(piece));
  if (close === undefined || !name || !isFigure(name)) return undefined;
  const inside = pieces.slice(open + 1, close);
  const meant = meaningOf(name, inside, lexicon, match);
  const next = pieces[close + 1];
  // "EBITDA margin: (operating income + depreciation) / revenue": only a part of the formula
  if (!meant || (next && isArithmetic(next) && lexicon.ratios.has(meant))) return undefined;
  return narrowed(
    [...pieces.slice(0, open), ...withoutFigures(inside), ...pieces.slice(close + 1)],
    name,
    meant,
  );
}

/** What may stand between a name and its formula: its period, or in what it is told. */
const isBesideName = (piece: Piece): boolean =>
  piece.kind === 'period' || piece.kind === 'filler' || isOperation(piece, ...TELLING);

/** "..., EBITDA being A + B", "(FCF = A - B)", "if EBITDA is A plus B, ...": the name said again, and its formula. */
function withoutClause(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
  match: Match,
): readonly Piece[] | undefined {
  const before = pieces.slice(0, at).findLastIndex(({ kind }) => kind !== 'filler');
  const name = pieces[before];
  if (!name || !isFigure(name)) return undefined;
  const from = pieces.slice(0, before).findLastIndex(({ kind }) => kind !== 'filler') + 1;
  const open = pieces.slice(from, before).findIndex((piece) => isSign(piece, '('));
  const close = open < 0 ? undefined : closeOf(pieces, from + open);
  const ends = close === undefined ? [...endsAfter(pieces, at), pieces.length] : [close];
  for (const end of ends) {
    const formula = pieces.slice(at + 1, end);
    const meant = meaningOf(name, formula, lexicon, match);
    const rest = [...pieces.slice(0, from), ...pieces.slice(end + 1)];
    const spoken = meant && rest.find((piece) => isFigure(piece) && speaksOf(piece, name, meant, lexicon));
    if (!meant || !spoken) continue;
    const whole = [...pieces.slice(0, from), ...withoutFigures(formula), ...pieces.slice(end + 1)];
    return isFigure(spoken) && spoken.metrics.includes(meant) ? narrowed(whole, spoken, meant) : whole;
  }
  return undefined;
}

/** Whether a figure is the one that a clause defines, or is worked out from it: the EBITDA margin from EBITDA. */
const speaksOf = (
  { metrics, words }: FigurePiece,
  name: FigurePiece,
  meant: MetricId,
  { ratios }: Lexicon,
): boolean =>
  (metrics.includes(meant) && (metrics.length === 1 || words.join(' ') === name.words.join(' '))) ||
  metrics.some((metric) => ratios.get(metric)?.includes(meant));

/** The places of the signs that may end a clause. */
const endsAfter = (pieces: readonly Piece[], at: number): number[] =>
  pieces.flatMap((piece, index) =>
    index > at && piece.kind === 'filler' && /^[,;:?]$/.test(piece.words[0] ?? '') ? [index] : [],
  );

function isSaying(piece: Piece, { plays }: Lexicon): boolean {
  if (piece.kind !== 'filler' && piece.kind !== 'unknown') return isOperation(piece, 'define');
  return piece.words.every((word) => plays(word, 'defining') || plays(word, 'being') || word === ':');
}

/** Which of the figures that a name fits a formula defines; the same figure by a longer name does so too. */
function meaningOf(
  name: FigurePiece,
  formula: readonly Piece[],
  lexicon: Lexicon,
  match: Match,
): MetricId | undefined {
  if (formula.some(isStrange)) return undefined;
  const [figure, second] = formula.filter(isFigure);
  if (!figure) return undefined;
  const isWorkedOut = ({ words }: FigurePiece): boolean =>
    words.some((word) => lexicon.plays(word, 'parting'));
  // "free cash flow (operating plus investing cash flow)": a measure that others work out otherwise
  const namesakes = isWorkedOut(name) ? [] : name.metrics.flatMap(lexicon.namesakesOf);
  const meanings = [...name.metrics, ...namesakes];
  if (second) return meanings.find((metric) => matchOf(metric, formula, lexicon) === match);
  const [meant, other] = figure.metrics;
  if (meant === undefined || other !== undefined || formula.some((piece) => saysMore(piece, lexicon)))
    return undefined;
  // "operating plus investing cash flow (free cash flow)"
  if (isWorkedOut(name) && lexicon.namesakesOf(meant).includes(name.metrics[0] ?? meant))
    return name.metrics[0];
  return meanings.find((metric) => metric === meant);
}

/** "Total costs (cost of revenues etc.)": more than what is named is meant. */
export const saysMore = (piece: Piece, { plays }: Lexicon): boolean =>
  'words' in piece && piece.words.some((word) => plays(word, 'among-others'));

const isStrange = ({ kind }: Piece): boolean => kind === 'unknown' || kind === 'company';

const narrowed = (pieces: readonly Piece[], name: FigurePiece, meant: MetricId): Piece[] =>
  pieces.map((piece) => (piece === name ? { ...piece, metrics: [meant] } : piece));
