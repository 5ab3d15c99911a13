const FIRST_MS = 500;
const LONGEST_MS = 60_000;
/** A shard that served so long before it ended is not one that cannot start. */
const STEADY_MS = 60_000;

/** How often in a row a shard ended early, and how long to wait before it is started again, in milliseconds. */
export type Restart = { readonly failures: number; readonly delayMs: number };

/**
 * When to start a shard again that has ended: soon at first, each time in a row later, at most after a minute.
 * @param failures how often in a row it ended early before
 * @param servedMs how long it served this time, in milliseconds; 0 where it never came so far
 */
export function restartAfter(failures: number, servedMs: number): Restart {
  const inARow = servedMs >= STEADY_MS ? 1 : failures + 1;
  return { failures: inARow, delayMs: Math.min(FIRST_MS * 2 ** (inARow - 1), LONGEST_MS) };
}
