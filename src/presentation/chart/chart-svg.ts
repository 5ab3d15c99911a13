import { columnAxis, lineAxis } from './axis.ts';
import { drawBars } from './bars.ts';
import type { Chart, SlotChart } from './chart.ts';
import { drawColumns } from './columns.ts';
import { frameOf, SIZE } from './frame.ts';
import { legendOf } from './legend.ts';
import { drawLines } from './lines.ts';
import { hatchings } from './marks.ts';
import { drawAxes, drawGaps, drawReference, slotPlaces } from './slot-axes.ts';
import { element } from './svg.ts';
import { drawTargets } from './target-marks.ts';
import { THEMES, type Theme, type ThemeName } from './theme.ts';

/** The family name of the fonts that go with the program. */
export const FONT_FAMILY = 'Noto Sans JP';

/** A chart as an SVG document of 800 by 450, the same for the same chart. */
export function chartSvg(chart: Chart, themeName: ThemeName): string {
  const theme: Theme = THEMES[themeName];
  const parts = chart.kind === 'bars' ? barParts(chart, theme) : slotParts(chart, theme);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: SIZE.width,
      height: SIZE.height,
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      'font-family': FONT_FAMILY,
    },
    hatchings([...theme.series, theme.soft, theme.negative, theme.softNegative, theme.rest], theme),
    ...parts,
  );
}

function barParts(chart: Extract<Chart, { kind: 'bars' }>, theme: Theme): string[] {
  const { parts, area } = frameOf(chart, legendOf(chart, theme), theme);
  return [...parts, ...drawBars(chart, area, theme)];
}

function slotParts(chart: SlotChart, theme: Theme): string[] {
  const values = [
    ...chart.series.flatMap(({ points }) => points.flatMap((point) => point?.value ?? [])),
    ...chart.targets.map(({ value }) => value),
    ...(chart.reference ? [chart.reference.value] : []),
  ].map((value) => value / chart.scale.divisor);
  const axis = chart.kind === 'lines' ? lineAxis(values) : columnAxis(values);
  const { parts, area } = frameOf(chart, legendOf(chart, theme, axis), theme);
  const places = slotPlaces(chart, axis, area);
  return [
    ...parts,
    ...drawAxes(chart, places, area, theme),
    ...drawGaps(chart, places, theme),
    ...(chart.kind === 'lines' ? drawLines(chart, places, theme) : drawColumns(chart, places, theme)),
    ...drawTargets(chart, places, theme),
    ...(chart.reference ? [drawReference(chart.reference, places, theme)] : []),
  ];
}
