import { randomBytes } from 'node:crypto';
import { channelPayload } from '../entities.ts';
import type { Gateway } from '../gateway.ts';
import { CLOSE } from '../gateway-session.ts';
import type { World } from '../world.ts';
import type { Network } from './network.ts';
import type { RestFault, RestFaults, StagedFault } from './rest-faults.ts';

/**
 * Disturbances, as Discord and the network have them. Only the program that started the local Discord can cause them:
 * neither the page nor a bot has a way to.
 */
export interface Faults {
  /** Cuts each gateway socket without a closing handshake; sessions can be resumed. */
  dropSockets(): void;
  /** Asks each session to reconnect and resume (opcode 7). */
  requestReconnect(): void;
  /** Tells each session that it is over (opcode 9). */
  invalidateSessions(resumable: boolean): void;
  /** Makes the token worthless: sockets are closed with 4004, and requests refused from then on. */
  revokeToken(): void;
  /** From the next connection on asks for a heartbeat each so many milliseconds, and acknowledges them or not. */
  setHeartbeats(everyMs: number, acknowledged: boolean): void;
  /** From now on delivers each event twice, or no longer. */
  deliverTwice(twice: boolean): void;
  /** The next resume replays so many events that the bot has received already. */
  replayMore(count: number): void;
  /** Cuts off everything, REST and gateway, until {@link restoreNetwork}. */
  cutNetwork(): void;
  restoreNetwork(): void;
  /** Deletes a channel with its messages. */
  deleteChannel(channelId: string): void;
  /** Disturbs the next requests to the REST API. */
  onRest(fault: RestFault): StagedFault;
}

/** What faults are made in. */
interface Disturbed {
  world: World;
  gateway: Gateway;
  rest: RestFaults;
  network: Network;
}

/** Makes the faults of a local Discord. */
export function createFaults({ world, gateway, rest, network }: Disturbed): Faults {
  return {
    ...gateway.faults,
    revokeToken() {
      world.token = randomBytes(32).toString('hex');
      gateway.faults.closeSockets(CLOSE.authenticationFailed);
    },
    cutNetwork: network.cut,
    restoreNetwork: network.restore,
    deleteChannel(channelId) {
      const channel = world.channels.get(channelId);
      if (!channel) throw new Error(`no such channel: ${channelId}`);
      world.channels.delete(channelId);
      gateway.send('CHANNEL_DELETE', channelPayload(world, channel), channel.guildId, 0);
    },
    onRest: rest.stage,
  };
}
