/** A closed range of values that a printed figure may stand for. */
export type Interval = { readonly low: number; readonly high: number };

/** Half a unit of the last printed digit to either side: 50,789 million may be anything from 50,788.5 to 50,789.5. */
export function intervalOf({ value, precision }: { value: number; precision: number }): Interval {
  return { low: value - precision / 2, high: value + precision / 2 };
}

/** Whether two printed figures may be the same number. */
export function consistent(
  a: { value: number; precision: number },
  b: { value: number; precision: number },
): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  const dust = Number.EPSILON * 4 * Math.max(Math.abs(a.value), Math.abs(b.value));
  return x.low <= y.high + dust && y.low <= x.high + dust;
}
