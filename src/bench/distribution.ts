/** What a set of measured times says: in the unit that they were given in. */
export type Distribution = {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly max: number;
};

/** The median, the 99th percentile and the largest of some numbers; NaN for each where there are none. */
export function distribution(samples: readonly number[]): Distribution {
  const sorted = Float64Array.from(samples).sort();
  return {
    count: sorted.length,
    median: percentile(sorted, 50),
    p99: percentile(sorted, 99),
    max: sorted.at(-1) ?? NaN,
  };
}

/**
 * The smallest of some ascending numbers that at least `percent` of 100 of them do not exceed (the nearest rank, so
 * always one that was measured); NaN where there are none.
 */
export function percentile(ascending: ArrayLike<number>, percent: number): number {
  const rank = Math.ceil((percent / 100) * ascending.length);
  return ascending[Math.max(0, rank - 1)] ?? NaN;
}

/** The median of one measure over several runs. */
export const medianOf = (runs: readonly number[]): number => distribution(runs).median;
