/** Discord ids carry the milliseconds since this instant (1 January 2015) in their upper bits. */
const DISCORD_EPOCH = 1_420_070_400_000n;
const COUNTER_BITS = 22n;

/** A source of ids: each call gives a new one, larger than all before it. */
export type Snowflakes = () => string;

/**
 * Makes a source of ids.
 * @param now the clock in milliseconds; ids still grow when it stands still or goes back
 */
export function createSnowflakes(now: () => number = Date.now): Snowflakes {
  let last = 0n;
  return () => {
    const wanted = (BigInt(now()) - DISCORD_EPOCH) << COUNTER_BITS;
    last = wanted > last ? wanted : last + 1n;
    return last.toString();
  };
}

/** Divisible by every number of shards up to ten. */
const EVEN_MS = 2520n;

/**
 * Makes a source of guild ids: whatever the number of shards, each guild is served by the shard after that of the guild
 * before it, and for up to ten shards the first guild by shard 0.
 */
export function createGuildIds(now: () => number = Date.now): Snowflakes {
  const elapsed = BigInt(now()) - DISCORD_EPOCH;
  let next = elapsed - (elapsed % EVEN_MS);
  return () => {
    next += 1n;
    return ((next - 1n) << COUNTER_BITS).toString();
  };
}

/** The shard that serves a guild when there are `count` shards; direct messages (no guild) go to shard 0. */
export function shardOf(guildId: string | undefined, count: number): number {
  if (guildId === undefined) return 0;
  return Number((BigInt(guildId) >> COUNTER_BITS) % BigInt(count));
}
