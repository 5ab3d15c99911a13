import { monthsApart, monthsOf, shiftBySelf, shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type Period } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { isOver, monthsIn } from '../periods/over-a-time.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { hasOperation, onlyNamed, type Frame } from '../resolution/frame.ts';
import type { FollowingTurn, NamedTurnReader, TurnReader } from './following-turn.ts';
import { changeOf } from './change-of.ts';
import { isAsLong } from './last-two.ts';

/** Whether a turn names how long something has been changing. */
export const namesTimeOver = ({ periods }: Frame): boolean => periods.some(({ period }) => isOver(period));

/**
 * 「3か月でいくら減った？」, 「1年では？」, 「この間に何％増えた？」: between the two times of a figure that were spoken of, where they are so
 * far apart; else from so long before the last one.
 */
export const sinceMonthsBefore: TurnReader = ({ dataset, frame, query: last, trail }) => {
  const [mention, another] = frame.periods;
  const now = last.kind === 'change' ? last.to : last.kind === 'lookup' ? last.figure : undefined;
  const end = now && parsePeriodId(now.period);
  if (!mention || another || !end || now.target || hasOperation(frame, 'target')) return undefined;
  const isAgain = last.kind === 'change' && isPlain(frame);
  if (!isAgain && !hasOperation(frame, 'change', 'growth')) return undefined;
  const months = monthsIn(mention.period);
  const then = trail.findLast(
    (ref) =>
      ref.metric === now.metric &&
      ref.period !== now.period &&
      !ref.target &&
      isAsLong(ref.period, now.period) &&
      isSoFar(ref, end, months),
  );
  const begin = months === undefined ? undefined : beforeBy(end, months);
  const from = then ?? (begin && { ...now, period: periodId(begin) });
  if (!from) return undefined;
  const change = changeOf(dataset, frame, from, now);
  return isAgain ? { ...change, in: last.in } : change;
};

/** 「現金は3か月でいくら減った？」: the figure spoken of is named again. */
export const sinceMonthsBeforeAgain: NamedTurnReader = (turn) => {
  const { frame, query, mentions } = turn;
  const isSame = query.kind === 'lookup' && query.figure.metric === onlyNamed(mentions);
  return isSame && namesTimeOver(frame) ? sinceMonthsBefore(turn) : undefined;
};

/** "over these nine months" after a balance at two dates: the time between them, and no date of its own. */
export function pointsAtTimeBetween({ dataset, lexicon, frame, query }: FollowingTurn): boolean {
  const [mention, another] = frame.periods;
  if (query.kind !== 'lookup' || dataset.metric(query.figure.metric).nature !== 'balance') return false;
  return mention?.period.kind === 'part' && !another && lexicon.plays(mention.wordBefore, 'pointing-at-span');
}

const isSoFar = ({ period }: FigureRef, end: Period, months: number | undefined): boolean => {
  const begin = parsePeriodId(period);
  return begin !== undefined && (months === undefined || monthsApart(begin, end) === months);
};

/** The period of the same kind so many months before: a quarter has one three months before it, nine months only a year. */
function beforeBy(period: Period, months: number): Period | undefined {
  if (months === MONTHS_OF_YEAR) return shiftYears(period, -1);
  if (period.kind === 'instant') return shiftBySelf(period, -months / MONTHS_OF_QUARTER);
  return period.kind !== 'nine-months' && monthsOf(period) === months ? shiftBySelf(period, -1) : undefined;
}

const MONTHS_OF_YEAR = 12;
const MONTHS_OF_QUARTER = 3;
