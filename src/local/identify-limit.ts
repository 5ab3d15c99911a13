/** Of the shards that share a place, Discord lets one identify in this time. */
const WINDOW_MS = 5_000;
/** What is told where nothing is limited. */
const UNLIMITED = 16;

/** How many shards may identify at once: as many as there are places, a shard's place being its id modulo their number. */
export interface IdentifyLimit {
  /** The number of places, as `GET /gateway/bot` tells it. */
  readonly maxConcurrency: number;
  /** Takes the shard's place; false where another one has it. */
  take(shardId: number): boolean;
}

/**
 * Makes the limit.
 * @param maxConcurrency the number of places; without it none is kept to, so that tests need not wait
 * @param now a steady clock in milliseconds
 */
export function createIdentifyLimit(
  maxConcurrency?: number,
  now: () => number = () => performance.now(),
): IdentifyLimit {
  const takenAt = new Map<number, number>();
  return {
    maxConcurrency: maxConcurrency ?? UNLIMITED,
    take(shardId) {
      if (maxConcurrency === undefined) return true;
      const place = shardId % maxConcurrency;
      const last = takenAt.get(place);
      if (last !== undefined && now() - last < WINDOW_MS) return false;
      takenAt.set(place, now());
      return true;
    },
  };
}
