/** How one shard's connection to Discord is. */
export type ShardState = {
  readonly id: number;
  readonly isReady: boolean;
  /** In discord.js' words: Ready, Connecting, Reconnecting, Disconnected ... */
  readonly status: string;
  /** How long Discord took to acknowledge the last heartbeat, in milliseconds; null before the first. */
  readonly pingMs: number | null;
};

/** How a process is connected to Discord. */
export type GatewayState = {
  readonly shards: readonly ShardState[];
  /** In how many servers the bot is, of those that these shards serve. */
  readonly guilds: number;
};

/** A process that has not logged in yet, or is about to end. */
export const NOT_CONNECTED: GatewayState = { shards: [], guilds: 0 };

/** Whether questions arrive: there is a connection, and all of its shards are ready. */
export const isReady = ({ shards }: GatewayState): boolean =>
  shards.length > 0 && shards.every((shard) => shard.isReady);
