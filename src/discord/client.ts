import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type GuildMember,
  HTTPError,
  OAuth2Scopes,
  Options,
  Partials,
  PermissionFlagsBits,
  type User,
} from 'discord.js';
import type { Logger } from 'pino';
import { logConnection } from './connection-log.ts';
import { keepSessions } from './keep-sessions.ts';
import { loggableError } from './loggable-error.ts';
import { type Patiences, patientRequests } from './patient-requests.ts';
import { NO_MENTIONS } from './send.ts';
import { isUnreachable } from './unreachable.ts';

/** What the bot needs in a channel, and nothing more. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.ReadMessageHistory,
];

/** Why a connection to Discord could not be made or kept, in one sentence for whoever runs the bot. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';
  /** Whether the same may go well later, without anything being changed. */
  readonly isPassing: boolean;

  constructor(message: string, { cause, isPassing = false }: { cause?: unknown; isPassing?: boolean } = {}) {
    super(message, { cause });
    this.isPassing = isPassing;
  }
}

const TOKEN_REFUSED =
  'Discord refused the token: copy it again from the developer portal into DISCORD_TOKEN.';

/** Gateway closes after which discord.js does not try again, with what to do about them. */
const FINAL_CLOSES: Readonly<Record<number, string>> = {
  4004: TOKEN_REFUSED,
  4010: 'Discord refused the connection: the shard is not valid.',
  4011: 'Discord refused the connection: the bot is in so many servers that it needs sharding.',
  4012: 'Discord refused the connection: this version of its gateway is no longer supported.',
  4013: 'Discord refused the connection: the gateway intents are not valid.',
  4014: 'Discord refused the connection: it asks for an intent that is not enabled for the application.',
};

/** Which shards of the bot a client serves, of how many. */
export type Shards = { readonly ids: readonly number[]; readonly count: number };

/** A bot that is not split. */
export const ONE_SHARD: Shards = { ids: [0], count: 1 };

/** What a client is connected with, apart from where. */
export type ConnectionOptions = {
  /** The shards that it serves; default the only one. */
  readonly shards?: Shards | undefined;
  /** Resolves when a shard may identify; default as often as Discord allows to one process. */
  readonly waitForIdentify?: ((shardId: number, signal: AbortSignal) => Promise<void>) | undefined;
  /** How long to wait for answers to requests; default as long as they are of use. */
  readonly patiences?: Patiences | undefined;
};

/** Longer than all tries of any request together, which end by themselves, in milliseconds. */
const REQUEST_MS = 5 * 60_000;

/** People are remembered in any number by default, each who ever asked; the bot itself is always needed. */
const REMEMBERED = {
  UserManager: { maxSize: 5000, keepOverLimit: (user: User) => user.id === user.client.user.id },
  GuildMemberManager: {
    maxSize: 100,
    keepOverLimit: (member: GuildMember) => member.id === member.client.user.id,
  },
};

/** Makes a client without any privileged intent. `apiUrl` is the address of Discord's REST API without its version. */
export function createClient(
  apiUrl: string,
  log: Logger,
  { shards = ONE_SHARD, waitForIdentify, patiences }: ConnectionOptions = {},
): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without them, direct messages in channels that are not cached yet would not arrive.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: NO_MENTIONS,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...REMEMBERED }),
    rest: {
      api: apiUrl,
      makeRequest: patientRequests(patiences),
      retries: 0,
      timeout: REQUEST_MS,
      // Discord tells when there were too many. discord.js would count them by the wall clock, and where that is set
      // back, send nothing until it has caught up.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    },
    shards: [...shards.ids],
    shardCount: shards.count,
    ws: {
      buildStrategy: keepSessions,
      ...(waitForIdentify && { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify }) }),
    },
  });
  // Without a listener, an error of the connection would end the process.
  client.on(Events.Error, (error) => {
    log.error({ error: loggableError(error) }, 'the client reported an error');
  });
  client.on(Events.Warn, (message) => {
    log.warn(message);
  });
  logConnection(client, log);
  return client;
}

/**
 * Logs in and waits until the client is ready.
 * @param onLost hears, once, of a connection that ended for good later on
 * @throws ConnectionError where Discord refuses the token or the connection, or cannot be reached
 */
export async function logIn(
  client: Client,
  token: string,
  onLost: (error: ConnectionError) => void,
): Promise<Client<true>> {
  return await new Promise((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.on(Events.ShardDisconnect, ({ code }) => {
      const lost = new ConnectionError(FINAL_CLOSES[code] ?? `Discord ended the connection (code ${code}).`);
      if (client.isReady()) onLost(lost);
      reject(lost);
    });
    client.login(token).catch((error: unknown) => {
      reject(connectionError(error));
    });
  });
}

/** What is said where Discord does not know the token. */
export const refusedToken = (): ConnectionError => new ConnectionError(TOKEN_REFUSED);

/** Why a request that the start needs was not answered. */
export function connectionError(error: unknown): ConnectionError {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return refusedToken();
  return new ConnectionError(
    `Discord cannot be reached (${reasonOf(error)}): check the network and DISCORD_API_URL.`,
    { cause: error, isPassing: isUnreachable(error) },
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError') return 'no answer in time';
  if (error instanceof HTTPError) return `${error.status} ${error.message}`;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** The link by which the bot is added to a server, with the permissions that it needs. */
export function inviteLink(client: Client<true>): string {
  return client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: PERMISSIONS,
  });
}
