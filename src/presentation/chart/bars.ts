import type { BarChart, BarRow } from './chart.ts';
import { plainNumber, scaled } from './chart-scale.ts';
import type { Area } from './frame.ts';
import { boxBetween, fillingOf } from './marks.ts';
import { lineFrom, textAt } from './svg.ts';
import { linesOfWidth, textWidth } from './text-width.ts';
import type { Theme } from './theme.ts';

const TALLEST_ROW = 88;
/** From this height on a name may take two lines. */
const TWO_LINES = 33;
const NAME_SIZE = 12.5;
const WIDEST_NAME = { oneLine: 330, twoLines: 258 } as const;
const VALUE_SIZE = 12.5;
const GAP = 10;

/** Bars one below the other, names to the left, values and shares to the right of the bars. */
export function drawBars(chart: BarChart, area: Area, theme: Theme): string[] {
  const { rows, scale } = chart;
  const height = Math.min(TALLEST_ROW, (area.bottom - area.top) / rows.length);
  const size = Math.min(NAME_SIZE, height * 0.62);
  const names = rows.map(({ name }) =>
    height >= TWO_LINES
      ? linesOfWidth(name, WIDEST_NAME.twoLines, size, 2)
      : linesOfWidth(name, WIDEST_NAME.oneLine, size, 1),
  );
  const left = area.left + Math.max(...names.flat().map((line) => textWidth(line, size, true))) + 14;
  const valueSize = Math.min(VALUE_SIZE, height * 0.62);
  const values = rows.map(({ point }) => scaled(point.value, scale));
  const shares = rows.map(({ share }) => (share === null ? '' : `${plainNumber(share, 1)}%`));
  const valueWidth = Math.max(...values.map((text) => textWidth(text, valueSize, true)));
  const shareWidth = Math.max(...shares.map((text) => textWidth(text, valueSize)));
  const x = barPlaces(rows, left, area.right - valueWidth - (shareWidth ? shareWidth + GAP : 0) - GAP);
  const zero = x(0);
  const top = area.top + (area.bottom - area.top - rows.length * height) / 2;
  const bottom = top + rows.length * height;
  return [
    ...rows.flatMap((row, index) => {
      const middle = top + (index + 0.5) * height;
      const lines = names[index] ?? [];
      const thickness = Math.min(32, height * 0.58);
      const colour = barColour(row, rows, theme);
      const end = Math.max(x(row.point.value), zero) + 8;
      return [
        ...lines.map((line, at) =>
          textAt(left - 12, middle + size * 0.36 + (at - (lines.length - 1) / 2) * size * 1.2, line, {
            size,
            fill: theme.text,
            bold: row.highlighted,
            anchor: 'end',
          }),
        ),
        boxBetween(
          zero,
          middle - thickness / 2,
          x(row.point.value),
          middle + thickness / 2,
          fillingOf(row.point, colour),
        ),
        textAt(end, middle + valueSize * 0.36, values[index] ?? '', {
          size: valueSize,
          fill: theme.text,
          bold: true,
        }),
        textAt(
          end + textWidth(values[index] ?? '', valueSize, true) + GAP,
          middle + valueSize * 0.36,
          shares[index] ?? '',
          { size: valueSize, fill: theme.muted },
        ),
      ];
    }),
    lineFrom(zero, top, zero, bottom, { stroke: theme.zero, 'stroke-width': 1.5 }),
  ];
}

/** The colour of a row's bar: losses and what is left open have their own. */
export function barColour(row: BarRow, rows: readonly BarRow[], theme: Theme): string {
  if (row.isRest) return theme.rest;
  const isSoft = !row.highlighted && rows.some(({ highlighted }) => highlighted);
  if (row.point.value < 0) return isSoft ? theme.softNegative : theme.negative;
  return isSoft ? theme.soft : (theme.series[0] ?? theme.soft);
}

/** The places of values between two sides, zero among them. */
function barPlaces(rows: readonly BarRow[], left: number, right: number): (value: number) => number {
  const values = rows.map(({ point }) => point.value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high - low || 1;
  return (value) => left + ((value - low) / span) * (right - left);
}
