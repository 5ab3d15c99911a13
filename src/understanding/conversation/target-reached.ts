import { longestKnown } from '../../answering/known-periods.ts';
import { targetsOf } from '../../answering/resolve-figure.ts';
import { isWithin } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type Period } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { hasOperation } from '../resolution/frame.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { gone } from '../questions/target-pair.ts';
import { says, type FollowingTurn, type TurnReader } from './following-turn.ts';
import { changeOf } from './change-of.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import { asReached, betweenTargets, TARGETS } from './target-turns.ts';

/** "so beat by how much?", "progress?" after an actual and its target, in either order. */
export const againstTarget: TurnReader = ({ dataset, frame, before, query: last }) => {
  const query = asReached(frame, last);
  if (query.kind !== 'lookup' || before?.kind !== 'lookup') return undefined;
  if (query.figure.target && before.figure.target) return betweenTargets(frame, query.figure, before.figure);
  const [target, actual] = query.figure.target
    ? [query.figure, before.figure]
    : [before.figure, query.figure];
  if (!target.target || actual.target || target.metric !== actual.metric) return undefined;
  const readings = ['from-conversation' as const];
  // "so growth of how many %?" after a target and what was reached in another year
  if (hasOperation(frame, 'change', 'growth') && target.period !== actual.period)
    return changeOf(dataset, frame, actual, target);
  // "beat in %": how far above it, and not how much of it was reached
  if (hasOperation(frame, 'beat', 'shortfall') && hasOperation(frame, 'percent'))
    return { kind: 'change', from: target, to: actual, in: 'percent', readings };
  if (hasOperation(frame, 'progress', 'percent', 'ratio', 'share'))
    return { kind: 'ratio', of: actual, to: target, in: 'percent', readings };
  return hasOperation(frame, 'beat', 'shortfall', 'change', 'compare')
    ? { kind: 'difference', a: actual, b: target, readings }
    : undefined;
};

/** "Actual vs original", "difference to actual" after a target: what was reached and the one that is named, or spoken of. */
export const reachedAgainst: TurnReader = ({ frame, query }) => {
  const actual = frame.operations.find(({ names }) => names.includes('actual'));
  if (query.kind !== 'lookup' || !query.figure.target || !actual || frame.periods.length) return undefined;
  const which = TARGETS.filter(([operation]) => hasOperation(frame, operation));
  const [named, other] = new Set(which.map(([, target]) => target));
  const isSetAgainst = hasOperation(frame, ...SETTING_AGAINST);
  if (
    !isSetAgainst ||
    other ||
    !isPlainBut(frame, ...SETTING_AGAINST, ...TOLD, ...which.map(([name]) => name))
  )
    return undefined;
  const [target, reached] = [
    { ...query.figure, target: named ?? query.figure.target },
    asActual(query.figure),
  ];
  const readings = ['from-conversation' as const];
  if (hasOperation(frame, 'percent'))
    return { kind: 'change', from: target, to: reached, in: 'percent', readings };
  const less = frame.operations.find(({ names }) => names.includes('minus'));
  const [a, b] = less && less.from < actual.from ? [target, reached] : [reached, target];
  return { kind: 'difference', a, b, readings };
};

const SETTING_AGAINST = ['compare', 'change', 'minus', 'beat'] as const;
const TOLD = ['actual', 'target', 'amount', 'percent'] as const;
const asActual = (figure: FigureRef): FigureRef => ({ ...figure, target: undefined });

/** "Actual?" after a target: what was reached in its time. */
export const reachedInstead: TurnReader = ({ frame, query }) => {
  const reached = asReached(frame, query);
  return reached.kind === 'lookup' && reached !== query
    ? { ...reached, readings: ['from-conversation'] }
    : undefined;
};

