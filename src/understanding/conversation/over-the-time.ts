import type { Dataset } from '../../dataset/dataset.ts';
import { monthsApart, monthsOf, shiftBySelf, shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type Period } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isOver, monthsIn } from '../periods/over-a-time.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import { changeOf, isAsLong } from './last-two.ts';

/** Whether a turn names the time over which something has changed. */
export const namesTimeOver = ({ periods }: Frame): boolean => periods.some(({ period }) => isOver(period));

/**
 * 「3か月でいくら減った？」, 「1年では？」, 「この間に何％増えた？」: between the two times of a figure that were spoken of, where they are so
 * far apart; else from so long before the last one.
 */
export function overTheTime(
  dataset: Dataset,
  frame: Frame,
  last: Query,
  trail: readonly FigureRef[],
): Query | undefined {
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
}

/** 「現金は3か月でいくら減った？」: the figure spoken of is named again. */
export function overTheTimeAgain(
  { dataset, conversation: { query, trail = [], doubt } }: Question,
  frame: Frame,
  [mention, another]: readonly MetricMention[],
): Query | undefined {
  const [metric] = mention?.metrics ?? [];
  const isSame = query?.kind === 'lookup' && query.figure.metric === metric && !another;
  return isSame && !doubt && namesTimeOver(frame) ? overTheTime(dataset, frame, query, trail) : undefined;
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
