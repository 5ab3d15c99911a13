import { periodsOfKind } from '../../../answering/known-periods.ts';
import { newest } from '../../../dataset/newest.ts';
import type { MetricId } from '../../../dataset/schema.ts';
import { comparePeriods, endOf, shiftBySelf, shiftYears } from '../../../periods/calendar.ts';
import { parsePeriodId, type Period } from '../../../periods/period.ts';
import type { MentionedPeriod } from '../../periods/mention.ts';
import { only, type QuestionRule } from '../asked.ts';
import { comparedWith } from '../compared-with.ts';
import { changeBetween, SAID_OF_CHANGE } from './change-of-figure.ts';

/**
 * "Employees compared with the previous quarter", "cash compared with March 2009": from that time to the newest figure of
 * as long a time. Where something newer is known of another length only, nobody can tell what is meant.
 */
export const againstEarlier: QuestionRule = {
  name: 'against an earlier time',
  uses: [...SAID_OF_CHANGE, 'compare'],
  read: (asked) => {
    const { dataset, modifiers, periods, readings, spokenOf } = asked;
    const metric = only(asked.metrics);
    const mention = metric && comparedWith(asked);
    const period = only(periods);
    if (!metric || !mention || !period || modifiers.target || spokenOf) return undefined;
    if (asked.has('yoy', 'qoq', 'since-year-end')) return undefined;
    // how many were "added versus June 2007" may be of any later time
    const isStep = mention.period.kind === 'relative';
    if (!isStep && asked.has('change', 'growth')) return undefined;
    const to = lastKnown(dataset, metric, period);
    const from = to && baseOf(mention.period, to);
    if (!from || comparePeriods(from, to) >= 0) return undefined;
    return changeBetween({ ...asked, readings: [...readings, 'latest'] }, metric, from, to);
  },
};

/** The newest figure of as long a time, where none that ends later is known. */
function lastKnown(
  dataset: Parameters<typeof newest>[0],
  metric: MetricId,
  { kind }: Period,
): Period | undefined {
  const [to] = periodsOfKind(dataset, metric, kind)
    .flatMap((id) => parsePeriodId(id) ?? [])
    .toSorted((a, b) => comparePeriods(b, a));
  const last = newest(dataset, metric);
  return to && last && comparePeriods(endOf(to), endOf(last)) >= 0 ? to : undefined;
}

/** The time that is named, or the one that a step leads to from the newest. */
function baseOf(mentioned: MentionedPeriod, to: Period): Period | undefined {
  if (mentioned.kind === 'period') return mentioned.period;
  if (mentioned.kind === 'month') return mentioned.end;
  if (mentioned.kind !== 'relative' || mentioned.base) return undefined;
  const { step } = mentioned;
  const isQuarterly = to.kind === 'quarter' || to.kind === 'instant';
  if (step.to === 'years') return shiftYears(to, step.by);
  if (step.to === 'quarters') return isQuarterly ? shiftBySelf(to, step.by) : undefined;
  return step.to === 'last-quarter' && isQuarterly ? shiftBySelf(to, -1) : undefined;
}
