import type { Dataset } from '../../dataset/dataset.ts';
import { inYear, shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, samePeriod, type Period, type PeriodId } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { hasOperation, type Frame, type PlacedPeriod } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { averageAt } from './average-at.ts';
import {
  betweenFigures,
  betweenLastTwo,
  changeOf,
  endsOfSeries,
  fromFirstToLast,
  sinceSteppedBack,
} from './last-two.ts';
import { amongParts, isOfSeveral, lookedUpTogether, saysTogether, togetherAt } from './looked-up-together.ts';
import { daysOfYears } from '../periods/complete.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import { isFromConversation, type Conversation } from './conversation.ts';
import { asStatedIn } from './document-turns.ts';
import { withOtherOperation } from './other-operation.ts';
import { isPlain, isPlainBut } from '../questions/apply-rules.ts';
import { againstAnotherTime, betweenShares, setsAgainstOther, setsAgainstTime } from './against-time.ts';
import { namesTimeOver, overTheTime } from './over-the-time.ts';
import { figureBackThen, isBaseNamed, isChangeOfSpan, isSameChange, sameDistance } from './same-change.ts';
import { formerAndLatter } from './former-and-latter.ts';
import { partOfTarget } from './part-of-target.ts';
import {
  amountOfRatio,
  ownRatio,
  shareOfLongerTime,
  shareOfSpoken,
  shareOfTotal,
} from './share-of-previous.ts';
import { isNewestSeveral } from '../resolution/newest-several.ts';
import { isAbsolute } from '../resolution/period-in-doubt.ts';
import {
  areSumsAlike,
  betweenLastSums,
  changeOfSum,
  isSumAtTime,
  sumAtTime,
  sumSinceBase,
} from './sum-turns.ts';
import {
  aboveEarlier,
  againstOtherTarget,
  revisionInPercent,
  targetAnnounced,
  withoutTarget,
} from './target-turns.ts';
import { againstTarget, isKnownAsReached, leftOfTarget, reachedOfTarget } from './target-reached.ts';
import { shareOfTogetherInTotal } from './share-of-together.ts';
import { timesAnother } from './times-another.ts';
import { totalLookedUp, totalOfOnly, totalOfPart } from './total-spoken-of.ts';
import { CHANGES, type OperationName } from '../words/operation-names.ts';

/** Reads a turn that names no metric by the question before: another period, or another thing to do with it. */
export function followUp(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  { query: last, before, trail, doubt }: Conversation,
): Query | undefined {
  if (!last || doubt?.metric) return undefined;
  const query = hasOperation(frame, 'actual') ? withoutTarget(last) : last;
  if (frame.periods.length) {
    if (doubt && (!isPlain(frame) || hasOperation(frame, 'document'))) return undefined;
    if (doubt?.period && frame.periods.some(({ period }) => !isAbsolute(period))) return undefined;
    if (namesTimeOver(frame)) return overTheTime(dataset, frame, last, trail ?? []);
    if (isOverTheTime(dataset, lexicon, frame, last))
      return betweenFigures(dataset, lexicon, frame, trail ?? []);
    if (setsAgainstOther(lexicon, frame, last)) return atOtherPeriods(dataset, lexicon, frame, last, true);
    const whole = totalLookedUp(lexicon, frame, last, trail ?? []);
    const announced = last.kind === 'lookup' && targetAnnounced(dataset, lexicon, frame, last.figure);
    // what was asked of a figure in between is not asked of the next: "... how many more than a year before", "Dec 2011?"
    const isNext = isFromConversation(query) && frame.periods.every(({ period }) => isAbsolute(period));
    const asksForFigure =
      !isSameChange(lexicon, frame, query) &&
      (isNext ||
        isBaseNamed(dataset, frame, query) ||
        wholeClause(lexicon, frame) ||
        hasOperation(frame, 'standalone'));
    return (
      (announced || undefined) ??
      figureBackThen(frame, query) ??
      atOtherPeriods(dataset, lexicon, frame, whole ?? (asksForFigure ? lastFigure(query) : query))
    );
  }
  if (doubt) return undefined;
  return (
    againstTarget(dataset, frame, query, before) ??
    (query.kind === 'lookup' && query !== last
      ? { ...query, readings: ['from-conversation' as const] }
      : undefined) ??
    amongParts(dataset, frame, last) ??
    betweenShares(dataset, frame, last, before) ??
    betweenLastSums(dataset, frame, last, before) ??
    sumSinceBase(dataset, frame, last) ??
    shareOfTotal(dataset, lexicon, frame, last, trail ?? []) ??
    shareOfSpoken(dataset, frame, last, trail ?? []) ??
    betweenLastTwo(dataset, lexicon, frame, last, trail ?? []) ??
    ((isOfSeveral(lexicon, frame) || hasOperation(frame, 'average')) && hasOperation(frame, ...CHANGES)
      ? undefined
      : withOtherOperation(dataset, lexicon, frame, last, before)) ??
    ownRatio(dataset, lexicon, frame, last) ??
    amountOfRatio(dataset, lexicon, frame, last) ??
    (last.kind === 'lookup' || areSumsAlike(last, before)
      ? undefined
      : betweenFigures(dataset, lexicon, frame, endsOfSeries(last) ?? trail ?? [])) ??
    lookedUpTogether(dataset, lexicon, frame, trail ?? [])
  );
}

