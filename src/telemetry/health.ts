import type { BuildInfo } from './build-info.ts';
import { type GatewayState, isReady, type ShardState } from './gateway-state.ts';

/** What the health endpoint replies. */
export type Health = {
  readonly httpStatus: 200 | 503;
  readonly body: {
    readonly status: 'ready' | 'not ready';
    readonly version: string;
    readonly data: string;
    readonly uptimeSeconds: number;
    readonly guilds: number;
    readonly shards: readonly Omit<ShardState, 'isReady'>[];
  };
};

/** Tells whether the bot can be asked: 200 where all shards are ready, 503 where one is not. */
export function healthOf({ version, data }: BuildInfo, state: GatewayState, uptimeSeconds: number): Health {
  const ready = isReady(state);
  return {
    httpStatus: ready ? 200 : 503,
    body: {
      status: ready ? 'ready' : 'not ready',
      version,
      data,
      uptimeSeconds: Math.floor(uptimeSeconds),
      guilds: state.guilds,
      shards: state.shards.map(({ id, status, pingMs }) => ({ id, status, pingMs })),
    },
  };
}
