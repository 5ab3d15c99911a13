import {
  compareInstants,
  endOf,
  fiscalYearAt,
  monthsOf,
  openingOf,
  spanMonths,
} from '../../periods/calendar.ts';
import { instant, monthEnd, samePeriod, type Instant, type Span } from '../../periods/period.ts';
import { spanOf } from './compositions/composition.ts';
import { dateIn, spanIn, type MentionedPeriod, type PeriodMention, type WordsAround } from './mention.ts';
import { stepAndPlace } from './step-and-place.ts';

/** How a second naming hangs on the first: as its end or in brackets, where both must agree, or loosely beside it. */
type Link = 'firm' | 'loose';

/**
 * "second quarter ended September 30, 2008", "3Q08 (Oct-Dec 2008)", "end of 1H08 (Sept. 30)": one period that is named
 * twice is one mention. Where the two namings of one period contradict each other, it is no period.
 */
export function saidTwice(words: WordsAround, mentions: readonly PeriodMention[]): PeriodMention[] {
  const said: PeriodMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const before = said.at(-1);
    if (before && isTakenFrom(words, before, mention, mentions[index + 1])) {
      said.push(mention);
      continue;
    }
    const meant = before && stepAndPlace(words, before, mention, mentions.length === 2);
    if (meant) {
      said[said.length - 1] = meant;
      continue;
    }
    const link = before && linkOf(words, before, mention);
    const both =
      before && link
        ? (atOpening(words, before, mention) ??
          cumulatedOf(words, before, mention) ??
          togetherOf(before, mention))
        : undefined;
    if (!before || both === undefined || (both === 'contrary' && link === 'loose')) said.push(mention);
    else said[said.length - 1] = merged(before, mention, both);
  }
  return said.map((mention, index) =>
    isEndOfAny(words, said.slice(0, index), mention) ? repeated(mention) : mention,
  );
}

/** "4Q07, FY2007 minus 9M07": the year tells what the quarter is worked out from, and not which quarter is meant. */
function isTakenFrom(
  { tokens, plays }: WordsAround,
  before: PeriodMention,
  mention: PeriodMention,
  next: PeriodMention | undefined,
): boolean {
  const [part, whole] = [spanIn(before.period), spanIn(mention.period)];
  if (!part || !whole || !next || monthsOf(whole) <= monthsOf(part)) return false;
  const [sign = '', ...rest] = tokens.slice(mention.to, next.from).map(({ text }) => text);
  return plays(sign, 'sign-minus') && rest.every((word) => word === 'the');
}

const repeated = (mention: PeriodMention): PeriodMention => ({
  ...mention,
  period: { kind: 'repeated' },
  readings: [],
});

/** "The start of 3Q09 (Sept 30, 2009)": the day before the span, where its beginning is asked for. */
function atOpening(
  { tokens, plays }: WordsAround,
  { from, period }: PeriodMention,
  second: PeriodMention,
): MentionedPeriod | undefined {
  const [span, date] = [spanIn(period), dateIn(second.period)];
  if (!span || !date || compareInstants(openingOf(span), date) !== 0) return undefined;
  const isAsked = tokens
    .slice(Math.max(0, from - MOST_BEFORE), from)
    .some(({ text }) => plays(text, 'opening'));
  return isAsked ? period : undefined;
}

/** "3Q11 (11/4~11/12)": a deck heads its columns of cumulative figures by the quarter that they end with. */
function cumulatedOf(
  { tokens }: WordsAround,
  { period }: PeriodMention,
  second: PeriodMention,
): MentionedPeriod | undefined {
  const [quarter, months] = [spanIn(period), spanIn(second.period)];
  if (quarter?.kind !== 'quarter' || !months || tokens[second.from - 1]?.text !== '(') return undefined;
  const isHeading = tokens.slice(second.from, second.to).every(({ text }) => /^[\d/-]+$/.test(text));
  const fromApril = monthsOf(months) > monthsOf(quarter) && spanMonths(months).from.month === 4;
  const isSameEnd = compareInstants(endOf(quarter), endOf(months)) === 0;
  return isHeading && fromApril && isSameEnd ? second.period : undefined;
}

/** How many words there may be from "start" to the period that starts. */
const MOST_BEFORE = 5;

/** "the first half ... for the period ended September 30": the end of a span named before, wherever it stands. */
function isEndOfAny(
  { tokens, plays }: WordsAround,
  before: readonly PeriodMention[],
  mention: PeriodMention,
): boolean {
  const [period = '', ended = ''] = tokens
    .slice(Math.max(0, mention.from - 2), mention.from)
    .map(({ text }) => text);
  const date = dateIn(mention.period);
  if (!date || period !== 'period' || !plays(ended, 'ended')) return false;
  return before.some((named) => {
    const span = spanIn(named.period);
    return span !== undefined && compareInstants(endOf(span), date) === 0;
  });
}

