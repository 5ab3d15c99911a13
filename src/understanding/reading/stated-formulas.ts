import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isSign, type Piece } from './pieces.ts';
import type { OperationName } from '../words/operation-names.ts';

const ARITHMETIC_SIGN = /^[-+*/]$/;
/** What parts a name from the formula that is given for it. */
const DEFINING_SIGN = /^[:=(,?]$/;

/** Operations that may stand beside the name of a measure: how its value is told, not what is done with it. */
const BESIDE_NAME: ReadonlySet<OperationName> = new Set<OperationName>([
  'amount',
  'which',
  'percent',
  'ratio',
  'times',
  'context',
  'incremental',
  'dollars',
  'absolute',
  'target',
  'target-newest',
  'target-first',
  'target-previous',
]);

/**
 * Leaves out the name of a measure for which the question itself gives the formula: "interest cover = operating income /
 * interest expense", "net debt: borrowings minus cash". What is worked out is the formula, so the name must be one that
 * goes with it: it is defined so, or it is a measure that nobody reports, named after a figure of the formula.
 */
export function withStatedFormulas(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  if (!pieces.some((_, index) => isArithmeticAt(pieces, index, lexicon))) return pieces;
  return withBracket(pieces, lexicon) ?? withHead(pieces, lexicon) ?? pieces;
}

/** "net debt: borrowings minus cash": the formula stands behind a sign. */
function withHead(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] | undefined {
  for (const [at, piece] of pieces.entries()) {
    const isSure = isDefining(piece, lexicon);
    if (!isSure && !isSign(piece, '-') && !isSign(piece, '?')) continue;
    const [head, formula] = [pieces.slice(0, at), pieces.slice(at + 1)];
    if (!head.some((each) => isNameOrPart(each, lexicon))) continue;
    if (isDefinition(head, formula, lexicon)) return [...head, ...withoutFigures(formula)];
    // "gross margin - revenue less cost" gives the very definition; "capex - revenue" is worked out
    if (!isSure) continue;
    return isNamedBy(head, formula, lexicon) ? [...withoutName(head, lexicon), ...formula] : undefined;
  }
  return undefined;
}

/** "gross margin (revenue minus cost) 9M08", "operating income / interest expense (interest cover)" */
function withBracket(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] | undefined {
  const open = pieces.findIndex((piece) => isSign(piece, '('));
  const close = pieces.findIndex((piece) => isSign(piece, ')'));
  if (open < 0 || close < open) return undefined;
  const inside = pieces.slice(open + 1, close);
  const around = [...pieces.slice(0, open), ...pieces.slice(close + 1)];
  if (isDefinition(around, inside, lexicon)) return [...around, ...withoutFigures(inside)];
  if (isNamedBy(around, inside, lexicon)) {
    return [...withoutName(pieces.slice(0, open), lexicon), ...inside, ...pieces.slice(close + 1)];
  }
  return isNamedBy(inside, around, lexicon) ? around : undefined;
}

function isDefining(piece: Piece, { plays }: Lexicon): boolean {
  if (piece.kind === 'operation') return piece.names.includes('define');
  if (piece.kind !== 'filler' && piece.kind !== 'unknown') return false;
  return piece.words.every((word) => DEFINING_SIGN.test(word) || plays(word, 'defining'));
}

const isMeasureWord = (words: readonly string[], { plays }: Lexicon): boolean =>
  words.every((word) => plays(word, 'measure'));

const isNameOrPart = (piece: Piece, lexicon: Lexicon): boolean =>
  piece.kind === 'metric' || piece.kind === 'unknown' || isMeasurePiece(piece, lexicon);

function isMeasurePiece(piece: Piece, lexicon: Lexicon): boolean {
  if (piece.kind === 'filler' || piece.kind === 'unknown') return isMeasureWord(piece.words, lexicon);
  return piece.kind === 'operation' && piece.names.includes('incremental');
}

const withoutName = (head: readonly Piece[], lexicon: Lexicon): Piece[] =>
  head.filter((piece) => !isNameOrPart(piece, lexicon) && (piece.kind !== 'operation' || isOfTarget(piece)));

/** "Payout implied by the targets: dividend per share / EPS": that targets are meant is said beside the name. */
const isOfTarget = ({ names }: Extract<Piece, { kind: 'operation' }>): boolean =>
  names.some((name) => name.startsWith('target'));

/** Whether a sign or word of arithmetic stands at a place between two figures. */
function isArithmeticAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const piece = pieces[at];
  if (!piece || !isArithmetic(piece)) return false;
  const before = pieces.slice(0, at).findLast((each) => !isPassedOver(each, lexicon));
  const after = pieces.slice(at + 1).find((each) => !isPassedOver(each, lexicon));
  return before?.kind === 'metric' && after?.kind === 'metric';
}

