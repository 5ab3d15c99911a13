import type { Dataset } from '../../dataset/dataset.ts';
import { isWithin } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type PeriodId } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { CHANGE_BASES } from '../questions/change-bases.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import { isShareOf } from '../metrics/metric-kinship.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isNumber } from '../words/words.ts';
import { areComparable, changeOf, inOrder } from './change-of.ts';
import { says, type FollowingTurn, type NamedTurnReader, type TurnReader } from './following-turn.ts';
import { areSumsAlike } from './sum-turns.ts';

/**
 * "so up how many?", "how much more is that?", "how many times as much?" after two look-ups: what lies between them.
 * The same figure at two times has changed, two figures differ.
 */
export const betweenLastTwo: TurnReader = (turn) =>
  turn.query.kind === 'lookup' ? betweenFigures(turn) : undefined;

/** The same after what was worked out from them since; after a list of one figure between the first and last of it. */
export const betweenThoseBefore: TurnReader = (turn) => {
  const { query, before, trail } = turn;
  if (query.kind === 'lookup' || areSumsAlike(query, before) || isOfMoreThanTwo(query)) return undefined;
  return betweenFigures({ ...turn, trail: endsOfSeries(query) ?? trail });
};

/** "In %?" after the highest or the average of three asks nothing of the last two of them. */
const isOfMoreThanTwo = (query: Query): boolean =>
  (query.kind === 'rank' || query.kind === 'aggregate') && query.figures.length > 2;

/** "So how much did the loss widen?": the figure spoken of is named again, and asked for as it changed. */
export const sinceBefore: NamedTurnReader = (turn) => {
  const { frame, query, trail, mentions } = turn;
  const [mention, another] = mentions;
  const [metric] = mention?.metrics ?? [];
  const isSame = query.kind === 'lookup' && query.figure.metric === metric && trail.length > 1;
  if (!isSame || another || frame.periods.length || !hasOperation(frame, 'change')) return undefined;
  const isAtTwoTimes = trail.some((ref) => ref.metric === metric && ref.period !== query.figure.period);
  return isAtTwoTimes ? betweenFigures(turn) : undefined;
};

/**
 * "yoy %" after a figure and then the same one a year earlier, or after both in one list, "qoq?" after it and the quarter
 * before: from the earlier to the later, and not from yet a year before.
 */
export const sinceSteppedBack: TurnReader = ({ dataset, frame, query, trail }) => {
  const two = query.kind === 'series' ? query.figures : query.kind === 'lookup' ? trail.slice(-2) : [];
  const [a, b, more] = two;
  const base = CHANGE_BASES.find(({ name }) => hasOperation(frame, name));
  if (!base || !a || !b || more || a.metric !== b.metric || a.target || b.target) return undefined;
  if (!isPlainBut(frame, base.name, 'change', 'growth', 'percent')) return undefined;
  // what was asked for turn by turn and stepped on in time is asked of the last one anyway
  const [from, to] = query.kind === 'series' ? inOrder(a, b) : [b, a];
  const later = parsePeriodId(to.period);
  const then = later && base.from(later);
  return then && periodId(then) === from.period ? changeOf(dataset, frame, from, to) : undefined;
};

/** "Revenue from 3Q10 to 3Q11", then "in %?": what was listed goes from the first of these to the last. */
const endsOfSeries = (query: Query): readonly FigureRef[] | undefined => {
  if (query.kind !== 'series') return undefined;
  const [first, ...others] = query.figures;
  const last = others.at(-1);
  return first && last?.metric === first.metric ? [first, last] : undefined;
};

/** "Growth from first to last?" after a figure at three times: from the first of these to the last. */
export const fromFirstToLast: TurnReader = ({ dataset, frame, query, trail }) => {
  const run = query.kind === 'lookup' ? trail.filter(({ metric }) => metric === query.figure.metric) : [];
  const isAsked = hasOperation(frame, 'target-first') && hasOperation(frame, 'target-newest');
  if (!isAsked || run.length < 2 || run.length < trail.length || run.some(({ target }) => target))
    return undefined;
  const inTime = run.toSorted((a, b) => (inOrder(a, b)[0] === a ? -1 : 1));
  const [from, to] = [inTime[0], inTime.at(-1)];
  return from && to && changeOf(dataset, frame, from, to);
};

