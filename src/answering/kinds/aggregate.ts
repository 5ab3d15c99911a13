import type { Dataset } from '../../dataset/dataset.ts';
import { isSpan, parsePeriodId, type Period } from '../../periods/period.ts';
import { spanMonths } from '../../periods/calendar.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome, ShownFigure } from '../answer.ts';
import { calculatedFigure } from '../calculated.ts';
import { gapNotes } from '../gaps.ts';
import { notesOf } from '../notes.ts';
import { allFigures } from '../several-figures.ts';

/** The sum or the average of several figures. A sum over periods is of flows that do not overlap. */
export function answerAggregate(dataset: Dataset, query: QueryOf<'aggregate'>): Outcome {
  const found = allFigures(dataset, query.figures);
  if (!Array.isArray(found)) return found;
  const last = found.at(-1);
  if (!last || (query.how === 'sum' && !addable(dataset, found))) {
    return { status: 'unanswered', reason: { code: 'not-comparable', figures: query.figures }, choices: [] };
  }
  const sum = found.reduce((total, { value }) => total + value, 0);
  const value = query.how === 'sum' ? sum : sum / found.length;
  const figures = [calculatedFigure(query.how, value, last.unit, last, found), ...found];
  return {
    status: 'answered',
    query,
    headline: { value, unit: last.unit, metric: last.metric, period: last.period },
    figures,
    comparisons: [],
    notes: [...gapNotes(dataset, figures), ...notesOf(dataset, figures, [], query.readings)],
    next: [],
  };
}

/** Different metrics at one time add up; one metric adds up over spans of flows without a month in common. */
function addable(dataset: Dataset, figures: readonly ShownFigure[]): boolean {
  const metrics = new Set(figures.map(({ metric }) => metric));
  const amounts = figures.every(({ metric }) => ['flow', 'balance'].includes(dataset.metric(metric).nature));
  if (!amounts) return false;
  if (metrics.size === figures.length) return new Set(figures.map(({ period }) => period)).size === 1;
  if (metrics.size > 1) return false;
  const months = figures.flatMap(({ period }) => monthsCovered(parsePeriodId(period)));
  return months.length > 0 && new Set(months).size === months.length;
}

function monthsCovered(period: Period | undefined): number[] {
  if (!period || !isSpan(period)) return [];
  const { from, to } = spanMonths(period);
  const first = from.year * 12 + from.month;
  return Array.from({ length: to.year * 12 + to.month - first + 1 }, (_, index) => first + index);
}
