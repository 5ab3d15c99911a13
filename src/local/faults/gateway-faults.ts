import { CLOSE, type GatewaySession, OP } from '../gateway-session.ts';
import type { Faults } from './faults.ts';

/** How the gateway is disturbed at the moment. */
export interface GatewayDisturbance {
  heartbeatMs: number;
  acknowledgesHeartbeats: boolean;
  deliversTwice: boolean;
  /** How many events more than asked for the next resume replays. */
  replayedMore: number;
}

/** The time between heartbeats that Discord asks for. */
const HEARTBEAT_MS = 41_250;

export const undisturbed = (): GatewayDisturbance => ({
  heartbeatMs: HEARTBEAT_MS,
  acknowledgesHeartbeats: true,
  deliversTwice: false,
  replayedMore: 0,
});

export type GatewayFaults = Pick<
  Faults,
  'dropSockets' | 'requestReconnect' | 'invalidateSessions' | 'setHeartbeats' | 'deliverTwice' | 'replayMore'
> & {
  /** Closes each session's socket with one of the gateway's codes. */
  closeSockets: (code: (typeof CLOSE)[keyof typeof CLOSE]) => void;
};

/** The faults of the gateway's sessions. */
export function createGatewayFaults(
  sessions: Map<string, GatewaySession>,
  disturbance: GatewayDisturbance,
): GatewayFaults {
  return {
    dropSockets() {
      for (const session of sessions.values()) session.socket?.terminate();
    },
    requestReconnect() {
      for (const session of sessions.values())
        session.socket?.send(JSON.stringify({ op: OP.reconnect, d: null }));
    },
    invalidateSessions(resumable) {
      for (const session of [...sessions.values()]) {
        session.socket?.send(JSON.stringify({ op: OP.invalidSession, d: resumable }));
        if (!resumable) sessions.delete(session.id);
      }
    },
    closeSockets(code) {
      for (const session of sessions.values()) session.socket?.close(code);
    },
    setHeartbeats(everyMs, acknowledged) {
      disturbance.heartbeatMs = everyMs;
      disturbance.acknowledgesHeartbeats = acknowledged;
    },
    deliverTwice(twice) {
      disturbance.deliversTwice = twice;
    },
    replayMore(count) {
      disturbance.replayedMore = count;
    },
  };
}

/** A resume's data, from so many events earlier as are to be replayed once more. */
export function replayingMore(
  data: Record<string, unknown>,
  disturbance: GatewayDisturbance,
): Record<string, unknown> {
  const { seq } = data;
  if (typeof seq !== 'number') return data;
  const earlier = Math.max(0, seq - disturbance.replayedMore);
  disturbance.replayedMore = 0;
  return { ...data, seq: earlier };
}
