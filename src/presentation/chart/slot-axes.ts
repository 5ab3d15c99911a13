import { onAxis, tickDecimals, type Axis } from './axis.ts';
import type { ReferenceLine, Slot, SlotChart } from './chart.ts';
import { plainNumber } from './chart-scale.ts';
import { CHART_WORDING } from './chart-wording.ts';
import type { Area } from './frame.ts';
import { lineFrom, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Theme } from './theme.ts';

/** Where the slots and the values of a chart are on the drawing. */
export type SlotPlaces = Area & {
  readonly axis: Axis;
  readonly slotWidth: number;
  readonly centre: (slot: number) => number;
  /** The place of a value of the data, not divided yet. */
  readonly y: (value: number) => number;
};

const TICK_SIZE = 11.5;
const LABEL_SIZES = [12.5, 11.5, 10.5] as const;
const UNIT_ROOM = 14;
const LABEL_ROOM = 20;
const BELOW_ROOM = 15;

/** The places of a chart's slots in the room that the frame leaves. */
export function slotPlaces(chart: SlotChart, axis: Axis, area: Area): SlotPlaces {
  const { slots, scale } = chart;
  const widest = Math.max(...axis.ticks.map((tick) => textWidth(tickText(tick, axis), TICK_SIZE)));
  const left = area.left + widest + 10;
  const top = area.top + UNIT_ROOM;
  const hasBelow = slots.some(({ below }) => below !== undefined);
  const bottom = area.bottom - LABEL_ROOM - (hasBelow ? BELOW_ROOM : 0);
  const slotWidth = (area.right - left) / slots.length;
  const place = onAxis(axis, bottom, top);
  return {
    left,
    right: area.right,
    top,
    bottom,
    axis,
    slotWidth,
    centre: (slot) => left + (slot + 0.5) * slotWidth,
    y: (value) => place(value / scale.divisor),
  };
}

const tickText = (tick: number, { step }: Axis): string => plainNumber(tick, tickDecimals(step));

/** The grid with its numbers and unit, and what the slots are called. */
export function drawAxes(
  { slots, scale }: SlotChart,
  places: SlotPlaces,
  area: Area,
  theme: Theme,
): string[] {
  const { left, right, top, axis, y } = places;
  return [
    textAt(area.left, top - 13, scale.unit, {
      size: TICK_SIZE,
      fill: theme.muted,
    }),
    ...axis.ticks.flatMap((tick) => {
      const at = y(tick * scale.divisor);
      const isZero = Math.abs(tick) < axis.step / 2;
      return [
        lineFrom(left, at, right, at, {
          stroke: isZero ? theme.zero : theme.grid,
          'stroke-width': isZero ? 1.5 : 1,
        }),
        textAt(left - 8, at + 4, tickText(tick, axis), {
          size: TICK_SIZE,
          fill: theme.muted,
          anchor: 'end',
        }),
      ];
    }),
    ...drawLabels(slots, places, theme),
  ];
}

/** The slots' names; every second or third one where there is no room for all, the last one always. */
function drawLabels(slots: readonly Slot[], places: SlotPlaces, theme: Theme): string[] {
  const { slotWidth, centre, bottom } = places;
  const room = slotWidth - 4;
  const widest = (size: number): number =>
    Math.max(...slots.map(({ label, highlighted }) => textWidth(label, size, highlighted)));
  const size = LABEL_SIZES.find((candidate) => widest(candidate) <= room) ?? LABEL_SIZES[2];
  const every = Math.max(1, Math.ceil(widest(size) / room));
  return slots.flatMap(({ label, below, highlighted }, index) => {
    const isShown = highlighted || (slots.length - 1 - index) % every === 0;
    const style = {
      size,
      fill: highlighted ? theme.text : theme.muted,
      bold: highlighted,
      anchor: 'middle',
    } as const;
    return [
      ...(isShown ? [textAt(centre(index), bottom + 18, label, style)] : []),
      ...(below === undefined
        ? []
        : [
            textAt(centre(index), bottom + 18 + BELOW_ROOM, below, {
              ...style,
              size: 11,
              fill: theme.muted,
              bold: false,
            }),
          ]),
    ];
  });
}

/** That a slot has no figure. */
export function drawGaps(
  { slots, series, targets, language }: SlotChart,
  places: SlotPlaces,
  theme: Theme,
): string[] {
  const text = CHART_WORDING[language].notGiven;
  const at = places.axis.from <= 0 && places.axis.to >= 0 ? places.y(0) : places.bottom;
  return slots.flatMap((_, slot) =>
    series.some(({ points }) => points[slot] != null) || targets.some((mark) => mark.slot === slot)
      ? []
      : [textAt(places.centre(slot), at - 7, text, { size: 10.5, fill: theme.muted, anchor: 'middle' })],
  );
}

/** How the line of an average or a threshold is drawn. */
export const referenceStroke = (theme: Theme): Record<string, string | number> => ({
  stroke: theme.target,
  'stroke-width': 1.8,
  'stroke-dasharray': '6 4',
});

/** An average or a threshold across all slots; the legend says which. */
export const drawReference = ({ value }: ReferenceLine, places: SlotPlaces, theme: Theme): string =>
  lineFrom(places.left, places.y(value), places.right, places.y(value), referenceStroke(theme));
