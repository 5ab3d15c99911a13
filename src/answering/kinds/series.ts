import type { Dataset } from '../../dataset/dataset.ts';
import { endOf } from '../../periods/calendar.ts';
import { parsePeriodId } from '../../periods/period.ts';
import type { FigureRef, Query, QueryOf } from '../../query/query.ts';
import type { Comparison, Note, Outcome, ShownFigure } from '../answer.ts';
import { compareFigures } from '../compare-figures.ts';
import { periodKindsOf, periodsOfKind } from '../known-periods.ts';
import { trendQuery } from '../leading-on.ts';
import { notesOf } from '../notes.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';
import { stepKind } from './change.ts';

/** Several figures beside each other. Those that are not known are named in a note; without any the first is refused. */
export function answerSeries(dataset: Dataset, query: QueryOf<'series'>): Outcome {
  const read = query.figures.map((ref) => ({ ref, figure: resolveFigure(dataset, ref) }));
  const figures = read.flatMap(({ figure }) => (isMissing(figure) ? [] : [figure]));
  const absent = read.flatMap(({ ref, figure }) => (isMissing(figure) ? [ref] : []));
  const [first] = query.figures;
  if (!figures.length && first) return unansweredFigure(dataset, first, { missing: 'no-figure' });
  return {
    status: 'answered',
    query,
    headline: null,
    figures,
    comparisons: stepsBetween(dataset, query.figures, figures),
    notes: [...notesOf(dataset, figures, [], query.readings), ...absentNotes(absent)],
    next: otherLengths(dataset, query),
  };
}

/** What is not there, a note for each metric. */
function absentNotes(refs: readonly FigureRef[]): Note[] {
  const metrics = [...new Set(refs.map(({ metric }) => metric))];
  return metrics.map((metric) => ({
    code: 'absent',
    metric,
    periods: refs.flatMap((ref) => (ref.metric === metric ? [ref.period] : [])),
  }));
}

/**
 * What changed from each figure to the next one of the same metric. Over a gap between two of several figures nothing is
 * told: beside changes from quarter to quarter, one from a year before would be taken for another of them. What is asked
 * for and not known leaves such a gap too.
 */
function stepsBetween(
  dataset: Dataset,
  asked: readonly FigureRef[],
  figures: readonly ShownFigure[],
): Comparison[] {
  const steps = figures.flatMap((figure, index) => {
    const before = figures[index - 1];
    if (!before || before.metric !== figure.metric || before.unit !== figure.unit) return [];
    if (before.origin === 'target' || figure.origin === 'target') return [];
    const months = monthsBetween(before, figure);
    return months > 0 ? [{ before, figure, months }] : [];
  });
  const shortest = Math.min(...stepsOf(asked));
  return steps
    .filter(({ months }) => months === shortest)
    .map(({ before, figure }) =>
      compareFigures(dataset, stepKind(before.period, figure.period), before, figure),
    );
}

/** The months from each figure that is asked for to the next one of the same metric, where that is later. */
const stepsOf = (asked: readonly FigureRef[]): number[] =>
  asked.flatMap((ref, index) => {
    const before = asked[index - 1];
    const months = before?.metric === ref.metric ? monthsBetween(before, ref) : 0;
    return months > 0 ? [months] : [];
  });

/** How many months a figure's period ends after another one's; not above zero where it does not. */
function monthsBetween(before: At, figure: At): number {
  const [from, to] = [before, figure].map(({ period }) => parsePeriodId(period)).map((at) => at && endOf(at));
  return from && to ? (to.year - from.year) * 12 + to.month - from.month : 0;
}

type At = Pick<FigureRef, 'period'>;

/** The trend of a lone metric in periods of other lengths. */
function otherLengths(dataset: Dataset, { figures }: QueryOf<'series'>): Query[] {
  const [first] = figures;
  const kind = first && parsePeriodId(first.period)?.kind;
  const isTrend = figures.length > 2 && figures.every((ref) => ref.metric === first?.metric && !ref.target);
  if (!first || !isTrend) return [];
  return periodKindsOf(dataset, first.metric)
    .filter((other) => other !== kind && periodsOfKind(dataset, first.metric, other).length > 1)
    .map((other) => trendQuery(dataset, first.metric, other));
}
