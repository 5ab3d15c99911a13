import { endOf, fiscalYearAt, inYear, shiftYears, spansEndingAt } from '../../periods/calendar.ts';
import { instant, monthEnd, type Instant } from '../../periods/period.ts';
import { spanOf } from './compositions/composition.ts';
import { CUMULATED } from './compositions/part-of-year.ts';
import { ending } from './compositions/months-ended.ts';
import { lengthsApart } from './lengths-apart.ts';
import type { MentionedPeriod, PeriodMention } from './mention.ts';

/** Gives parts and days without a year the year of the nearest mention that has one, the next before the last. */
export function completed(named: readonly PeriodMention[]): PeriodMention[] {
  const mentions = cumulatedApart(lengthsApart(named.map(saidAgain)));
  const shared = partOfYears(mentions);
  if (shared) return shared;
  return withDonors(bareYearsLikeTheirNeighbour(mentions));
}

/** "year to date operating income 3Q08": said apart from the one quarter named, it makes it all of the year up to then. */
function cumulatedApart(mentions: readonly PeriodMention[]): readonly PeriodMention[] {
  const named = mentions.filter(({ period }) => period.kind !== 'cumulative' && period.kind !== 'repeated');
  const [only, second] = named;
  if (second && named.every(({ period }) => isLongOrInstant(period))) {
    // "cumulative growth from 9M07 to 9M09": of spans that run from the year's beginning it says nothing new
    return mentions.map((mention): PeriodMention =>
      mention.period.kind === 'cumulative' ? { ...mention, period: { kind: 'repeated' } } : mention,
    );
  }
  if (!mentions.some(({ period }) => period.kind === 'cumulative') || !only || second) return mentions;
  const whole = upToEnd(only.period);
  if (!whole) return mentions;
  return mentions.map((mention): PeriodMention => {
    if (mention === only) return { ...mention, period: whole };
    return mention.period.kind === 'cumulative' ? { ...mention, period: { kind: 'repeated' } } : mention;
  });
}

const isLongOrInstant = (mentioned: MentionedPeriod): boolean =>
  mentioned.kind === 'period' && mentioned.period.kind !== 'quarter';

/** All of the year up to the end of a part of it. */
function upToEnd(mentioned: MentionedPeriod): MentionedPeriod | undefined {
  if (mentioned.kind === 'part') {
    const part = CUMULATED[mentioned.part];
    return part && { kind: 'part', part };
  }
  const end =
    mentioned.kind === 'month'
      ? mentioned.end
      : mentioned.kind === 'period'
        ? endOf(mentioned.period)
        : undefined;
  const longest = end && spansEndingAt(end).at(-1);
  return longest && { kind: 'period', period: longest };
}

/** "3Q (Oct-Dec) ... FY2008": a part of a year that is the one named just before says nothing new. */
function saidAgain(mention: PeriodMention, index: number, mentions: readonly PeriodMention[]): PeriodMention {
  const before = mentions[index - 1]?.period;
  const { period } = mention;
  const again = period.kind === 'part' && before?.kind === 'part' && before.part === period.part;
  return again ? { ...mention, period: { kind: 'repeated' } } : mention;
}

/**
 * "nine months 2009 vs 2008", "December 31, 2008 and 2009": a bare year beside a part of a year or a date is that part
 * of its own year, or that date in it; so is "the same quarter of FY2008".
 */
function bareYearsLikeTheirNeighbour(mentions: readonly PeriodMention[]): readonly PeriodMention[] {
  const read: PeriodMention[] = [];
  for (const mention of mentions) {
    const { period, readings } = mention;
    const isBare =
      period.kind === 'period' && period.period.kind === 'year' && readings.includes('bare-year');
    const year = isBare ? period.period.fy : period.kind === 'same-of-year' ? period.year : undefined;
    const like = year === undefined ? undefined : likeIn(year, read.at(-1)?.period);
    read.push(like ? { ...mention, period: like, readings: [] } : mention);
  }
  return read;
}

