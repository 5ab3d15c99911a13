import { type Client, Events, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import { loggableError } from './loggable-error.ts';
import { steadyNow } from './steady-clock.ts';

/** discord.js tries twice a second to reconnect; that there is still no connection is told this often. */
const TOLD_EVERY_MS = 60_000;

type Loss = { readonly since: number; toldAt: number };

/** Logs when a connection to Discord is lost, how long it is gone, and when it is back. */
export function logConnection(client: Client, log: Logger, now: () => number = steadyNow): void {
  const losses = new Map<number, Loss>();
  const seconds = (ms: number): number => Math.round(ms / 1000);

  const tellOfLoss = (shard: number, why?: unknown): void => {
    const loss = losses.get(shard);
    const reason = why === undefined ? {} : { error: loggableError(why) };
    if (!loss) {
      losses.set(shard, { since: now(), toldAt: now() });
      log.warn({ shard, ...reason }, 'the connection to Discord was lost; reconnecting');
    } else if (now() - loss.toldAt >= TOLD_EVERY_MS) {
      loss.toldAt = now();
      const lostFor = seconds(now() - loss.since);
      log.warn({ shard, lostFor, ...reason }, 'there is still no connection to Discord; reconnecting');
    }
  };
  const tellOfReturn = (shard: number, how: object, message: string): void => {
    const loss = losses.get(shard);
    losses.delete(shard);
    log.info({ shard, ...(loss && { lostFor: seconds(now() - loss.since) }), ...how }, message);
  };

  client.on(Events.ShardReconnecting, (shard) => {
    tellOfLoss(shard);
  });
  client.on(Events.ShardError, (error, shard) => {
    tellOfLoss(shard, error);
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    tellOfReturn(shard, { replayed }, 'the connection to Discord is back, with what was missed');
  });
  client.on(Events.ShardReady, (shard) => {
    tellOfReturn(shard, {}, 'connected to Discord');
  });
  client.rest.on(RESTEvents.RateLimited, ({ global, route, method, timeToReset }) => {
    log.warn({ global, route, method, waitsMs: timeToReset }, 'Discord asks for fewer requests; waiting');
  });
}
