import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { asDefinition, closeOf, withDefinitions, withoutFigures } from './definitions.ts';
import { isArithmetic, matchOf, isDivision, isFigure, TELLING } from './formula-match.ts';
import { isOperation, isSign, type Piece } from './pieces.ts';
import type { OperationName } from '../words/operation-names.ts';

/** What parts a name from the formula that is given for it. */
const DEFINING_SIGN = /^[:=(,?]$/;

/** Operations that may stand beside the name of a measure: how its value is told, not what is done with it. */
const BESIDE_NAME: readonly OperationName[] = [
  ...TELLING,
  'amount',
  'which',
  'ratio',
  'times',
  'incremental',
  'absolute',
];

/**
 * Leaves out the name of a measure for which the question itself gives the formula: "interest cover = operating income /
 * interest expense", "net debt: borrowings minus cash". What is worked out is the formula, so the name must be one that
 * goes with it: it is defined so, or it is a measure that nobody reports, named after a figure of the formula.
 */
export function withStatedFormulas(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  if (!pieces.some((_, index) => isArithmeticAt(pieces, index, lexicon))) return pieces;
  const named = withBracket(pieces, lexicon) ?? withHead(pieces, lexicon);
  // "change in cost of revenues (revenues less gross margin)": by whichever true formula, the name is what is asked
  return named ?? withDefinitions(pieces, lexicon, 'another');
}

/** "net debt: borrowings minus cash": the formula stands behind a sign. */
function withHead(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] | undefined {
  for (const [at, piece] of pieces.entries()) {
    const isSure = isDefining(piece, lexicon) && !opensRemark(pieces, at);
    if (!isSure && !isSign(piece, '-') && !isSign(piece, '?')) continue;
    const [head, formula] = [pieces.slice(0, at), withoutOpening(pieces.slice(at + 1))];
    if (!head.some((each) => isNameOrPart(each, lexicon))) continue;
    const isWorkedOut = formula.some((_, index) => isArithmeticAt(formula, index, lexicon));
    const defined = isWorkedOut ? asDefinition(head, formula, lexicon) : undefined;
    if (defined) return [...defined, ...withoutFigures(formula)];
    // "gross margin - revenue less cost" gives the very definition; "capex - revenue" is worked out
    if (!isSure) continue;
    if (isNamedBy(head, formula, lexicon) || isSameFraction(head, formula))
      return [...withoutName(head, formula, lexicon), ...formula];
    // "recurring share, i.e. (A + B) / C": the sign before the bracket parts as well
    if (!isDefining(pieces[at + 1] ?? piece, lexicon)) return undefined;
  }
  return undefined;
}

/** "Quick ratio, defined as (A + B) / C": behind the sign that parts it, the word for a definition asks for none. */
const withoutOpening = (formula: readonly Piece[]): readonly Piece[] =>
  isOperation(formula[0], 'define') ? formula.slice(1) : formula;

/** "gross margin (revenue minus cost) 9M08", "operating income / interest expense (interest cover)" */
function withBracket(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] | undefined {
  const open = pieces.findIndex((piece, at) => isSign(piece, '(') && !opensRemark(pieces, at));
  const close = closeOf(pieces, open);
  if (close === undefined || isOperand(pieces, open, close)) return undefined;
  const inside = pieces.slice(open + 1, close);
  const [before, after] = [pieces.slice(0, open), pieces.slice(close + 1)];
  const around = [...before, ...after];
  if (isNamedBy(around, inside, lexicon) || isSameFraction(around, inside))
    return [...withoutName(before, inside, lexicon), ...inside, ...after];
  return isNamedBy(inside, around, lexicon) ? around : undefined;
}

function isDefining(piece: Piece, { plays }: Lexicon): boolean {
  if (piece.kind !== 'filler' && piece.kind !== 'unknown') return isOperation(piece, 'define');
  return piece.words.every((word) => DEFINING_SIGN.test(word) || plays(word, 'defining'));
}

const isMeasureWord = (words: readonly string[], { plays }: Lexicon): boolean =>
  words.every((word) => plays(word, 'measure'));

const isNameOrPart = (piece: Piece, lexicon: Lexicon): boolean =>
  piece.kind === 'metric' || piece.kind === 'unknown' || isMeasurePiece(piece, lexicon);

function isMeasurePiece(piece: Piece, lexicon: Lexicon): boolean {
  if (piece.kind === 'filler' || piece.kind === 'unknown') return isMeasureWord(piece.words, lexicon);
  return isOperation(piece, 'incremental') || isRatioWord(piece, lexicon);
}

/** "Cash ratio", where "the ratio of cash to ..." is a fraction itself. */
const isRatioWord = (piece: Piece, { plays }: Lexicon): boolean =>
  isOperation(piece, 'ratio') && 'words' in piece && piece.words.every((word) => plays(word, 'ratio-word'));

/** What is left of the words before a formula without the name; that tells in what the result is given. */
function withoutName(head: readonly Piece[], formula: readonly Piece[], lexicon: Lexicon): Piece[] {
  const divides = formula.some(isDivision);
  const isLeft = (piece: Piece): boolean =>
    !isNameOrPart(piece, lexicon) &&
    !isArithmetic(piece) &&
    (piece.kind !== 'operation' || isOfTarget(piece) || (divides && isOperation(piece, 'percent')));
  const name = divides ? head.find((piece) => isToldInPercent(piece, lexicon)) : undefined;
  const left = head.filter(isLeft);
  return name
    ? [...left, { kind: 'operation', from: name.from, to: name.to, names: ['percent'], words: [] }]
    : left;
}

/** "ROE", "net margin": the names of ratios that nobody tells as a multiple. */
const isToldInPercent = (piece: Piece, { plays }: Lexicon): boolean =>
  'words' in piece && piece.words.some((word) => plays(word, 'measure-in-percent'));

/** "Payout implied by the targets: dividend per share / EPS": that targets are meant is said beside the name. */
const isOfTarget = ({ names }: Extract<Piece, { kind: 'operation' }>): boolean =>
  names.some((name) => name.startsWith('target'));

/** "ROA 9M09 (not annualized): A over B": a bracket that only tells how holds no formula. */
function opensRemark(pieces: readonly Piece[], at: number): boolean {
  const [open, close] = [pieces[at], closeOf(pieces, at)];
  return (
    open !== undefined && isSign(open, '(') && close !== undefined && !pieces.slice(at, close).some(isFigure)
  );
}

/** Whether a bracket is a part of a formula around it: "(A + B) / C". */
const isOperand = (pieces: readonly Piece[], open: number, close: number): boolean =>
  [pieces[open - 1], pieces[close + 1]].some((piece) => piece && isArithmetic(piece));

/** Whether a sign or word of arithmetic stands at a place between two figures. */
function isArithmeticAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const piece = pieces[at];
  if (!piece || !isArithmetic(piece)) return false;
  const before = pieces.slice(0, at).findLast((each) => !isPassedOver(each, lexicon));
  const after = pieces.slice(at + 1).find((each) => !isPassedOver(each, lexicon));
  return before?.kind === 'metric' && after?.kind === 'metric';
}

