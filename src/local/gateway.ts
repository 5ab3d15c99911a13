import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { isRecord } from './component-tree.ts';
import { guildPayload } from './entities.ts';
import { messageEvent } from './event-view.ts';
import {
  createGatewayFaults,
  type GatewayFaults,
  replayingMore,
  undisturbed,
} from './faults/gateway-faults.ts';
import type { IdentifyLimit } from './identify-limit.ts';
import { CLOSE, dispatch, type GatewaySession, isExpired, OP, replay } from './gateway-session.ts';
import { shardOf } from './snowflake.ts';
import type { Change, World } from './world.ts';

const INTENT = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12 } as const;
/** Members, presences and message content need Discord's approval; this application has none of them. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export interface Gateway {
  /** Takes over a socket that a bot has opened. */
  accept(socket: WebSocket, query: URLSearchParams): void;
  /** Sends an event about a guild (or, without one, a direct message); `intent` 0 is sent whatever was asked for.
   * Gives the number of sessions that it was meant for. */
  send(event: string, data: unknown, guildId: string | undefined, intent: number): number;
  /** True while a bot is connected. */
  online: () => boolean;
  faults: GatewayFaults;
}

/**
 * Makes the gateway, which passes the world's changes on to bots.
 * @param report hears of frames without sense
 */
export function createGateway(
  world: World,
  limit: IdentifyLimit,
  report: (message: string) => void,
): Gateway {
  const sessions = new Map<string, GatewaySession>();
  const disturbance = undisturbed();
  const online = () => [...sessions.values()].some((session) => session.socket !== undefined);

  const send: Gateway['send'] = (event, data, guildId, intent) => {
    for (const session of sessions.values()) if (isExpired(session)) sessions.delete(session.id);
    const meant = [...sessions.values()].filter(
      ({ intents, shard }) =>
        (intent === 0 || (intents & intent) !== 0) && shardOf(guildId, shard[1]) === shard[0],
    );
    for (const session of disturbance.deliversTwice ? [...meant, ...meant] : meant) {
      dispatch(session, event, data);
    }
    return meant.length;
  };

  world.changes.listen((change) => {
    passOn(world, change, send);
  });

  const detach = (session: GatewaySession, code: number) => {
    session.socket = undefined;
    session.lostAt = performance.now();
    // A normal close ends the session; after any other the bot may resume.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
    if (!online()) world.changes.emit({ type: 'bot', online: false });
  };

  const accept: Gateway['accept'] = (socket, query) => {
    let session: GatewaySession | undefined;
    const { heartbeatMs, acknowledgesHeartbeats } = disturbance;
    const attach = (next: GatewaySession) => {
      if (next.socket !== socket) next.socket?.close(1000);
      session = next;
      next.socket = socket;
      sessions.set(next.id, next);
      world.changes.emit({ type: 'bot', online: true });
    };
    if (query.get('v') !== '10' || (query.get('encoding') ?? 'json') !== 'json') {
      socket.close(CLOSE.invalidVersion, 'Only version 10 with encoding json is spoken here.');
      return;
    }
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('close', (code) => {
      if (session?.socket === socket) detach(session, code);
    });
    socket.on('message', (raw) => {
      const frame = readFrame(raw);
      if (!frame) {
        report('A gateway frame must be a JSON object with a number as op.');
        socket.close(CLOSE.decodeError, 'Error while decoding payload.');
        return;
      }
      if (frame.op === OP.heartbeat) {
        if (acknowledgesHeartbeats) socket.send(JSON.stringify({ op: OP.ack }));
      } else if (frame.op === OP.identify) {
        if (session && sessions.has(session.id))
          socket.close(CLOSE.alreadyAuthenticated, 'Already authenticated.');
        else identify(world, limit, socket, frame.d, attach);
      } else if (frame.op === OP.resume) {
        resume(world, sessions, socket, replayingMore(frame.d, disturbance), attach);
      } else if (!session) socket.close(CLOSE.notAuthenticated, 'Not authenticated.');
      else if (frame.op === OP.members) sendMembers(world, session, frame.d);
      else if (frame.op !== OP.presence && frame.op !== OP.voice && frame.op !== OP.soundboard) {
        socket.close(CLOSE.unknownOpcode, 'Unknown opcode.');
      }
    });
    const hello = { heartbeat_interval: heartbeatMs, _trace: ['local'] };
    socket.send(JSON.stringify({ op: OP.hello, d: hello }));
  };

  return { accept, send, online, faults: createGatewayFaults(sessions, disturbance) };
}