/** "Remaining after nine months?", "progress after 9M, in percent?" after a target: what of it was reached by then. */
export const reachedOfTarget: TurnReader = ({ dataset, lexicon, frame, query }) => {
  const [mention, second] = frame.periods;
  // after how much of a target was reached, it is still that target
  const aim = query.kind === 'lookup' ? query.figure : query.kind === 'ratio' ? query.to : undefined;
  if (!aim?.target || !mention || second) return undefined;
  const { metric, period } = aim;
  const year = parsePeriodId(period);
  const read = readPeriod(dataset, metric, mention, year);
  // "by December": all that had gone of the year
  const isByThen = read.kind === 'several' && lexicon.plays(mention.wordBefore, 'by-then');
  const span = isByThen ? read.spans.at(-1) : read.kind === 'period' ? read.period : undefined;
  if (!year || !span || !isWithin(span, year) || hasOperation(frame, 'target')) return undefined;
  // "how much is needed in 4Q to reach it": what has gone by before that is what was reached
  const until = (hasOperation(frame, 'needed') ? gone(span) : undefined) ?? span;
  const reached: FigureRef = { metric, period: periodId(until) };
  const readings = ['from-conversation' as const];
  if (hasOperation(frame, 'share', 'percent', 'ratio', 'progress'))
    return { kind: 'ratio', of: reached, to: aim, in: 'percent', readings };
  return hasOperation(frame, 'needed', 'shortfall')
    ? { kind: 'difference', a: aim, b: reached, readings }
    : undefined;
};

/** "How much is left?" after a target and what was reached of it so far, in either order. */
export const leftOfTarget: TurnReader = ({ frame, query, before }) => {
  if (query.kind !== 'lookup' || before?.kind !== 'lookup' || frame.periods.length) return undefined;
  const [target, actual] = query.figure.target
    ? [query.figure, before.figure]
    : [before.figure, query.figure];
  const [year, part] = [parsePeriodId(target.period), parsePeriodId(actual.period)];
  const isPart = year && part && target.period !== actual.period && isWithin(part, year);
  const isPair = target.target && !actual.target && target.metric === actual.metric;
  if (!isPart || !isPair || !hasOperation(frame, 'needed') || hasOperation(frame, 'share', 'percent'))
    return undefined;
  return { kind: 'difference', a: target, b: actual, readings: ['from-conversation'] };
};

/**
 * "Progress?", "what's left?" after a target: what is known of its year so far, of a year that is over all of it. A figure
 * that is no flow does not add up in the course of a year, and is set against its target for the year as a whole only.
 */
export const reachedSoFar: TurnReader = (turn) => {
  const { dataset, frame, query } = turn;
  const aim = query.kind === 'lookup' ? query.figure : undefined;
  if (!aim?.target || frame.periods.length || frame.metrics.length) return undefined;
  const asksReached =
    hasOperation(frame, 'progress') ||
    (hasOperation(frame, 'share', 'percent') && says(turn, 'reaching') && !hasOperation(frame, 'needed'));
  if (!(asksReached || hasOperation(frame, 'needed')) || !isPlainBut(frame, ...SO_FAR)) return undefined;
  const { metric, period, currency } = aim;
  const known = longestKnown(dataset, metric, period)?.period;
  if (!known || (known !== period && dataset.metric(metric).nature !== 'flow')) return undefined;
  const reached: FigureRef = { metric, period: known, ...(currency && { currency }) };
  const readings = ['from-conversation' as const];
  if (asksReached) return { kind: 'ratio', of: reached, to: aim, in: 'percent', readings };
  return hasOperation(frame, 'percent', 'share', 'ratio')
    ? undefined
    : { kind: 'difference', a: aim, b: reached, readings };
};

const SO_FAR = ['progress', 'needed', 'so-far', 'target', 'percent', 'share', 'ratio'] as const;

/** "How much was it for the year before?" after a target, where none was set for that time: what was reached in it. */
export const isKnownAsReached = (turn: FollowingTurn, { metric }: FigureRef, period: Period): boolean =>
  says(turn, 'in-past') && !targetsOf(turn.dataset, metric, periodId(period)).length;
