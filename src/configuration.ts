import { z } from 'zod';

/** What the program is told by its environment, checked. */
export type Configuration = {
  /** The bot's token; undefined where the local Discord is to be used. */
  readonly token: string | undefined;
  readonly apiUrl: string;
  /** The one server to register commands in; undefined for everywhere. */
  readonly guildId: string | undefined;
  readonly localPort: number;
  readonly logLevel: LogLevel;
};

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** An environment that cannot be used. Its message has a line for each fault and never shows a token. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

const isHttpAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
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
});

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
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_GUILD_ID, LOCAL_PORT, LOG_LEVEL } = result.data;
  return {
    token: DISCORD_TOKEN,
    apiUrl: DISCORD_API_URL,
    guildId: DISCORD_GUILD_ID,
    localPort: LOCAL_PORT,
    logLevel: LOG_LEVEL,
  };
}