function isArithmetic(piece: Piece): boolean {
  if (piece.kind === 'operation')
    return piece.names.some((name) => name === 'divided' || name === 'minus' || name === 'plus');
  return piece.kind === 'filler' && ARITHMETIC_SIGN.test(piece.words[0] ?? '');
}

/** What may stand between a figure and the sign of the formula beside it. */
function isPassedOver(piece: Piece, lexicon: Lexicon): boolean {
  if (piece.kind === 'operation')
    return piece.names.some((name) => name === 'change' || name === 'average' || name === 'sum');
  if (piece.kind === 'filler')
    return !isDefining(piece, lexicon) && !ARITHMETIC_SIGN.test(piece.words[0] ?? '');
  return piece.kind === 'period';
}

/** Periods and how the value is told are the question's, wherever they stand. */
const withoutFigures = (formula: readonly Piece[]): Piece[] =>
  formula.filter(
    (piece) =>
      piece.kind === 'period' ||
      (piece.kind === 'operation' && piece.names.some((name) => name === 'percent' || name === 'dollars')),
  );

/**
 * Whether a figure's own name stands before the figures that it is defined as: the name is then the whole question, and
 * tells in what its value is given.
 */
function isDefinition(head: readonly Piece[], formula: readonly Piece[], lexicon: Lexicon): boolean {
  if (!isNamedBy(head, formula, lexicon)) return false;
  const [name, another] = head.filter((piece) => piece.kind === 'metric');
  const [metric, second] = name && !another ? name.metrics : [];
  return metric !== undefined && !second && isComputedFrom(metric, formula, lexicon);
}

/**
 * Whether a metric is defined by the very figures of a formula, a ratio by the two in their order, or by those of the
 * figure above the line: "gross margin % (revenue less total cost)".
 */
function isComputedFrom(metric: MetricId, formula: readonly Piece[], lexicon: Lexicon): boolean {
  const parts = lexicon.formulas.get(metric) ?? [];
  const figures = formula.filter((piece) => piece.kind === 'metric');
  const over = lexicon.ratios.get(metric)?.[0];
  if (over && !formula.some(isDivision) && isComputedFrom(over, formula, lexicon)) return true;
  if (!parts.length || parts.length !== figures.length) return false;
  const divides = formula.some(isDivision);
  return parts.every((part, index) =>
    (over ? figures.slice(index, index + 1) : figures).some(
      (figure) => figure.metrics.includes(part) || (!divides && saysKindOf(part, figure, lexicon)),
    ),
  );
}

/** Whether a figure of a formula only says what kind a part is of: "equipment gross margin: revenue less its cost". */
const saysKindOf = (part: MetricId, { words }: Figure, lexicon: Lexicon): boolean =>
  words.every((word) => lexicon.plays(word, 'family') && lexicon.wordsOf(part).has(word));

type Figure = Extract<Piece, { kind: 'metric' }>;

const isDivision = (piece: Piece): boolean =>
  isSign(piece, '/') || (piece.kind === 'operation' && piece.names.includes('divided'));

/** Whether a stretch of words is nothing but the name of what a formula works out. */
function isNamedBy(head: readonly Piece[], formula: readonly Piece[], lexicon: Lexicon): boolean {
  if (!formula.some((_, index) => isArithmeticAt(formula, index, lexicon))) return false;
  if (head.some((piece) => !mayStandInName(piece, lexicon))) return false;
  const metrics = head.filter((piece) => piece.kind === 'metric');
  // "asset turnover", "FCF margin": a word that is a name of its own elsewhere
  const own = metrics.filter(({ words }) => !isMeasureWord(words, lexicon));
  const named = own.length === 1 ? own : metrics;
  const measured = named.length < metrics.length || head.some((piece) => isMeasurePiece(piece, lexicon));
  const [name, another] = named;
  if (another) return false;
  if (!name) return measured;
  const figures = formula.filter((piece) => piece.kind === 'metric');
  // "IIJ Mobile: revenue per contract": a word that may mean a line's contracts as well names none of the figures
  const isIn = (metric: MetricId): boolean =>
    figures.some(({ metrics: [only, second] }) => only === metric && !second);
  if (name.metrics.some((metric) => isComputedFrom(metric, formula, lexicon))) return true;
  const isAfterPart =
    name.metrics.some(isIn) || name.words.some((word) => figures.some(({ words }) => words.includes(word)));
  return isAfterPart && (measured || name.metrics.length > 1);
}

function mayStandInName(piece: Piece, lexicon: Lexicon): boolean {
  switch (piece.kind) {
    case 'metric':
    case 'period':
      return true;
    case 'operation':
      return piece.names.some((name) => BESIDE_NAME.has(name));
    case 'filler':
      return !ARITHMETIC_SIGN.test(piece.words[0] ?? '');
    case 'unknown':
      return isMeasureWord(piece.words, lexicon);
    case 'company':
      return false;
  }
}