/** The part of a year, the date or the month that a mention names, in another year. */
function likeIn(year: number, mentioned: MentionedPeriod | undefined): MentionedPeriod | undefined {
  if (mentioned?.kind === 'month') {
    const { end } = mentioned;
    return { kind: 'month', end: shiftYears(end, year - end.year) };
  }
  if (mentioned?.kind !== 'period' || mentioned.period.kind === 'year') return undefined;
  return { kind: 'period', period: inYear(mentioned.period, year) };
}

function withDonors(mentions: readonly PeriodMention[]): PeriodMention[] {
  return mentions.map((mention, index) => {
    const { period } = mention;
    if (period.kind !== 'part' && period.kind !== 'day') return mention;
    const isDonor = ({ period: other }: PeriodMention): boolean =>
      yearOf(other) !== undefined && !(period.kind === 'day' && isYear(other));
    const donor = mentions.slice(index + 1).find(isDonor) ?? mentions.slice(0, index).findLast(isDonor);
    const year = donor && yearOf(donor.period);
    if (!year) return mention;
    const said = period.kind === 'day' ? { withoutYear: period } : {};
    const isWhole = period.kind === 'part' && period.part === 'fy' && { isFullYear: true as const };
    return { ...mention, period: withYear(period, year), ...said, ...isWhole };
  });
}

const isYear = (period: MentionedPeriod): boolean =>
  period.kind === 'period' && period.period.kind === 'year';

/**
 * "december cash 2010", "cash on 31 December, FY2008": days and years named apart from each other, one day of each of
 * the years or several days of one year. A bare year is the calendar's, for a day as for a date; a fiscal one is not.
 */
export function daysOfYears<M extends PeriodMention>(named: readonly M[]): readonly M[] {
  const mentions = withoutSameYear(named);
  const days = mentions.flatMap((mention) =>
    mention.period.kind === 'day' ? [{ mention, day: mention.period }] : [],
  );
  const years = mentions.filter(({ period }) => isYear(period));
  const [day, otherDay] = days;
  const [year, otherYear] = years;
  if (!day || !year || days.length + years.length < mentions.length) return mentions;
  if (!otherDay) return years.map((each) => ({ ...each, period: dayOf(day.day, each), readings: [] }));
  if (!otherYear) return days.map((each) => ({ ...each.mention, period: dayOf(each.day, year) }));
  return mentions;
}

/** "Dec 31 of the same year": the year is that of the conversation in any case. */
function withoutSameYear<M extends PeriodMention>(mentions: readonly M[]): readonly M[] {
  if (!mentions.some(({ period }) => period.kind === 'day' || period.kind === 'part')) return mentions;
  return mentions.filter(({ period }) => period.kind !== 'relative' || period.step.to !== 'same');
}

function dayOf(
  day: Extract<MentionedPeriod, { kind: 'day' }>,
  { period, readings }: PeriodMention,
): MentionedPeriod {
  const named = yearOf(period);
  if (!named) return { kind: 'unknown' };
  const { fy } = named;
  const year = readings.includes('bare-year') || day.month >= APRIL ? fy : fy + 1;
  return withYear(day, { fy, end: monthEnd(year, day.month) });
}

/** "first half revenue FY2009 vs FY2008": a part said once, and apart from them, is of each of the years named. */
function partOfYears(mentions: readonly PeriodMention[]): PeriodMention[] | undefined {
  const parts = mentions.flatMap(({ period }) => (period.kind === 'part' ? [period.part] : []));
  const [part, second] = parts;
  if (part === undefined || second !== undefined || mentions.length < 2) return undefined;
  if (mentions.some(({ isFullYear }) => isFullYear)) return undefined;
  const years = mentions.map((mention) => {
    const { period } = mention;
    if (period.kind !== 'period' || period.period.kind !== 'year') return mention;
    const inYear = { kind: 'period' as const, period: spanOf(part, period.period.fy) };
    return { ...mention, period: inYear, yearSaid: period.period };
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

/** The month in which a fiscal year begins. */
const APRIL = 4;

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