/** "over these nine months" after a balance at two dates: the time between them, and no date of its own. */
function isOverTheTime(dataset: Dataset, { plays }: Lexicon, { periods }: Frame, query: Query): boolean {
  const [mention, another] = periods;
  if (query.kind !== 'lookup' || dataset.metric(query.figure.metric).nature !== 'balance') return false;
  return mention?.period.kind === 'part' && !another && plays(mention.wordBefore, 'pointing-at-span');
}

/** A turn that takes figures looked up before together, at the period that it names: tried before all other readings. */
export function ofTrail(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  { query, before, trail = [], doubt }: Conversation,
): Query | undefined {
  if (!query || doubt) return undefined;
  const ofWhole =
    formerAndLatter(dataset, lexicon, frame, trail) ??
    revisionInPercent(frame, query) ??
    againstOtherTarget(dataset, lexicon, frame, query) ??
    asStatedIn(dataset, frame, query) ??
    partOfTarget(dataset, frame, query) ??
    reachedOfTarget(dataset, frame, query) ??
    leftOfTarget(frame, query, before) ??
    shareOfLongerTime(dataset, frame, query) ??
    shareOfTogetherInTotal(dataset, lexicon, frame, query, trail);
  if (ofWhole) return ofWhole;
  if (!frame.periods.length) {
    const total = totalOfPart(dataset, lexicon, frame, query, trail);
    if (total) return withOtherOperation(dataset, lexicon, frame, total, undefined);
    const only = totalOfOnly(dataset, lexicon, frame, query, trail);
    if (only) return only;
    const since =
      sinceSteppedBack(dataset, frame, query, trail) ?? fromFirstToLast(dataset, frame, query, trail);
    if (since) return since;
    if (!hasOperation(frame, 'sum', 'average') && !saysTogether(lexicon, frame)) return undefined;
    return lookedUpTogether(dataset, lexicon, frame, trail);
  }
  return (
    timesAnother(dataset, lexicon, frame, query) ??
    togetherAt(dataset, lexicon, frame, trail) ??
    aboveEarlier(dataset, frame, query)
  );
}

/** "what was the cost?", "what was it in 3Q10?": asks for a figure, not for what was worked out from others before. */
export function wholeClause({ plays }: Lexicon, { words }: Frame): boolean {
  return words.some(({ text }, index) => {
    const next = words[index + 1]?.text ?? '';
    return plays(text, 'existing') || (plays(text, 'asking-value') && plays(next, 'being'));
  });
}

/** The figure that a change led to, looked up. */
export const lastFigure = (query: Query): Query =>
  query.kind === 'change' ? { kind: 'lookup', figure: query.to } : query;

