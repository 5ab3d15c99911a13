import { isDeepStrictEqual } from 'node:util';
import type { MetricId } from '../../dataset/schema.ts';
import { comparePeriods, isWithin } from '../../periods/calendar.ts';
import { parsePeriodId, type Period, type PeriodId } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';

/** What a follow-up builds on: the queries asked last and before that. Plain data that fits in a message. */
export type Conversation = {
  readonly query?: Query;
  readonly before?: Query;
  /** The figures looked up turn by turn, the last one included: what "the sum of those" adds up. */
  readonly trail?: readonly FigureRef[];
  /** What the last question left open: `query` is then only one of its readings. */
  readonly open?: OpenQuestion;
  /** The questions that were offered when it was asked back what was meant, in their order. */
  readonly choices?: readonly Query[] | undefined;
  /** A turn before any figure was named, which the next one may name. */
  readonly unfinished?: string | undefined;
  /** What the last question, which was not understood, may have been about instead. */
  readonly doubt?: Doubt;
  /** What is spoken of where no query names a whole figure: after a definition, a statement, half a question. */
  readonly topic?: Topic;
  /** Set where the time spoken of was named as one of the calendar year. */
  readonly calendar?: true;
  /** Set where the last turn only asked for something else of the figure before it, as "yoy?" does. */
  readonly aside?: true;
};
/**
 * `company` is set where all else of the question was understood: only whose figure was asked for may be in doubt.
 * `subject` is set where it is only in doubt which figure of the business spoken of was asked for.
 */
export type Doubt = {
  readonly metric: boolean;
  readonly period: boolean;
  readonly company?: true;
  readonly subject?: true;
};
/** As much of a figure as is known. */
export type Topic = {
  readonly metric?: MetricId | undefined;
  readonly period?: PeriodId | undefined;
  readonly target?: FigureRef['target'];
};
export type OpenQuestion =
  | {
      readonly kind: 'metric';
      readonly metrics: readonly MetricId[];
      /** What the question asks with each of them, where it asks anything. */
      readonly readings: readonly (Query | undefined)[];
    }
  | { readonly kind: 'period'; readonly periods: readonly PeriodId[] };

/** As many figures looked up one by one are remembered; of a list all. */
const LONGEST_TRAIL = 8;

/** What a figure is set against: where a turn names no figure of its own, it asks that of the one before alone. */
const SET_AGAINST: ReadonlySet<Query['kind']> = new Set(['change', 'difference']);

/** What the turn after a query builds on, given what that query was asked after. */
export function conversationAfter(
  query: Query,
  conversation: Conversation,
  namesFigure: boolean,
): Conversation {
  const { query: before, trail = [], open } = conversation;
  // where a figure stands is asked in passing: what is spoken of stays what it was
  if (query.kind === 'sources' && before?.kind === 'lookup' && isDeepStrictEqual(query.figure, before.figure))
    return conversation;
  // of several that moved none is spoken of alone, nor what they were at one of both times: only the later one is
  if (query.kind === 'rank-changes') return { topic: { period: query.moved[0]?.to.period }, doubt: OF_NONE };
  const looked = trailAfter(query, trail);
  const topic = topicAfter(query, conversation);
  return {
    query,
    ...(before && !open && { before }),
    ...(looked.length && { trail: looked }),
    ...(topic && { topic }),
    ...(isOfCalendar(query, conversation) && { calendar: true as const }),
    ...(SET_AGAINST.has(query.kind) && isFromConversation(query) && !namesFigure && { aside: true as const }),
  };
}

const OF_NONE = { metric: true, period: false, subject: true } as const;

/** What is spoken of after a query that names no figure: what it names, beside the period that was spoken of before. */
function topicAfter(query: Query, conversation: Conversation): Topic | undefined {
  const { period } = topicOf(conversation);
  const at = period && { period };
  switch (query.kind) {
    case 'define':
      return { metric: query.metric, ...at };
    case 'statement':
      return { period: query.period };
    case 'targets':
      return { ...(query.metric && { metric: query.metric }), ...at, target: 'newest' };
    case 'discrepancies':
      return { ...(query.metric && { metric: query.metric }), ...at };
    default:
      return undefined;
  }
}

