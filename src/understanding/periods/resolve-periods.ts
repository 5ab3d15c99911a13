import { figureOf } from '../../dataset/figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { newest } from '../../dataset/newest.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { comparePeriods, endOf, fiscalYearAt, inYear, spansEndingAt } from '../../periods/calendar.ts';
import {
  isSpan,
  monthEnd,
  parsePeriodId,
  periodId,
  type Instant,
  type Period,
  samePeriod,
} from '../../periods/period.ts';
import type { Reading } from '../../query/query.ts';
import { withYear } from './complete.ts';
import type { MentionedPeriod, PeriodMention } from './mention.ts';
import type { Part } from './atoms/atom.ts';
import { spanOf } from './compositions/composition.ts';
import { found, readStep, type ReadPeriod } from './read-step.ts';

export type { ReadPeriod } from './read-step.ts';

/** Reads a mention for a metric, counting relative periods from `base` (what was spoken of before) or the newest data. */
export function readPeriod(
  dataset: Dataset,
  metric: MetricId,
  mention: PeriodMention,
  base: Period | undefined,
): ReadPeriod {
  return read(dataset, metric, mention.period, base, mention.readings);
}

function read(
  dataset: Dataset,
  metric: MetricId,
  mentioned: MentionedPeriod,
  base: Period | undefined,
  readings: readonly Reading[],
): ReadPeriod {
  const timeless = dataset.metric(metric).nature === 'flow' || dataset.metric(metric).nature === 'average';
  switch (mentioned.kind) {
    case 'period': {
      const { period } = mentioned;
      if (period.kind === 'instant' && timeless) return spanAround(dataset, metric, period);
      if (period.kind === 'instant' && !hasAtInstant(dataset, metric, period))
        return found(partPaidFor(dataset, metric, period) ?? period, readings);
      return found(period, readings);
    }
    case 'month': {
      const day = onlyDayIn(dataset, metric, mentioned.end);
      if (day) return found(day, readings);
      if (hasAtInstant(dataset, metric, mentioned.end)) return found(mentioned.end, readings);
      if (!timeless) {
        const part = partPaidFor(dataset, metric, mentioned.end);
        if (part) return found(part, readings);
      }
      return spanAround(dataset, metric, mentioned.end);
    }
    case 'window':
      // a balance changes over any months, a flow is reported only over spans of the fiscal year
      if (timeless) return { kind: 'unknown' };
      return { kind: 'window', from: monthsBefore(mentioned.end, mentioned.months), to: mentioned.end };
    case 'part':
    case 'day': {
      const known = base ?? newest(dataset, metric);
      if (!known) return { kind: 'unknown' };
      const end = endOf(known);
      const fy = known.kind === 'instant' ? fiscalYearAt(end) : known.fy;
      const isOfSpan = mentioned.kind === 'day' && known.kind !== 'instant';
      const year = isOfSpan ? endOfMonthIn(known.fy, mentioned.month) : end;
      return read(dataset, metric, withYear(mentioned, { fy, end: year }), base, [
        ...readings,
        base ? 'from-conversation' : 'latest',
      ]);
    }
    case 'relative':
      if (mentioned.step.to === 'latest' && mentioned.part)
        return newestOfPart(dataset, metric, mentioned.part);
      return readStep(
        dataset,
        metric,
        mentioned.step,
        mentioned.base ?? (mentioned.part ? partIn(dataset, metric, mentioned.part, base) : base),
        mentioned.base ? readings : [...readings, base ? 'from-conversation' : 'latest'],
      );
    case 'same-of-year':
      return base
        ? found(inYear(base, mentioned.year), [...readings, 'from-conversation'])
        : { kind: 'unknown' };
    case 'cumulative':
    case 'length':
    case 'repeated':
    case 'unknown':
      return { kind: 'unknown' };
  }
}

