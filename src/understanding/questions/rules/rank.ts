import { isMissing, resolveFigure } from '../../../answering/resolve-figure.ts';
import type { MetricId } from '../../../dataset/schema.ts';
import type { FigureRef } from '../../../query/query.ts';
import { readingsOfSeveral, type Asked, type QuestionRule } from '../asked.ts';
import { isDeduction, isLoss, saysInflow } from '../losses.ts';
import { knownFiguresOf, partsSaid } from './several-figures.ts';

/** "which quarter of FY2010 had the highest ATM revenue", "which was higher, SI or network services revenue 9M08" */
export const rank: QuestionRule = {
  name: 'rank',
  uses: ['highest', 'lowest', 'higher', 'lower', 'which', 'list', 'amount', 'original', 'compare', 'so-far'],
  read: (asked) => {
    const isChoice =
      asked.has('which') || asked.frame.words.some(({ text }) => asked.plays(text, 'alternative'));
    const compares = asked.has('higher', 'lower') && isChoice;
    if (!asked.has('highest', 'lowest') && !compares) return undefined;
    // "between 3Q08 and 3Q09, which was higher": one of the two, and none that lies between them
    const isOneOfTwo =
      !asked.has('highest', 'lowest') && asked.frame.words.some(({ text }) => asked.plays(text, 'both-ends'));
    const isRange = asked.isRange && !isOneOfTwo;
    const known = knownFiguresOf({ ...asked, isRange, periods: partsSaid(asked) ?? asked.periods });
    if (known.figures.length < 2 || asksForTwo(asked)) return undefined;
    // figures are known of quarters, not of months
    if (asked.frame.words.some(({ text }) => asked.plays(text, 'month-length'))) return undefined;
    const isHighest = asked.has('highest', 'higher');
    const readings = readingsOfSeveral({ ...asked, readings: known.readings });
    const isJudged = asked.frame.operations.some(({ words }) =>
      words.some((word) => asked.plays(word, 'judging')),
    );
    // "the worst loss" is the largest
    if (isJudged)
      return { kind: 'rank', figures: known.figures, which: isHighest ? 'highest' : 'lowest', ...readings };
    if (asked.metrics.every((metric) => isNegativeSide(asked, metric))) {
      const figures = known.figures.filter((ref) => isNegative(asked, ref));
      const [only, another] = figures;
      // of a profit and a loss there is no lower loss
      if (!only || (asked.has('lower') && figures.length < known.figures.length)) return undefined;
      if (!another) return { kind: 'lookup', figure: only, ...readings };
      return { kind: 'rank', figures, which: isHighest ? 'lowest' : 'highest', ...readings };
    }
    const which = extremeOfSizes(asked, known.figures, isHighest);
    return which && { kind: 'rank', figures: known.figures, which, ...readings };
  },
};

/**
 * Which end of the figures as they are told is the highest or lowest of the amounts people mean; of a payment among
 * amounts told as positive that may be neither.
 */
function extremeOfSizes(
  asked: Asked,
  figures: readonly FigureRef[],
  isHighest: boolean,
): 'highest' | 'lowest' | undefined {
  const isTurned = ({ metric }: FigureRef): boolean =>
    isLoss(asked, metric) || isDeduction(asked.dataset, metric);
  const turned = figures.filter(isTurned).length;
  if (turned === 0 || turned === figures.length) return isHighest === turned > 0 ? 'lowest' : 'highest';
  const told = figures.map((ref) => {
    const figure = resolveFigure(asked.dataset, ref);
    const value = isMissing(figure) ? Number.NaN : figure.value;
    return { value, size: isTurned(ref) ? -value : value };
  });
  const by = (key: 'value' | 'size', sign: number) => told.toSorted((a, b) => sign * (a[key] - b[key]))[0];
  const meant = by('size', isHighest ? -1 : 1);
  if (meant === by('value', -1)) return 'highest';
  return meant === by('value', 1) ? 'lowest' : undefined;
}

/**
 * "The highest and the lowest", "the highest revenue and the highest operating income", and "revenue in the quarter with the
 * highest operating income": a time is no one of several figures, and what there was at it is another question.
 */
function asksForTwo(asked: Asked): boolean {
  const { frame, metrics, plays, has } = asked;
  const extremes = frame.operations.filter(({ names }) =>
    names.some((name) => name === 'highest' || name === 'lowest'),
  );
  if (has('highest') && has('lowest')) return true;
  if (metrics.length < 2) return isAtTimeOf(asked);
  return extremes.length > 1 || frame.words.some(({ text }) => plays(text, 'time-chosen'));
}

/** "Cost in the quarter when revenue was highest": what reads as one name is two, with the time of the one between them. */
function isAtTimeOf({ frame: { words }, pieces, plays }: Asked): boolean {
  const [first, second] = pieces.filter(({ kind }) => kind === 'metric');
  if (!first || !second) return false;
  return words.slice(first.to, second.from).some(({ text }, at, between) => {
    const before = between[at - 1]?.text ?? '';
    return plays(text, 'time-chosen') && (plays(before, 'definite') || plays(text, 'chosen-by'));
  });
}

/** Whether a figure that may be either is named as what goes the other way: "net loss", "investing outflow", "tax benefit". */
function isNegativeSide(asked: Asked, metric: MetricId): boolean {
  const words = asked.wordsFor(metric);
  return !saysInflow(asked, words) && words.some((word) => asked.plays(word, 'negative-side'));
}

function isNegative({ dataset }: Asked, ref: FigureRef): boolean {
  const figure = resolveFigure(dataset, ref);
  return !isMissing(figure) && figure.value < 0;
}
