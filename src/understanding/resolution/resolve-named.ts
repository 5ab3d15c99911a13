import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { samePeriod, type Period } from '../../periods/period.ts';
import type { Query } from '../../query/query.ts';
import { applyRules } from '../questions/apply-rules.ts';
import { asksAgain } from '../conversation/asked-again.ts';
import { isOfStranger } from '../conversation/after-refusal.ts';
import type { Asked } from '../questions/asked.ts';
import { isMisplaced } from '../questions/alone.ts';
import { leavesOut } from '../questions/left-unread.ts';
import { isDivisorAlone } from '../questions/for-each.ts';
import { boundOf } from '../questions/bounds.ts';
import { timeSpokenOf } from '../conversation/conversation.ts';
import { readDocument } from './documents.ts';
import { datesOfRates } from './exchange-rate.ts';
import { followingTurn } from '../conversation/following-turn.ts';
import { isOfSeveralTimes, substituteMetric } from '../conversation/other-metric.ts';
import { isLatest, ofAnyYear, periodInDoubt } from './period-in-doubt.ts';
import {
  hasOperation,
  withoutOperation,
  type Frame,
  type MetricMention,
  type PlacedPeriod,
} from './frame.ts';
import { headlines, refusal, whichSpan, type Refusal } from './refusals.ts';
import { notUnderstood, whatThen } from './what-then.ts';
import { impliedPeriod, modifiersOf } from '../questions/modifiers.ts';
import { isRange, isSeparated, steppedFrom, yearsSaid } from './lists.ts';
import type { ResolvedMetrics } from '../metrics/resolve-metrics.ts';
import { ratioOfTwo } from '../../dataset/ratio-of-two.ts';
import { daysOfYears } from '../periods/complete.ts';
import { atItsEnd, readForEach } from '../periods/resolve-periods.ts';
import { withPercentOfChange } from './percent-of-change.ts';
import { withNewestSeveral } from './newest-several.ts';
import { reachedBy } from './reached-by.ts';
import { readingsOfWords } from './readings.ts';
import { ofSameAnnouncement } from '../conversation/target-turns.ts';
import { isFlowOfChange } from './statements.ts';
import { readTarget } from './targets.ts';
import { inOtherUnit, upsideDown } from './told-in-unit.ts';
import { inYearOfTarget } from './year-of-target.ts';
import type { Question } from './resolve.ts';