function merged(
  first: PeriodMention,
  second: PeriodMention,
  both: MentionedPeriod | 'contrary',
): PeriodMention {
  const period: MentionedPeriod = both === 'contrary' ? { kind: 'unknown' } : both;
  const readings = [...new Set([...first.readings, ...second.readings])];
  // "end of 2009 (Dec 31)" tells which year is meant
  const kept = second.period.kind === 'day' ? [] : readings.filter((reading) => reading !== 'bare-year');
  return { from: first.from, to: second.to, period, readings: period.kind === 'unknown' ? [] : kept };
}

function linkOf(
  { tokens, plays }: WordsAround,
  before: PeriodMention,
  after: PeriodMention,
): Link | undefined {
  const between = tokens.slice(before.to, after.from).map(({ text }) => text);
  const isBeside = (word: string): boolean => plays(word, 'beside-period');
  const [sign, ...rest] = between;
  if (sign === '(') {
    const closes = tokens[after.to]?.text === ')';
    return closes && rest.every(isBeside) ? 'firm' : undefined;
  }
  if (!between.every(isBeside)) return undefined;
  const opening = [...between, tokens[after.from]?.text ?? ''];
  return opening.some((word) => plays(word, 'ended')) ? 'firm' : 'loose';
}

function togetherOf(first: PeriodMention, second: PeriodMention): MentionedPeriod | 'contrary' | undefined {
  const [a, b] = [first.period, second.period];
  if (isOfBareYear(second)) return undefined;
  if (isOfBareYear(first))
    return b.kind === 'day' && first.period.kind === 'period' ? dayIn(first, b) : undefined;
  if (a.kind === 'part') return withPart(a, b);
  if (b.kind === 'part') return withPart(b, a);
  const [spanA, spanB] = [spanIn(a), spanIn(b)];
  if (spanA && spanB) return spansTogether(spanA, spanB);
  const span = spanA ?? spanB;
  const other = spanA ? b : a;
  if (span) return endsWith(span, other);
  const [dateA, dateB] = [dateIn(a), dateIn(b)];
  if (dateA && dateB) return datesTogether(dateA, dateB, a);
  return dateA && b.kind === 'day' ? agreed(isDayOf(b, dateA), a) : undefined;
}

const isOfBareYear = ({ readings }: PeriodMention): boolean => readings.includes('bare-year');

const agreed = (agree: boolean, period: MentionedPeriod): MentionedPeriod | 'contrary' =>
  agree ? period : 'contrary';

type Part = Extract<MentionedPeriod, { kind: 'part' }>;
type Day = Extract<MentionedPeriod, { kind: 'day' }>;

function withPart({ part }: Part, other: MentionedPeriod): MentionedPeriod | 'contrary' | undefined {
  const span = spanIn(other);
  if (span) return agreed(samePeriod(spanOf(part, span.fy), span), other);
  const date = dateIn(other);
  if (date) {
    const named = spanOf(part, fiscalYearAt(date));
    return agreed(compareInstants(endOf(named), date) === 0, { kind: 'period', period: named });
  }
  if (other.kind !== 'day' || other.length !== undefined) return undefined;
  return agreed(isDayOf(other, endOf(spanOf(part, 2000))), { kind: 'part', part });
}

function spansTogether(a: Span, b: Span): MentionedPeriod | 'contrary' {
  if (samePeriod(a, b)) return { kind: 'period', period: a };
  // "3Q08 (FY2008)": the year that a part is of
  const part = a.fy !== b.fy ? undefined : a.kind === 'year' ? b : b.kind === 'year' ? a : undefined;
  return part ? { kind: 'period', period: part } : 'contrary';
}

function endsWith(span: Span, other: MentionedPeriod): MentionedPeriod | 'contrary' | undefined {
  const whole: MentionedPeriod = { kind: 'period', period: span };
  const date = dateIn(other);
  if (date) return agreed(compareInstants(endOf(span), date) === 0, whole);
  return other.kind === 'day' && other.length === undefined
    ? agreed(isDayOf(other, endOf(span)), whole)
    : undefined;
}

const datesTogether = (a: Instant, b: Instant, first: MentionedPeriod): MentionedPeriod | 'contrary' =>
  agreed(compareInstants(a, b) === 0, first);

const isDayOf = ({ month, day }: Day, date: Instant): boolean =>
  month === date.month && (day === undefined || day === date.day);

/** "the end of 2009 (Dec 31)": a bare year may be the calendar's, and a day in it says that it is. */
function dayIn({ period, readings }: PeriodMention, { month, day }: Day): MentionedPeriod | undefined {
  if (period.kind !== 'period' || period.period.kind !== 'instant' || !readings.length) return undefined;
  const year = fiscalYearAt(period.period);
  const date = day === undefined ? monthEnd(year, month) : instant(year, month, day);
  return date && { kind: 'period', period: date };
}
