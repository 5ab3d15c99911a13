import type { Chart } from './chart.ts';
import { CHART_WORDING } from './chart-wording.ts';
import { element, textAt } from './svg.ts';
import { clipToWidth, textWidth } from './text-width.ts';
import type { Theme } from './theme.ts';

export const SIZE = { width: 800, height: 450 } as const;
const PAD = 28;

/** A sign with its meaning; without a sign it is a remark. */
export type LegendItem = {
  readonly label: string;
  readonly draw?: (x: number, middle: number) => string;
};
/** The room of a legend's sign. */
export const SIGN_WIDTH = 18;

export type Area = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const TITLE = { y: 42, sizes: [20, 18, 16] } as const;
const SUBTITLE = { y: 65, size: 13.5 } as const;
const LEGEND = { y: 90, size: 12, row: 19, gap: 18 } as const;
const SOURCE = { y: 434, size: 10.5 } as const;

/** What stands around every chart, and the room that it leaves for the chart itself. */
export function frameOf(
  chart: Chart,
  legend: readonly LegendItem[],
  theme: Theme,
): { parts: string[]; area: Area } {
  const width = SIZE.width - 2 * PAD;
  const size = TITLE.sizes.find((size) => textWidth(chart.title, size, true) <= width) ?? 16;
  const rows = legendRows(legend, width);
  const parts = [
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: SIZE.width - 1,
      height: SIZE.height - 1,
      rx: 10,
      fill: theme.panel,
      stroke: theme.border,
    }),
    textAt(PAD, TITLE.y, clipToWidth(chart.title, width, size, true), { size, fill: theme.text, bold: true }),
    textAt(PAD, SUBTITLE.y, clipToWidth(chart.subtitle, width, SUBTITLE.size), {
      size: SUBTITLE.size,
      fill: theme.muted,
    }),
    ...rows.flatMap((row, index) => drawRow(row, LEGEND.y + index * LEGEND.row, theme)),
    textAt(PAD, SOURCE.y, sourceLine(chart, width), { size: SOURCE.size, fill: theme.muted }),
  ];
  const top = (rows.length ? LEGEND.y + rows.length * LEGEND.row : SUBTITLE.y + 12) + 8;
  return { parts, area: { left: PAD, right: SIZE.width - PAD, top, bottom: SOURCE.y - 20 } };
}

type Placed = LegendItem & { readonly x: number };

const itemWidth = ({ label, draw }: LegendItem): number =>
  textWidth(label, LEGEND.size) + (draw ? SIGN_WIDTH + 6 : 0);

/** A legend's items in rows, each as long as its label unless that is longer than a row. */
function legendRows(legend: readonly LegendItem[], width: number): Placed[][] {
  const rows: Placed[][] = [];
  let x = Infinity;
  for (const item of legend) {
    const label = clipToWidth(item.label, width - SIGN_WIDTH - 6, LEGEND.size);
    const wide = itemWidth({ ...item, label });
    if (x + wide > PAD + width) {
      rows.push([]);
      x = PAD;
    }
    rows.at(-1)?.push({ ...item, label, x });
    x += wide + LEGEND.gap;
  }
  return rows;
}

function drawRow(row: readonly Placed[], y: number, theme: Theme): string[] {
  return row.flatMap(({ x, label, draw }) => [
    ...(draw ? [draw(x, y - 4)] : []),
    textAt(draw ? x + SIGN_WIDTH + 6 : x, y, label, {
      size: LEGEND.size,
      fill: draw ? theme.text : theme.muted,
    }),
  ]);
}

/** As many documents as fit on the line, and how many more there are. */
function sourceLine({ sources, language }: Chart, width: number): string {
  const { source } = CHART_WORDING[language];
  for (let count = sources.length; count > 1; count -= 1) {
    const line = source(sources.slice(0, count), sources.length - count);
    if (textWidth(line, SOURCE.size) <= width) return line;
  }
  return clipToWidth(source(sources.slice(0, 1), Math.max(0, sources.length - 1)), width, SOURCE.size);
}
