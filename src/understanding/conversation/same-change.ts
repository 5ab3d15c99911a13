import { isDeepStrictEqual } from 'node:util';
import { endOf, openingOf, shiftBySelf, shiftYears } from '../../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId, samePeriod, type Period } from '../../periods/period.ts';
import { figureRefsOf, type Query } from '../../query/query.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import { isPlain, isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isFromConversation } from './conversation.ts';
import type { FollowingTurn, TurnReader } from './following-turn.ts';

/**
 * "And that growth for the nine months", "growth in 9M08?" after a growth: the change that was told, of another time, and
 * no change from one to the other.
 */
export const isSameChange = ({ lexicon, frame, query }: FollowingTurn): boolean =>
  query.kind === 'change' && isOfNamedTime(lexicon, frame);

/** "Growth in 9M08?" after the figure of a half: nothing grows from a half to nine months. */
export const isChangeOfSpan = (
  { lexicon, frame }: FollowingTurn,
  before: Period | undefined,
  period: Period,
): boolean =>
  before !== undefined &&
  isSpan(before) &&
  isSpan(period) &&
  before.kind !== period.kind &&
  isOfNamedTime(lexicon, frame);

/** Whether a change is asked of the time that a turn names, and not up to it or since it. */
const isOfNamedTime = ({ plays }: Lexicon, frame: Frame): boolean =>
  hasOperation(frame, 'change', 'growth') &&
  frame.periods.every(({ period, wordBefore }) =>
    period.kind === 'relative' ? plays(wordBefore, 'time-follows') : !plays(wordBefore, 'change-base'),
  );

/** The period as far before another one as the change before reached back: a year, or from a span to the next of its kind. */
export function sameDistance(query: Extract<Query, { kind: 'change' }>, to: Period): Period | undefined {
  const [from, until] = [parsePeriodId(query.from.period), parsePeriodId(query.to.period)];
  if (!from || !until) return undefined;
  if (samePeriod(shiftYears(until, -1), from)) return shiftYears(to, -1);
  const isNext = until.kind === to.kind && samePeriod(shiftBySelf(until, -1), from);
  return isNext ? shiftBySelf(to, -1) : undefined;
}

/**
 * "And in the October-December quarter alone?" after how a balance changed from one date to another that is no year later:
 * over that quarter, from its first day to its last.
 */
export const overSpanNamed: TurnReader = ({ dataset, lexicon, frame, query: asked, before }) => {
  const [mention, another] = frame.periods;
  // "per month?" in between tells the same change
  const query = asked.kind === 'calculate' && before && isOfSame(asked, before) ? before : asked;
  if (query.kind !== 'change' || query.from.metric !== query.to.metric || query.to.target) return undefined;
  const [from, to] = [parsePeriodId(query.from.period), parsePeriodId(query.to.period)];
  if (from?.kind !== 'instant' || to?.kind !== 'instant' || samePeriod(shiftYears(to, -1), from))
    return undefined;
  if (!mention || another || !(isPlain(frame) || isOfNamedTime(lexicon, frame))) return undefined;
  if (!isPlainBut(frame, 'change', 'growth')) return undefined;
  const read = readPeriod(dataset, query.to.metric, mention, to);
  if (read.kind !== 'period' || !isSpan(read.period)) return undefined;
  const [first, last] = [openingOf(read.period), endOf(read.period)];
  return {
    ...query,
    from: { ...query.from, period: periodId(first) },
    to: { ...query.to, period: periodId(last) },
    readings: ['from-conversation'],
  };
};

const isOfSame = (a: Query, b: Query): boolean => isDeepStrictEqual(figureRefsOf(a), figureRefsOf(b));

/** "So how many back then?" after a change: the figure that was counted from. */
export const figureBackThen: TurnReader = ({ frame, query }) => {
  const [mention, another] = frame.periods;
  const isBase = mention?.period.kind === 'relative' && mention.period.step.to === 'base';
  if (query.kind !== 'change' || !isBase || another || !isPlain(frame)) return undefined;
  return { kind: 'lookup', figure: query.from, readings: ['from-conversation'] };
};

/**
 * 「1年前は？」, "so at the end of March it was" after how many more there are than then: the figure that was counted from, and
 * no change of its own.
 */
export function isBaseNamed({ dataset, frame, query }: FollowingTurn): boolean {
  const [mention, another] = frame.periods;
  if (query.kind !== 'change' || !isFromConversation(query)) return false;
  // 「前年はいくら？」: a figure is asked for, and no rate
  if (query.in !== 'amount' && !hasOperation(frame, 'amount')) return false;
  if (!mention || another || !isPlain(frame)) return false;
  const read = readPeriod(dataset, query.to.metric, mention, parsePeriodId(query.to.period));
  return read.kind === 'period' && periodId(read.period) === query.from.period;
}
