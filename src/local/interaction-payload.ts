import type { APIApplicationCommand, APIMessageInteractionMetadata } from 'discord.js';
import { BOT_PERMISSIONS, channelPayload, memberOf } from './entities.ts';
import type { Interaction } from './interactions.ts';
import { LIMITS } from './limits.ts';
import type { OptionValues } from './types.ts';
import { type Channel, userOf, type World } from './world.ts';

const INTERACTION_TYPE = { command: 2, menu: 2, component: 3, autocomplete: 4, modal: 5 } as const;
const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  number: 10,
} as const;

interface CommandOption {
  type: number;
  name: string;
  required?: boolean;
  options?: CommandOption[];
}

/** What INTERACTION_CREATE carries besides `data`: who, where, in which language, and what the bot may do there. */
export function interactionPayload(
  world: World,
  interaction: Interaction,
  channel: Channel,
  locale: string,
  data: object,
): object {
  const user = userOf(world, interaction.userId);
  const source = channel.messages.get(interaction.sourceMessageId ?? '')?.message;
  const { guildId } = channel;
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: INTERACTION_TYPE[interaction.kind],
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(world, channel), permissions: BOT_PERMISSIONS },
    locale,
    app_permissions: BOT_PERMISSIONS,
    entitlements: [],
    attachment_size_limit: LIMITS.fileBytes,
    // Installed in the guild (0); in the direct message with the bot that owner is "0".
    authorizing_integration_owners: { 0: guildId ?? '0' },
    context: guildId === undefined ? 1 : 0,
    ...(source ? { message: source } : {}),
    ...(guildId === undefined
      ? { user }
      : {
          guild_id: guildId,
          guild: { id: guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: { ...memberOf(), user, permissions: BOT_PERMISSIONS },
        }),
  };
}

/** What the answering message will say of where it comes from. */
export function interactionMetadata(
  world: World,
  id: string,
  userId: string,
  kind: Interaction['kind'],
  sourceMessageId?: string,
): APIMessageInteractionMetadata {
  const metadata = {
    id,
    type: INTERACTION_TYPE[kind],
    user: userOf(world, userId),
    authorizing_integration_owners: {},
    ...(kind === 'component' ? { interacted_message_id: sourceMessageId } : {}),
  };
  return metadata as unknown as APIMessageInteractionMetadata;
}

/** Whether a command is of a type: 1 slash, 2 user, 3 message. */
export function isOfType(command: APIApplicationCommand, type: number): boolean {
  const own: number = command.type;
  return own === type;
}

/** Finds a command by its name in any language, with a subcommand's name after a space. @throws Error */
export function findCommand(
  world: World,
  name: string,
  type: number,
): { command: APIApplicationCommand; path: string[] } {
  const words = type === 1 ? name.replace(/^\//, '').split(' ') : [name];
  const command = [...world.commands.values()].find(
    (candidate) =>
      isOfType(candidate, type) &&
      (candidate.name === words[0] ||
        Object.values(candidate.name_localizations ?? {}).includes(words[0] ?? '')),
  );
  if (!command) throw new Error(`no such command: ${name}`);
  return { command, path: words.slice(1) };
}

/**
 * The `data` of a slash command, or with `focused` of an autocomplete request.
 * @throws Error when an option is unknown, missing, or not of its type
 */
export function commandData(
  world: World,
  command: APIApplicationCommand,
  path: readonly string[],
  values: OptionValues,
  focused: string | undefined,
): object {
  let definitions = (command.options ?? []) as CommandOption[];
  const parents: CommandOption[] = [];
  for (const step of path) {
    const child = definitions.find(({ name, type }) => name === step && type <= OPTION.group);
    if (!child) throw new Error(`/${command.name} has no subcommand ${step}`);
    parents.push(child);
    definitions = child.options ?? [];
  }
  for (const name of Object.keys(values)) {
    if (!definitions.some((option) => option.name === name))
      throw new Error(`/${command.name} has no option ${name}`);
  }
  const resolved = resolvedEntities(world, definitions, values);
  let options: object[] = definitions.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined && option.name !== focused) {
      if (option.required && focused === undefined)
        throw new Error(`/${command.name} needs the option ${option.name}`);
      return [];
    }
    return [
      {
        name: option.name,
        type: option.type,
        value: focused === undefined ? typedValue(option, value ?? '') : (value ?? ''),
        ...(option.name === focused ? { focused: true } : {}),
      },
    ];
  });
  for (const parent of parents.reverse()) options = [{ name: parent.name, type: parent.type, options }];
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    options,
    ...(resolved ? { resolved } : {}),
  };
}

function typedValue(option: CommandOption, value: string | number | boolean): string | number | boolean {
  if (option.type === OPTION.boolean) return value === true || value === 'true';
  if (option.type !== OPTION.integer && option.type !== OPTION.number) return String(value);
  const number = Number(value);
  const fits = Number.isFinite(number) && (option.type === OPTION.number || Number.isInteger(number));
  if (!fits) throw new Error(`the option ${option.name} must be a number`);
  return number;
}

/** The users and channels that option values name. */
function resolvedEntities(
  world: World,
  definitions: CommandOption[],
  values: OptionValues,
): object | undefined {
  const idsOf = (type: number) =>
    definitions
      .filter((option) => option.type === type && values[option.name] !== undefined)
      .map((option) => String(values[option.name]));
  const users = idsOf(OPTION.user).map((id) => userOf(world, id));
  const channels = idsOf(OPTION.channel).flatMap((id) => world.channels.get(id) ?? []);
  if (users.length + channels.length === 0) return undefined;
  return {
    users: Object.fromEntries(users.map((user) => [user.id, user])),
    members: Object.fromEntries(
      users.map((user) => [user.id, { ...memberOf(), permissions: BOT_PERMISSIONS }]),
    ),
    channels: Object.fromEntries(
      channels.map((channel) => [
        channel.id,
        { ...channelPayload(world, channel), permissions: BOT_PERMISSIONS },
      ]),
    ),
  };
}
