import { isIP } from 'node:net';
import { z } from 'zod';
import { readShardIds } from './sharding/shard-ids.ts';
import { QUESTION_TEXTS, type QuestionTexts } from './telemetry/log-requests.ts';

/** What the program is told by its environment, checked. */
export type Configuration = {
  /** The bot's token; undefined where the local Discord is to be used. */
  readonly token: string | undefined;
  readonly apiUrl: string;
  /** The one server to register commands in; undefined for everywhere. */
  readonly guildId: string | undefined;
  readonly localPort: number;
  readonly logLevel: LogLevel;
  /** Whose questions' words the log keeps. */
  readonly questionTexts: QuestionTexts;
  /** The file that unanswered questions are collected in; undefined for none. */
  readonly unansweredFile: string | undefined;
  /** Where health and metrics are served, those of shard 0; undefined for nowhere. */
  readonly endpoint: { readonly host: string; readonly port: number } | undefined;
  readonly sharding: Sharding;
};

/** Whether the bot is split into shards, and which of them run where. */
export type Sharding =
  | { readonly kind: 'none' }
  /** All of them on this machine, a process each; `auto` is as many as Discord recommends. */
  | { readonly kind: 'processes'; readonly count: number | 'auto' }
  /** Those with these ids in this process, the others elsewhere. */
  | { readonly kind: 'part'; readonly ids: readonly number[]; readonly count: number };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** An environment that cannot be used. Its message has a line for each fault and never shows a token. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

const isHttpAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isShardCount = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);
const isHostName = (text: string): boolean =>
  /^(?!-)[a-z0-9.-]{1,253}$/i.test(text) && !/^[\d.]+$/.test(text);
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

const Environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[^\s"']+$/, { error: 'must be the token alone, without quotes, spaces or the word Bot' })
    .optional(),
  DISCORD_API_URL: z
    .string()
    .refine(isHttpAddress, { error: 'must be an http or https address such as https://discord.com/api' })
    // discord.js appends the version itself.
    .transform((url) => url.replace(/\/+$/, '').replace(/\/v\d+$/, ''))
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{15,21}$/, { error: 'must be the id of a server, a number of 17 to 20 digits' })
    .optional(),
  LOCAL_PORT: z
    .string()
    .refine(isPort, { error: 'must be a port number from 0 to 65535 (0 takes any free one)' })
    .transform(Number)
    .default(3010),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  LOG_QUESTIONS: z
    .enum(QUESTION_TEXTS, { error: `must be one of ${QUESTION_TEXTS.join(', ')}` })
    .default('none'),
  UNANSWERED_FILE: z.string().optional(),
  METRICS_PORT: z
    .string()
    .refine(isPort, { error: 'must be a port number from 0 to 65535 (0 takes any free one)' })
    .transform(Number)
    .optional(),
  METRICS_HOST: z
    .string()
    .refine((text) => isIP(text) !== 0 || isHostName(text), {
      error: 'must be an address of this machine such as 127.0.0.1, or a name of it',
    })
    .default('127.0.0.1'),
  SHARDS: z
    .string()
    .refine((text) => text === 'auto' || isShardCount(text), {
      error: 'must be auto or a whole number from 1 to 9999',
    })
    .transform((text) => (text === 'auto' ? text : Number(text)))
    .optional(),
  SHARD_IDS: z
    .string()
    .refine((text) => readShardIds(text) !== undefined, {
      error: 'must be a list of ids and ranges such as 0-3,8',
    })
    .transform((text) => readShardIds(text) ?? [])
    .optional(),
  SHARD_COUNT: z
    .string()
    .refine(isShardCount, { error: 'must be a whole number from 1 to 9999' })
    .transform(Number)
    .optional(),
});
type Environment = z.output<typeof Environment>;

/** What is wrong with settings that are each right by themselves, a sentence each. */
function contradictions({ DISCORD_TOKEN, SHARDS, SHARD_IDS, SHARD_COUNT }: Environment): string[] {
  const parts = [SHARD_IDS && 'SHARD_IDS', SHARD_COUNT && 'SHARD_COUNT'].filter((name) => name !== undefined);
  if (parts.length === 0) return [];
  if (SHARDS !== undefined) {
    return [
      `${parts.join(' and ')} must be left out where SHARDS is set, which starts all shards on this machine.`,
    ];
  }
  if (!SHARD_IDS || !SHARD_COUNT) {
    const missing = SHARD_IDS ? 'SHARD_COUNT' : 'SHARD_IDS';
    return [`${missing} must be set too where ${parts.join()} is: both say which part of the bot runs here.`];
  }
  const beyond = SHARD_IDS.filter((id) => id >= SHARD_COUNT);
  if (beyond.length > 0) {
    return [
      `SHARD_IDS must be below SHARD_COUNT: of ${SHARD_COUNT} shards the last is ${SHARD_COUNT - 1}, not ${Math.max(...beyond)}.`,
    ];
  }
  return DISCORD_TOKEN === undefined
    ? ['DISCORD_TOKEN must be set where SHARD_IDS is: the parts of one bot meet on Discord.']
    : [];
}

function shardingOf({ SHARDS, SHARD_IDS, SHARD_COUNT }: Environment): Sharding {
  if (SHARDS !== undefined) return { kind: 'processes', count: SHARDS };
  if (SHARD_IDS && SHARD_COUNT) return { kind: 'part', ids: SHARD_IDS, count: SHARD_COUNT };
  return { kind: 'none' };
}

function endpointOf({ METRICS_HOST, METRICS_PORT }: Environment): Configuration['endpoint'] {
  return METRICS_PORT === undefined ? undefined : { host: METRICS_HOST, port: METRICS_PORT };
}

/**
 * Reads the configuration from environment variables; a blank value counts as a missing one.
 * @throws ConfigurationError with a sentence for every fault
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const filled = Object.entries(environment).flatMap(([name, value]) => {
    const text = value?.trim();
    return text ? [[name, text] as const] : [];
  });
  const result = Environment.safeParse(Object.fromEntries(filled));
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
    throw new ConfigurationError(faults.join('\n'));
  }
  const faults = contradictions(result.data);
  if (faults.length > 0) throw new ConfigurationError(faults.join('\n'));
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_GUILD_ID, LOCAL_PORT, LOG_LEVEL } = result.data;
  return {
    token: DISCORD_TOKEN,
    apiUrl: DISCORD_API_URL,
    guildId: DISCORD_GUILD_ID,
    localPort: LOCAL_PORT,
    logLevel: LOG_LEVEL,
    questionTexts: result.data.LOG_QUESTIONS,
    unansweredFile: result.data.UNANSWERED_FILE,
    endpoint: endpointOf(result.data),
    sharding: shardingOf(result.data),
  };
}
