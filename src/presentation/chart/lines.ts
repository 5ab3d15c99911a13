import type { ChartSeries, SlotChart } from './chart.ts';
import { scaled } from './chart-scale.ts';
import { pointMark } from './marks.ts';
import type { SlotPlaces } from './slot-axes.ts';
import { element, textAt } from './svg.ts';
import type { Theme } from './theme.ts';
import { planLabels } from './value-labels.ts';

const RADIUS = 4.5;
const HIGHLIGHTED = 6.5;

/** All lines with their points. A line ends at a gap and starts anew behind it. */
export function drawLines(chart: SlotChart, places: SlotPlaces, theme: Theme): string[] {
  const colourOf = (series: number): string => theme.series[series % theme.series.length] ?? theme.soft;
  return [
    ...chart.series.flatMap((series, index) =>
      strokes(series, places).map((d) =>
        element('path', {
          d,
          fill: 'none',
          stroke: colourOf(index),
          'stroke-width': 2.5,
          'stroke-linejoin': 'round',
          'stroke-linecap': 'round',
        }),
      ),
    ),
    ...chart.series.flatMap(({ points }, series) =>
      points.flatMap((point, slot) => {
        if (!point) return [];
        const radius = chart.slots[slot]?.highlighted ? HIGHLIGHTED : RADIUS;
        const look = { series, colour: colourOf(series), isHollow: !point.isReported };
        return [pointMark(places.centre(slot), places.y(point.value), radius, look, theme)];
      }),
    ),
    ...chart.series.flatMap((series) => labels(series, chart, places, theme)),
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A path for each stretch without a gap. */
function strokes({ points }: ChartSeries, { centre, y }: SlotPlaces): string[] {
  const stretches: string[][] = [[]];
  points.forEach((point, slot) => {
    if (point) stretches.at(-1)?.push(`${round(centre(slot))} ${round(y(point.value))}`);
    else stretches.push([]);
  });
  return stretches.filter(({ length }) => length > 1).map((stretch) => `M${stretch.join('L')}`);
}

/** The values above their points, or below where the line has a low there. Of several lines only the last ones. */
function labels({ points }: ChartSeries, chart: SlotChart, places: SlotPlaces, theme: Theme): string[] {
  const important =
    chart.series.length > 1
      ? [points.findLastIndex((point) => point !== null)]
      : chart.slots.flatMap(({ highlighted }, slot) => (highlighted ? [slot] : []));
  const texts = points.map((point) => (point ? scaled(point.value, chart.scale) : ''));
  const plan = planLabels(texts, places.slotWidth - 3, important);
  return points.flatMap((point, slot) => {
    if (!point || !(chart.series.length > 1 ? important.includes(slot) : plan.isShown(slot))) return [];
    const [before, after] = [points[slot - 1]?.value, points[slot + 1]?.value];
    const isLow =
      (before ?? Infinity) > point.value &&
      (after ?? Infinity) > point.value &&
      (before ?? after) !== undefined;
    return [
      textAt(places.centre(slot), places.y(point.value) + (isLow ? 21 : -11), texts[slot] ?? '', {
        size: plan.size,
        fill: theme.text,
        bold: important.includes(slot),
        anchor: 'middle',
        halo: theme.panel,
      }),
    ];
  });
}