/** "ATMs as of February 2012": the one day of a month that a figure is told for, where that is not its last. */
function onlyDayIn(
  dataset: Dataset,
  metric: MetricId,
  { year, month, day: last }: Instant,
): Instant | undefined {
  if (dataset.metric(metric).nature !== 'balance') return undefined;
  const [day, another] = dataset
    .periodsOf(metric)
    .flatMap((id) => parsePeriodId(id) ?? [])
    .filter((period) => period.kind === 'instant')
    .filter((instant) => instant.year === year && instant.month === month);
  return day && !another && day.day !== last ? day : undefined;
}

/**
 * At a day a flow may be of several spans. Of one that is known for a single year only, what was resolved once, a day
 * at which no span ends is the day of the resolution.
 */
function spanAround(dataset: Dataset, metric: MetricId, end: Instant): ReadPeriod {
  const [only, second] = dataset.periodsOf(metric).flatMap((id) => parsePeriodId(id) ?? []);
  const spans = spansEndingAt(end);
  const isOnce = only?.kind === 'year' && !second && only.fy === fiscalYearAt(end) && !spans.length;
  return isOnce ? found(only, []) : { kind: 'several', spans };
}

/**
 * "dividend per share at the end of September": what is paid on a share for the part of the year that ends that day. At
 * a year's end it may be of the half or of the year.
 */
function partPaidFor(dataset: Dataset, metric: MetricId, end: Instant): Period | undefined {
  if (dataset.metric(metric).nature !== 'per-share') return undefined;
  const spans = spansEndingAt(end);
  const [only, second] = spans.filter((span) => figureOf(dataset, metric, periodId(span)) !== undefined);
  return second || spans.some(({ kind }) => kind === 'year') ? undefined : only;
}

/** A part of the year that is spoken of, or of the newest one. */
function partIn(
  dataset: Dataset,
  metric: MetricId,
  part: Part,
  base: Period | undefined,
): Period | undefined {
  const known = base ?? newest(dataset, metric);
  return known && spanOf(part, known.kind === 'instant' ? fiscalYearAt(known) : known.fy);
}

/** "The most recent full year": the newest part of a year of that name that a figure is known for. */
function newestOfPart(dataset: Dataset, metric: MetricId, part: Part): ReadPeriod {
  const isOne = (period: Period): boolean => {
    const isBalance = period.kind === 'instant';
    const span = spanOf(part, isBalance ? fiscalYearAt(period) : period.fy);
    return samePeriod(period, isBalance ? endOf(span) : span);
  };
  const period = newest(dataset, metric, { isOne });
  return period ? found(period, ['latest']) : { kind: 'unknown' };
}

/** The end of the month that lies so many months before a date. */
function monthsBefore({ year, month }: Instant, months: number): Instant {
  const index = year * 12 + month - 1 - months;
  return monthEnd(Math.floor(index / 12), (index % 12) + 1);
}

/** "FY2008 ... and at the end of December?": the day that lies in that fiscal year. */
const endOfMonthIn = (fy: number, month: number): Instant => monthEnd(month >= APRIL ? fy : fy + 1, month);

/** The month in which a fiscal year begins. */
const APRIL = 4;

function hasAtInstant(dataset: Dataset, metric: MetricId, end: Instant): boolean {
  const { nature } = dataset.metric(metric);
  return (
    nature === 'balance' ||
    (nature !== 'flow' && nature !== 'average' && figureOf(dataset, metric, periodId(end)) !== undefined)
  );
}

/**
 * Reads all mentions of a question. Relative ones count from a period that the question itself names, where there is
 * one, else from what was spoken of before. A target that is asked for a date is the one for the year that ends then.
 */
export function readPeriods(
  dataset: Dataset,
  metric: MetricId,
  mentions: readonly PeriodMention[],
  base: Period | undefined,
  target = false,
): ReadPeriod[] {
  const named = mentions.filter(({ period }, index) => {
    const next = mentions[index + 1]?.period;
    return !(period.kind === 'part' && next?.kind === 'relative' && next.base !== undefined);
  });
  const direct = named.map((mention) =>
    countsFromAnother(mention) && !isCountedFrom(mention, named)
      ? undefined
      : readDirect(dataset, metric, mention, base, target),
  );
  return named.map((mention, index) => {
    const read = direct[index];
    if (read) return read;
    const before = direct.slice(0, index).findLast((each) => each?.kind === 'period');
    const anchor = before ?? direct.find((each) => each?.kind === 'period');
    if (anchor?.kind !== 'period') {
      const isQuarter = mention.isOfQuarter && named.length === 1;
      return readPeriod(
        dataset,
        metric,
        mention,
        base ?? (isQuarter ? lastQuarter(dataset, metric) : undefined),
      );
    }
    return readPeriod(dataset, metric, besideTime(mention), anchor.period);
  });
}