/** What may stand between a figure and the sign of the formula beside it. */
function isPassedOver(piece: Piece, lexicon: Lexicon): boolean {
  if (piece.kind === 'filler') return !isDefining(piece, lexicon) && !isArithmetic(piece);
  return piece.kind === 'period' || isOperation(piece, 'change', 'average', 'sum');
}

/** Whether a stretch of words is nothing but the name of what a formula works out. */
function isNamedBy(head: readonly Piece[], formula: readonly Piece[], lexicon: Lexicon): boolean {
  if (!formula.some((_, index) => isArithmeticAt(formula, index, lexicon))) return false;
  const isPer = head.some((piece) => isSign(piece, 'per'));
  if (head.some((piece) => !mayStandInName(piece, lexicon) && !(isPer && isOperation(piece, 'average'))))
    return false;
  const metrics = head.filter((piece) => piece.kind === 'metric');
  // "asset turnover", "FCF margin": a word that is a name of its own elsewhere
  const own = metrics.filter(({ words }) => !isMeasureWord(words, lexicon));
  const named = own.length === 1 ? own : metrics;
  const measured = named.length < metrics.length || head.some((piece) => isMeasurePiece(piece, lexicon));
  const [name, another] = named;
  if (another) return false;
  if (!name) return measured;
  const figures = formula.filter(isFigure);
  // "IIJ Mobile: revenue per contract": a word that may mean a line's contracts as well names none of the figures
  const isIn = (metric: MetricId): boolean =>
    figures.some(({ metrics: [only, second] }) => only === metric && !second);
  // "gross margin in %: revenue less cost over revenue"
  const inPercent = head.some((piece) => isOperation(piece, 'percent'))
    ? [...lexicon.ratios].flatMap(([ratio, [over]]) => (name.metrics.includes(over) ? [ratio] : []))
    : [];
  if ([...name.metrics, ...inPercent].some((metric) => matchOf(metric, formula, lexicon))) return true;
  const isAfterPart =
    name.metrics.some(isIn) || name.words.some((word) => figures.some(({ words }) => words.includes(word)));
  return isAfterPart && (measured || name.metrics.length > 1);
}

/** "Debt/equity (total liabilities / shareholders' equity)": the same fraction in vaguer words. */
function isSameFraction(head: readonly Piece[], formula: readonly Piece[]): boolean {
  const [above, below] = formula.filter(isFigure);
  const [over, under, more] = head.filter(isFigure);
  if (!above || !below || !over || !under || more || formula.filter(isFigure).length > 2) return false;
  const between = (list: readonly Piece[], a: Piece, b: Piece): readonly Piece[] =>
    list.slice(list.indexOf(a), list.indexOf(b));
  const isKnown = head.every(({ kind }) => kind !== 'unknown' && kind !== 'company');
  const isFraction =
    between(formula, above, below).some(isDivision) &&
    between(head, over, under).some((piece) => isDivision(piece) || isSign(piece, 'to'));
  const means = (vague: Piece, exact: Piece): boolean =>
    isFigure(vague) && isFigure(exact) && exact.metrics.every((metric) => vague.metrics.includes(metric));
  return isKnown && isFraction && means(over, above) && means(under, below);
}

function mayStandInName(piece: Piece, lexicon: Lexicon): boolean {
  switch (piece.kind) {
    case 'metric':
    case 'period':
      return true;
    case 'operation':
      return isOperation(piece, ...BESIDE_NAME);
    case 'filler':
      return !isArithmetic(piece);
    case 'unknown':
      return isMeasureWord(piece.words, lexicon);
    case 'company':
      return false;
  }
}
