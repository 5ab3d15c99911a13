import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { figureOf } from '../../dataset/figure.ts';
import type { Unit } from '../../dataset/schema.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isHeldIn, totalsOf } from '../metrics/metric-kinship.ts';
import { asksForGreatestPart, partsOf } from '../metrics/parts-ranked.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordsOfText } from '../words/phrase-words.ts';
import { isPlain, isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import { says, type FollowingTurn, type TurnReader } from './following-turn.ts';
import { countSaid, isAsLong } from './last-two.ts';
import { CHANGES } from '../words/operation-names.ts';
import { sumSinceBase } from './sum-turns.ts';
import { readPeriod } from '../periods/resolve-periods.ts';

/**
 * "the sum of those three?", "which was higher?": the figures that were looked up turn by turn, taken together. Those
 * belong together that are one metric at several times, or several metrics at one time.
 */
export const lookedUpTogether: TurnReader = (turn) => {
  const { dataset, lexicon, frame } = turn;
  const figures = figuresTogether(turn);
  if (!figures) return undefined;
  const readings = ['from-conversation'] as const;
  if (asksForNet(frame, lexicon.plays)) return netOf(dataset, figures);
  const total = says(turn, 'total');
  const isShare = hasOperation(frame, 'percent', 'share', 'ratio');
  // "together as % of what?": a share of something is no sum
  if (isShare && hasOperation(frame, 'sum')) return undefined;
  const isSum = hasOperation(frame, 'sum', 'average') || saysTogether(lexicon, frame);
  if ((total && !isShare) || isSum) {
    const how = hasOperation(frame, 'average') ? 'average' : 'sum';
    const parts = withoutWholes(dataset, figures);
    if (parts.length < (how === 'sum' ? 2 : figures.length)) return undefined;
    const together: Query = { kind: 'aggregate', figures: [...parts], how, readings: [...readings] };
    // 「合わせて前年比は？」: what is asked of a sum is no sum
    return hasOperation(frame, ...CHANGES) ? sumSinceBase({ ...turn, query: together }) : together;
  }
  // "how many fewer than a year before" asks how far apart two figures are, and not which is the lower
  const isDistance = hasOperation(frame, 'amount') && !hasOperation(frame, 'which', 'highest', 'lowest');
  if (!hasOperation(frame, 'highest', 'lowest', 'higher', 'lower') || isDistance) return undefined;
  const areExpenses = areOneExpense(dataset, lexicon, figures);
  if (areLosses(dataset, figures) && !areExpenses) return undefined;
  const which = hasOperation(frame, 'highest', 'higher') === areExpenses ? 'lowest' : 'highest';
  return { kind: 'rank', figures: [...figures], which, readings: [...readings] };
};

/** Whether figures are one expense at several times, told as a negative number wherever it is known: the highest is the lowest. */
function areOneExpense(dataset: Dataset, { plays }: Lexicon, figures: readonly FigureRef[]): boolean {
  const [metric, another] = new Set(figures.map((figure) => figure.metric));
  if (!metric || another) return false;
  const words = wordsOfText(dataset.metric(metric).name.en.toLowerCase());
  const known = dataset.periodsOf(metric).map((period) => figureOf(dataset, metric, period)?.value ?? 0);
  return (
    words.some((word) => plays(word, 'expense') || plays(word, 'outflow')) &&
    !words.some((word) => plays(word, 'inflow') || plays(word, 'own-narrowing')) &&
    known.every((value) => value <= 0) &&
    areLosses(dataset, figures)
  );
}

/** What is left where totals are taken out of which a part is there as well: nothing is counted twice. */
const withoutWholes = (dataset: Dataset, figures: readonly FigureRef[]): readonly FigureRef[] =>
  figures.filter(
    (whole) =>
      !figures.some(
        (part) =>
          part !== whole && part.period === whole.period && isHeldIn(dataset, part.metric, whole.metric),
      ),
  );

/** "The sum of those", "on average?", 「合わせて？」: only where the figures are to be added up. */
export const sumOfLookedUp: TurnReader = (turn) =>
  hasOperation(turn.frame, 'sum', 'average') || saysTogether(turn.lexicon, turn.frame)
    ? lookedUpTogether(turn)
    : undefined;

/** "The net of the two?": what word the figures are to be set off by. */
const asksForNet = ({ operations }: Frame, plays: Lexicon['plays']): boolean =>
  operations.some(
    ({ names, words: [word = ''] }) => names.includes('excluding') && plays(word, 'setting-off'),
  );

/** What came in less what went out: of figures of which one is negative, their sum. */
function netOf(dataset: Dataset, figures: readonly FigureRef[]): Query | undefined {
  const known = figures.map((ref) => resolveFigure(dataset, ref));
  const negative = known.filter((figure) => !isMissing(figure) && figure.value < 0);
  if (figures.length !== 2 || negative.length !== 1) return undefined;
  return { kind: 'aggregate', figures: [...figures], how: 'sum', readings: ['from-conversation'] };
}

/** The figures that are taken together: the last two or three where so many are said, else all that belong together. */
export function figuresTogether({
  dataset,
  lexicon,
  frame,
  trail,
}: FollowingTurn): readonly FigureRef[] | undefined {
  const together = longestRun(dataset, trail);
  const said = countSaid(lexicon, frame);
  const figures = said === undefined ? together : together.slice(-said);
  return figures.length < 2 || (said !== undefined && figures.length !== said) ? undefined : figures;
}

/** Whether a turn is about several figures at once: "together", "both", "the three". */
export const isOfSeveral = (lexicon: Lexicon, frame: Frame): boolean =>
  hasOperation(frame, 'sum') || countSaid(lexicon, frame) !== undefined;

/** 「両方で？」「3つだと？」「全部で前年比は？」: a turn that only says how many figures are to be taken as one. */
function saysTogether(lexicon: Lexicon, frame: Frame): boolean {
  const { plays, numbers } = lexicon;
  const isOfFigures = (text: string): boolean =>
    plays(text, 'both-figures') || plays(text, 'all-figures') || (numbers[text] ?? 0) > 1;
  const isSaid = frame.words.some(
    ({ text }, at) => isOfFigures(text) && plays(frame.words[at + 1]?.text ?? '', 'taken-together'),
  );
  return isSaid && !frame.metrics.length && isPlainBut(frame, 'amount', 'percent', ...CHANGES);
}

/** "All three?" after parts of one total that were looked up one by one: their sum. */
export const allOfParts: TurnReader = (turn) => {
  const { dataset, lexicon, frame } = turn;
  const [first] = frame.words;
  const isOnlyAll =
    lexicon.plays(first?.text ?? '', 'all-figures') && frame.words.length <= MOST_WORDS_OF_ALL;
  if (!isOnlyAll || frame.metrics.length || !isPlain(frame)) return undefined;
  const figures = figuresTogether(turn);
  const [total] = figures?.[0] ? totalsOf(dataset, figures[0].metric) : [];
  const areParts = figures?.every(({ metric }) => total && totalsOf(dataset, metric).includes(total));
  return figures && areParts && new Set(figures.map(({ metric }) => metric)).size === figures.length
    ? { kind: 'aggregate', figures: [...figures], how: 'sum', readings: ['from-conversation'] }
    : undefined;
};

/** "All of them?": more words than these say something else. */
const MOST_WORDS_OF_ALL = 4;

/**
 * "Which is the largest?" after what a total is made of, "which line was the largest?" after the total itself: its parts,
 * where all of them are known.
 */
export const amongParts: TurnReader = ({ dataset, lexicon, frame, query }) => {
  if (query.kind !== 'breakdown' && query.kind !== 'lookup') return undefined;
  const isOfTotal = query.kind === 'breakdown' || asksForGreatestPart(lexicon, frame);
  if (!isOfTotal || !hasOperation(frame, 'highest', 'lowest') || query.figure.target) return undefined;
  const { metric, period } = query.figure;
  const parts = partsOf(dataset, metric, period);
  const figures = parts?.map((part): FigureRef => ({ metric: part, period }));
  if (!figures || areLosses(dataset, figures)) return undefined;
  const which = hasOperation(frame, 'highest') ? 'highest' : 'lowest';
  return { kind: 'rank', figures, which, readings: ['from-conversation'] };
};

/** The one of several figures that was the highest or the lowest; undefined where one of them is not known. */
export function rankedFirst(
  dataset: Dataset,
  { figures, which }: Extract<Query, { kind: 'rank' }>,
): FigureRef | undefined {
  const values = figures.flatMap((ref) => {
    const figure = resolveFigure(dataset, ref);
    return isMissing(figure) ? [] : figure.value;
  });
  if (values.length < figures.length) return undefined;
  return figures[values.indexOf(which === 'highest' ? Math.max(...values) : Math.min(...values))];
}

/** "which of the two was higher in 9M09?": several metrics that were looked up at one time, taken together at another. */
export const togetherAt: TurnReader = (turn) => {
  const { dataset, lexicon, frame, trail } = turn;
  const [mention, second] = frame.periods;
  const last = trail.at(-1);
  if (!mention || second || !last) return undefined;
  const together = longestRun(dataset, trail).filter((ref) => ref.period === last.period);
  const period = readPeriod(dataset, last.metric, mention, parsePeriodId(last.period));
  if (together.length < 2 || period.kind !== 'period') return undefined;
  const at = periodId(period.period);
  const then = together.map((ref): FigureRef => ({ ...ref, period: at }));
  // "both a year earlier?"
  if (isPlain(frame) && countSaid(lexicon, frame) === then.length)
    return { kind: 'series', figures: then, readings: ['from-conversation'] };
  return lookedUpTogether({ ...turn, trail: then });
};

/**
 * The look-ups at the end of the trail that are told in one unit, have their metric or their period in common, and differ
 * in the other.
 */
export function longestRun(dataset: Dataset, trail: readonly FigureRef[]): readonly FigureRef[] {
  const unitOf = ({ metric }: FigureRef): Unit => dataset.metric(metric).unit;
  const runs = (['metric', 'period'] as const).map((shared) => {
    const other = shared === 'metric' ? 'period' : 'metric';
    const seen = new Set<string>();
    let from = trail.length;
    for (let at = trail.length - 1; at >= 0; at -= 1) {
      const figure = trail[at];
      const last = trail.at(-1);
      if (!figure || !last || figure[shared] !== last[shared] || seen.has(figure[other])) break;
      if (unitOf(figure) !== unitOf(last)) break;
      // a half-year and its quarters are neither added up nor ranked
      if (!isAsLong(figure.period, last.period)) break;
      seen.add(figure[other]);
      from = at;
    }
    return trail.slice(from);
  });
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** Of losses it is not clear whether the highest is the largest loss or the best result. */
const areLosses = (dataset: Dataset, figures: readonly FigureRef[]): boolean =>
  figures.some((ref) => {
    const figure = resolveFigure(dataset, ref);
    return !isMissing(figure) && figure.value < 0;
  });
