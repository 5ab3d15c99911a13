import type { ChartPoint, SlotChart } from './chart.ts';
import { scaled } from './chart-scale.ts';
import { boxBetween, fillingOf } from './marks.ts';
import type { SlotPlaces } from './slot-axes.ts';
import { textAt } from './svg.ts';
import type { Theme } from './theme.ts';
import { planLabels } from './value-labels.ts';

const WIDEST = 76;
/** How much of a slot its columns take. */
const LONE = 0.64;
const GROUPED = 0.8;
const BESIDE_TARGETS = 0.34;
/** A column of this height has room for its value at its foot. */
const TALL_ENOUGH = 17;

/** Where the columns of a slot are: a lone one stands in its middle, or to the left where targets stand beside it. */
export function columnAt(
  chart: SlotChart,
  places: SlotPlaces,
  slot: number,
  series: number,
): [number, number] {
  const count = chart.series.length;
  const { slotWidth } = places;
  if (chart.targets.length > 0) {
    const width = Math.min(WIDEST, slotWidth * BESIDE_TARGETS);
    const from = places.centre(slot) - slotWidth / 2 + Math.min(24, slotWidth * 0.12);
    return [from, from + width];
  }
  const width = Math.min(WIDEST, (slotWidth * (count > 1 ? GROUPED : LONE)) / count);
  const from = places.centre(slot) + (series - count / 2) * width;
  const gap = count > 1 ? Math.min(2, width * 0.08) : 0;
  return [from + gap / 2, from + width - gap / 2];
}

/** All columns, and their values where there is room. */
export function drawColumns(chart: SlotChart, places: SlotPlaces, theme: Theme): string[] {
  const boxes = chart.series.flatMap(({ points }, series) =>
    points.flatMap((point, slot) => {
      if (!point) return [];
      const [left, right] = columnAt(chart, places, slot, series);
      const colour = columnColour(chart, slot, series, point.value, theme);
      return [boxBetween(left, places.y(0), right, places.y(point.value), fillingOf(point, colour))];
    }),
  );
  return [...boxes, ...columnLabels(chart, places, theme)];
}

/** The colour of a point's column: losses have their own, and what was asked for stands out from the others. */
function columnColour(chart: SlotChart, slot: number, series: number, value: number, theme: Theme): string {
  const [first = theme.soft] = theme.series;
  if (chart.series.length > 1) return theme.series[series % theme.series.length] ?? first;
  const soft = isSoft(chart, slot);
  if (value < 0) return soft ? theme.softNegative : theme.negative;
  return soft ? theme.soft : first;
}

/** Whether another slot's column is the one that was asked for. */
const isSoft = ({ slots }: SlotChart, slot: number): boolean =>
  slots.some(({ highlighted }) => highlighted) && slots[slot]?.highlighted === false;

function columnLabels(chart: SlotChart, places: SlotPlaces, theme: Theme): string[] {
  const { slots, series, scale } = chart;
  const texts = series.map(({ points }) => points.map((point) => (point ? scaled(point.value, scale) : '')));
  const important = slots.flatMap(({ highlighted }, slot) => (highlighted ? [slot] : []));
  const [left, right] = columnAt(chart, places, 0, 0);
  const room = series.length > 1 ? right - left + 1 : places.slotWidth - 3;
  // One size for all series, and no place where one of them has a label and another has none.
  const widest = slots.map((_, slot) =>
    texts.map((row) => row[slot] ?? '').reduce((long, text) => (text.length > long.length ? text : long)),
  );
  const plan = planLabels(widest, room, important);
  return series.flatMap(({ points }, index) =>
    points.flatMap((point, slot) => {
      if (!point || !(plan.isShown(slot) || chart.targets.length > 0)) return [];
      const [from, to] = columnAt(chart, places, slot, index);
      const place = labelPlace(chart, places, point);
      return [
        textAt((from + to) / 2, place.y, texts[index]?.[slot] ?? '', {
          size: plan.size,
          fill: place.isOnColumn && !isSoft(chart, slot) ? theme.panel : theme.text,
          bold: slots[slot]?.highlighted === true || chart.targets.length > 0,
          anchor: 'middle',
          halo: place.isOnColumn || point.covers !== undefined ? undefined : theme.panel,
        }),
      ];
    }),
  );
}

/** Beyond the column's end; beside targets at its foot, clear of the marks around its end. */
function labelPlace(
  { targets }: SlotChart,
  { y }: SlotPlaces,
  { value, isReported, covers }: ChartPoint,
): { y: number; isOnColumn: boolean } {
  if (targets.length > 0 && y(0) - y(value) > TALL_ENOUGH) {
    return { y: y(0) - 6, isOnColumn: isReported && covers === undefined };
  }
  return { y: value < 0 ? y(value) + 15 : y(value) - 6, isOnColumn: false };
}
