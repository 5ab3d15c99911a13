import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Steps } from './read-question.ts';
import type { Question } from './resolve.ts';

/**
 * A formula beside the name of what it gives says nothing new: "EPS 9M09: net income divided by basic shares", "gross
 * margin (revenue minus cost of revenues)", "EPS from net income and average shares". Where the name only says that a
 * ratio is meant, as in "interest coverage: operating income divided by interest expense", the formula is what is asked.
 */
export function withoutFormulaLabels({ dataset, lexicon, steps }: Question): Steps {
  const pieces = asAsked(dataset, lexicon, steps.pieces);
  return pieces === steps.pieces ? steps : { ...steps, pieces };
}

function asAsked(dataset: Dataset, lexicon: Lexicon, pieces: readonly Piece[]): readonly Piece[] {
  const placed = formulaIn(pieces);
  if (!placed) return pieces;
  const label = [...pieces.slice(0, placed.from), ...pieces.slice(placed.to)];
  const formula = pieces.slice(placed.from, placed.to).filter((piece) => !isSign(piece, ':'));
  const metric = onlyMetric(label);
  if (metric && placed.by === 'list') return isMadeOf(dataset, lexicon, metric, formula) ? label : pieces;
  const figures = singleMetrics(formula);
  const names = label.filter(({ kind }) => kind === 'metric' || kind === 'unknown');
  if (!figures || placed.by === 'list' || !names.length) return pieces;
  const isNamed = metric !== undefined && isFormulaOf(dataset, metric, figures);
  // "current ratio as a percentage (current assets / current liabilities)" is told otherwise than the metric is
  const isToldOtherwise =
    metric !== undefined && dataset.metric(metric).unit === 'times' && hasPercent(label);
  if (isNamed && !isToldOtherwise) return label;
  if (metric && placed.by === 'brackets' && !dataset.metric(metric).formula) return label;
  if (!isNamed && !saysRatio(lexicon, label)) return pieces;
  return [...formula, ...label.filter((piece) => !names.includes(piece) && !isSign(piece, ','))];
}

type Placed = { readonly from: number; readonly to: number; readonly by: 'colon' | 'brackets' | 'list' };

/** Where a formula stands: behind the only colon, within the only brackets, or as a list behind "from". */
function formulaIn(pieces: readonly Piece[]): Placed | undefined {
  const to = pieces.length;
  const colon = pieces.findIndex((piece) => isSign(piece, ':'));
  if (colon > 0 && isArithmetic(pieces.slice(colon))) return { from: colon, to, by: 'colon' };
  const open = pieces.findIndex((piece) => isSign(piece, '('));
  const close = pieces.findLastIndex((piece) => isSign(piece, ')'));
  if (open > 0 && close > open && isArithmetic(pieces.slice(open, close)))
    return { from: open, to: close + 1, by: 'brackets' };
  const list = pieces.findLastIndex((piece) => isSign(piece, 'from') || isSign(piece, 'using'));
  const listed = pieces.slice(list).filter(({ kind }) => kind === 'metric').length;
  return list > 0 && listed > 1 ? { from: list, to, by: 'list' } : undefined;
}

const isSign = (piece: Piece, sign: string): boolean => piece.kind === 'filler' && piece.words[0] === sign;

const isArithmetic = (pieces: readonly Piece[]): boolean =>
  pieces.filter(({ kind }) => kind === 'metric').length > 1 &&
  pieces.some((piece) =>
    piece.kind === 'operation'
      ? piece.names.some((name) => name === 'divided' || name === 'minus' || name === 'plus')
      : piece.kind === 'filler' && /^[-+/]$/.test(piece.words[0] ?? ''),
  );

/** The metrics that a stretch names; undefined where one of them, or another word, is not sure. */
function singleMetrics(pieces: readonly Piece[]): readonly MetricId[] | undefined {
  const metrics: MetricId[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'unknown' || piece.kind === 'company') return undefined;
    if (piece.kind !== 'metric') continue;
    const [metric, second] = piece.metrics;
    if (!metric || second) return undefined;
    metrics.push(metric);
  }
  return metrics;
}

/** The only figure that a label names, where it holds no word that is not known. */
function onlyMetric(label: readonly Piece[]): MetricId | undefined {
  const [metric, another] = singleMetrics(label) ?? [];
  return another ? undefined : metric;
}

const hasPercent = (label: readonly Piece[]): boolean =>
  label.some((piece) => piece.kind === 'operation' && piece.names.includes('percent'));

/** "interest coverage", "R&D intensity": whatever the words are that no figure is called by, they name a ratio. */
function saysRatio(lexicon: Lexicon, label: readonly Piece[]): boolean {
  const unknown = label.flatMap((piece) => (piece.kind === 'unknown' ? piece.words : []));
  return unknown.length > 0 && unknown.every((word) => lexicon.plays(word, 'ratio-name'));
}

/** "SI gross margin ratio from its cost and gross margin": each figure of the list is one that the metric is made of. */
function isMadeOf(dataset: Dataset, lexicon: Lexicon, metric: MetricId, list: readonly Piece[]): boolean {
  const parts = partsOf(dataset, metric);
  const made = [...parts, ...parts.flatMap((part) => partsOf(dataset, part))];
  return list.every((piece) => {
    if (piece.kind !== 'metric') return piece.kind === 'filler' || piece.kind === 'period';
    return made.some((part) => piece.words.every((word) => lexicon.wordsOf(part).has(word)));
  });
}

/** Whether a metric is worked out from just these figures. */
function isFormulaOf(dataset: Dataset, metric: MetricId, figures: readonly MetricId[]): boolean {
  const parts = partsOf(dataset, metric);
  return parts.length === figures.length && figures.every((figure) => parts.includes(figure));
}

/** The figures that the catalog works a metric out from. */
function partsOf(dataset: Dataset, metric: MetricId): readonly MetricId[] {
  const { formula } = dataset.metric(metric);
  if (!formula) return [];
  return 'sum' in formula
    ? (Object.keys(formula.sum) as MetricId[])
    : 'ratio' in formula
      ? formula.ratio
      : formula.per;
}
