import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { ConnectionError, connectionError, refusedToken } from '../discord/client.ts';

const Information = z.object({
  shards: z.int().positive(),
  session_start_limit: z.object({
    remaining: z.int(),
    reset_after: z.number(),
    max_concurrency: z.int().positive(),
  }),
});

/** What Discord says of connecting this bot. */
export type GatewayInformation = {
  readonly recommendedShards: number;
  /** How many shards may identify at once. */
  readonly maxConcurrency: number;
  /** How often a shard may still identify, until so many milliseconds have passed. */
  readonly identifiesLeft: number;
  readonly resetAfterMs: number;
};

/**
 * Asks how many shards a bot should have, and how it may connect them.
 * @throws ConnectionError where Discord refuses the token or cannot be reached
 */
export async function fetchGatewayInformation(apiUrl: string, token: string): Promise<GatewayInformation> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const answer = await rest.get(Routes.gatewayBot()).catch((error: unknown) => {
    const isRefused = error instanceof DiscordAPIError && error.status === 401;
    throw isRefused ? refusedToken() : connectionError(error);
  });
  const read = Information.safeParse(answer);
  if (!read.success)
    throw new ConnectionError('What answers there is not Discord: check DISCORD_API_URL.', {
      cause: read.error,
    });
  const { shards, session_start_limit: limit } = read.data;
  return {
    recommendedShards: shards,
    maxConcurrency: limit.max_concurrency,
    identifiesLeft: limit.remaining,
    resetAfterMs: limit.reset_after,
  };
}

/**
 * The number of shards to start.
 * @throws ConnectionError where Discord does not let so many identify today any more
 */
export function shardsToStart(wanted: number | 'auto', information: GatewayInformation): number {
  const count = wanted === 'auto' ? information.recommendedShards : wanted;
  const { identifiesLeft, resetAfterMs } = information;
  if (identifiesLeft < count) {
    const hours = Math.ceil(resetAfterMs / 3_600_000);
    throw new ConnectionError(
      `Discord lets the bot identify ${identifiesLeft} more times, and ${count} shards need once each: ` +
        `start it again in ${hours} ${hours === 1 ? 'hour' : 'hours'}, or with fewer shards.`,
    );
  }
  return count;
}
