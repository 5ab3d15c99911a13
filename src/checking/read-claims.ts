import type { Claim, NumberMention, Span } from './claim.ts';
import { findNumbers, isCountedBehind } from './find-numbers.ts';
import type { MetricFinder, MetricMention } from './find-metrics.ts';
import { findPeriods, type PeriodMention } from './find-periods.ts';
import { shareOf } from './read-share.ts';
import { respectively } from './respective.ts';
import { isDoubtful, namesPart, namesSomeoneElse, standsAlone } from './doubts.ts';

/** A number that cannot be checked: it is not said of what, of when, or whether it is meant at all. */
export type Unread = { readonly text: string };

const UP =
  /\b(?:up|rose|rise|risen|grew|grow|grown|growth|increas\w*|climb\w*|jump\w*|gain\w*|higher|improv\w*|surg\w*|advanc\w*)\b|増/iu;
/** "Made up" is no move. */
const NO_MOVE = /\b(?:made|makes?|making)\s+up\b/giu;
const DOWN =
  /\b(?:down|fell|fall|fallen|declin\w*|decreas\w*|drop\w*|lower|slip\w*|shrank|shrink\w*|plung\w*|contract(?:ed|ion))\b|減|落/iu;
const YEAR_BEFORE =
  /year[- ]o[nv](?:er)?[- ]year|\by\/?o\/?y\b|\bannually\b|year[- ]ago|a year (?:ago|earlier|before)|previous year|prior year|last year|前年/iu;
const QUARTER_BEFORE =
  /quarter[- ]o[nv](?:er)?[- ]quarter|\bq\/?o\/?q\b|previous quarter|prior quarter|last quarter|前四半期/iu;
const LOSS = /\bloss(?:es)?\b|損失|赤字/iu;
const TARGET =
  /\b((?:initial|first|previous|revised|newest|latest)\s+)?(?:targets?|forecasts?|guidance|planned|plan)\b|目標|予想|見通し/iu;

/** The claims of a sentence; numbers of which it is unclear what they say are given back as they stand. */
export function readClaims(sentence: string, find: MetricFinder): (Claim | Unread)[] {
  const periods = findPeriods(sentence);
  const metrics = find(sentence).filter(
    (metric) => !periods.some((period) => overlaps(period, metric)) && !isCountedBehind(sentence, metric),
  );
  const numbers = findNumbers(sentence, [...periods, ...metrics]);
  if (metrics.length === 0) return [];
  const doubtful =
    isDoubtful(sentence) ||
    namesPart(sentence, metrics) ||
    namesSomeoneElse(sentence, [...periods, ...metrics, ...numbers]);
  return numbers
    .filter(({ unit, value }) => unit !== 'none' || (value >= 100 && !isYear(value)))
    .map((number, index) => {
      const from = Math.max(numbers[index - 1]?.end ?? 0, lastBreak(sentence, number.start));
      const to = Math.min(numbers[index + 1]?.start ?? sentence.length, nextBreak(sentence, number.end));
      const segment = { start: from, end: to };
      const text = textOf(sentence, segment);
      return (
        (doubtful ? undefined : claimOf(sentence, number, segment, metrics, periods, numbers)) ?? { text }
      );
    });
}

