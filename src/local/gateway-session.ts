import type { WebSocket } from 'ws';

/** Gateway opcodes by their documented numbers. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
  soundboard: 31,
} as const;

/** Gateway close codes by their documented numbers. */
export const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSeq: 4007,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** How many events are kept for a session that may resume. */
const REPLAY_LIMIT = 2000;
/** How long a session without a socket may be resumed. */
const RESUMABLE_MS = 120_000;

/** One bot's session: it outlives its socket, so that a resume gets what was missed. */
export interface GatewaySession {
  id: string;
  intents: number;
  shard: readonly [index: number, count: number];
  seq: number;
  /** The latest events as sent, for a replay. */
  sent: { seq: number; frame: string }[];
  socket: WebSocket | undefined;
  /** When the socket was lost, by a steady clock. */
  lostAt: number;
}

/** True for a session that waited too long for its bot. */
export function isExpired(session: GatewaySession): boolean {
  return session.socket === undefined && performance.now() - session.lostAt > RESUMABLE_MS;
}

/** Sends one event in a session, or keeps it for the resume when the socket is gone. */
export function dispatch(session: GatewaySession, event: string, data: unknown): void {
  session.seq += 1;
  const frame = JSON.stringify({ op: OP.dispatch, t: event, s: session.seq, d: data });
  session.sent.push({ seq: session.seq, frame });
  if (session.sent.length > REPLAY_LIMIT) session.sent.shift();
  session.socket?.send(frame);
}

/** Sends again what came after `seq`. False when that is no longer known, or never was. */
export function replay(session: GatewaySession, seq: number): boolean {
  const oldest = session.sent[0]?.seq ?? session.seq + 1;
  if (seq > session.seq || seq < oldest - 1) return false;
  for (const event of session.sent) if (event.seq > seq) session.socket?.send(event.frame);
  return true;
}
