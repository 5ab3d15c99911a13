import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import type { Faults } from './faults/faults.ts';

/** What kind of mistake a violation is. */
export type ViolationRule =
  | 'schema' // Discord's published schema does not accept it
  | 'limit' // a documented limit that the schema does not hold
  | 'allowed-mentions' // Discord would accept it, but it could ping people
  | 'unknown-route' // this server has no such route
  | 'unknown-interaction' // late, or a token that never existed
  | 'answered-twice'
  | 'malformed'; // not JSON, or a gateway frame without sense

/** Something the bot sent that Discord would refuse. */
export interface Violation {
  rule: ViolationRule;
  /** The request, such as `POST /channels/:id/messages`, or `gateway`. */
  where: string;
  /** The place inside the body, such as `components[0].custom_id`; empty for the body as a whole. */
  path: string;
  message: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface LocalDiscordOptions {
  /** The port wanted for page and API; 0 (default) takes any free one, a taken one is replaced by the next free. */
  port?: number;
  host?: '127.0.0.1';
  /** The only token that is accepted; default a random one. */
  token?: string;
  onViolation?: (violation: Violation) => void;
  /** Record a violation for each message without `allowed_mentions: { parse: [] }`. Default true. */
  requireEmptyAllowedMentions?: boolean;
  /** Check what the bot sends against schema and limits. Default true; a load test takes it unchecked. */
  checkMessages?: boolean;
  /** Questions that the page lists beside the channel. */
  examples?: readonly string[];
  /** The bot's name. */
  botName?: string;
  /** The name of the text channel. */
  channelName?: string;
  /** Where index.html is, when it cannot be found beside the program. */
  pageDirectory?: string;
  /** The number of shards that `GET /gateway/bot` recommends; default 1. */
  shards?: number;
  /** How many shards may identify at once, each place once in five seconds; without it as many as like. */
  maxConcurrency?: number;
  /** How long the bot has for its callback, in milliseconds; default Discord's three seconds. */
  answerMs?: number;
}

/** What came of an interaction. */
export type InteractionOutcome =
  | { kind: 'message'; message: APIMessage }
  | { kind: 'update'; message: APIMessage }
  | { kind: 'modal'; modal: APIModalInteractionResponseCallbackData }
  | { kind: 'choices'; choices: APIApplicationCommandOptionChoice[] }
  | { kind: 'acknowledged' }
  | { kind: 'failed'; reason: FailureReason };

/**
 * Why nothing came: no bot is connected; it did not answer within three seconds; it deferred and then sent
 * nothing within the time that the caller gave.
 */
export type FailureReason = 'offline' | 'timeout' | 'unfinished';

export type InteractionResult = InteractionOutcome & {
  interactionId: string;
  /** From sending the interaction to its outcome. */
  latencyMs: number;
  /** From sending the interaction to the bot's callback; undefined when none was accepted. */
  acknowledgedMs: number | undefined;
  /** The callback as the bot sent it. */
  callback: InteractionCallback | undefined;
};

/** A bot's answer to an interaction, by Discord's numbers: message, deferred message, deferred update, update,
 * autocomplete choices, modal. */
export type InteractionCallback =
  | { type: 4; data: RESTPostAPIChannelMessageJSONBody }
  | { type: 5; data?: { flags?: number } }
  | { type: 6 }
  | { type: 7; data?: RESTPatchAPIChannelMessageJSONBody }
  | { type: 8; data: { choices?: APIApplicationCommandOptionChoice[] } }
  | { type: 9; data: APIModalInteractionResponseCallbackData };

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Where and by whom; the default is the page's person in the guild's text channel, in English. */
export interface ActionContext {
  channelId?: string;
  userId?: string;
  /** A Discord locale, such as `en-US` or `ja`. */
  locale?: string;
  /** How long to wait for what follows a deferral; default 15 seconds. */
  timeoutMs?: number;
}

export interface NewMessage {
  channelId: string;
  content: string;
  /** Default: the page's person. An unknown id becomes a new member. */
  authorId?: string;
  /** Sent by some other bot. */
  isBot?: boolean;
  /** A message id; the reply pings its author unless `ping` is false. */
  replyTo?: string;
  ping?: boolean;
}

/** One value of a submitted modal per custom_id: text, or the values of a select menu. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/** What a person in the page, or a test in a person's place, can do. All throw an Error that says what is wrong
 * with what was asked (no such command, no such button); what the bot makes of it is in the result. */
export interface UserActions {
  sendMessage(message: NewMessage): APIMessage;
  editMessage(messageId: string, content: string): APIMessage;
  /** Deletes any message; an ephemeral one is dismissed. */
  deleteMessage(messageId: string): void;
  /** `name` may name a subcommand: `'stats show'`. */
  slash(name: string, options?: OptionValues, context?: ActionContext): Promise<InteractionResult>;
  autocomplete(
    name: string,
    options: OptionValues,
    focused: string,
    context?: ActionContext,
  ): Promise<InteractionResult>;
  click(messageId: string, customId: string, context?: ActionContext): Promise<InteractionResult>;
  select(
    messageId: string,
    customId: string,
    values: readonly string[],
    context?: ActionContext,
  ): Promise<InteractionResult>;
  /** Submits the modal that the interaction with this id was answered with. */
  submitModal(
    interactionId: string,
    values: ModalValues,
    context?: ActionContext,
  ): Promise<InteractionResult>;
  /** A message command on a message, or a user command on its author. */
  contextMenu(name: string, messageId: string, context?: ActionContext): Promise<InteractionResult>;
  commands(): APIApplicationCommand[];
  /** All messages of a channel, oldest first, with the ephemeral ones. */
  messages(channelId: string): APIMessage[];
  /** The first message, already there or still to come, that is as asked; rejects after the time (default 5 s). */
  waitForMessage(predicate: (message: APIMessage) => boolean, timeoutMs?: number): Promise<APIMessage>;
  /** Resolves after the time when the bot sent nothing to the channel meanwhile; rejects at once when it did. */
  expectSilence(channelId: string, ms: number): Promise<void>;
}

/** A guild with its one text channel. */
export interface AddedGuild {
  guildId: string;
  channelId: string;
}

export interface LocalDiscord {
  /** The address for `rest: { api }`; discord.js appends `/v10`. */
  apiUrl: string;
  pageUrl: string;
  /** The port that was wanted and taken by another program; undefined when the wanted one was free. */
  portTaken: number | undefined;
  token: string;
  applicationId: string;
  botUserId: string;
  /** The person whom the page and, by default, the actions act for. */
  userId: string;
  guildId: string;
  channelId: string;
  dmChannelId: string;
  violations: readonly Violation[];
  user: UserActions;
  /** Has the bot join another guild. Each guild is served by the shard after that of the guild before it; up to ten
   * shards, the first guild (`guildId`) by shard 0. */
  addGuild(name: string, channelName: string): AddedGuild;
  faults: Faults;
  /** Closes all sockets and the port. */
  close(): Promise<void>;
}

/** The message of a result. @throws Error when the interaction ended in something else. */
export function messageOf(result: InteractionResult): APIMessage {
  if (result.kind === 'message' || result.kind === 'update') return result.message;
  throw new Error(
    `expected a message, got ${result.kind === 'failed' ? `failed: ${result.reason}` : result.kind}`,
  );
}
