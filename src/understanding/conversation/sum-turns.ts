import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { comparePeriods, shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type Period } from '../../periods/period.ts';
import { letterOf, MOST_FIGURES } from '../../query/figure-letters.ts';
import type { Query } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { CHANGE_BASES } from '../questions/change-bases.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import { isToldInPercent } from './change-of.ts';
import type { FollowingTurn, TurnReader } from './following-turn.ts';
import {
  areAlike,
  changeBetween,
  endsOfChange,
  shareWorkingOf,
  timeOfWorking,
  workingOf,
  type Working,
} from './working.ts';
import { workedOutAt } from './worked-out-at.ts';

const readings = ['from-conversation' as const];

/** What was asked as it is worked out of figures of one time: "operating income plus depreciation". */
function workingAtTime(query: Query): Working | undefined {
  const working = workingOf(query);
  return working && timeOfWorking(working) !== undefined ? working : undefined;
}

/** Whether what was asked is worked out of several figures of one time. */
export const isSumAtTime = (query: Query): boolean => workingAtTime(query) !== undefined;

/** 「前年同期は？」, "a year earlier?" after a sum or difference of figures: the same of another time. */
export const sumAtTime = (query: Query, period: Period): Query | undefined =>
  isSumAtTime(query) ? workedOutAt(query, periodId(period)) : undefined;

/** What a sum or difference of figures changed by from another time, or to it: in percent where that has a meaning. */
export function changeOfSum(turn: FollowingTurn, period: Period): Query | undefined {
  const other = sumAtTime(turn.query, period);
  return other && betweenSums(turn, other);
}

/** 「前年同期比は？」, "yoy?" after what is worked out of several figures. */
export const sumSinceBase: TurnReader = (turn) => {
  const { dataset, frame, query } = turn;
  const working = workingAtTime(query) ?? shareWorkingOf(query);
  const base = CHANGE_BASES.find(({ name }) => hasOperation(frame, name));
  const now = parsePeriodId((working && timeOfWorking(working)) ?? '');
  const then = now && base?.from(now);
  if (then) return changeOfSum(turn, then) ?? changeOfShare(turn, then);
  return base?.name === 'yoy' ? sinceYearBefore(dataset, frame, query) : undefined;
};

/** "yoy?" after the sum of several quarters: each of them set against the one a year before. */
function sinceYearBefore(dataset: Dataset, frame: Frame, query: Query): Query | undefined {
  const now = workingOf(query);
  if (!now || timeOfWorking(now) !== undefined || hasOperation(frame, 'points', 'share', 'ratio'))
    return undefined;
  const figures = now.figures.flatMap((figure) => {
    const period = parsePeriodId(figure.period);
    return period ? { ...figure, period: periodId(shiftYears(period, -1)) } : [];
  });
  return changeBetween(dataset, { ...now, figures }, now, isToldInPercent(frame) ? 'percent' : 'plain');
}

/** By how many points a share of several figures has moved from another time, or to it. */
export function changeOfShare({ dataset, query }: FollowingTurn, period: Period): Query | undefined {
  const other = workedOutAt(query, periodId(period));
  const [a, b] = [shareWorkingOf(query), other && shareWorkingOf(other)];
  const order = a && b ? orderOf(a, b) : 0;
  if (!a || !b || !order) return undefined;
  return order > 0 ? changeBetween(dataset, b, a, 'points') : changeBetween(dataset, a, b, 'points');
}

/** Which of two is of the later time: more than nothing where the first is, nothing where their times do not compare. */
function orderOf(a: Working, b: Working): number {
  const [timeA, timeB] = [a, b].map((working) => parsePeriodId(timeOfWorking(working) ?? ''));
  return timeA && timeB && timeA.kind === timeB.kind ? comparePeriods(timeA, timeB) : 0;
}

/** 「率でどのくらい減った？」, "so up by how much?" after the same sum or difference at two times, the earlier one first. */
export const betweenLastSums: TurnReader = (turn) => {
  const { frame, before } = turn;
  if (!before || !hasOperation(frame, 'change', 'growth', 'higher', 'lower')) return undefined;
  if (hasOperation(frame, 'which', 'points', 'share', 'ratio')) return undefined;
  return betweenSums(turn, before);
};

/** "Percent?" after what a sum or difference of figures has changed by: the same change in percent, or as an amount again. */
export const changeOfSumTold: TurnReader = ({ dataset, frame, query, before }) => {
  const [then, now] = endsOfChange(query) ?? [];
  if (then && now && hasOperation(frame, 'percent', 'growth') && isPlainBut(frame, ...RATE))
    return changeBetween(dataset, then, now, 'percent');
  const isRate =
    query.kind === 'calculate' &&
    query.in === 'percent' &&
    before?.kind === 'calculate' &&
    isDeepStrictEqual(before.figures, query.figures) &&
    endsOfChange(before);
  return isRate && hasOperation(frame, 'absolute', 'amount') && isPlainBut(frame, 'change')
    ? before
    : undefined;
};

const RATE = ['percent', 'growth', 'change'] as const;

/** Whether two turns ask the same sum or difference of several figures, at two times. */
export function areSumsAlike(query: Query, before: Query | undefined): boolean {
  const [now, then] = [workingAtTime(query), before && workingAtTime(before)];
  return now !== undefined && then !== undefined && areAlike(now, then);
}

function betweenSums({ dataset, frame, query }: FollowingTurn, other: Query): Query | undefined {
  const [a, b] = [workingAtTime(query), workingAtTime(other)];
  if (!a || !b || !areAlike(a, b)) return undefined;
  const order = orderOf(a, b);
  if (!order || hasOperation(frame, 'points')) return undefined;
  const [then, now] = order > 0 ? [b, a] : [a, b];
  const amount = changeBetween(dataset, then, now, 'plain');
  if (!isToldInPercent(frame)) return amount;
  // a rate means nothing of what was less than nothing: "yoy" is then an amount
  const rate = changeBetween(dataset, then, now, 'percent');
  return rate ?? (hasOperation(frame, 'percent', 'growth') ? undefined : amount);
}

/** 「総資産の何％にあたりますか」, "as % of revenue?" after a sum or difference of figures: all of it over the figure named now. */
export function shareOfSum(
  query: Query,
  whole: MetricId,
  isMultiple = false,
  isBase = false,
): Query | undefined {
  const { expression, figures } = workingAtTime(query) ?? { expression: '', figures: [] };
  const [first] = figures;
  const isWithin = figures.some(({ metric }) => metric === whole);
  // of what one figure is above another, that other one may be the base
  if (!first || (isWithin && !isBase && query.kind !== 'difference') || figures.length >= MOST_FIGURES)
    return undefined;
  return {
    kind: 'calculate',
    expression: `(${expression}) / ${letterOf(figures.length)}`,
    figures: [...figures, { ...first, metric: whole }],
    in: isMultiple ? 'plain' : 'percent',
    readings,
  };
}