/** "Latest full year revenue vs the year before": the newest is a time by itself, that the other counts from. */
const countsFromAnother = ({ period }: PeriodMention): boolean =>
  period.kind === 'relative' && period.step.to !== 'latest';

/** The newest quarter of a figure, where nothing newer is known of a longer time. */
function lastQuarter(dataset: Dataset, metric: MetricId): Period | undefined {
  const [quarter, last] = [newest(dataset, metric, { length: 'quarter' }), newest(dataset, metric)];
  return quarter && last && comparePeriods(endOf(quarter), endOf(last)) >= 0 ? quarter : undefined;
}

/** "Revenue last quarter versus a year earlier": beside a step back the last quarter is a time by itself. */
const isCountedFrom = (mention: PeriodMention, all: readonly PeriodMention[]): boolean =>
  mention.period.kind === 'relative' &&
  mention.period.step.to === 'last-quarter' &&
  all.every(
    (other) =>
      other === mention ||
      (other.period.kind === 'relative' && ['years', 'last-year', 'quarters'].includes(other.period.step.to)),
  );

/** "Dec 31, 2009 and year-end": beside a time of its own year the year-end is the one before it. */
const besideTime = (mention: PeriodMention): PeriodMention =>
  mention.period.kind === 'relative' && mention.period.step.to === 'year-end'
    ? { ...mention, period: { ...mention.period, step: { to: 'year-end-before' } } }
    : mention;

function readDirect(
  dataset: Dataset,
  metric: MetricId,
  mention: PeriodMention,
  base: Period | undefined,
  target: boolean,
): ReadPeriod {
  const read = readPeriod(dataset, metric, mention, base);
  const year = target ? yearOfTarget(dataset, metric, read) : undefined;
  return year ? { kind: 'period', period: year, readings: [] } : read;
}

/** "EPS target for FY2008 as of November 2008": what is told of a span has no target for the day at its end. */
function yearOfTarget(dataset: Dataset, metric: MetricId, read: ReadPeriod): Period | undefined {
  const isDay =
    read.kind === 'period' && read.period.kind === 'instant' && dataset.metric(metric).nature !== 'balance';
  const spans = read.kind === 'several' ? read.spans : isDay ? spansEndingAt(endOf(read.period)) : [];
  return spans.find(({ kind }) => kind === 'year');
}

/** "Cash in calendar 2009": the balance at the end of months that no reporting span covers. */
export const atItsEnd = (dataset: Dataset, metric: MetricId, read: ReadPeriod): ReadPeriod =>
  read.kind === 'window' && hasAtInstant(dataset, metric, read.to) ? found(read.to, []) : read;

/**
 * Reads all mentions of a question about several metrics: "net income 9M09 divided by equity Dec 31 2009" names a date
 * for the balance beside the span of the flow. A date alone is not read so: a flow at it may mean several spans.
 */
export function readForEach(
  dataset: Dataset,
  metrics: readonly MetricId[],
  mentions: readonly PeriodMention[],
  base: Period | undefined,
  target: boolean,
): ReadPeriod[] {
  const [metric, ...others] = metrics;
  if (!metric) return [];
  const reads = readPeriods(dataset, metric, mentions, base, target);
  const balance = others.find((other) => dataset.metric(other).nature === 'balance');
  const isSpanSaid = reads.some((read) => read.kind === 'period' && isSpan(read.period));
  if (!balance || !isSpanSaid || !reads.some(({ kind }) => kind === 'several')) return reads;
  const forBalance = readPeriods(dataset, balance, mentions, base, target);
  return reads.map((read, index) => (read.kind === 'several' ? (forBalance[index] ?? read) : read));
}
