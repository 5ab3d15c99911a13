const TRIES = 6;

/**
 * How much longer than its limit a thing may take in a test, where the machine may be slow and others have it too: a test
 * tells what hangs from what is slow, `npm run fuzz` on a machine at rest holds the limit itself.
 */
export const TIMES_THE_LIMIT = 5;

/**
 * How long a call takes, in milliseconds, without the time in which other programs had the processor. A call that takes
 * longer than `patience` is made again: the shortest of six counts, since what was compiled or collected meanwhile is
 * none of its own time.
 */
export function shortestTime(call: () => unknown, patience: number): number {
  let shortest = Infinity;
  for (let tries = 0; tries < TRIES && shortest >= patience; tries += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    call();
    const { user, system } = process.cpuUsage(used);
    shortest = Math.min(shortest, performance.now() - start, (user + system) / 1000);
  }
  return shortest;
}
