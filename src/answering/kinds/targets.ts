import type { Dataset } from '../../dataset/dataset.ts';
import { sortPeriods } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { PeriodId } from '../../periods/period.ts';
import type { Query, QueryOf } from '../../query/query.ts';
import type { Outcome, ShownFigure } from '../answer.ts';
import { notesOf } from '../notes.ts';
import { otherPages, pageOf } from '../paging.ts';
import { longestKnown } from '../known-periods.ts';
import { targetsOf } from '../resolve-figure.ts';

/** A target takes several rows: with its revisions and with what became of it. */
const TARGETS_A_PAGE = 6;
const OFFERED = 4;

/**
 * Targets with their revisions, oldest first, each group followed by the actual figure or, where the period is not
 * known in full, by the figure of the longest part of it that is.
 */
export function answerTargets(dataset: Dataset, query: QueryOf<'targets'>): Outcome {
  const metrics = query.metric ? [query.metric] : dataset.metrics.map(({ id }) => id);
  const groups = metrics.flatMap((metric) =>
    targetPeriods(dataset, metric).map((period) => {
      const reached = longestKnown(dataset, metric, period);
      return [...revisions(targetsOf(dataset, metric, period).toReversed()), ...(reached ? [reached] : [])];
    }),
  );
  if (groups.length === 0) return noTargets(dataset, query);
  const { shown, page } = pageOf(groups, query.page, TARGETS_A_PAGE);
  const figures = shown.flat();
  return {
    status: 'answered',
    query,
    headline: null,
    figures,
    comparisons: [],
    notes: notesOf(dataset, figures, []),
    next: otherPages(query, page),
    page,
  };
}

/** Targets without those that a later document only repeats, without saying when they were announced. */
const revisions = (targets: readonly ShownFigure[]): ShownFigure[] =>
  targets.filter(({ value, announced }, index) => announced !== null || targets[index - 1]?.value !== value);

/** The periods that a metric has targets for, oldest first. */
export function targetPeriods(dataset: Dataset, metric: MetricId): PeriodId[] {
  const targeted = dataset.factsOfMetric(metric).filter(({ kind }) => kind === 'target');
  return sortPeriods(new Set(targeted.map(({ period }) => period))).filter(
    (period) => targetsOf(dataset, metric, period).length > 0,
  );
}

function noTargets(dataset: Dataset, query: QueryOf<'targets'>): Outcome {
  const others = dataset.metrics.filter(({ id }) => targetPeriods(dataset, id).length > 0).slice(0, OFFERED);
  return {
    status: 'unanswered',
    reason: { code: 'no-targets', metric: query.metric ?? null },
    choices: others.map(({ id }): Query => ({ kind: 'targets', metric: id, page: 1 })),
  };
}
