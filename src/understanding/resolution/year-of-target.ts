import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { endOf } from '../../periods/calendar.ts';
import { parsePeriodId, type Period } from '../../periods/period.ts';
import { withYear } from '../periods/complete.ts';
import type { MentionedPeriod } from '../periods/mention.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { PlacedPeriod } from './frame.ts';
import { targetFacts } from './target-facts.ts';
import type { TargetRead } from './targets.ts';

/**
 * "By how much did first-half revenue exceed the October 24 target", "the full-year target of October 24": a part of a
 * year beside the day of an announcement is of the year that the announcement was for. Where only the year before is
 * said, as what the target is set against, that year is meant too.
 */
export function inYearOfTarget(
  dataset: Dataset,
  lexicon: Lexicon,
  metric: MetricId,
  { ref }: TargetRead,
  mentions: readonly PlacedPeriod[],
): readonly PlacedPeriod[] {
  const [first, second] = mentions;
  if (ref === undefined || !first) return mentions;
  const isPart = ({ period, isFullYear }: PlacedPeriod): boolean =>
    period.kind === 'part' || isFullYear === true;
  const isBase = !second && lexicon.plays(first.wordBefore, 'base-again');
  if (!isBase && !mentions.some(isPart)) return mentions;
  const year = yearAimedAt(dataset, metric, ref);
  if (!year) return mentions;
  const aim = { kind: 'period', period: year } as const;
  if (isBase && isYearBefore(first.period, year)) return [...mentions, { ...first, period: aim }];
  return mentions.map((mention) => {
    if (mention.isFullYear) return { ...mention, period: aim };
    return mention.period.kind === 'part'
      ? { ...mention, period: withYear(mention.period, { fy: year.fy, end: endOf(year) }) }
      : mention;
  });
}

/** The only year that targets of an announcement are for, or for parts of. */
function yearAimedAt(dataset: Dataset, metric: MetricId, announced: string): Year | undefined {
  const facts = targetFacts(dataset, metric).filter((fact) => fact.announced === announced);
  const periods = facts.flatMap(({ period }) => parsePeriodId(period) ?? []);
  const [fy, another] = new Set(periods.flatMap((period) => (period.kind === 'instant' ? [] : [period.fy])));
  return fy === undefined || another !== undefined ? undefined : { kind: 'year', fy };
}

type Year = Extract<Period, { kind: 'year' }>;

const isYearBefore = (mentioned: MentionedPeriod, { fy }: Year): boolean =>
  mentioned.kind === 'period' && mentioned.period.kind === 'year' && mentioned.period.fy === fy - 1;
