import type { ChartPoint } from './chart.ts';
import { element } from './svg.ts';
import type { Theme } from './theme.ts';

/** How a figure's origin is drawn: full where it is reported, hatched or hollow where it is calculated. */
export type Filling = {
  readonly fill: string;
  readonly stroke?: string;
  readonly 'stroke-width'?: number;
} & Readonly<Record<string, string | number>>;

/** The filling of a column or a bar. */
export function fillingOf(point: ChartPoint, colour: string): Filling {
  const rim = { stroke: colour, 'stroke-width': 1.5 };
  if (point.covers !== undefined) return { fill: colour, 'fill-opacity': 0.28, ...rim };
  return point.isReported ? { fill: colour } : { fill: `url(#${hatchId(colour)})`, ...rim };
}

const hatchId = (colour: string): string => `hatch-${colour.slice(1)}`;

/** The hatchings of all colours that may need one. */
export function hatchings(colours: readonly string[], theme: Theme): string {
  const patterns = [...new Set(colours)].map((colour) =>
    element(
      'pattern',
      {
        id: hatchId(colour),
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('rect', { width: 6, height: 6, fill: theme.panel }),
      element('rect', { width: 2.6, height: 6, fill: colour }),
    ),
  );
  return element('defs', {}, ...patterns);
}

/** A column or bar between two corners, whichever is which. */
export function boxBetween(x1: number, y1: number, x2: number, y2: number, filling: Filling): string {
  // The rim lies inside, so that a hatched column is no larger than a full one.
  const inset = (filling['stroke-width'] ?? 0) / 2;
  const [left, top] = [Math.min(x1, x2) + inset, Math.min(y1, y2) + inset];
  const width = Math.max(Math.abs(x2 - x1) - 2 * inset, 0.5);
  const height = Math.max(Math.abs(y2 - y1) - 2 * inset, 0.5);
  return element('rect', { x: left, y: top, width, height, ...filling });
}

/** The shapes that tell lines apart beside their colours. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;

/** A line's point: full where reported, hollow where calculated. */
export function pointMark(
  x: number,
  y: number,
  radius: number,
  { series, colour, isHollow }: { series: number; colour: string; isHollow: boolean },
  theme: Theme,
): string {
  const paint = {
    fill: isHollow ? theme.panel : colour,
    stroke: isHollow ? colour : theme.panel,
    'stroke-width': 2,
  };
  const r = radius;
  switch (SHAPES[series % SHAPES.length]) {
    case 'square':
      return element('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...paint });
    case 'triangle':
      return element('path', {
        d: path([x, y - r * 1.2], [x + r * 1.15, y + r], [x - r * 1.15, y + r]),
        ...paint,
      });
    case 'diamond':
      return element('path', {
        d: path([x, y - r * 1.3], [x + r * 1.3, y], [x, y + r * 1.3], [x - r * 1.3, y]),
        ...paint,
      });
    default:
      return element('circle', { cx: x, cy: y, r, ...paint });
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
const path = (...corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
