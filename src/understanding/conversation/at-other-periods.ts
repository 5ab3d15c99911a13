import { comparePeriods, inYear, shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, samePeriod, type Period } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { daysOfYears } from '../periods/complete.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { hasOperation, type Frame, type PlacedPeriod } from '../resolution/frame.ts';
import { isAbsolute } from '../resolution/period-in-doubt.ts';
import { againstAnotherTime, setsAgainstTime } from './against-time.ts';
import { isFromConversation } from './conversation.ts';
import { lastFigure, oneOfFigures, wholeClause } from './figure-asked.ts';
import { says, type FollowingTurn, type TurnReader } from './following-turn.ts';
import { areComparable, changeOf } from './change-of.ts';
import { isBaseNamed, isChangeOfSpan, isSameChange, sameDistance } from './same-change.ts';
import { changeOfShare, changeOfSum, isSumAtTime, sumAtTime } from './sum-turns.ts';
import { isKnownAsReached } from './target-reached.ts';
import { asReached } from './target-turns.ts';
import { totalLookedUp } from './total-spoken-of.ts';
import { workedOutAt } from './worked-out-at.ts';

/** "And in 3Q10?", "and the total a year earlier?": the question before, or the figure that it is about, at that time. */
export const atPeriodNamed: TurnReader = (turn) => {
  const asked = asReached(turn.frame, turn.query);
  const query =
    totalLookedUp(turn) ?? oneOfFigures(turn) ?? (asksForFigure(turn) ? lastFigure(asked) : asked);
  return atOtherPeriods({ ...turn, query });
};

/** Whether a turn asks for a figure at a time, and not once more how one has changed. */
function asksForFigure(turn: FollowingTurn): boolean {
  const { frame, query } = turn;
  if (isSameChange(turn)) return false;
  // what was asked of a figure in between is not asked of the next: "... how many more than a year before", "Dec 2011?"
  const isNext = isFromConversation(query) && frame.periods.every(({ period }) => isAbsolute(period));
  return isNext || isBaseNamed(turn) || wholeClause(turn) || hasOperation(frame, 'standalone');
}

/** The question before, asked of the one period that a follow-up names, or set against it. */
export function atOtherPeriods(turn: FollowingTurn, isBase = false): Query | undefined {
  const { dataset, frame, query } = turn;
  const [first] = figureRefsOf(query);
  const ref = query.kind === 'change' ? query.to : first;
  if (!ref) return undefined;
  const base = parsePeriodId(ref.period);
  const period = onePeriodNamed(turn, ref, base);
  if (!period) return undefined;
  const isShare = query.kind === 'ratio' || dataset.metric(ref.metric).unit === '%';
  const compares =
    isBase ||
    (!isSameChange(turn) && (setsAgainstTime(turn) || (hasOperation(frame, 'percent') && !isShare)));
  const isLater = base !== undefined && comparePeriods(period, base) > 0;
  // a target is set against what was reached before it, and against the target of a later year
  const isReached =
    ref.target &&
    ((compares && !isLater) || hasOperation(frame, 'actual') || isKnownAsReached(turn, ref, period));
  const at: FigureRef = {
    ...ref,
    ...(ref.target && { target: isReached ? undefined : compares ? 'newest' : ref.target }),
    period: periodId(period),
    ...currencySaid(turn),
  };
  if (compares && query.kind === 'lookup' && isChangeOfSpan(turn, base, period))
    return changeOf(dataset, frame, { ...at, period: periodId(shiftYears(period, -1)) }, at);
  if (isSumAtTime(query)) {
    if (compares) return changeOfSum(turn, period);
    return isPlain(frame) ? sumAtTime(query, period) : undefined;
  }
  if (compares && (!base || samePeriod(period, base) || !areComparable(ref, at))) return undefined;
  if (compares)
    return isSetAgainstTimes(query) ? againstAnotherTime(turn, ref, at) : changeOfShare(turn, period);
  if (query.kind === 'change') {
    const from = sameDistance(query, period);
    // dollars are told at each day's own rate: what they change by is asked for only in so many words
    if (!from || hasOperation(frame, 'dollars')) return undefined;
    return {
      ...query,
      from: { ...query.from, period: periodId(from) },
      to: { ...query.to, period: periodId(period) },
      readings: ['from-conversation'],
    };
  }
  if (query.kind === 'lookup' || query.kind === 'breakdown')
    return { ...query, figure: at, readings: [...calendarSaid(frame), 'from-conversation'] };
  return workedOutAt(query, at.period);
}

/** Whether what was asked is one figure or share, which another time is set against; anything else is not its first figure. */
const isSetAgainstTimes = ({ kind }: Query): boolean => AGAINST_TIMES.has(kind);
const AGAINST_TIMES: ReadonlySet<Query['kind']> = new Set([
  'lookup',
  'change',
  'ratio',
  'breakdown',
  'printed',
]);

/** The one time that a turn names: 「3か月後の12月末は？」 tells it by a step and by its name. */
function onePeriodNamed(
  { dataset, frame }: FollowingTurn,
  { metric }: FigureRef,
  base: Period | undefined,
): Period | undefined {
  const [period, ...others] = daysOfYears(frame.periods).map((mention) => {
    const read = readPeriod(dataset, metric, asBefore(mention, base), base);
    return read.kind === 'period' ? read.period : undefined;
  });
  return period && others.every((other) => other && samePeriod(other, period)) ? period : undefined;
}

/** "and 2008?" after nine months or a date: a bare year is then the same months, or the same day, of that year. */
function asBefore(mention: PlacedPeriod, base: Period | undefined): PlacedPeriod {
  const { period, readings } = mention;
  if (period.kind !== 'period' || period.period.kind !== 'year' || !readings.includes('bare-year') || !base)
    return mention;
  const then = inYear(base, period.period.fy);
  return { ...mention, period: { kind: 'period', period: then }, readings: [] };
}

/** Whether the quarter that a turn names is one of the calendar year. */
const calendarSaid = ({ periods }: Frame): readonly 'calendar'[] =>
  periods.some(({ readings }) => readings.includes('calendar')) ? ['calendar'] : [];

/** The currency that a turn asks for, where it says one. */
function currencySaid(turn: FollowingTurn): Pick<FigureRef, 'currency'> {
  if (hasOperation(turn.frame, 'dollars')) return { currency: 'USD' };
  return hasOperation(turn.frame, 'absolute') || says(turn, 'own-currency') ? { currency: undefined } : {};
}