/** A question whose metrics are decided: reads its periods, target and document, then what it asks of them. */
export function resolveNamed(
  question: Question,
  read: Frame,
  mentions: readonly MetricMention[],
  resolved?: ResolvedMetrics,
): Query | Refusal {
  const { dataset, lexicon, steps, conversation } = question;
  const whole = mentions.length === 1 ? withPercentOfChange(lexicon, read) : read;
  const metrics = mentions.flatMap(({ metrics: [metric] }) => (metric ? [metric] : []));
  const [metric] = metrics;
  if (!metric) return refusal({ code: 'no-metric' }, headlines(dataset));
  const inverse = upsideDown(dataset, lexicon, read, metric);
  if (inverse) return inverse;
  const isLine =
    mentions.some(({ line }) => line) || (mentions.length === 1 && isFlowOfChange(question, metric, whole));
  const said = datesOfRates(dataset, metric, isLine ? withoutOperation(whole, 'change') : whole);
  const target = ofSameAnnouncement(question, said, metric, readTarget(dataset, lexicon, said, metric));
  const base = timeSpokenOf(conversation, target.ref !== undefined && !said.periods.length);
  const frame = target.settles
    ? { ...said, operations: said.operations.filter((operation) => !target.settles?.includes(operation)) }
    : said;
  const source = target.uses.length ? undefined : readDocument(dataset, frame);
  const isOfNewest = ({ period }: PlacedPeriod): boolean =>
    target.ref !== undefined && (base !== undefined || frame.periods.length > 1) && isLatest(period);
  const told = frame.periods
    .filter((mention) => !target.uses.includes(mention) && !source?.uses.includes(mention))
    .map((mention) => (target.ref ? ofAnyYear(mention) : mention))
    .filter((mention) => !isOfNewest(mention));
  const mentioned = withNewestSeveral(
    dataset,
    metric,
    frame,
    steppedFrom(frame, lexicon, daysOfYears(inYearOfTarget(dataset, lexicon, metric, target, told))),
  );
  const reached = target.ref ? reachedBy(dataset, metric, frame, mentioned) : mentioned;
  const readsOfTime = readForEach(dataset, metrics, reached, base, target.ref !== undefined);
  const reads = asksForChange(frame)
    ? readsOfTime
    : readsOfTime.map((read) => atItsEnd(dataset, metric, read));
  if (reads.some(({ kind }) => kind === 'unknown'))
    return refusal({ code: 'unknown-period', text: steps.text });
  const several = reads.find((read) => read.kind === 'several');
  if (several && !several.spans.length) return refusal({ code: 'unknown-period', text: steps.text });
  if (several) return whichSpan(dataset, metric, several.spans);
  const placed = reads.filter((read) => read.kind === 'period');
  const window = reads.find((read) => read.kind === 'window');
  const unread = periodInDoubt(question, metric, mentioned);
  if (unread) return unread;
  const modifiers = modifiersOf(frame, target.ref, source?.document);
  if (!placed.length && !window && isOfStranger(question, whole))
    return refusal({ code: 'unsupported', what: steps.text });
  if (!placed.length && !window) {
    const turn = followingTurn(question, frame);
    const substituted = turn && substituteMetric(turn, metrics);
    if (substituted) return substituted;
    const hasNoTime = turn && !said.periods.length && isOfSeveralTimes(turn.query);
    if (hasNoTime || asksAgain(lexicon, frame)) return refusal({ code: 'unsupported', what: steps.text });
  }
  const stated = target.ref === undefined ? undefined : readDocument(dataset, frame).document;
  const impliedFor = (id: MetricId | undefined) => id && impliedPeriod(dataset, id, modifiers, base, stated);
  const implied =
    placed.length || window
      ? undefined
      : (impliedFor(ratioAsked(dataset, metrics, frame)) ?? impliedFor(metric));
  const asked: Asked = {
    dataset,
    frame,
    metrics,
    periods: distinct(placed.length ? placed.map(({ period }) => period) : implied ? [implied.period] : []),
    window,
    pieces: steps.pieces,
    periodAt: (mention) => {
      const [read, another] = reads.filter((_, index) => mentioned[index]?.mention === mention);
      return read?.kind === 'period' && !another ? read.period : undefined;
    },
    periodSaid: placed.length > 0,
    readings: [
      ...readingsOfWords(dataset, steps, metric),
      ...placed.flatMap(({ readings }) => readings),
      ...(implied?.readings ?? []),
    ],
    spokenOf: base,
    modifiers,
    targetDates: target.dates,
    has: (...names) => hasOperation(frame, ...names),
    isRange: isRange(frame, lexicon),
    yearsSaid: yearsSaid(frame, lexicon),
    isSeparated: isSeparated(steps, mentions, lexicon),
    plays: lexicon.plays,
    wordsFor: (id) => mentions[metrics.indexOf(id)]?.words ?? [],
    metricAt: ({ from, metrics: [only, second] }) => {
      if (resolved?.taken.has(from)) return 'within another';
      const [named, another] = resolved?.placed.get(from)?.metrics ?? [];
      return named && !another ? named : second ? undefined : only;
    },
    placeOfMetric: (id) => mentions[metrics.indexOf(id)]?.from ?? 0,
  };
  const query = applyRules(asked, target.ref !== undefined);
  if (!query || isMisplaced(asked) || isDivisorAlone(asked, query, mentions))
    return whatThen(asked, steps.text);
  if (leavesOut(asked, query)) return notUnderstood(asked, steps.text);
  const untold = inOtherUnit(dataset, lexicon, frame, query);
  if (untold) return untold;
  const [mention, second] = mentioned;
  const [period] = asked.periods;
  const isOne = query.kind === 'lookup' && mention && !second && period;
  const bound = isOne ? boundOf(dataset, lexicon, frame, mention, period, query.figure) : undefined;
  if (bound?.kind === 'up-to') return whichSpan(dataset, metric, bound.spans);
  return bound ? whatThen(asked, steps.text) : query;
}

/** "What % of total revenues are recurring revenues, per the February 2009 release": the release states the ratio itself. */
function ratioAsked(
  dataset: Dataset,
  [a, b, third]: readonly MetricId[],
  frame: Frame,
): MetricId | undefined {
  if (
    !a ||
    !b ||
    third ||
    !hasOperation(frame, 'document') ||
    !hasOperation(frame, 'share', 'ratio', 'percent')
  )
    return undefined;
  const ratio = ratioOfTwo(dataset, a, b) ?? ratioOfTwo(dataset, b, a);
  return ratio && dataset.factsOfMetric(ratio).length ? ratio : undefined;
}

/** "Change in cash in calendar 2009", where "cash in calendar 2009" is what there was at its end. */
const asksForChange = (frame: Frame): boolean =>
  hasOperation(frame, 'change', 'growth', 'percent', 'higher', 'lower', 'above', 'below');

function distinct(periods: readonly Period[]): Period[] {
  return periods.filter((period, index) => periods.findIndex((other) => samePeriod(other, period)) === index);
}
