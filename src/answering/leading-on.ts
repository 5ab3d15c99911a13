import type { Dataset } from '../dataset/dataset.ts';
import { shiftBySelf, shiftYears } from '../periods/calendar.ts';
import { parsePeriodId, periodId, type Period } from '../periods/period.ts';
import { oncePerDataset } from '../dataset/once-per-dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import type { FigureRef, Query } from '../query/query.ts';
import type { ShownFigure } from './answer.ts';
import { periodsOfKind } from './known-periods.ts';
import { isMissing, resolveFigure } from './resolve-figure.ts';

/** Fewer figures than these make no trend. */
const LEAST_FOR_TREND = 3;
/** One part alone is no breakdown. */
const LEAST_PARTS = 2;
/** What a series may hold. */
const MOST_IN_SERIES = 40;

/** The questions that lead on from one figure, each of which has an answer, the likeliest first. */
export function leadingOn(dataset: Dataset, ref: FigureRef, figure: ShownFigure): readonly Query[] {
  if (ref.currency || ref.target || ref.document || ref.of) return questionsFrom(dataset, ref, figure);
  const key = `${figure.metric} ${figure.period} ${ref.basis ?? ''}`;
  return questions(dataset, key, () => questionsFrom(dataset, ref, figure));
}

const questions = oncePerDataset<readonly Query[]>();

function questionsFrom(dataset: Dataset, ref: FigureRef, figure: ShownFigure): readonly Query[] {
  const period = parsePeriodId(figure.period);
  if (!period || ref.target) return [];
  const { metric, period: id } = figure;
  const sources: Query = { kind: 'sources', figure: ref.document ? ref : { metric, period: id } };
  if (ref.currency || ref.document) return [{ kind: 'lookup', figure: { metric, period: id } }, sources];
  return [
    ...[...earlier(period), ...next(dataset, metric, period)].map((other): FigureRef => ({
      metric,
      period: periodId(other),
    })),
    { metric, period: id, currency: 'USD' as const },
    ...(ref.basis === 'original' ? [{ metric, period: id }] : originalOf(dataset, figure)),
  ]
    .filter((candidate) => !isMissing(resolveFigure(dataset, candidate)))
    .map((candidate): Query => ({ kind: 'lookup', figure: candidate }))
    .concat(trendOf(dataset, figure, period), breakdownOf(dataset, figure), sources);
}

/** The year before, and for a quarter or a date the quarter before. */
function earlier(period: Period): Period[] {
  const yearBefore = shiftYears(period, -1);
  return isByQuarter(period) ? [yearBefore, shiftBySelf(period, -1)] : [yearBefore];
}

/** The period after, by its own length or by years, whichever is known first. */
function next(dataset: Dataset, metric: MetricId, period: Period): Period[] {
  const after = isByQuarter(period) ? [shiftBySelf(period, 1)] : [];
  return [...after, shiftYears(period, 1)]
    .filter((other) => !isMissing(resolveFigure(dataset, { metric, period: periodId(other) })))
    .slice(0, 1);
}

const isByQuarter = ({ kind }: Period): boolean => kind === 'quarter' || kind === 'instant';

/** What was reported at first, where that is another value. */
function originalOf(dataset: Dataset, { metric, period, value }: ShownFigure): FigureRef[] {
  const ref: FigureRef = { metric, period, basis: 'original' };
  const original = resolveFigure(dataset, ref);
  return isMissing(original) ||
    original.value === value ||
    original.precision > Math.abs(value - original.value)
    ? []
    : [ref];
}

/** The metric over its periods of the same length, where there are enough of them. */
function trendOf(dataset: Dataset, { metric }: ShownFigure, { kind }: Period): Query[] {
  const query = trendQuery(dataset, metric, kind);
  return query.figures.length < LEAST_FOR_TREND ? [] : [query];
}

/** A metric over all its periods of one length, the oldest first; the latest ones where they are very many. */
export function trendQuery(
  dataset: Dataset,
  metric: FigureRef['metric'],
  kind: Period['kind'],
): Extract<Query, { kind: 'series' }> {
  const periods = periodsOfKind(dataset, metric, kind).slice(-MOST_IN_SERIES);
  return { kind: 'series', figures: periods.map((period) => ({ metric, period })) };
}

/** What a total is made of, where at least two of its parts are known at the time. */
function breakdownOf(dataset: Dataset, { metric, period }: ShownFigure): Query[] {
  const parts = dataset
    .partsOf(metric)
    .filter(({ id }) => !isMissing(resolveFigure(dataset, { metric: id, period })));
  return parts.length < LEAST_PARTS ? [] : [{ kind: 'breakdown', figure: { metric, period } }];
}
