/** An axis of values: where it begins and ends, and the round numbers on it. */
export type Axis = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly step: number;
};

const INTERVALS = 5;
/** The room beyond the outermost values, for their labels. */
const COLUMN_ROOM = 0.09;
const LINE_ROOM = 0.18;
/** Values that all lie beyond this part of the largest one may have an axis that does not start at zero. */
const FAR_FROM_ZERO = 0.55;

/** The axis of columns: it always contains zero. */
export function columnAxis(values: readonly number[]): Axis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (high - low) * COLUMN_ROOM;
  return axisOver(low < 0 ? low - room : 0, high > 0 ? high + room : 0);
}

/** The axis of lines: without zero where that would leave most of the room empty. */
export function lineAxis(values: readonly number[]): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) * COLUMN_ROOM) * LINE_ROOM;
  if (low > high * FAR_FROM_ZERO && low > 0) return axisOver(low - room, high + room);
  return axisOver(Math.min(0, low < 0 ? low - room : 0), Math.max(0, high > 0 ? high + room : 0));
}

function axisOver(low: number, high: number): Axis {
  const span = high - low || 1;
  const step = roundStep(span / INTERVALS);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil((low + span) / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { from: first * step, to: last * step, ticks, step };
}

/** The next 1, 2, 2.5 or 5 of a power of ten that is no smaller. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** How many decimals the numbers on an axis need. */
export function tickDecimals(step: number): number {
  const power = Math.floor(Math.log10(step));
  const isExact = Math.abs(step / 10 ** power - Math.round(step / 10 ** power)) < 1e-6;
  return Math.max(0, -power + (isExact ? 0 : 1));
}

/** The place of a value between two places on the drawing. */
export const onAxis =
  ({ from, to }: Axis, start: number, end: number) =>
  (value: number): number =>
    start + ((value - from) / (to - from)) * (end - start);
