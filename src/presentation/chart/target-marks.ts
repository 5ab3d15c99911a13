import type { SlotChart, TargetMark } from './chart.ts';
import { scaled } from './chart-scale.ts';
import { columnAt } from './columns.ts';
import type { SlotPlaces } from './slot-axes.ts';
import { lineFrom, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Theme } from './theme.ts';

const OVERHANG = 9;
const VALUE_SIZE = 12;
const DAY_SIZE = 10;
const LABEL_HEIGHT = { plain: 16, withDay: 27 } as const;
const LABEL_ROOM = 62;

/** How a target is drawn: a heavy line, or a light dashed one where a later target took its place. */
export const targetStroke = (isNewest: boolean, theme: Theme): Record<string, string | number> => ({
  stroke: theme.target,
  'stroke-width': isNewest ? 3.5 : 2,
  ...(isNewest ? {} : { 'stroke-dasharray': '5 3' }),
});

/** Every target across its column, with its value and day beside it where there is room. */
export function drawTargets(chart: SlotChart, places: SlotPlaces, theme: Theme): string[] {
  return chart.slots.flatMap((_, slot) => {
    const marks = chart.targets.filter((mark) => mark.slot === slot);
    const [left, right] = columnAt(chart, places, slot, 0);
    const end = right + OVERHANG;
    const room = places.centre(slot) + places.slotWidth / 2 - end - 6;
    return [
      ...marks.map(({ value, isNewest }) =>
        lineFrom(left - OVERHANG, places.y(value), end, places.y(value), targetStroke(isNewest, theme)),
      ),
      ...(room >= LABEL_ROOM * 0.55 ? labelsOf(marks, end + 6, room, chart, places, theme) : []),
    ];
  });
}

function labelsOf(
  marks: readonly TargetMark[],
  x: number,
  room: number,
  { scale }: SlotChart,
  places: SlotPlaces,
  theme: Theme,
): string[] {
  const sorted = marks.toSorted((a, b) => b.value - a.value);
  const days = sorted.map(({ announced }) =>
    announced !== null && textWidth(announced, DAY_SIZE) <= room ? announced : undefined,
  );
  const heights = days.map((day) => (day === undefined ? LABEL_HEIGHT.plain : LABEL_HEIGHT.withDay));
  const spread = spreadOut(
    sorted.map(({ value }) => places.y(value)),
    heights,
    places.bottom,
  );
  return sorted.flatMap((mark, index) => {
    const y = spread[index] ?? places.y(mark.value);
    const day = days[index];
    return [
      textAt(x, y + 4, scaled(mark.value, scale), {
        size: VALUE_SIZE,
        fill: theme.target,
        bold: mark.isNewest,
        halo: theme.panel,
      }),
      ...(day === undefined
        ? []
        : [textAt(x, y + 15, day, { size: DAY_SIZE, fill: theme.muted, halo: theme.panel })]),
    ];
  });
}

/** Places from top to bottom moved apart, each by the height of the one above, and up where the lowest lies too low. */
function spreadOut(places: readonly number[], heights: readonly number[], bottom: number): number[] {
  const spread = [...places];
  for (let index = 1; index < spread.length; index += 1) {
    spread[index] = Math.max(spread[index] ?? 0, (spread[index - 1] ?? 0) + (heights[index - 1] ?? 0));
  }
  const beyond = Math.max(0, (spread.at(-1) ?? 0) - (bottom - (heights.at(-1) ?? 0) + 6));
  return spread.map((place) => place - beyond);
}
