import { endOf, fiscalYearAt } from '../../periods/calendar.ts';
import { instant, monthEnd, type Instant } from '../../periods/period.ts';
import { spanOf } from './compositions/composition.ts';
import { ending } from './compositions/months-ended.ts';
import type { MentionedPeriod, PeriodMention } from './mention.ts';

/** Gives parts and days without a year the year of the nearest mention that has one, the next before the last. */
export function completed(named: readonly PeriodMention[]): PeriodMention[] {
  const mentions = named.map(saidAgain);
  const shared = partOfYears(mentions);
  if (shared) return shared;
  return withDonors(bareYearsLikeTheirNeighbour(mentions));
}

/** "3Q (Oct-Dec) ... FY2008": a part of a year that is the one named just before says nothing new. */
function saidAgain(mention: PeriodMention, index: number, mentions: readonly PeriodMention[]): PeriodMention {
  const before = mentions[index - 1]?.period;
  const { period } = mention;
  const again = period.kind === 'part' && before?.kind === 'part' && before.part === period.part;
  return again ? { ...mention, period: { kind: 'repeated' } } : mention;
}

/** "nine months 2009 vs 2008": a bare year beside a part of a year is that part of its own year. */
function bareYearsLikeTheirNeighbour(mentions: readonly PeriodMention[]): readonly PeriodMention[] {
  return mentions.map((mention, index) => {
    const before = mentions[index - 1]?.period;
    const { period, readings } = mention;
    const isBareYear =
      period.kind === 'period' && period.period.kind === 'year' && readings.includes('bare-year');
    if (
      !isBareYear ||
      before?.kind !== 'period' ||
      before.period.kind === 'instant' ||
      before.period.kind === 'year'
    )
      return mention;
    const { fy } = period.period;
    return { ...mention, period: { kind: 'period', period: { ...before.period, fy } }, readings: [] };
  });
}

function withDonors(mentions: readonly PeriodMention[]): PeriodMention[] {
  return mentions.map((mention, index) => {
    const { period } = mention;
    if (period.kind !== 'part' && period.kind !== 'day') return mention;
    const donor =
      mentions.slice(index + 1).find(({ period: other }) => yearOf(other) !== undefined) ??
      mentions.slice(0, index).findLast(({ period: other }) => yearOf(other) !== undefined);
    const year = donor && yearOf(donor.period);
    return year ? { ...mention, period: withYear(period, year) } : mention;
  });
}

/** "first half revenue FY2009 vs FY2008": a part said once, and apart from them, is of each of the years named. */
function partOfYears(mentions: readonly PeriodMention[]): PeriodMention[] | undefined {
  const parts = mentions.flatMap(({ period }) => (period.kind === 'part' ? [period.part] : []));
  const [part, second] = parts;
  if (part === undefined || second !== undefined || mentions.length < 2) return undefined;
  const years = mentions.map((mention) => {
    const { period } = mention;
    const isYear = period.kind === 'period' && period.period.kind === 'year';
    return isYear
      ? { ...mention, period: { kind: 'period' as const, period: spanOf(part, period.period.fy) } }
      : mention;
  });
  const whole = mentions.every(
    ({ period }) =>
      period.kind === 'part' ||
      period.kind === 'repeated' ||
      (period.kind === 'period' && period.period.kind === 'year'),
  );
  const [first] = years.filter(({ period }) => period.kind === 'period');
  return whole && first
    ? years.map((mention) =>
        mention.period.kind === 'part' ? { ...mention, period: first.period } : mention,
      )
    : undefined;
}

type NamedYear = { fy: number; end: Instant };

function yearOf(period: MentionedPeriod): NamedYear | undefined {
  if (period.kind === 'month' || period.kind === 'window')
    return { fy: fiscalYearAt(period.end), end: period.end };
  if (period.kind !== 'period') return undefined;
  const end = endOf(period.period);
  return { fy: period.period.kind === 'instant' ? fiscalYearAt(end) : period.period.fy, end };
}

/** A part takes the fiscal year; a day the calendar year of the date beside it. */
export function withYear(
  period: Extract<MentionedPeriod, { kind: 'part' | 'day' }>,
  { fy, end }: NamedYear,
): MentionedPeriod {
  if (period.kind === 'part') return { kind: 'period', period: spanOf(period.part, fy) };
  if (period.length !== undefined) return ending(period.length, end.year, period.month);
  if (period.day === undefined) return { kind: 'month', end: monthEnd(end.year, period.month) };
  const named = instant(end.year, period.month, period.day);
  return named ? { kind: 'period', period: named } : { kind: 'unknown' };
}
