import type { APIApplicationCommand } from 'discord.js';
import { isOfType } from '../interaction-payload.ts';
import type { World } from '../world.ts';
import { checkCommand, checkCommandList } from '../validation/validate.ts';
import { accept, type RestContext, type Route } from './context.ts';
import { type ApiRequest, unknown } from './http.ts';

/** The guild whose commands a path is about; undefined for the global ones. */
function scopeOf({ world }: RestContext, { params }: ApiRequest): string | undefined {
  if (params['application'] !== world.applicationId) throw unknown.application();
  const guildId = params['guild'];
  if (guildId !== undefined && !world.guilds.has(guildId)) throw unknown.guild();
  return guildId;
}

function commandsOf(world: World, guildId: string | undefined): APIApplicationCommand[] {
  return [...world.commands.values()].filter((command) => command.guild_id === guildId);
}

/** A command as Discord gives it back: with its id, its version and the defaults filled in. */
function makeCommand(
  world: World,
  body: Record<string, unknown>,
  guildId: string | undefined,
): APIApplicationCommand {
  const type = Number(body['type'] ?? 1);
  const same = commandsOf(world, guildId).find((old) => old.name === body['name'] && isOfType(old, type));
  const command = {
    name_localizations: null,
    description: '',
    description_localizations: null,
    default_member_permissions: null,
    nsfw: false,
    ...(guildId === undefined ? { integration_types: [0], contexts: null } : { guild_id: guildId }),
    ...body,
    id: same?.id ?? world.nextId(),
    version: world.nextId(),
    application_id: world.applicationId,
    type,
  };
  return command as unknown as APIApplicationCommand;
}

/** Discord shows localizations only when asked, and then leaves out nothing. */
function shown(command: APIApplicationCommand, withLocalizations: boolean): object {
  if (withLocalizations) return command;
  const hidden = ['name_localizations', 'description_localizations'];
  return Object.fromEntries(Object.entries(command).filter(([field]) => !hidden.includes(field)));
}

const list: Route['handle'] = (context, request) => {
  const withLocalizations = request.query.get('with_localizations') === 'true';
  return commandsOf(context.world, scopeOf(context, request)).map((command) =>
    shown(command, withLocalizations),
  );
};

const replaceAll: Route['handle'] = async (context, request) => {
  const { world } = context;
  const guildId = scopeOf(context, request);
  const bodies = accept(context, request, await checkCommandList(request.body));
  const commands = bodies.map((body) => makeCommand(world, body, guildId));
  for (const old of commandsOf(world, guildId)) world.commands.delete(old.id);
  for (const command of commands) world.commands.set(command.id, command);
  world.changes.emit({ type: 'commands' });
  return commands;
};

const create: Route['handle'] = async (context, request) => {
  const { world } = context;
  const guildId = scopeOf(context, request);
  const command = makeCommand(world, accept(context, request, await checkCommand(request.body)), guildId);
  world.commands.set(command.id, command);
  world.changes.emit({ type: 'commands' });
  return command;
};

const remove: Route['handle'] = (context, request) => {
  scopeOf(context, request);
  if (!context.world.commands.delete(request.params['command'] ?? '')) throw unknown.command();
  context.world.changes.emit({ type: 'commands' });
  return undefined;
};

const one: Route['handle'] = (context, request) => {
  scopeOf(context, request);
  const command = context.world.commands.get(request.params['command'] ?? '');
  if (!command) throw unknown.command();
  return command;
};

/** Registration of commands, global and for a guild. */
export const COMMAND_ROUTES: readonly Route[] = ['', '/guilds/:guild'].flatMap((scope): Route[] => {
  const pattern = `/applications/:application${scope}/commands`;
  return [
    { method: 'GET', pattern, handle: list },
    { method: 'PUT', pattern, handle: replaceAll },
    { method: 'POST', pattern, handle: create },
    { method: 'GET', pattern: `${pattern}/:command`, handle: one },
    { method: 'DELETE', pattern: `${pattern}/:command`, handle: remove },
  ];
});
