/** A source of numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * When people who know nothing of each other ask: arrivals of a Poisson process, in milliseconds from the start, in
 * order.
 * @param rate arrivals per second on average
 * @param seconds how long they come
 */
export function arrivals(rate: number, seconds: number, random: () => number): number[] {
  const times: number[] = [];
  for (let at = gap(rate, random); at < seconds * 1000; at += gap(rate, random)) times.push(at);
  return times;
}

const gap = (rate: number, random: () => number): number => (-Math.log(1 - random()) / rate) * 1000;

/**
 * Calls `fire` for each arrival as soon as it is due by the clock, however long earlier ones take (an open loop), and
 * tells it the instant that was meant, by `performance.now()`: whatever is late is measured from there.
 */
export async function onSchedule(
  times: readonly number[],
  fire: (index: number, intended: number) => void,
): Promise<void> {
  const start = performance.now();
  for (let index = 0; index < times.length;) {
    const wait = start + (times[index] ?? 0) - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    for (; index < times.length && start + (times[index] ?? 0) <= performance.now(); index += 1) {
      fire(index, start + (times[index] ?? 0));
    }
  }
}
