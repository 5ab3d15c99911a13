import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import type { Answerer } from '../answerer.ts';
import type { Observe } from '../telemetry/request-record.ts';
import type { BotParts } from './bot.ts';
import {
  type ConnectionOptions,
  connectionError,
  ConnectionError,
  createClient,
  inviteLink,
  logIn,
  ONE_SHARD,
} from './client.ts';
import { createConversations } from './conversations.ts';
import { createSlowDown } from './slow-down.ts';
import { createAnsweredMessages } from './answered-messages.ts';
import { createIntake } from './intake.ts';
import { registerCommands } from './registration.ts';
import { routeEvents } from './route.ts';
import { isUnreachable } from './unreachable.ts';

export type BotOptions = {
  readonly apiUrl: string;
  readonly token: string;
  readonly guildId?: string | undefined;
  readonly answerer: Answerer;
  readonly log: Logger;
  /** Hears what became of each request. */
  readonly observe?: Observe;
  /** Hears of a connection that ended for good. */
  readonly onLost?: (error: ConnectionError) => void;
  /** How often somebody may ask; the default is enough for any person. */
  readonly slowDown?: Parameters<typeof createSlowDown>[0];
} & ConnectionOptions;

export type RunningBot = {
  readonly client: Client<true>;
  readonly inviteLink: string;
  readonly commands: number;
  /** Whether the commands differed from those that were registered before; undefined where another shard registers
   * them. */
  readonly commandsChanged: boolean | undefined;
  /** Takes nothing more, finishes what is under way within four seconds, and logs out. */
  readonly stop: () => Promise<void>;
};

/** How long what is under way may take when the bot is to stop, in milliseconds. */
const FINISH_MS = 4000;
/** How long logging out may take, in milliseconds. */
const LEAVE_MS = 500;

/**
 * Logs in, registers the commands (where it serves shard 0) and answers from then on.
 * @throws ConnectionError where Discord refuses the token or cannot be reached
 */
export async function startBot({
  apiUrl,
  token,
  guildId,
  answerer,
  log,
  observe = () => undefined,
  onLost,
  slowDown = {},
  shards = ONE_SHARD,
  waitForIdentify,
  patiences,
}: BotOptions): Promise<RunningBot> {
  const commands = new Map(COMMANDS.map((command) => [command.definition.name, command]));
  const parts: BotParts = {
    answerer,
    commands,
    messageCommands: new Map(MESSAGE_COMMANDS.map((command) => [command.definition.name, command])),
    conversations: createConversations(),
    slowDown: createSlowDown(slowDown),
    answered: createAnsweredMessages(),
    log,
    observe,
  };
  const client = createClient(apiUrl, log, { shards, waitForIdentify, patiences });
  const intake = createIntake();
  routeEvents(client, parts, intake);
  try {
    const ready = await logIn(client, token, (error) => onLost?.(error));
    const scope = { applicationId: ready.application.id, guildId };
    const definitions = [...COMMANDS, ...MESSAGE_COMMANDS].map(({ definition }) => definition);
    // They are the same for all shards: one of them registers.
    const commandsChanged = shards.ids.includes(0)
      ? await registerCommands(ready.rest, scope, definitions).catch(refusedCommands)
      : undefined;
    return {
      client: ready,
      inviteLink: inviteLink(ready),
      commands: definitions.length,
      commandsChanged,
      async stop() {
        const unfinished = await intake.close(FINISH_MS);
        if (unfinished > 0) log.warn({ unfinished }, 'left before everything was answered');
        await logOut(client);
      },
    };
  } catch (error) {
    await logOut(client);
    throw error;
  }
}

async function logOut(client: Client): Promise<void> {
  // An end that is wanted is no lost connection.
  client.removeAllListeners(Events.ShardReconnecting);
  // Where the line is dead, Discord's farewell would be waited for.
  await Promise.race([client.destroy(), sleep(LEAVE_MS, undefined, { ref: false })]);
}

function refusedCommands(error: unknown): never {
  if (isUnreachable(error)) throw connectionError(error);
  const reason = error instanceof Error ? error.message : String(error);
  const advice = 'check DISCORD_GUILD_ID and that the bot was invited with the scope applications.commands';
  throw new ConnectionError(`Discord did not take the commands (${reason}): ${advice}.`, { cause: error });
}
