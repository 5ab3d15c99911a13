import type { Axis } from './axis.ts';
import type { Chart, ChartPoint, ReferenceLine, SlotChart } from './chart.ts';
import { CHART_WORDING } from './chart-wording.ts';
import { SIGN_WIDTH, type LegendItem } from './frame.ts';
import { boxBetween, fillingOf, pointMark } from './marks.ts';
import { lineFrom } from './svg.ts';
import { referenceStroke } from './slot-axes.ts';
import { targetStroke } from './target-marks.ts';
import type { Theme } from './theme.ts';

/** What a reader has to be told to read the chart's signs; nothing where all of them explain themselves. */
export function legendOf(chart: Chart, theme: Theme, axis?: Axis): LegendItem[] {
  const words = CHART_WORDING[chart.language];
  const points = pointsOf(chart);
  const isPart = ({ covers }: ChartPoint): boolean => covers !== undefined;
  // Beside several colours the examples have none of them.
  const isLone = chart.kind === 'bars' || chart.series.length === 1;
  const lone =
    points.every(({ value }) => value < 0) && chart.kind !== 'lines' ? theme.negative : theme.series[0];
  const colour = isLone ? (lone ?? theme.soft) : theme.rest;
  const hasTargets = chart.kind !== 'bars' && chart.targets.length > 0;
  const example = (isReported: boolean, covers?: string): LegendItem['draw'] =>
    chart.kind === 'lines'
      ? (x, middle) =>
          pointMark(x + SIGN_WIDTH / 2, middle, 4.5, { series: 0, colour, isHollow: !isReported }, theme)
      : (x, middle) =>
          boxBetween(
            x,
            middle - 6,
            x + SIGN_WIDTH,
            middle + 6,
            fillingOf(
              {
                value: 0,
                unit: 'count',
                isReported,
                ...(covers === undefined ? {} : { covers }),
              },
              colour,
            ),
          );
  const someCalculated = points.some((point) => !point.isReported && !isPart(point));
  const someReported = points.some((point) => point.isReported && !isPart(point));
  return [
    ...(chart.kind !== 'bars' && chart.series.length > 1 ? seriesItems(chart, theme) : []),
    ...(someReported && (someCalculated || hasTargets)
      ? [item(hasTargets ? words.actual : words.reported, example(true))]
      : []),
    ...(someCalculated ? [item(words.calculated, example(false))] : []),
    ...(points.some(isPart) ? [item(words.partOnly, example(true, ''))] : []),
    ...(chart.kind === 'bars' ? [] : targetItems(chart, theme)),
    ...(chart.kind !== 'bars' && chart.reference ? [referenceItem(chart.reference, theme)] : []),
    ...(axis && axis.from > 0 ? [item(words.cutAxis)] : []),
  ];
}

const item = (label: string, draw?: LegendItem['draw']): LegendItem => (draw ? { label, draw } : { label });

const pointsOf = (chart: Chart): ChartPoint[] =>
  chart.kind === 'bars'
    ? chart.rows.filter(({ isRest }) => !isRest).map(({ point }) => point)
    : chart.series.flatMap(({ points }) => points.flatMap((point) => point ?? []));

const referenceItem = ({ label }: ReferenceLine, theme: Theme): LegendItem =>
  item(label, (x, middle) => lineFrom(x, middle, x + SIGN_WIDTH, middle, referenceStroke(theme)));

function seriesItems({ kind, series }: SlotChart, theme: Theme): LegendItem[] {
  return series.map(({ name }, index) => {
    const colour = theme.series[index % theme.series.length] ?? theme.soft;
    return item(name, (x, middle) =>
      kind === 'lines'
        ? lineFrom(x, middle, x + SIGN_WIDTH, middle, { stroke: colour, 'stroke-width': 2.5 }) +
          pointMark(x + SIGN_WIDTH / 2, middle, 4.5, { series: index, colour, isHollow: false }, theme)
        : boxBetween(x, middle - 6, x + SIGN_WIDTH, middle + 6, { fill: colour }),
    );
  });
}

function targetItems({ targets, language }: SlotChart, theme: Theme): LegendItem[] {
  const words = CHART_WORDING[language];
  return [true, false]
    .filter((isNewest) => targets.some((target) => target.isNewest === isNewest))
    .map((isNewest) =>
      item(isNewest ? words.target : words.earlierTarget, (x, middle) =>
        lineFrom(x, middle, x + SIGN_WIDTH, middle, targetStroke(isNewest, theme)),
      ),
    );
}
