import type { Answered, Comparison, ShownFigure } from '../../answering/answer.ts';
import { answer as answerQuery } from '../../answering/answer-query.ts';
import { periodsOfKind } from '../../answering/known-periods.ts';
import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { parsePeriodId } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { changeCell } from '../tables/numbers-column.ts';
import type { Language } from '../view.ts';
import { wordingFor } from '../wordings.ts';
import type { OnDemand } from './chart.ts';
import type { ChartContext } from './chart-context.ts';
import { scaleOf, scaledWithUnit } from './chart-scale.ts';
import { CHART_WORDING } from './chart-wording.ts';
import { breakdownChart, figuresChart } from './parts-chart.ts';
import { periodChart, type PeriodChartOptions } from './period-chart.ts';
import { targetChart } from './target-chart.ts';

/**
 * The chart that goes with an answer, or undefined where it has none. It is laid out when it is asked for: whether there
 * is one is asked of every answer.
 */
export function chartOf(answer: Answered, dataset: Dataset, language: Language): OnDemand | undefined {
  const context: ChartContext = { dataset, language, wording: wordingFor(dataset, language) };
  const { query, comparisons } = answer;
  // What was calculated for this answer only is no figure beside the others.
  const figures = answer.figures.filter(({ role }) => role === undefined);
  switch (query.kind) {
    case 'lookup':
      return lookupChart(answer, query.figure, context);
    case 'series':
      return seriesChart(figures, context, { remark: changeBetween(figures, comparisons, language) });
    case 'change':
    case 'difference':
    case 'growth':
      return seriesChart(figures, context, { remark: changeBetween(figures, comparisons, language) });
    case 'ratio':
      return seriesChart(figures, context);
    case 'rank':
      return (
        periodChart(figures, context, { highlighted: figures[0]?.period }) ??
        figuresChart(figures, context, { isFirstAsked: true })
      );
    case 'aggregate':
      return seriesChart(figures, context, {
        ...(query.how === 'average' ? referenceTo('average', answer.headline?.value, figures, context) : {}),
      });
    case 'count':
      return seriesChart(figures, context, referenceTo('threshold', query.threshold, figures, context));
    case 'breakdown':
      return breakdownChart(figures, context);
    case 'targets':
      return targetChart(figures, context);
    case 'rank-changes':
    case 'printed':
    case 'calculate':
    case 'define':
    case 'sources':
    case 'statement':
    case 'discrepancies':
      return undefined;
  }
}

/** Figures over periods, with targets as marks, or beside each other where they are of one time. */
function seriesChart(
  figures: readonly ShownFigure[],
  context: ChartContext,
  options: PeriodChartOptions = {},
): OnDemand | undefined {
  if (figures.some(({ origin }) => origin === 'target')) {
    return targetChart(figures, context) ?? figuresChart(figures, context);
  }
  return periodChart(figures, context, options) ?? figuresChart(figures, context);
}

/** One figure among those of the metric's periods of the same length; a target among its targets. */
function lookupChart(answer: Answered, ref: FigureRef, context: ChartContext): OnDemand | undefined {
  const { dataset } = context;
  const [asked] = answer.figures;
  const kind = asked && parsePeriodId(asked.period)?.kind;
  if (!asked || !kind || ref.of) return undefined;
  if (asked.origin === 'target') {
    const targets = answerQuery(dataset, { kind: 'targets', metric: asked.metric, page: 1 });
    return targets.status === 'answered' ? targetChart(targets.figures, context, asked.period) : undefined;
  }
  const trend = periodsOfKind(dataset, asked.metric, kind).flatMap((period) => {
    if (period === asked.period) return [asked];
    const figure = resolveFigure(dataset, { ...ref, period });
    return isMissing(figure) ? [] : [figure];
  });
  return periodChart(trend, context, { highlighted: asked.period });
}

/** The change between the only two periods of one metric. */
function changeBetween(
  figures: readonly ShownFigure[],
  comparisons: readonly Comparison[],
  language: Language,
): string {
  const [comparison] = comparisons;
  if (!comparison || comparisons.length > 1 || figures.length !== 2) return '';
  return changeCell(comparison, language).replace(/^-/, '\u2212');
}

function referenceTo(
  kind: 'average' | 'threshold',
  value: number | undefined,
  figures: readonly ShownFigure[],
  { language }: ChartContext,
): PeriodChartOptions {
  const [first] = figures;
  if (value === undefined || !first) return {};
  const scale = scaleOf([...figures.map((figure) => figure.value), value], first.unit, language);
  const amount = scaledWithUnit(value, scale);
  return { reference: { value, label: CHART_WORDING[language][kind](amount) } };
}
