import type { Dataset } from '../../dataset/dataset.ts';
import { shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';
import type { FigureRef, Query, QueryOf } from '../../query/query.ts';
import type { Outcome, ShownFigure } from '../answer.ts';
import { notesOf } from '../notes.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** A total and the parts of it that are known for that period. */
export function answerBreakdown(dataset: Dataset, query: QueryOf<'breakdown'>): Outcome {
  const total = resolveFigure(dataset, query.figure);
  if (isMissing(total)) return unansweredFigure(dataset, query.figure, total);
  const known = dataset.partsOf(total.metric).flatMap(({ id }) => {
    const part = resolveFigure(dataset, { ...query.figure, metric: id });
    return isMissing(part) ? [] : [part];
  });
  const parts = ofOneDocument(total, known);
  const figures = [total, ...parts];
  return {
    status: 'answered',
    query,
    headline: null,
    figures,
    comparisons: [],
    notes: notesOf(dataset, figures, [], query.readings),
    next: breakdownsBeside(dataset, query, total, parts),
  };
}

/**
 * The parts that the document of the total states, where it states parts: a later document may divide the same total
 * along other lines, and parts of both would not add up.
 */
function ofOneDocument(total: ShownFigure, parts: readonly ShownFigure[]): readonly ShownFigure[] {
  const [chosen] = total.facts;
  const stated = parts.filter(({ facts }) => facts.some(({ document }) => document === chosen?.document));
  return stated.length > 1 ? stated : parts;
}

/** The breakdown a year before, those of the parts that have parts themselves, and the total's sources. */
function breakdownsBeside(
  dataset: Dataset,
  query: QueryOf<'breakdown'>,
  total: ShownFigure,
  parts: readonly ShownFigure[],
): Query[] {
  const period = parsePeriodId(total.period);
  const before = period && { ...query.figure, period: periodId(shiftYears(period, -1)) };
  const figures = [
    ...(before ? [before] : []),
    ...parts.map(({ metric }): FigureRef => ({ ...query.figure, metric })),
  ];
  return [
    ...figures
      .filter((figure) => hasParts(dataset, figure))
      .map((figure): Query => ({ kind: 'breakdown', figure })),
    { kind: 'sources', figure: query.figure },
  ];
}

/** Whether a figure is known, and at least two parts of it. */
function hasParts(dataset: Dataset, figure: FigureRef): boolean {
  const isKnown = (ref: FigureRef): boolean => !isMissing(resolveFigure(dataset, ref));
  const parts = dataset.partsOf(figure.metric).filter(({ id }) => isKnown({ ...figure, metric: id }));
  return isKnown(figure) && parts.length > 1;
}