/** The question before, asked of the one period that a follow-up names, or set against it. */
export function atOtherPeriods(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  query: Query,
  isBase = false,
): Query | undefined {
  const [first] = figureRefsOf(query);
  const ref = query.kind === 'change' ? query.to : first;
  if (!ref) return undefined;
  const base = parsePeriodId(ref.period);
  const mentions = daysOfYears(frame.periods);
  const periods = mentions.flatMap((mention): Period[] => {
    const read = readPeriod(dataset, ref.metric, asBefore(mention, base), base);
    return read.kind === 'period' ? [read.period] : [];
  });
  const [period, ...again] = periods;
  // 「3か月後の12月末は？」: the one time told by a step and by its name
  if (!period || periods.length !== mentions.length || !again.every((other) => samePeriod(other, period)))
    return undefined;
  const currency = hasOperation(frame, 'dollars')
    ? ({ currency: 'USD' } as const)
    : hasOperation(frame, 'absolute') || frame.words.some(({ text }) => lexicon.plays(text, 'own-currency'))
      ? { currency: undefined }
      : {};
  const isShare = query.kind === 'ratio' || dataset.metric(ref.metric).unit === '%';
  const compares =
    isBase ||
    (!isSameChange(lexicon, frame, query) &&
      (setsAgainstTime(lexicon, frame) || (hasOperation(frame, 'percent') && !isShare)));
  // a target is set against what was reached, not against another year's target
  const isReached =
    ref.target &&
    (compares || hasOperation(frame, 'actual') || isKnownAsReached(dataset, lexicon, frame, ref, period));
  const like = isReached ? reached(ref) : ref;
  const at: FigureRef = { ...like, period: periodId(period), ...currency };
  if (compares && query.kind === 'lookup' && isChangeOfSpan(lexicon, frame, base, period))
    return changeOf(dataset, frame, { ...at, period: periodId(shiftYears(period, -1)) }, at);
  if (isSumAtTime(query))
    return compares
      ? changeOfSum(dataset, frame, query, period)
      : isPlain(frame)
        ? sumAtTime(query, period)
        : undefined;
  if (compares) {
    return base && !samePeriod(period, base) ? againstAnotherTime(dataset, frame, query, ref, at) : undefined;
  }
  if (query.kind === 'change') {
    const from = sameDistance(query, period);
    return (
      from && {
        ...query,
        from: { ...query.from, period: periodId(from) },
        to: { ...query.to, period: periodId(period) },
        readings: ['from-conversation'],
      }
    );
  }
  if (query.kind === 'lookup' || query.kind === 'breakdown')
    return { ...query, figure: at, readings: ['from-conversation'] };
  return averageAt(query, at.period) ?? workedOutAt(query, at.period);
}

/** What was worked out of figures at one time, worked out of them at another: a ratio whatever its two times. */
function workedOutAt(query: Query, period: PeriodId): Query | undefined {
  const readings = ['from-conversation' as const];
  const then = (figure: FigureRef): FigureRef => ({ ...figure, period });
  if (query.kind === 'ratio') return { ...query, of: then(query.of), to: then(query.to), readings };
  const [first, ...others] = figureRefsOf(query);
  if (!others.every((figure) => figure.period === first?.period && !figure.target)) return undefined;
  if (query.kind === 'difference') return { ...query, a: then(query.a), b: then(query.b), readings };
  if (query.kind === 'aggregate' || query.kind === 'calculate')
    return { ...query, figures: query.figures.map(then), readings };
  return undefined;
}

/** "and 2008?" after nine months or a date: a bare year is then the same months, or the same day, of that year. */
function asBefore(mention: PlacedPeriod, base: Period | undefined): PlacedPeriod {
  const { period, readings } = mention;
  if (period.kind !== 'period' || period.period.kind !== 'year' || !readings.includes('bare-year') || !base)
    return mention;
  const then = inYear(base, period.period.fy);
  return { ...mention, period: { kind: 'period', period: then }, readings: [] };
}

const reached = (ref: FigureRef): FigureRef => ({ ...ref, target: undefined });

/** Operations that a turn without a metric applies to the figure before, whatever else it names. */
const ASKED_ANEW: readonly OperationName[] = [
  'target',
  'target-midterm',
  'needed',
  'revision',
  'list',
  'cagr',
  'count',
];
/** Operations by which a period is set against the one before. */
const SETTING_AGAINST: readonly OperationName[] = [
  'change',
  'growth',
  'percent',
  'points',
  'compare',
  'above',
  'below',
  'higher',
  'lower',
];

/** Whether a turn without a metric is a whole question but for the metric, which is the one before: "target?". */
export function asksAnew(frame: Frame, query: Query | undefined): boolean {
  // "how much is still left?" after how much of a target was reached
  const isRest = query?.kind === 'ratio' && query.to.target !== undefined && hasOperation(frame, 'needed');
  if (isRest && !frame.periods.length) return false;
  if (hasOperation(frame, ...ASKED_ANEW) || frame.periods.some(isNewestSeveral)) return true;
  // 「四半期平均だと？」 after a longer time: of the figures of its quarters
  const isOfParts = hasOperation(frame, 'average') && hasOperation(frame, 'per-quarter', 'per-month');
  if (isOfParts && query?.kind === 'lookup' && !query.figure.period.includes('-')) return true;
  const isOfOne = query === undefined || query.kind === 'lookup' || query.kind === 'series';
  if (isOfOne && hasOperation(frame, 'yoy', 'qoq', 'since-year-end')) return true;
  if (frame.periods.length > 1 && hasOperation(frame, ...SETTING_AGAINST)) return true;
  // after a share these only say again that one is asked for
  const again = query?.kind === 'ratio' ? (['share', 'ratio'] as const) : [];
  return frame.periods.length > 0 && !isPlainBut(frame, ...SETTING_AGAINST, ...again);
}
