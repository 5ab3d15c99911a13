import type { MetricId } from '../../dataset/schema.ts';
import { parsePeriodId } from '../../periods/period.ts';
import type { PlacedPeriod } from './frame.ts';
import { refusal, whichSpan, type Refusal } from './refusals.ts';
import type { Question } from './resolve.ts';

/** Whether a period is named by itself, not by its distance from another one. */
export const isAbsolute = ({ kind }: PlacedPeriod['period']): boolean =>
  kind === 'period' || kind === 'month';

/** "At the same date", "in that quarter": the time that is spoken of. */
export const isAtSameTime = (period: PlacedPeriod['period']): boolean =>
  period.kind === 'relative' && period.step.to === 'same';

export const isLatest = (period: PlacedPeriod['period']): boolean =>
  period.kind === 'relative' && period.step.to === 'latest';

/** "Latest full-year target": the newest target is of a year that is not reported yet. */
export function ofAnyYear(mention: PlacedPeriod): PlacedPeriod {
  const { period } = mention;
  if (period.kind !== 'relative' || period.step.to !== 'latest') return mention;
  const part = period.part ?? (period.step.length === 'year' ? 'fy' : undefined);
  return part ? { ...mention, period: { kind: 'part', part } } : mention;
}

/** A turn that leaves its period to the conversation, where that was asked back or not understood there. */
export function periodInDoubt(
  { dataset, steps, conversation: { open, doubt } }: Question,
  metric: MetricId,
  mentioned: readonly PlacedPeriod[],
): Refusal | undefined {
  if (mentioned.some(({ period }) => isAbsolute(period) || isLatest(period))) return undefined;
  if (open?.kind === 'period' && !mentioned.length) {
    return whichSpan(
      dataset,
      metric,
      open.periods.flatMap((id) => parsePeriodId(id) ?? []),
    );
  }
  return doubt?.period ? refusal({ code: 'unknown-period', text: steps.text }) : undefined;
}
