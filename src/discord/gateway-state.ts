import { type Client, Status } from 'discord.js';
import type { GatewayState } from '../telemetry/gateway-state.ts';

/** How a client is connected to Discord now. */
export function gatewayStateOf(client: Client): GatewayState {
  const shards = client.ws.shards.map(({ id, status, ping }) => ({
    id,
    isReady: client.isReady() && status === Status.Ready,
    status: Status[status],
    pingMs: ping < 0 ? null : ping,
  }));
  return { shards, guilds: client.guilds.cache.size };
}
