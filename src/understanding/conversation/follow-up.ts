import type { Query } from '../../query/query.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import { isAbsolute } from '../resolution/period-in-doubt.ts';
import type { Question } from '../resolution/resolve.ts';
import { betweenShares, setsAgainstOther } from './against-time.ts';
import { atOtherPeriods, atPeriodNamed } from './at-other-periods.ts';
import type { Conversation } from './conversation.ts';
import { betweenChanges, isBetweenChanges } from './between-changes.ts';
import { changeBetweenNamed } from './between-times-named.ts';
import { asStatedIn } from './document-turns.ts';
import { betweenExtremes, betweenRanked } from './extremes.ts';
import { firstRead, followingTurn, type FollowingTurn, type TurnReader } from './following-turn.ts';
import { formerAndLatter } from './former-and-latter.ts';
import {
  betweenFigures,
  betweenLastTwo,
  betweenThoseBefore,
  fromFirstToLast,
  sinceSteppedBack,
} from './last-two.ts';
import { allOfParts, amongParts, lookedUpTogether, sumOfLookedUp, togetherAt } from './looked-up-together.ts';
import { withOtherOperation, withOtherOperationOfOne } from './other-operation.ts';
import { paidAtYearEnd } from './paid-at-year-end.ts';
import { partOfTarget } from './part-of-target.ts';
import { perTime } from './per-time.ts';
import { figureBackThen, overSpanNamed } from './same-change.ts';
import {
  amountOfRatio,
  ownRatio,
  shareOfLongerTime,
  shareOfSpoken,
  shareOfTotal,
} from './share-of-previous.ts';
import { shareOfTogetherInTotal } from './share-of-together.ts';
import { namesTimeOver, pointsAtTimeBetween, sinceMonthsBefore } from './since-months-before.ts';
import { betweenLastSums, changeOfSumTold, sumSinceBase } from './sum-turns.ts';
import {
  againstTarget,
  leftOfTarget,
  reachedAgainst,
  reachedInstead,
  reachedOfTarget,
  reachedSoFar,
} from './target-reached.ts';
import { aboveEarlier, againstOtherTarget, revisionInPercent, targetAnnounced } from './target-turns.ts';
import { timesAnother } from './times-another.ts';
import { totalOfOnly, totalOfPart } from './total-spoken-of.ts';
import { whichMovedMost } from './which-moved-most.ts';

/** A turn that sets figures looked up before against each other, or takes them together: tried before all other readings. */
export function ofTrail(question: Question, frame: Frame): Query | undefined {
  const turn = followingTurn(question, frame);
  if (!turn || turn.doubt) return undefined;
  const query = firstRead(OF_TRAIL, turn);
  if (query) return query;
  if (frame.periods.length) return firstRead(OF_TRAIL_AT_TIME, turn);
  const total = totalOfPart(turn);
  return total ? withOtherOperation(total) : firstRead(OF_TRAIL_WITHOUT_TIME, turn);
}

/** In the order in which they are tried, as in all lists of readers. */
const OF_TRAIL: readonly TurnReader[] = [
  formerAndLatter,
  revisionInPercent,
  againstOtherTarget,
  reachedAgainst,
  asStatedIn,
  partOfTarget,
  reachedOfTarget,
  leftOfTarget,
  shareOfLongerTime,
  shareOfTogetherInTotal,
];

/** Where the turn names a time, tried after those. */
const OF_TRAIL_AT_TIME: readonly TurnReader[] = [changeBetweenNamed, timesAnother, togetherAt, aboveEarlier];

/** Where it names none. */
const OF_TRAIL_WITHOUT_TIME: readonly TurnReader[] = [
  totalOfOnly,
  betweenExtremes,
  perTime,
  sinceSteppedBack,
  fromFirstToLast,
  sumOfLookedUp,
];

/** A turn that names no metric, by the question before: another period, or another thing to do with it. */
export function followUp(question: Question, frame: Frame): Query | undefined {
  const turn = followingTurn(question, frame);
  if (!turn || leavesDoubt(turn.doubt, frame)) return undefined;
  if (asksWhichChanged(turn)) return whichMovedMost(turn);
  if (isBetweenChanges(turn)) return betweenChanges(turn);
  return frame.periods.length ? atTime(turn) : firstRead(WITHOUT_TIME, turn);
}

/**
 * "Which grew?" after two figures of which each may have, "which grew most?", "the largest fall?" after any: it is asked
 * neither of the last of them nor of their sizes.
 */
function asksWhichChanged({ frame, query, trail }: FollowingTurn): boolean {
  if (!hasOperation(frame, 'change', 'growth', 'yoy', 'qoq')) return false;
  if (hasOperation(frame, 'highest', 'lowest')) return true;
  const isOfTwo = query.kind === 'lookup' && trail.length > 1 && trail.at(-2)?.metric !== query.figure.metric;
  // 「伸び率が高いのは？」
  const isSetApart = hasOperation(frame, 'higher', 'lower') && !hasOperation(frame, 'amount');
  if (isOfTwo && isSetApart && hasOperation(frame, 'change', 'growth')) return true;
  return isOfTwo && hasOperation(frame, 'which') && !hasOperation(frame, 'yoy', 'qoq');
}

/** Whether it is still in doubt what a turn asks, after a question that was not understood. */
function leavesDoubt(doubt: Conversation['doubt'], frame: Frame): boolean {
  if (!doubt) return false;
  if (doubt.metric || !frame.periods.length || !isPlain(frame) || hasOperation(frame, 'document'))
    return true;
  return doubt.period && !frame.periods.every(({ period }) => isAbsolute(period));
}

/** A turn that names a time: how long something took, what it is counted from, or when it was. */
function atTime(turn: FollowingTurn): Query | undefined {
  if (namesTimeOver(turn.frame)) return sinceMonthsBefore(turn);
  if (pointsAtTimeBetween(turn)) return betweenFigures(turn);
  if (setsAgainstOther(turn)) return atOtherPeriods(turn, true);
  return firstRead(AT_TIME, turn);
}

const AT_TIME: readonly TurnReader[] = [targetAnnounced, figureBackThen, overSpanNamed, atPeriodNamed];

const WITHOUT_TIME: readonly TurnReader[] = [
  paidAtYearEnd,
  againstTarget,
  reachedSoFar,
  reachedInstead,
  amongParts,
  betweenShares,
  betweenRanked,
  changeOfSumTold,
  betweenLastSums,
  sumSinceBase,
  shareOfTotal,
  shareOfSpoken,
  betweenLastTwo,
  withOtherOperationOfOne,
  ownRatio,
  amountOfRatio,
  betweenThoseBefore,
  allOfParts,
  lookedUpTogether,
];