/** Whether the time that a query asks for was told by the calendar year, or is still one that was. */
function isOfCalendar(query: Query, before: Conversation): boolean {
  if ('readings' in query && query.readings?.includes('calendar')) return true;
  const isSame = figureRefsOf(query)[0]?.period === topicOf(before).period;
  return before.calendar === true && isFromConversation(query) && isSame;
}

/** What is being spoken of. Of what has changed it is the figure that it has changed to. */
export function topicOf({ query, topic }: Conversation): Topic {
  if (topic) return topic;
  if (!query) return {};
  if (query.kind === 'change' || query.kind === 'growth') return query.to;
  const figures = figureRefsOf(query);
  // of how much is left of a target, what was reached
  if (query.kind === 'difference') return figures.find(({ target }) => !target) ?? query.a;
  return (query.kind === 'calculate' ? ofLatestTime(figures) : figures[0]) ?? {};
}

/** The first of the figures of the latest time: of a change the base may stand before it. */
const ofLatestTime = (figures: readonly FigureRef[]): FigureRef | undefined =>
  figures.reduce<FigureRef | undefined>((latest, figure) => {
    const [then, now] = [latest, figure].map((each) => each && parsePeriodId(each.period));
    return !then || (now && comparePeriods(now, then) > 0) ? figure : latest;
  }, undefined);

/** A conversation in which the figure that is spoken of, where it is known in full, is what was looked up last. */
export function anchored(conversation: Conversation): Conversation {
  const { query, topic } = conversation;
  if (query?.kind === 'sources') return { ...conversation, query: { kind: 'lookup', figure: query.figure } };
  const { metric, period, target } = topic ?? {};
  if ((query && !topic) || metric === undefined || period === undefined) return conversation;
  const figure: FigureRef = { metric, period, ...(target && { target }) };
  return { ...conversation, query: { kind: 'lookup', figure } };
}

/** The period that is being spoken of. */
export function periodOf(conversation: Conversation): Period | undefined {
  const { period } = topicOf(conversation);
  return period === undefined ? undefined : parsePeriodId(period);
}

/**
 * The time that a question counts from. A target is for the time that the last target spoken of was for, unless what is
 * spoken of since lies within it: what was reached at another time only stands beside a target. After how much of a
 * target was reached it is that target's time.
 */
export function timeSpokenOf(conversation: Conversation, asksForTarget: boolean): Period | undefined {
  const spoken = periodOf(conversation);
  if (!asksForTarget) return spoken;
  const { query } = conversation;
  const within = query && !conversation.topic && query.kind !== 'lookup' ? figureRefsOf(query) : [];
  const set = within.find(({ target }) => target !== undefined);
  if (set) return parsePeriodId(set.period);
  const aim = conversation.trail?.findLast(({ target }) => target !== undefined);
  const aimed = aim && parsePeriodId(aim.period);
  return aimed && !(spoken && isWithin(spoken, aimed)) ? aimed : spoken;
}

/** Whether a query goes on from the one before. */
export const isFromConversation = (query: Query): boolean =>
  'readings' in query && query.readings?.includes('from-conversation') === true;

const MADE_OF_TRAIL: ReadonlySet<Query['kind']> = new Set(['change', 'difference', 'ratio']);

/** What is made of the look-ups together does not end their row; another kind of question does. */
function trailAfter(query: Query, trail: readonly FigureRef[]): readonly FigureRef[] {
  if (query.kind === 'lookup') return [...trail, query.figure].slice(-LONGEST_TRAIL);
  if (query.kind === 'aggregate' || query.kind === 'rank' || query.kind === 'series') return query.figures;
  if (!isFromConversation(query)) return [];
  return MADE_OF_TRAIL.has(query.kind) ? trail : [];
}
