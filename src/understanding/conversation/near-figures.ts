import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import { nearestLookups } from '../../answering/unanswered.ts';
import { newest } from '../../dataset/newest.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { periodId, type Period } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { periodOf, topicOf } from './conversation.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import { headlines, lookupOf } from '../resolution/refusals.ts';
import { readTarget } from '../resolution/targets.ts';
import { daysOfYears } from '../periods/complete.ts';
import type { Question } from '../resolution/resolve.ts';
import { readPeriods } from '../periods/resolve-periods.ts';

/** The figure that the words of a turn may belong to. */
export function previousFigure({ dataset, conversation }: Question): FigureRef | undefined {
  const { doubt, query } = conversation;
  if (doubt?.metric && !doubt.company && !doubt.subject) return undefined;
  const [first] = query ? figureRefsOf(query) : [];
  if (first) return first;
  const { metric } = topicOf(conversation);
  const period = metric && newest(dataset, metric);
  return period && { metric, period: periodId(period) };
}

/** The time that a turn says a metric is to be told of, or the conversation where the turn says none. */
function timeSaid({ dataset, conversation }: Question, frame: Frame, metric: MetricId): Period | undefined {
  const [first] = readPeriods(dataset, metric, daysOfYears(frame.periods), periodOf(conversation));
  return first?.kind === 'period' ? first.period : undefined;
}

/** How many look-ups are offered. */
const MOST_OFFERED = 5;

/**
 * What is offered to whoever asks for something that is not understood, the nearest first: look-ups near the figure that
 * was named; where none was, the headline figures at the time that was said, or their targets, or at their newest period.
 */
export function nearLookups(
  question: Question,
  frame: Frame,
  mentions: readonly MetricMention[] = [],
): readonly Query[] {
  const { dataset, lexicon } = question;
  const [named] = mentions.flatMap(({ metrics }) => metrics);
  const period = named && (timeSaid(question, frame, named) ?? newest(dataset, named));
  if (period) return nearestLookups(dataset, { metric: named, period: periodId(period) });
  const headline = dataset.headlines.toSorted(
    (a, b) => Number(b.offered ?? false) - Number(a.offered ?? false),
  );
  const atTime = headline.flatMap(({ metric }): FigureRef[] => {
    const said = timeSaid(question, frame, metric);
    const target = readTarget(dataset, lexicon, frame, metric).ref;
    if (!said) return [];
    const figure = { metric, period: periodId(said), ...(target && { target }) };
    return isMissing(resolveFigure(dataset, figure)) ? [] : [figure];
  });
  const isSaid = frame.periods.length > 0 && atTime.length > 0;
  return isSaid ? atTime.slice(0, MOST_OFFERED).map(lookupOf) : headlines(dataset);
}