function claimOf(
  sentence: string,
  number: NumberMention,
  segment: Span,
  metrics: readonly MetricMention[],
  periods: readonly PeriodMention[],
  numbers: readonly NumberMention[],
): Claim | undefined {
  const numbersBetween = (from: number, to: number): boolean =>
    numbers.some(({ start, end }) => start >= from && end <= to);
  const share = shareOf(sentence, number, metrics);
  if (share === 'unclear') return undefined;
  const listed = respectively(sentence, metrics, numbers, periods);
  const metric = share
    ? share.of
    : listed.has(number)
      ? listed.get(number)
      : nearest(metrics, number, sentence);
  if (!metric || !(share || standsAlone(sentence, metric))) return undefined;
  // "The ATM business had an operating loss": of two names, it is not said which the number is of.
  const clause = lastBreak(sentence, metric.start);
  if (
    !share &&
    !listed.has(number) &&
    metrics.some(
      ({ start, end }) => start >= clause && end <= metric.start && !numbersBetween(end, metric.start),
    )
  )
    return undefined;
  const own = directlyAfter(sentence, number, periods);
  const before = sentence.slice(segment.start, number.start);
  const around = sentence.slice(segment.start, segment.end);
  const base = basePeriod(sentence, number, periods);
  // "from 17.5bn" is what it was before, at a time that is only known where it is said.
  const times = new Set(periods.map((each) => each.text.toLowerCase()));
  if (/\bfrom\s*(?:jpy|¥|\$|us\$)?\s*$/i.test(before) && (!own || times.size < 2)) return undefined;
  const timed = respectively(sentence, periods, numbers, metrics);
  const said = periods.filter((each) => each !== base);
  const period = own ?? (timed.has(number) ? timed.get(number) : nearest(said, number, sentence));
  if (!period) return undefined;
  const rest = withoutSpans(around, segment.start, [...metrics, ...periods]).replace(NO_MOVE, ' ');
  const direction = UP.test(rest) === DOWN.test(rest) ? undefined : UP.test(rest) ? 1 : -1;
  if (UP.test(rest) && DOWN.test(rest)) return undefined;
  const isRelative = number.unit === '%' || number.unit === 'points';
  const comparesYears = YEAR_BEFORE.test(rest) || QUARTER_BEFORE.test(rest);
  const isTo = /\b(?:to|at|of|was|were|is|reached|stood at)\s*(?:jpy|¥|\$|us\$)?\s*$/i.test(before);
  if (share && (direction !== undefined || comparesYears)) return undefined;
  const saysChange = isRelative
    ? direction !== undefined || comparesYears
    : direction !== undefined &&
      !(isTo && !/\b(?:growth|increase|decrease|decline|drop|rise|fall|gain) of\s*$/i.test(before));
  return {
    number,
    text: textOf(sentence, segment),
    metric: metric.text,
    period: period.text,
    says: share ? 'share' : saysChange ? 'change' : 'value',
    total: share?.total.text,
    from:
      base && saysChange
        ? { period: base.text }
        : QUARTER_BEFORE.test(rest)
          ? 'quarter-before'
          : YEAR_BEFORE.test(sentence)
            ? 'year-before'
            : 'not-said',
    sign: signOf(number, saysChange ? direction : undefined),
    isLoss: LOSS.test(metric.text),
    bound: boundOf(before),
    target: TARGET.exec(sentence)?.[0],
  };
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value < 2100;

/** The words tell the direction, but a growth may be a negative one. */
function signOf({ sign }: NumberMention, direction: 1 | -1 | undefined): 1 | -1 {
  return sign === -1 ? -1 : (direction ?? sign ?? 1);
}

function boundOf(before: string): Claim['bound'] {
  if (
    /(?:more than|over|above|exceed(?:ed|ing)?|at least|topped|beyond)\s*(?:jpy|¥|\$|us\$)?\s*$/i.test(before)
  )
    return 'over';
  if (/(?:less than|under|below|at most|up to)\s*(?:jpy|¥|\$|us\$)?\s*$/i.test(before)) return 'under';
  return /(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|circa|close to|約|およそ|ほぼ)\s*(?:jpy|¥|\$|us\$)?\s*$/i.test(
    before,
  )
    ? 'about'
    : 'exactly';
}

/** The last one before a number, or the first one after it. */
function nearest<Mention extends Span>(
  mentions: readonly Mention[],
  number: Span,
  sentence: string,
): Mention | undefined {
  const before = mentions.findLast(({ end }) => end <= number.start);
  const after = mentions.find(({ start }) => start >= number.end);
  // "4.9% lower revenue": what follows at once is closer than what another clause began with.
  if (
    after &&
    /^\s*(?:of|in|higher|lower|more|less)?\s*$/i.test(sentence.slice(number.end, after.start)) &&
    before &&
    lastBreak(sentence, number.start) >= before.end
  )
    return after;
  return before ?? after;
}

/** A period right after a number: "16.0bn in 3Q09", "16.0bn (3Q09)". */
function directlyAfter(
  sentence: string,
  number: Span,
  periods: readonly PeriodMention[],
): PeriodMention | undefined {
  return periods.find(
    ({ start }) =>
      start >= number.end &&
      /^\s*(?:in|for|at|as of|on|during|\()\s*(?:the\s+)?$/i.test(sentence.slice(number.end, start)),
  );
}

/** The period that a change is said to be from: "from 3Q08", "compared with the third quarter of 2008". */
function basePeriod(
  sentence: string,
  number: Span,
  periods: readonly PeriodMention[],
): PeriodMention | undefined {
  return periods.find(
    ({ start }) =>
      start >= number.end &&
      /\b(?:from|since|against|versus|vs\.?|over|than|compared (?:with|to))\s+(?:that\s+(?:of|in)\s+)?(?:the\s+)?$/i.test(
        sentence.slice(number.end, start),
      ),
  );
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const BREAK = /,(?!\d)(?!\s(?:19|20)\d\d\b)|、|\b(?:and|but|while|whereas)\b/giu;
const lastBreak = (sentence: string, before: number): number =>
  [...sentence.slice(0, before).matchAll(BREAK)].at(-1)?.index ?? 0;
const nextBreak = (sentence: string, after: number): number => {
  const found = [...sentence.slice(after).matchAll(BREAK)][0]?.index;
  return found === undefined ? sentence.length : after + found;
};

const textOf = (sentence: string, { start, end }: Span): string =>
  sentence
    .slice(start, end)
    .replace(/^[\s,、]+|[\s,、(]+$/g, '')
    .replace(/^(?:and|but|while|whereas)\s+/i, '');

/** A part of a sentence without its names of figures and periods, whose own words say nothing of a change. */
function withoutSpans(part: string, offset: number, spans: readonly Span[]): string {
  const characters = Array.from({ length: part.length }, (_, index) => {
    const at = offset + index;
    return spans.some(({ start, end }) => at >= start && at < end) ? ' ' : part.charAt(index);
  });
  return characters.join('');
}
