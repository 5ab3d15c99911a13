import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { OperationName } from '../words/operation-names.ts';
import { isOperation, isSign, type Piece } from './pieces.ts';

/** How a value is told, and of which target. */
export const TELLING: readonly OperationName[] = [
  'percent',
  'dollars',
  'context',
  'target',
  'target-newest',
  'target-first',
  'target-previous',
];

export type FigurePiece = Extract<Piece, { kind: 'metric' }>;
type Sign = 1 | -1;
type Signed = { readonly figure: FigurePiece; readonly sign: Sign };

export const isFigure = (piece: Piece): piece is FigurePiece => piece.kind === 'metric';

export const isDivision = (piece: Piece): boolean => isSign(piece, '/') || isOperation(piece, 'divided');
export const isSubtraction = (piece: Piece): boolean => isSign(piece, '-') || isOperation(piece, 'minus');
const isAddition = (piece: Piece): boolean => isSign(piece, '+') || isOperation(piece, 'plus');
export const isArithmetic = (piece: Piece): boolean =>
  isDivision(piece) || isSubtraction(piece) || isAddition(piece) || isSign(piece, '*');

/**
 * How a stated formula gives a metric. As its own: the catalog defines it so, or the formula only says what kinds its
 * parts are of, and the name is needed to know which are meant. As another one that is as true: by what the parts are
 * made of, or turned round, as costs are revenues less the margin.
 */
export type Match = 'own' | 'another';

/**
 * Whether, and how, a metric is computed by the formula that a stretch of words states. Of a ratio the figure above the
 * line is enough where nothing is divided: "gross margin % (revenue less total cost)".
 */
export function matchOf(metric: MetricId, formula: readonly Piece[], lexicon: Lexicon): Match | undefined {
  const ratio = lexicon.ratios.get(metric);
  const at = formula.findIndex(isDivision);
  if (at < 0) return ratio ? matchOf(ratio[0], formula, lexicon) : matchOfSum(metric, formula, lexicon);
  const [over, under] = ratio ?? (lexicon.sums.has(metric) ? [] : (lexicon.formulas.get(metric) ?? []));
  const [above, below] = [formula.slice(0, at), formula.slice(at + 1)];
  if (!over || !under || below.some(isDivision)) return undefined;
  const sides = [matchOfSide(over, above, lexicon), matchOfSide(under, below, lexicon)];
  if (sides.includes(undefined)) return undefined;
  return sides.includes('kind') || !sides.includes('worked out') ? 'own' : 'another';
}

type Side = 'named' | 'kind' | 'worked out';

/** How a side of a fraction bar gives a metric. */
function matchOfSide(metric: MetricId, side: readonly Piece[], lexicon: Lexicon): Side | undefined {
  const [figure, second] = side.filter(isFigure);
  if (figure && !second) {
    if (figure.metrics.includes(metric)) return 'named';
    return saysKindOf(metric, figure, lexicon) ? 'kind' : undefined;
  }
  const stated = signedFigures(side);
  const found = equationsOf(metric, lexicon).map((equation) => matchOfEquation(equation, stated, lexicon));
  return found.includes('kind') ? 'kind' : found.includes('named') ? 'worked out' : undefined;
}

function matchOfSum(metric: MetricId, formula: readonly Piece[], lexicon: Lexicon): Match | undefined {
  const stated = signedFigures(formula);
  const own = lexicon.sums.get(metric);
  if (own && matchOfEquation(own, stated, lexicon)) return 'own';
  const found = equationsOf(metric, lexicon).map((equation) => matchOfEquation(equation, stated, lexicon));
  return found.includes('kind') ? 'own' : found.includes('named') ? 'another' : undefined;
}

/** The figures of a stretch without divisions, each with its sign: that before a bracket is that of all within it. */
function signedFigures(formula: readonly Piece[]): Signed[] {
  const found: Signed[] = [];
  const outer: Sign[] = [];
  let around: Sign = 1;
  let sign: Sign = 1;
  for (const piece of formula) {
    if (isSubtraction(piece)) sign = around === 1 ? -1 : 1;
    else if (isAddition(piece)) sign = around;
    else if (isSign(piece, '(')) {
      outer.push(around);
      around = sign;
    } else if (isSign(piece, ')')) around = outer.pop() ?? 1;
    else if (isFigure(piece)) found.push({ figure: piece, sign });
  }
  return found;
}

type Equation = ReadonlyMap<MetricId, number>;

/** The sum that defines a metric, and those that follow for it from the sums that it is a part of. */
function equationsOf(metric: MetricId, { sums }: Lexicon): Equation[] {
  const own = sums.get(metric);
  const turned = [...sums].flatMap(([total, parts]): Equation[] => {
    const sign = parts.get(metric);
    if (sign === undefined || total === metric) return [];
    const others = [...parts].filter(([part]) => part !== metric);
    return [new Map([[total, sign], ...others.map(([part, each]) => [part, -each * sign] as const)])];
  });
  return own ? [own, ...turned] : turned;
}

/** Whether the stated figures are those of an equation, with its signs; each stands for one of them. */
function matchOfEquation(equation: Equation, stated: readonly Signed[], lexicon: Lexicon): Side | undefined {
  if (equation.size !== stated.length) return undefined;
  const left = new Set(stated);
  const take = (wanted: number, isMeant: (figure: FigurePiece) => boolean): boolean => {
    const found = [...left].find(
      ({ figure, sign }) => isMeant(figure) && fitsSign(sign, wanted, figure, lexicon),
    );
    if (found) left.delete(found);
    return found !== undefined;
  };
  const unnamed = [...equation].filter(
    ([part, wanted]) => !take(wanted, (figure) => isFigureOf(part, figure, lexicon)),
  );
  if (!unnamed.length) return 'named';
  const areKinds = unnamed.every(([part, wanted]) =>
    take(wanted, (figure) => saysKindOf(part, figure, lexicon)),
  );
  return areKinds ? 'kind' : undefined;
}

/** "Total capex: purchases of property plus capital leases": the part itself, or the payment that it is told from. */
function isFigureOf(part: MetricId, { metrics }: FigurePiece, { sums }: Lexicon): boolean {
  if (metrics.includes(part)) return true;
  const [payment, another] = sums.get(part)?.keys() ?? [];
  return payment !== undefined && another === undefined && metrics.includes(payment);
}

/** A payment is a negative number of the statement, and taken away as people say it. */
const fitsSign = (sign: Sign, wanted: number, { words }: FigurePiece, { plays }: Lexicon): boolean =>
  sign === wanted || (wanted === 1 && words.some((word) => plays(word, 'outflow')));

/** Whether a figure only says what kind a part is of: "equipment gross margin: revenue less its cost". */
const saysKindOf = (part: MetricId, { words }: FigurePiece, lexicon: Lexicon): boolean =>
  words.every((word) => lexicon.plays(word, 'family') && lexicon.wordsOf(part).has(word));
