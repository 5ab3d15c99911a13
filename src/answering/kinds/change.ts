import type { Dataset } from '../../dataset/dataset.ts';
import { comparePeriods, shiftBySelf, shiftYears, yearEndBefore, endOf } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type PeriodId } from '../../periods/period.ts';
import type { FigureRef, Query, QueryOf } from '../../query/query.ts';
import type { Comparison, Outcome, ShownFigure } from '../answer.ts';
import { calculatedFigure } from '../calculated.ts';
import { compareFigures, comparisonAsPrinted, printedChange } from '../compare-figures.ts';
import { dollarNotes, notesOf } from '../notes.ts';
import { isMissing, periodFor, resolveFigure, shownFact } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/**
 * How a figure moved from one period to another: an amount, a percentage or percentage points. Where a figure is not
 * known but a document prints the change, the printed change is the answer.
 */
export function answerChange(dataset: Dataset, query: QueryOf<'change'>): Outcome {
  const pair = bothFigures(dataset, query.from, query.to);
  if (!Array.isArray(pair)) return changeAsPrinted(dataset, query) ?? pair;
  const [from, to] = pair;
  const comparison = compareFigures(dataset, stepKind(from.period, to.period), from, to);
  const asked = inWanted(comparison, query.in);
  if (!asked) {
    return {
      status: 'unanswered',
      reason: { code: 'not-meaningful', comparison },
      choices: lookupsOf([query.to, query.from]),
    };
  }
  const parts = [to, from];
  const printed = query.in === 'percent' ? comparison.printed : comparison.amountPrinted;
  const result: ShownFigure = printed
    ? { ...shownFact(printed, 'reported'), role: 'change' }
    : calculatedFigure('change', asked.value, asked.unit, to, parts);
  const figures = [result, ...parts];
  return {
    status: 'answered',
    query,
    headline: { ...asked, metric: to.metric, period: to.period },
    figures,
    comparisons: [comparison],
    notes: [
      ...notesOf(dataset, figures, [comparison], query.readings),
      // a change in dollars is one of the rates too
      ...dollarNotes(dataset, query.to, to),
      ...dollarNotes(dataset, query.from, from),
    ],
    next: lookupsOf([query.to, query.from]),
  };
}

const lookupsOf = (refs: readonly FigureRef[]): Query[] => refs.map((figure) => ({ kind: 'lookup', figure }));

const MEASURES = { percent: 'change-percent', amount: 'change', points: 'change-points' } as const;

function changeAsPrinted(dataset: Dataset, query: QueryOf<'change'>): Outcome | undefined {
  const { metric } = query.to;
  if (metric !== query.from.metric) return undefined;
  const [from, to] = [
    periodFor(dataset, metric, query.from.period),
    periodFor(dataset, metric, query.to.period),
  ];
  const target = query.to.target ? resolveFigure(dataset, query.to) : undefined;
  if (target && isMissing(target)) return undefined;
  const fact = printedChange(dataset, metric, from, to, MEASURES[query.in], target);
  if (!fact) return undefined;
  const comparison = comparisonAsPrinted(stepKind(from, to), fact, from, dataset.metric(metric).unit);
  const result: ShownFigure = { ...shownFact(fact, 'reported'), role: 'change' };
  return {
    status: 'answered',
    query,
    headline: { value: fact.value, unit: fact.unit, metric, period: to },
    figures: [result],
    comparisons: [comparison],
    notes: notesOf(dataset, [result], [], query.readings),
    next: [],
  };
}

function inWanted(
  comparison: Comparison,
  wanted: 'amount' | 'percent' | 'points',
): Pick<ShownFigure, 'value' | 'unit'> | undefined {
  if (comparison.points !== null) return { value: comparison.points, unit: 'points' };
  if (wanted !== 'percent')
    return comparison.change === null ? undefined : { value: comparison.change, unit: comparison.unit };
  return comparison.percent === null ? undefined : { value: comparison.percent, unit: '%' };
}

/** What the step between two periods is called. */
export function stepKind(from: PeriodId, to: PeriodId): Comparison['kind'] {
  const later = parsePeriodId(to);
  if (!later) return 'change';
  if (from === periodId(shiftYears(later, -1))) return 'yoy';
  // from half to half is no step that has a name
  const isQuarters = later.kind === 'quarter' || later.kind === 'instant';
  if (isQuarters && from === periodId(shiftBySelf(later, -1))) return 'qoq';
  if (later.kind === 'instant' && from === periodId(yearEndBefore(later))) return 'since-year-end';
  return 'change';
}

/** The difference of two figures as they were named, the first less the second. */
export function answerDifference(dataset: Dataset, query: QueryOf<'difference'>): Outcome {
  const pair = bothFigures(dataset, query.a, query.b);
  if (!Array.isArray(pair)) return pair;
  const [a, b] = pair;
  const unit = a.unit === '%' ? 'points' : a.unit;
  const difference = calculatedFigure('difference', a.value - b.value, unit, a, pair);
  return {
    status: 'answered',
    query,
    headline: { value: difference.value, unit, metric: a.metric, period: a.period },
    figures: [difference, ...pair],
    comparisons: [],
    notes: notesOf(dataset, [difference, ...pair], [], query.readings),
    next: [],
  };
}

/** The compound growth a year between two figures that are whole years apart. */
export function answerGrowth(dataset: Dataset, query: QueryOf<'growth'>): Outcome {
  const pair = bothFigures(dataset, query.from, query.to);
  if (!Array.isArray(pair)) return pair;
  const [from, to] = pair;
  const years = yearsBetween(from.period, to.period);
  if (years <= 0 || from.value <= 0 || to.value <= 0) {
    return {
      status: 'unanswered',
      reason: { code: 'not-comparable', figures: [query.from, query.to] },
      choices: [],
    };
  }
  const rate = ((to.value / from.value) ** (1 / years) - 1) * 100;
  const figures = [calculatedFigure('growth', rate, '%', to, pair), to, from];
  return {
    status: 'answered',
    query,
    headline: { value: rate, unit: '%', metric: to.metric, period: to.period },
    figures,
    comparisons: [],
    notes: notesOf(dataset, figures, [], query.readings),
    next: [],
  };
}

function yearsBetween(from: PeriodId, to: PeriodId): number {
  const [a, b] = [parsePeriodId(from), parsePeriodId(to)];
  if (!a || !b || comparePeriods(a, b) >= 0) return 0;
  const [start, end] = [endOf(a), endOf(b)];
  return (end.year * 12 + end.month - start.year * 12 - start.month) / 12;
}

function bothFigures(dataset: Dataset, a: FigureRef, b: FigureRef): [ShownFigure, ShownFigure] | Outcome {
  const first = exactFigure(dataset, a);
  if (isMissing(first)) return unansweredFigure(dataset, a, first);
  const second = exactFigure(dataset, b);
  if (isMissing(second)) return unansweredFigure(dataset, b, second);
  if (first.unit !== second.unit) {
    return { status: 'unanswered', reason: { code: 'not-comparable', figures: [a, b] }, choices: [] };
  }
  return [first, second];
}

/** A figure as originally reported, in its exact value where the first document only rounded what still holds. */
function exactFigure(dataset: Dataset, ref: FigureRef): ReturnType<typeof resolveFigure> {
  const figure = resolveFigure(dataset, ref);
  if (ref.basis !== 'original' || isMissing(figure)) return figure;
  const now = resolveFigure(dataset, { ...ref, basis: undefined });
  const isRounded =
    !isMissing(now) &&
    now.precision < figure.precision &&
    Math.abs(now.value - figure.value) <= figure.precision / 2;
  return isRounded ? now : figure;
}