/** What lies between the last two figures looked up, whatever has been worked out from them since. */
export const betweenFigures: TurnReader = ({ dataset, lexicon, frame, trail }) => {
  if (hasOperation(frame, 'yoy', 'qoq', 'since-year-end', 'which', 'average', 'highest', 'lowest'))
    return undefined;
  const now = trail.at(-1);
  // "total backlog a year earlier?", "so it grew by how much": the same figure at another time, whatever lies between
  const others = trail.filter(({ metric, period }) => metric === now?.metric && period !== now.period);
  const alike = others.findLast(({ period }) => now && isAsLong(period, now.period)) ?? others.at(-1);
  const then = alike ?? trail.at(-2);
  if (!now || !then) return undefined;
  // "as originally reported?", "the difference?": what was reported anew
  const last = trail.at(-2);
  if (last?.metric === now.metric && last.period === now.period && last.basis !== now.basis)
    return isDifference(lexicon, frame)
      ? { kind: 'difference', a: now, b: last, readings: ['from-conversation'] }
      : undefined;
  const sameMetric = now.metric === then.metric;
  if (hasOperation(frame, 'points') && dataset.metric(now.metric).unit !== '%') return undefined;
  if (sameMetric === (now.period === then.period) || now.target || then.target) return undefined;
  const readings = ['from-conversation' as const];
  // "times 2" is another multiple
  if (asksForMultiple(lexicon, frame) && !frame.unknown.some(isNumber)) {
    const [of, to] = sameMetric ? [...inOrder(then, now)].reverse() : [now, then];
    return of && to && { kind: 'ratio', of, to, in: 'times', readings };
  }
  // "ratio of the two?": the one named first over the other
  if (!sameMetric && hasOperation(frame, 'ratio') && countSaid(lexicon, frame) === 2)
    return {
      kind: 'ratio',
      of: then,
      to: now,
      in: isShareOf(dataset, then.metric, now.metric) ? 'percent' : 'times',
      readings,
    };
  const isHigher = hasOperation(frame, 'higher', 'lower');
  if (!sameMetric) {
    // "growth?", "up by how much?" after two figures is of the last of them; "combined growth" of their sum
    const asks = isDifference(lexicon, frame) || (isHigher && isMeasured(frame));
    return asks && !hasOperation(frame, 'sum')
      ? { kind: 'difference', a: now, b: then, readings }
      : undefined;
  }
  if (asksForShareAlone(frame)) {
    const share = shareOfLonger(dataset, then, now);
    if (share) return share;
    // 「割合は？」 of a figure at two times that have nothing in common
    if (frame.words.some(({ text }) => lexicon.plays(text, 'share-alone'))) return undefined;
  }
  // nothing grows from a quarter to the nine months that hold it
  if (!areComparable(then, now)) {
    const [b, a] = inOrder(then, now);
    return isDifference(lexicon, frame) ? { kind: 'difference', a, b, readings } : undefined;
  }
  const compares = isHigher || isDirected(lexicon, frame);
  const asks =
    hasOperation(frame, 'change', 'growth', 'percent', 'points') || (compares && isMeasured(frame));
  return asks ? changeOf(dataset, frame, then, now) : undefined;
};

/** "Percentage?", 「割合は？」, where nothing is said of a change. */
const asksForShareAlone = (frame: Frame): boolean =>
  isPlainBut(frame, 'percent', 'ratio', 'share') &&
  hasOperation(frame, 'percent') &&
  !hasOperation(frame, 'growth', 'change');

/** A quarter's share of the nine months that hold it: in a flow at two times of which one lies within the other. */
function shareOfLonger(dataset: Dataset, a: FigureRef, b: FigureRef): Query | undefined {
  const [x, y] = [parsePeriodId(a.period), parsePeriodId(b.period)];
  if (!x || !y || dataset.metric(a.metric).nature !== 'flow') return undefined;
  const [of, to] = isWithin(x, y) ? [a, b] : isWithin(y, x) ? [b, a] : [];
  return of && to && { kind: 'ratio', of, to, in: 'percent', readings: ['from-conversation'] };
}

/** "The difference?", "how far apart are they?": what lies between two figures, and not how one of them changed. */
export const isDifference = ({ plays }: Lexicon, { operations }: Frame): boolean =>
  operations.some(
    ({ names, words }) => names.includes('change') && words.some((word) => plays(word, 'between-two')),
  );

/** How many figures a turn says that it is about: "the two", "both"; "which one" tells nothing of that. */
export const countSaid = ({ numbers, plays }: Lexicon, { words }: Frame): number | undefined =>
  words
    .map(({ text }) => (plays(text, 'both-figures') ? 2 : numbers[text]))
    .find((count) => count !== undefined && count > 1);

/** "Ratio of the two": that of one to the other, where nothing says that they are taken together or are parts of a total. */
export const asksRatioOfTwo = (turn: FollowingTurn): boolean =>
  countSaid(turn.lexicon, turn.frame) === 2 &&
  hasOperation(turn.frame, 'ratio') &&
  isPlainBut(turn.frame, 'ratio') &&
  !says(turn, 'total', 'of-total', 'taken-together');

/** Whether two periods are of one length: a half-year in between is no base for the year after it. */
export const isAsLong = (a: PeriodId, b: PeriodId): boolean =>
  parsePeriodId(a)?.kind === parsePeriodId(b)?.kind;

/** "more", "up", "down": a comparison in one direction. */
export const isDirected = (lexicon: Lexicon, { words }: Frame): boolean =>
  words.some(({ text }) => lexicon.plays(text, 'direction'));

/** "how much more", "up how many", "3 points better": a word of measure makes a comparison a question for an amount. */
const isMeasured = (frame: Frame): boolean => hasOperation(frame, 'amount', 'percent', 'points', 'absolute');

/** "How many times", 「何倍」. */
export const asksForMultiple = (lexicon: Lexicon, { operations }: Frame): boolean =>
  operations.some(({ words }) => words.some((word) => lexicon.plays(word, 'times')));
