import { sortPeriods, type Dataset } from '../dataset/dataset.ts';
import { periodsBetween } from '../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId } from '../periods/period.ts';
import type { Note, ShownFigure } from './answer.ts';
import { periodsOfKind } from './known-periods.ts';

/**
 * Where an answer is of all that is known of a metric, the spans in between that are not: "which quarter was the best" is
 * told among those that the documents give.
 */
export function gapNotes(dataset: Dataset, figures: readonly ShownFigure[]): Note[] {
  const [metric, another] = new Set(figures.map((figure) => figure.metric));
  const shown = new Set(figures.map(({ period }) => period));
  const spans = sortPeriods(shown).flatMap((id) => parsePeriodId(id) ?? []);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!metric || another || !first || !last || !isSpan(first) || first.kind !== last.kind) return [];
  const known = periodsOfKind(dataset, metric, first.kind);
  if (!known.every((period) => shown.has(period))) return [];
  const periods = periodsBetween(first, last)
    .map(periodId)
    .filter((period) => !shown.has(period));
  return periods.length ? [{ code: 'absent', metric, periods }] : [];
}
