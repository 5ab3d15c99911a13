import { isMissing, resolveFigure, targetsOf } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { comparePeriods } from '../../periods/calendar.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { topicOf } from './conversation.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame, type PlacedOperation, type PlacedPeriod } from '../resolution/frame.ts';
import type { FollowingTurn, TurnReader } from './following-turn.ts';
import { changeOf } from './change-of.ts';
import { isAtSameTime, isLatest } from '../resolution/period-in-doubt.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import type { Question } from '../resolution/resolve.ts';
import { readTarget, type TargetRead } from '../resolution/targets.ts';
import type { OperationName } from '../words/operation-names.ts';

/** Which of several targets a word means. */
export const TARGETS = [
  ['target-first', 'first'],
  ['target-previous', 'previous'],
  ['target-newest', 'newest'],
  ['original', 'first'],
] as const;

const UNSAID: PlacedOperation = { names: ['target'], from: -1, to: -1, words: [] };
const UNPLACED = { at: -1, mention: -1, wordBefore: '' };

/**
 * Where targets are spoken of, "the initial one", "the newest one for revenue", "by how much did they cut it?" are
 * about targets, without saying so.
 */
export function withTargetSpokenOf({ conversation }: Question, frame: Frame): Frame {
  if (!topicOf(conversation).target || hasOperation(frame, 'target', 'actual')) return frame;
  const isList = conversation.topic !== undefined && frame.metrics.length > 0;
  const tellsWhich =
    hasOperation(frame, 'target-first', 'target-previous', 'target-newest', 'revision') ||
    frame.periods.some(({ period }) => isLatest(period));
  return isList || tellsWhich ? { ...frame, operations: [...frame.operations, UNSAID] } : frame;
}

/**
 * "And the operating income target?", "net income target of that date" after the target of one announcement: a turn that
 * tells neither a time of its own nor which target is meant goes on with that announcement, where it holds one.
 */
export function ofSameAnnouncement(
  { dataset, conversation: { query } }: Question,
  frame: Frame,
  metric: MetricId,
  read: TargetRead,
): TargetRead {
  const spoken = query?.kind === 'lookup' ? query.figure : undefined;
  const isPointed = !frame.metrics.length && frame.periods.every(({ period }) => isAtSameTime(period));
  const asksForReplaced = isPointed && read.ref === 'previous' && hasOperation(frame, 'target-previous');
  if (spoken?.target && asksForReplaced && isPlainBut(frame, 'target', 'target-previous'))
    return { ...read, ref: targetBefore(dataset, { ...spoken, metric }) ?? read.ref };
  const isPlain = read.ref === 'newest' && !read.dates.length && !read.settles && isPlainBut(frame, 'target');
  if (!spoken?.target || spoken.target === 'midterm' || !isPlain) return read;
  const isThen = frame.periods.every(({ period }) => isAtSameTime(period));
  return isThen && !isMissing(resolveFigure(dataset, { ...spoken, metric }))
    ? { ...read, ref: spoken.target }
    : read;
}

/** "What was it before that?" after a target: the one that it replaced. */
function targetBefore(dataset: Dataset, figure: FigureRef): FigureRef['target'] {
  const spoken = resolveFigure(dataset, figure);
  if (isMissing(spoken)) return undefined;
  const targets = targetsOf(dataset, figure.metric, figure.period);
  const at = targets.findIndex(({ announced }) => announced === spoken.announced);
  const replaced = at < 0 ? undefined : targets.slice(at + 1).find(({ value }) => value !== spoken.value);
  return replaced && (replaced.announced ?? 'first');
}

/**
 * "and in October 2008?" after a target: the day or month in which one was announced tells which one is meant; "the one before
 * that, from October" both by its place and by its month.
 */
export const targetAnnounced: TurnReader = (turn) => {
  const { dataset, frame, query } = turn;
  const figure = query.kind === 'lookup' ? query.figure : undefined;
  if (!figure?.target || !frame.periods.length || hasOperation(frame, 'actual')) return undefined;
  const [stepped, another] = frame.periods.filter(isStepBack);
  const dated = frame.periods.filter((mention) => mention !== stepped);
  if (another || dated.length > 1) return undefined;
  const replaced = stepped && targetBefore(dataset, figure);
  const announced = dated.length
    ? announcedThen({ ...turn, frame: { ...frame, periods: dated } }, figure)
    : (replaced ?? 'previous');
  if (announced === undefined || (stepped && dated.length && announced !== replaced)) return undefined;
  return { kind: 'lookup', figure: { ...figure, target: announced }, readings: ['from-conversation'] };
};

