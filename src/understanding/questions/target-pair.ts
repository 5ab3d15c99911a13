import { longestKnown } from '../../answering/known-periods.ts';
import { targetsOf } from '../../answering/resolve-figure.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { endOf, spansEndingAt } from '../../periods/calendar.ts';
import { periodId, samePeriod, type Period, type PeriodId } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import type { PlacedPeriod } from '../resolution/frame.ts';
import type { Asked } from './asked.ts';
import { isExpectedToChange } from './expected-change.ts';

/** The actual and the target that a question sets against each other. */
export type Pair = { readonly actual: FigureRef; readonly target: FigureRef };

/**
 * "9M09 operating income against the FY2009 target": of two periods the one that has targets is the target's, the
 * other the actual's; a single period is of both, but where progress is asked for a part of a year whose target alone
 * there is.
 */
export function pairOf(asked: Asked): Pair | undefined {
  const [metric, other] = asked.metrics;
  const { target } = asked.modifiers;
  if (!metric || other || !target) return undefined;
  const [first, second, third] = asked.has('needed') ? withoutRest(asked.periods) : asked.periods;
  if (third) return undefined;
  if (!first) return undefined;
  const aimed = second
    ? targetPeriod(asked, metric, first, second)
    : (yearAimedAt(asked) ?? aimedAt(asked, metric, first));
  if (!aimed) return undefined;
  const actual = second ? (aimed === first ? second : first) : first;
  const by = (asked.has('needed') ? gone(actual) : undefined) ?? upTo(asked, actual, aimed);
  return {
    actual: { metric, period: (!second && isOfProgress(asked) && soFar(asked, metric, by)) || periodId(by) },
    target: { metric, period: periodId(aimed), target },
  };
}

/** Whether what is asked is a part of a target, and not how what was reached in all compares with it. */
const asksForPart = ({ has }: Asked): boolean =>
  has('progress', 'needed', 'share', 'percent', 'ratio', 'divided') && !has('beat');

/** "FY2011 revenue target in percent" tells of what: no word says that something was reached or is left. */
const isOfProgress = ({ frame, has, plays }: Asked): boolean =>
  !has('beat') &&
  (has('progress', 'needed') ||
    (has('share', 'percent') && frame.words.some(({ text }) => plays(text, 'reaching'))));

/** "How much of the FY2011 target has been reached": of a year that is not over in the data, what is known of it. */
const soFar = ({ dataset }: Asked, metric: MetricId, period: Period): PeriodId | undefined =>
  longestKnown(dataset, metric, periodId(period))?.period;

/** What of a year has gone by before its last quarter or half. */
export function gone(period: Period): Period | undefined {
  if (period.kind === 'quarter' && period.quarter === 4) return { kind: 'nine-months', fy: period.fy };
  return period.kind === 'half' && period.half === 2 ? { kind: 'half', fy: period.fy, half: 1 } : undefined;
}

/** "What 4Q11 has to bring, given the nine months": the rest of a year is named beside what has gone by before it. */
const withoutRest = (periods: readonly Period[]): readonly Period[] =>
  periods.filter((period) => {
    const before = gone(period);
    return !before || !periods.some((other) => samePeriod(other, before));
  });

function aimedAt(asked: Asked, metric: MetricId, period: Period): Period {
  const hasTargets = (of: Period): boolean => targetsOf(asked.dataset, metric, periodId(of)).length > 0;
  // "the gap between the FY2009 target and the nine months": what has gone by is named beside the year of the target
  const isPart = asked.frame.periods.length > 1 || asksForPart(asked);
  if (period.kind === 'instant' || hasTargets(period) || !isPart) return period;
  const year: Period = { kind: 'year', fy: period.fy };
  return hasTargets(year) ? year : period;
}

function targetPeriod(asked: Asked, metric: MetricId, first: Period, second: Period): Period | undefined {
  const { dataset } = asked;
  const aims = [first, second].filter((period) => targetsOf(dataset, metric, periodId(period)).length > 0);
  const [only, both] = aims;
  if (!both) return only;
  return periodOfTarget(asked) ?? second;
}

/** "the target for FY2011", "FY2011 target": the period that the word "target" goes with, of several that have one. */
function periodOfTarget({ frame, periodAt, plays }: Asked): Period | undefined {
  const word = frame.operations.findLast(({ names }) => names.includes('target'));
  if (!word) return undefined;
  const isNext = ({ at }: PlacedPeriod): boolean =>
    at >= word.to && frame.words.slice(word.to, at).every(({ text }) => plays(text, 'leading-to-time'));
  const next = frame.periods.find((mention) => mention.at > word.to && isNext(mention));
  const mention = next ?? frame.periods.findLast(({ at }) => at < word.from);
  return mention && periodAt(mention.mention);
}

/** "What is left of the target after the third quarter": set against a year, that is all of it up to then. */
function upTo({ frame, periodAt, plays }: Asked, actual: Period, aimed: Period): Period {
  const isAfter = frame.periods.some((mention) => {
    const period = periodAt(mention.mention);
    return plays(mention.wordBefore, 'after') && period !== undefined && samePeriod(period, actual);
  });
  const whole =
    isAfter && aimed.kind === 'year' && actual.kind === 'quarter' && spansEndingAt(endOf(actual)).at(-1);
  return whole || actual;
}

/**
 * "How much of the FY2008 target was earned in the first half": where a part is asked for, a year said before the word
 * for a target is the target's own, and the part of it named elsewhere that of the actual.
 */
function yearAimedAt({ frame: { operations, periods, words }, has, plays }: Asked): Period | undefined {
  const isPart = has('progress', 'needed', 'share', 'percent', 'ratio', 'divided', 'minus');
  if (!isPart || has('beat')) return undefined;
  const target = operations.findLast(({ names }) => names.includes('target'));
  const year = periods.findLast(({ at }) => target && at < target.from)?.yearSaid;
  const behind = target && periods.find(({ at }) => at >= target.to);
  const isOfTarget =
    behind && words.slice(target.to, behind.at).every(({ text }) => plays(text, 'leading-to-time'));
  return isOfTarget ? undefined : year;
}

/** "The decline that the FY2008 target implies": from the year before, and not from what was reached in that year. */
export const isImpliedChange = (asked: Asked, { actual, target }: Pair): boolean =>
  actual.period === target.period &&
  asked.has('change') &&
  !asked.has('beat', 'shortfall', 'needed', 'actual', 'compare', 'higher', 'lower', 'above', 'below') &&
  isExpectedToChange(asked.frame, asked.plays);
