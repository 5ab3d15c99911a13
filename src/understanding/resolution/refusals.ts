import type { Clarify, Unanswered, UnansweredReason } from '../../answering/answer.ts';
import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import { nearestLookups } from '../../answering/unanswered.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { periodId, type Period } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { newest } from '../../dataset/newest.ts';

/** A reply without a number, and what a follow-up to it builds on. */
export type Refusal = { readonly outcome: Clarify | Unanswered; readonly conversation?: Conversation };

export function refusal(reason: UnansweredReason, choices: readonly Query[] = []): Refusal {
  return { outcome: { status: 'unanswered', reason, choices } };
}

/** A word fits several metrics: asks which, at the period that was named or the newest one of each. */
export function whichMetric(
  dataset: Dataset,
  metrics: readonly MetricId[],
  word: string,
  readings: readonly (Query | undefined)[],
  periodOf: (metric: MetricId) => Period | undefined,
): Refusal {
  const choices = metrics.flatMap((metric, index): Query[] => {
    const read = readings[index];
    const isKnown = read && figureRefsOf(read).every((ref) => !isMissing(resolveFigure(dataset, ref)));
    if (isKnown && (read.kind === 'lookup' || read.kind === 'change')) return [read];
    if (read?.kind === 'change' || (read?.kind === 'lookup' && read.figure.target)) return [];
    const named = periodOf(metric);
    const known = [named, newest(dataset, metric)].find(
      (period) => period && !isMissing(resolveFigure(dataset, { metric, period: periodId(period) })),
    );
    return known ? [lookupOf({ metric, period: periodId(known) })] : [];
  });
  const [metric] = metrics;
  const named = metric && periodOf(metric);
  if (!choices.length && metric && named) {
    const figure = { metric, period: periodId(named) };
    return refusal({ code: 'no-figure', figure }, nearestLookups(dataset, figure));
  }
  const first = readings.find((read) => read !== undefined) ?? choices[0];
  return {
    outcome: { status: 'clarify', reason: { code: 'which-metric', word }, choices },
    ...(first && { conversation: { query: first, open: { kind: 'metric', metrics, readings } } }),
  };
}

/** A flow was asked for a date: asks which of the spans that end there. */
export function whichSpan(dataset: Dataset, metric: MetricId, spans: readonly Period[]): Refusal {
  const figures = spans.map((span): FigureRef => ({ metric, period: periodId(span) }));
  const known = figures.filter((figure) => !isMissing(resolveFigure(dataset, figure)));
  const [first] = known;
  if (!first) {
    const asked = figures[0] ?? { metric, period: periodId({ kind: 'year', fy: 0 }) };
    return refusal({ code: 'no-figure', figure: asked }, nearestLookups(dataset, asked));
  }
  return {
    outcome: { status: 'clarify', reason: { code: 'which-span', metric }, choices: known.map(lookupOf) },
    conversation: {
      query: lookupOf(first),
      open: { kind: 'period', periods: known.map(({ period }) => period) },
    },
  };
}

/** What is offered to whoever asked for nothing that is known: the first headline figures, at their newest period. */
export function headlines(dataset: Dataset): Query[] {
  return dataset.headlines.flatMap(({ metric, offered }) => {
    const period = offered && newest(dataset, metric);
    return period ? [lookupOf({ metric, period: periodId(period) })] : [];
  });
}

export const lookupOf = (figure: FigureRef): Query => ({ kind: 'lookup', figure });