/** "The one before that". */
const isStepBack = ({ period }: PlacedPeriod): boolean =>
  period.kind === 'relative' && period.step.to === 'self' && period.step.by === -1;

/** The day on which the one target was announced that a turn names by its day or month. */
function announcedThen(
  { dataset, lexicon, frame }: FollowingTurn,
  { metric, period }: FigureRef,
): FigureRef['target'] {
  const aim = parsePeriodId(period);
  const spoken: PlacedPeriod[] = aim
    ? [{ from: 0, to: 0, period: { kind: 'period', period: aim }, readings: [], ...UNPLACED }]
    : [];
  // "and February?": that of the targets for the time spoken of, others may have been announced in that month too
  const asked = {
    ...frame,
    operations: [...frame.operations, UNSAID],
    periods: [...frame.periods, ...spoken],
  };
  const [target, another] = readTarget(dataset, lexicon, asked, metric).dates;
  return another ? undefined : target;
}

/** "How much lower than the initial one is it?", "and below the October one, in percent?" after a target. */
export const againstOtherTarget: TurnReader = (turn) => {
  const { frame, query } = turn;
  const figure = query.kind === 'lookup' ? query.figure : undefined;
  if (!figure?.target || !hasOperation(frame, ...SETTING_ABOVE) || hasOperation(frame, 'actual'))
    return undefined;
  const said = TARGETS.flatMap(([operation, which]) => (hasOperation(frame, operation) ? [which] : []));
  const [named, other] = new Set(said);
  // "cut from first to last": between the two that are named, whichever was spoken of
  if (named && other && !frame.periods.length)
    return fromTargetToTarget(frame, { ...figure, target: named }, { ...figure, target: other });
  const target = frame.periods.length ? announcedThen(turn, figure) : named;
  return target && target !== figure.target
    ? fromTargetToTarget(frame, figure, { ...figure, target })
    : undefined;
};

/** The question before, of what was reached in the end where a turn asks for that: a target as an actual figure. */
export const asReached = (frame: Frame, query: Query): Query =>
  query.kind === 'lookup' && hasOperation(frame, 'actual')
    ? { ...query, figure: { ...query.figure, target: undefined } }
    : query;

/** "how much above the FY2010 figure is it?": a target set against what was reached in an earlier year. */
export const aboveEarlier: TurnReader = ({ dataset, frame, query }) => {
  const [mention, second] = frame.periods;
  if (query.kind !== 'lookup' || !query.figure.target || !mention || second) return undefined;
  if (!hasOperation(frame, ...SETTING_ABOVE)) return undefined;
  const { metric, period, currency } = query.figure;
  const [base, read] = [parsePeriodId(period), readPeriod(dataset, metric, mention, parsePeriodId(period))];
  if (!base || read.kind !== 'period' || comparePeriods(read.period, base) >= 0) return undefined;
  if (read.period.kind !== base.kind) return undefined;
  const actual: FigureRef = { metric, period: periodId(read.period), ...(currency && { currency }) };
  return changeOf(dataset, frame, actual, query.figure);
};

const SETTING_ABOVE: readonly OperationName[] = [
  'above',
  'below',
  'higher',
  'lower',
  'change',
  'growth',
  'compare',
  'percent',
];

/** "in percent of the first one?" after a target's revision. */
export const revisionInPercent: TurnReader = ({ frame, query }) =>
  query.kind === 'change' && query.from.target && !frame.periods.length && hasOperation(frame, 'share')
    ? { ...query, in: 'percent', readings: ['from-conversation'] }
    : undefined;

/** 「差額は？」 after two targets for one time: how the earlier one was revised to the later one. */
export function betweenTargets(frame: Frame, last: FigureRef, before: FigureRef): Query | undefined {
  const isSame = last.metric === before.metric && last.period === before.period;
  if (!isSame || last.target === before.target || !hasOperation(frame, 'change', 'growth', 'revision'))
    return undefined;
  return fromTargetToTarget(frame, last, before);
}

/** How the earlier of two targets for one time was revised to the later one. */
function fromTargetToTarget(frame: Frame, last: FigureRef, before: FigureRef): Query {
  const isLastFirst = last.target === 'first' || before.target === 'newest' || isLater(before, last);
  const [from, to] = isLastFirst ? [last, before] : [before, last];
  const inPercent = hasOperation(frame, 'percent', 'growth');
  return { kind: 'change', from, to, in: inPercent ? 'percent' : 'amount', readings: ['from-conversation'] };
}

/** Whether a target was announced on a later day than another, where both are named by their days. */
const isLater = (a: FigureRef, b: FigureRef): boolean =>
  [a, b].every(({ target }) => /^\d/.test(target ?? '')) && (a.target ?? '') > (b.target ?? '');
