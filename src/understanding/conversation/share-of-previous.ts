import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { isWithin } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, samePeriod } from '../../periods/period.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isSaidToBeBase, isSetOver, isWholeFirst, wholeOfAll } from './base-named.ts';
import { isFromConversation } from './conversation.ts';
import { says, type FollowingTurn, type NamedTurnReader, type TurnReader } from './following-turn.ts';
import { asksForMultiple, asksRatioOfTwo } from './last-two.ts';
import { rankedFirst, isOfSeveral } from './looked-up-together.ts';
import { asOneName } from './one-name.ts';
import { isPlain, isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { CHANGES } from '../words/operation-names.ts';
import { isSumAtTime, shareOfSum } from './sum-turns.ts';
import { isKindWord } from '../metrics/line-spoken-of.ts';
import {
  isOnlyInOther,
  isPartOf,
  isRatioOf,
  isShareOf,
  isUsualBase,
  onlyTotalOf,
  standsInLine,
  totalsOf,
} from '../metrics/metric-kinship.ts';
import { readPeriod } from '../periods/resolve-periods.ts';

/** "as a percentage of revenue?" after a figure: that figure over the one named now. */
export const shareOfPrevious: NamedTurnReader = (turn) => {
  const { dataset, lexicon, frame, query, trail } = turn;
  const [mention, another] = asOneName(dataset, lexicon, turn.mentions);
  const [whole] = mention?.metrics ?? [];
  const isShare =
    hasOperation(frame, 'share') ||
    (hasOperation(frame, 'percent', 'ratio') &&
      (frame.operations.some(({ to }) => to <= (mention?.from ?? 0)) ||
        isWholeBefore(lexicon, frame, mention)));
  if (!isShare || !mention || !whole || another) return undefined;
  const isMultiple = asksForMultiple(lexicon, frame);
  if (isSumAtTime(query)) {
    const base = wholeOfAll(turn, mention, whole);
    if (frame.periods.length || !base) return undefined;
    return shareOfSum(query, base, isMultiple, isSaidToBeBase(lexicon, frame, mention));
  }
  // "both as % of revenue", where they are no two figures of one time
  if (isOfSeveral(lexicon, frame)) return undefined;
  const figure = figureSpokenOf(turn, whole);
  if (!figure || figure.target || figure.metric === whole) return undefined;
  const named = { ...figure, metric: wholeSpokenOf(turn, mention, figure) ?? whole };
  const isOfSpoken =
    !isSaidToBeOver(lexicon, frame, mention) && isOnlyInOther(dataset, named.metric, figure.metric);
  if (isOfLoss(dataset, named) || (isOfSpoken && isOfLoss(dataset, figure))) return undefined;
  if (!isOfSpoken && isShareOfOther(turn, mention, named, figure)) return undefined;
  const share =
    isOfSpoken || isWholePointedAt(lexicon, frame, mention)
      ? shareOf(named, figure)
      : isWholeNamed(lexicon, frame, mention)
        ? shareOf(figure, named)
        : (shareOfPart(dataset, figure, named) ?? shareInSpoken(dataset, named, trail));
  return share && isMultiple ? { ...share, in: 'times' } : share;
};

/** 「原価に占める割合は？」 after a part of one line's cost: a word for a kind of figure means that of the line spoken of. */
function wholeSpokenOf(
  { dataset, lexicon, frame, trail }: FollowingTurn,
  { metrics, words }: MetricMention,
  figure: FigureRef,
): MetricId | undefined {
  const isOfKind = words.every((word) => isKindWord(lexicon, word));
  // "as % of revenue" is of the company's, whatever was spoken of
  const isUsual = metrics.some((kind) => isUsualBase(dataset, kind));
  if (!isOfKind || isUsual || says({ lexicon, frame }, 'total', 'whole-group')) return undefined;
  return trail.findLast(
    ({ metric, period, target }) =>
      period === figure.period &&
      !target &&
      metrics.some((kind) => isPartOf(dataset, metric, kind)) &&
      standsInLine(dataset, figure.metric, metric),
  )?.metric;
}

/** The same said behind the whole: "what % of SI is that", 「SIの何％？」「SIに対する割合」. */
const isSaidToBeOver = (lexicon: Lexicon, frame: Frame, { to }: MetricMention): boolean =>
  isSetOver(lexicon, frame) ||
  frame.operations.some(({ words }) => isWholeFirst(lexicon, words)) ||
  isWholeFirst(
    lexicon,
    frame.words.slice(to).map(({ text }) => text),
  ) ||
  frame.words
    .slice(to)
    .some(
      ({ text }, at) =>
        lexicon.plays(text, 'counting') ||
        (lexicon.plays(text, 'pointing') && lexicon.plays(frame.words[to + at - 1]?.text ?? '', 'being')),
    );

/** "Share of home" after the corporate part: neither of two parts of one total is in the other. */
function isShareOfOther(
  { dataset, lexicon, frame }: FollowingTurn,
  mention: MetricMention,
  named: FigureRef,
  spoken: FigureRef,
): boolean {
  if (isOnlyInOther(dataset, spoken.metric, named.metric)) return false;
  const isPercent = frame.operations.some(({ words }) =>
    words.some((word) => lexicon.plays(word, 'in-percent')),
  );
  if (isPercent || isSaidToBeOver(lexicon, frame, mention) || !isWholeNamed(lexicon, frame, mention))
    return false;
  const totals = totalsOf(dataset, spoken.metric);
  return totalsOf(dataset, named.metric).some((total) => totals.includes(total));
}

/** A loss is no share of an income, and has none. */
const isOfLoss = (dataset: Dataset, ...refs: readonly FigureRef[]): boolean =>
  refs.some((ref) => {
    const figure = resolveFigure(dataset, ref);
    return !isMissing(figure) && figure.value < 0;
  });

type Ratio = Extract<Query, { kind: 'ratio' }>;

/** 「構築の割合は」 after another part of what was looked up first: the share of that whole. */
function shareInSpoken(dataset: Dataset, part: FigureRef, trail: readonly FigureRef[]): Ratio | undefined {
  const whole = trail.findLast(
    ({ metric, period, target }) =>
      period === part.period && !target && isPartOf(dataset, part.metric, metric),
  );
  return whole && shareOf(part, { ...part, metric: whole.metric });
}

/** The share of one of two figures in the other: of the part in its whole, or in what is told in percent of. */
function shareOfPart(dataset: Dataset, spoken: FigureRef, named: FigureRef): Ratio | undefined {
  if (isPartOf(dataset, named.metric, spoken.metric)) return shareOf(named, spoken);
  if (isPartOf(dataset, spoken.metric, named.metric)) return shareOf(spoken, named);
  // two parts of one total are no share of each other
  const totals = totalsOf(dataset, spoken.metric);
  if (totalsOf(dataset, named.metric).some((total) => totals.includes(total))) return undefined;
  const ofNamed = isShareOf(dataset, spoken.metric, named.metric);
  const ofSpoken = isShareOf(dataset, named.metric, spoken.metric);
  if (ofNamed === ofSpoken) return undefined;
  return ofNamed ? shareOf(spoken, named) : shareOf(named, spoken);
}

/** "Network services is what share of that", "what % of that is network services": what is pointed at is the whole. */
const isWholePointedAt = (
  { plays }: Lexicon,
  { operations, words }: Frame,
  mention: MetricMention | undefined,
): boolean =>
  operations.some(({ names, from, to }) => {
    const points = (at: number): boolean => plays(words[at]?.text ?? '', 'pointing');
    const isBehind = from >= (mention?.to ?? Infinity);
    // 「…はその何％？」
    if (isBehind && points(from - 1)) return names.includes('share');
    return names.includes('share') && points(to) && (isBehind || to + 1 < (mention?.from ?? 0));
  });

/** The figure that a share is asked of: "yoy?" in between leaves it as it was, a time that is named tells which one it is. */
function figureSpokenOf(
  { dataset, frame, query, trail }: FollowingTurn,
  whole: MetricId,
): FigureRef | undefined {
  const [mention, another] = frame.periods;
  const last =
    query.kind === 'change' && isFromConversation(query)
      ? query.to
      : query.kind === 'lookup'
        ? query.figure
        : undefined;
  if (!mention) return last;
  if (another) return undefined;
  const now = trail.at(-1);
  const read = readPeriod(dataset, whole, mention, now && parsePeriodId(now.period));
  const period = read.kind === 'period' ? periodId(read.period) : undefined;
  if (query.kind === 'rank') return query.figures.find((figure) => figure.period === period);
  return last?.period === period ? last : undefined;
}

/** "Of the mobile contracts", 「モバイルの何％」「モバイルに対する割合」: whether what a turn names is said to be the whole. */
function isWholeNamed(lexicon: Lexicon, { words }: Frame, mention: MetricMention | undefined): boolean {
  const { plays } = lexicon;
  const behind = words.slice(mention?.to).map(({ text }) => text);
  const before = words
    .slice(0, mention?.from)
    .findLast(({ text }) => plays(text, 'whole-precedes') || plays(text, 'being'));
  return (
    plays(before?.text ?? '', 'whole-precedes') ||
    behind.some((word) => plays(word, 'counting')) ||
    isWholeFirst(lexicon, behind)
  );
}

/** 「総資産の何％？」: the whole stands before what is asked of it. */
function isWholeBefore(
  { plays }: Lexicon,
  { operations, words }: Frame,
  mention: MetricMention | undefined,
): boolean {
  const next = words.slice(mention?.to);
  const asked = next.findIndex((_, at) => operations.some(({ from }) => from === at + (mention?.to ?? 0)));
  return (
    mention !== undefined && asked > 0 && plays(next[0]?.text ?? '', 'whole-stands-before') && asked <= 2
  );
}

const shareOf = (of: FigureRef, to: FigureRef): Ratio => ({
  kind: 'ratio',
  of,
  to,
  in: 'percent',
  readings: ['from-conversation'],
});

/** "what % is that?" after a part that was asked for of a figure spoken of: its share of that figure. */
export const shareOfSpoken: TurnReader = (turn) => {
  const { dataset, frame, query, trail } = turn;
  if (query.kind !== 'lookup' || query.figure.target || frame.metrics.length) return undefined;
  if (asksRatioOfTwo(turn)) return undefined;
  if (!hasOperation(frame, 'share', 'percent', 'ratio') || hasOperation(frame, ...CHANGES)) return undefined;
  const { figure } = query;
  const whole = trail.findLast(
    ({ metric, period }) =>
      period === figure.period && metric !== figure.metric && standsInLine(dataset, figure.metric, metric),
  );
  const total =
    whole?.metric ?? (hasOperation(frame, 'share') ? onlyTotalOf(dataset, figure.metric) : undefined);
  return total === undefined ? undefined : shareOf(figure, { ...figure, metric: total });
};

/** "as a %?" after the gross margin of SI: the ratio that is told of it, where there is only one. */
export const ownRatio: TurnReader = (turn) => {
  const { dataset, frame, query } = turn;
  if (query.kind !== 'lookup' || query.figure.target || hasOperation(frame, ...CHANGES)) return undefined;
  const isAsPercent =
    hasOperation(frame, 'percent') && (says(turn, 'told-as') || isPlainBut(frame, 'percent'));
  if (!hasOperation(frame, 'ratio', 'share') && !isAsPercent) return undefined;
  const { metric, period } = query.figure;
  const [ratio, another] = dataset.metrics.filter(({ id }) => isRatioOf(dataset, id, metric));
  return ratio && !another
    ? { kind: 'lookup', figure: { metric: ratio.id, period }, readings: ['from-conversation'] }
    : undefined;
};

/** "In yen?" after a margin in percent or the share of something: the amount that the ratio is told of. */
export const amountOfRatio: TurnReader = (turn) => {
  const { dataset, frame, query } = turn;
  const isInYen = hasOperation(frame, 'absolute') || says(turn, 'own-currency');
  if (!isInYen || !isPlain(frame)) return undefined;
  const readings = ['from-conversation' as const];
  if (query.kind === 'ratio')
    return query.in === 'percent' ? { kind: 'lookup', figure: query.of, readings } : undefined;
  if (query.kind !== 'lookup' || query.figure.target) return undefined;
  const { metric, period } = query.figure;
  const { formula, unit } = dataset.metric(metric);
  if (unit !== '%' || !formula || !('ratio' in formula)) return undefined;
  return { kind: 'lookup', figure: { metric: formula.ratio[0], period }, readings };
};

/**
 * "how much is that in percent of the total?" after a figure: of the total that was looked up before it, or of the
 * only one that it is a part of.
 */
export const shareOfTotal: TurnReader = (turn) => {
  const { dataset, frame, query, trail } = turn;
  const asksShare = hasOperation(frame, 'share', 'percent', 'ratio') && says(turn, 'total', 'of-total');
  if (!asksShare) return undefined;
  const figure =
    query.kind === 'lookup' ? query.figure : query.kind === 'rank' ? rankedFirst(dataset, query) : undefined;
  if (!figure || figure.target) return undefined;
  const spoken = trail.findLast(({ metric }) => isPartOf(dataset, figure.metric, metric));
  const whole =
    spoken?.metric ??
    (query.kind === 'rank'
      ? dataset.metric(figure.metric).parent?.metric
      : onlyTotalOf(dataset, figure.metric));
  return whole === undefined ? undefined : shareOf(figure, { ...figure, metric: whole });
};

/** "share of the nine-month figure?", "what % of the full year is that?" after a quarter: its share of the longer time. */
export const shareOfLongerTime: TurnReader = ({ dataset, frame, query }) => {
  const [mention, another] = frame.periods;
  const figure =
    query.kind === 'lookup' ? query.figure : query.kind === 'rank' ? rankedFirst(dataset, query) : undefined;
  if (!figure || figure.target || !mention || another) return undefined;
  if (!hasOperation(frame, 'share', 'percent', 'ratio') || hasOperation(frame, 'target', ...CHANGES))
    return undefined;
  const { metric, period } = figure;
  const part = parsePeriodId(period);
  const read = readPeriod(dataset, metric, mention, part);
  if (dataset.metric(metric).nature !== 'flow' || read.kind !== 'period' || !part) return undefined;
  const isLonger = isWithin(part, read.period) && !samePeriod(part, read.period);
  return isLonger ? shareOf(figure, { ...figure, period: periodId(read.period) }) : undefined;
};
