import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { fiscalYearAt, spansEndingAt } from '../../periods/calendar.ts';
import { dayIn } from '../periods/mention.ts';
import { hasOperation, type Frame, type PlacedPeriod } from './frame.ts';

/**
 * "what percentage of the FY2008 target had been achieved by the end of December 2008": beside the year of a target a day
 * in it stands for all of the year that has gone by then.
 */
export function reachedBy(
  dataset: Dataset,
  metric: MetricId,
  frame: Frame,
  mentions: readonly PlacedPeriod[],
): readonly PlacedPeriod[] {
  if (dataset.metric(metric).nature !== 'flow') return mentions;
  if (!hasOperation(frame, 'share', 'percent', 'progress', 'needed', 'ratio')) return mentions;
  const years = mentions.flatMap(({ period }) =>
    period.kind === 'period' && period.period.kind === 'year' ? [period.period.fy] : [],
  );
  return mentions.map((mention) => {
    const day = dayIn(mention.period);
    const longest = day && spansEndingAt(day).at(-1);
    if (!longest || !years.includes(fiscalYearAt(day))) return mention;
    return { ...mention, period: { kind: 'period', period: longest } };
  });
}
