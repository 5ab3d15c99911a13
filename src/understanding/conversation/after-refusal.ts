import type { MetricId } from '../../dataset/schema.ts';
import { periodId, type PeriodId } from '../../periods/period.ts';
import type { Query } from '../../query/query.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { atOtherPeriods } from './at-other-periods.ts';
import { periodOf, topicOf, type Conversation, type Topic } from './conversation.ts';
import { followingTurn } from './following-turn.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import { daysOfYears } from '../periods/complete.ts';
import { resolveMetrics } from '../metrics/resolve-metrics.ts';
import { readPeriods } from '../periods/resolve-periods.ts';
import type { Question } from '../resolution/resolve.ts';

/**
 * What is spoken of after a question that was not understood: what it named, and for the rest what was spoken of
 * before. What it may have been about instead is in doubt: a follow-up that leaves that out gets no answer.
 */
export function conversationAfterRefusal(question: Question, frame: Frame): Conversation {
  const { conversation } = question;
  if (!asksForSomething(question, frame)) return conversation;
  const spoken = topicOf(conversation);
  const named = namedMetrics(question, frame);
  const [metric, another] = named;
  const at = saidPeriod(question, frame, another ? undefined : (metric ?? spoken.metric));
  const isUnread = frame.periods.length > 0 && at === undefined;
  const strange = frame.unknown.length > 0 || frame.companies.length > 0;
  const doubt = {
    metric: conversation.doubt?.metric === true || frame.metrics.length > 0 || strange || !isPlain(frame),
    period:
      isUnread ||
      (!at && conversation.doubt?.period === true) ||
      frame.unknown.some((word) => /\d/.test(word)),
    ...(strange && !another && isPlain(frame) && { company: true as const }),
    ...(conversation.doubt?.subject && !frame.metrics.length && { subject: true as const }),
  };
  const then = frame.metrics.length ? undefined : sameAt(question, frame);
  if (then) return { query: then, doubt };
  const about = another ? undefined : (metric ?? spoken.metric);
  const when = doubt.period ? undefined : (at ?? spoken.period);
  const topic: Topic = {
    ...(about !== undefined && { metric: about }),
    ...(when !== undefined && { period: when }),
    ...targetOf(frame, spoken),
  };
  return { topic, doubt };
}

/** Whether a turn asks for anything: "great, thanks" leaves what is spoken of as it is. */
function asksForSomething({ lexicon, steps }: Question, frame: Frame): boolean {
  if (frame.metrics.length || frame.periods.length || frame.companies.length) return true;
  const asks = /[?？]/.test(steps.text) || lexicon.plays(frame.words[0]?.text ?? '', 'continuing');
  // "why not?", "is that bad?"
  const names = frame.unknown.some((word) => !lexicon.plays(word, 'remarking'));
  return asks && (names || frame.operations.length > 0);
}

function targetOf(frame: Frame, { target }: Topic): Pick<Topic, 'target'> {
  if (hasOperation(frame, 'actual')) return {};
  const spoken = target ?? (hasOperation(frame, 'target') ? 'newest' : undefined);
  return spoken ? { target: spoken } : {};
}

/** More names than this are no one figure whatever they mean. */
const MOST_NAMES = 3;

function namedMetrics({ dataset, lexicon }: Question, frame: Frame): readonly MetricId[] {
  if (frame.metrics.length > MOST_NAMES) return frame.metrics.flatMap(({ metrics }) => metrics);
  const { mentions } = resolveMetrics(dataset, lexicon, frame, undefined);
  return mentions.flatMap(({ metrics }) => metrics);
}

/** The one period that a turn names. */
function saidPeriod(
  { dataset, conversation }: Question,
  frame: Frame,
  metric: MetricId | undefined,
): PeriodId | undefined {
  const { periods } = frame;
  const [only, second] = periods;
  // "vs 3Q08" names what something is set against, and not what is spoken of
  if (!only || second || hasOperation(frame, 'compare')) return undefined;
  if (metric === undefined) return only.period.kind === 'period' ? periodId(only.period.period) : undefined;
  const isStep = only.period.kind !== 'period' && only.period.kind !== 'month';
  if (isStep && conversation.doubt?.period) return undefined;
  const [read] = readPeriods(dataset, metric, daysOfYears(periods), periodOf(conversation));
  return read?.kind === 'period' ? periodId(read.period) : undefined;
}

/** The question before, asked again of the period that this turn names. */
function sameAt(question: Question, frame: Frame): Query | undefined {
  const turn = frame.periods.length ? followingTurn(question, { ...frame, operations: [] }) : undefined;
  return turn && atOtherPeriods(turn);
}

/**
 * "IIJ's then", "IIJ's in 9M08": asks the question again that was not understood only as to whose figure it asked for.
 */
export function ofOwnCompany(question: Question, frame: Frame): Query | undefined {
  const { lexicon, conversation } = question;
  const { query, doubt } = conversation;
  const names = frame.words.some(({ text }) => lexicon.plays(text, 'own-company'));
  if (!query || !names || !isPlain(frame) || doubt?.company !== true || doubt.period) return undefined;
  return frame.periods.length
    ? sameAt(question, frame)
    : ({ ...query, readings: ['from-conversation'] } as Query);
}

/**
 * "domestic revenue 3Q09", "and operating income?": another figure of what was narrowed, or of whom, in a way that is
 * not known, unless the turn says that it is ours.
 */
export function isOfStranger({ lexicon, conversation }: Question, { words }: Frame): boolean {
  const { doubt, topic } = conversation;
  const isNarrowed = doubt?.company === true && topic?.metric !== undefined;
  const goesOn = words.slice(0, 2).some(({ text }) => lexicon.plays(text, 'continuing'));
  return isNarrowed && goesOn && !words.some(({ text }) => lexicon.plays(text, 'own-company'));
}