/** Tells bots what happened. Ephemeral messages are nobody's but their reader's. */
function passOn(world: World, change: Change, send: Gateway['send']): void {
  if (change.type === 'guild-created') {
    const { guild } = change;
    send('GUILD_CREATE', guildPayload(world, guild), guild.id, INTENT.guilds);
    return;
  }
  if (!('stored' in change) || change.stored.visibleTo !== undefined) return;
  const { message } = change.stored;
  const channel = world.channels.get(message.channel_id);
  if (!channel) return;
  const intent = channel.guildId === undefined ? INTENT.directMessages : INTENT.guildMessages;
  if (change.type === 'message-deleted') {
    const gone = { id: message.id, channel_id: channel.id, guild_id: channel.guildId };
    send('MESSAGE_DELETE', gone, channel.guildId, intent);
    return;
  }
  const event = change.type === 'message-created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE';
  send(event, messageEvent(world, channel, message), channel.guildId, intent);
}

interface Frame {
  op: number;
  d: Record<string, unknown>;
}

function readFrame(raw: unknown): Frame | undefined {
  try {
    const frame: unknown = JSON.parse(String(raw));
    if (!isRecord(frame) || typeof frame['op'] !== 'number') return undefined;
    return { op: frame['op'], d: isRecord(frame['d']) ? frame['d'] : {} };
  } catch {
    return undefined;
  }
}

/** A token with or without the `Bot` prefix, as the gateway takes both. */
function tokenFits(world: World, token: unknown): boolean {
  return typeof token === 'string' && token.replace(/^Bot /, '') === world.token;
}

function identify(
  world: World,
  limit: IdentifyLimit,
  socket: WebSocket,
  data: Record<string, unknown>,
  attach: (session: GatewaySession) => void,
): void {
  if (!tokenFits(world, data['token'])) {
    socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
    return;
  }
  const intents = data['intents'];
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0) {
    socket.close(CLOSE.invalidIntents, 'Invalid intent(s).');
    return;
  }
  if ((intents & PRIVILEGED) !== 0) {
    socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
    return;
  }
  const shard = readShard(data['shard']);
  if (!shard) {
    socket.close(CLOSE.invalidShard, 'Invalid shard.');
    return;
  }
  if (!limit.take(shard[0])) {
    socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
    return;
  }
  const session: GatewaySession = { id: randomUUID(), intents, shard, seq: 0, sent: [], socket, lostAt: 0 };
  attach(session);
  const guilds = [...world.guilds.values()].filter((guild) => shardOf(guild.id, shard[1]) === shard[0]);
  dispatch(session, 'READY', {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: false, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl(world),
    shard,
    application: { id: world.applicationId, flags: 0 },
    private_channels: [],
    relationships: [],
    user_settings: {},
    geo_ordered_rtc_regions: [],
    _trace: ['local'],
  });
  if ((intents & INTENT.guilds) === 0) return;
  for (const guild of guilds) dispatch(session, 'GUILD_CREATE', guildPayload(world, guild));
}

function readShard(value: unknown): readonly [number, number] | undefined {
  if (value === undefined) return [0, 1];
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [index, count] = value as unknown[];
  if (!Number.isInteger(index) || !Number.isInteger(count)) return undefined;
  return Number(index) >= 0 && Number(index) < Number(count) ? [Number(index), Number(count)] : undefined;
}

function resume(
  world: World,
  sessions: ReadonlyMap<string, GatewaySession>,
  socket: WebSocket,
  data: Record<string, unknown>,
  attach: (session: GatewaySession) => void,
): void {
  if (!tokenFits(world, data['token'])) {
    socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
    return;
  }
  const session = sessions.get(typeof data['session_id'] === 'string' ? data['session_id'] : '');
  const seq = data['seq'];
  if (!session || typeof seq !== 'number') {
    socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
    return;
  }
  if (seq > session.seq) {
    socket.close(CLOSE.invalidSeq, 'Invalid seq.');
    return;
  }
  attach(session);
  if (replay(session, seq)) dispatch(session, 'RESUMED', { _trace: ['local'] });
  else socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
}

function sendMembers(world: World, session: GatewaySession, data: Record<string, unknown>): void {
  const guild = world.guilds.get(typeof data['guild_id'] === 'string' ? data['guild_id'] : '');
  if (!guild) return;
  const payload = guildPayload(world, guild);
  const members = 'members' in payload ? payload.members : [];
  const chunk = { guild_id: guild.id, members, chunk_index: 0, chunk_count: 1, nonce: data['nonce'] };
  dispatch(session, 'GUILD_MEMBERS_CHUNK', chunk);
}

/** The address that bots connect to. */
export function gatewayUrl(world: World): string {
  return `${world.origin.replace('http', 'ws')}/gateway`;
}
