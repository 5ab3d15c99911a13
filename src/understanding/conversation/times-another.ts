import { comparePeriods } from '../../periods/calendar.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation } from '../resolution/frame.ts';
import type { TurnReader } from './following-turn.ts';

/**
 * 「1年前の何倍？」, "how many times the year before?" after a figure: what it is as a multiple of that of the earlier time,
 * or the one of the later time as a multiple of it.
 */
export const timesAnother: TurnReader = ({ dataset, lexicon: { plays }, frame, query }) => {
  const [mention, another] = frame.periods;
  if (query.kind !== 'lookup' || query.figure.target || !mention || another) return undefined;
  const isMultiple = frame.operations.some(
    ({ names, words }) =>
      (names.includes('times') || names.includes('ratio')) && words.some((word) => plays(word, 'times')),
  );
  if (!isMultiple || !isPlainBut(frame, 'times', 'ratio', 'change', 'growth')) return undefined;
  if (hasOperation(frame, 'percent', 'points')) return undefined;
  const { figure } = query;
  const base = parsePeriodId(figure.period);
  const read = readPeriod(dataset, figure.metric, mention, base);
  if (!base || read.kind !== 'period') return undefined;
  const order = comparePeriods(read.period, base);
  const named = { ...figure, period: periodId(read.period) };
  // 「1年後の何倍」: what is named is divided by
  const isDivisor = plays(frame.words[mention.at + 1]?.text ?? '', 'whole-stands-before');
  if (!order) return undefined;
  const [of, to] = order < 0 || isDivisor ? [figure, named] : [named, figure];
  return { kind: 'ratio', of, to, in: 'times', readings: ['from-conversation'] };
};
