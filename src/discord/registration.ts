import { type REST, Routes } from 'discord.js';
import type { AnyDefinition } from './command.ts';
import { sameDefinitions } from './definition-difference.ts';

/** Where commands are registered: everywhere, or in one server only, where changes show at once. */
export type RegistrationScope = { readonly applicationId: string; readonly guildId: string | undefined };

/**
 * Registers commands in one call that replaces all others, unless Discord has exactly these already: each new command
 * counts against a daily limit.
 * @returns whether anything had to be changed
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId }: RegistrationScope,
  definitions: readonly Readonly<AnyDefinition>[],
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = guildId === undefined ? definitions : definitions.map(inOneGuild);
  const current: unknown = await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  });
  if (
    Array.isArray(current) &&
    sameDefinitions(guildId === undefined ? current : current.map(inOneGuild), wanted)
  )
    return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** A definition without what only a global command can have. */
function inOneGuild(command: object): object {
  const global = ['integration_types', 'contexts'];
  return Object.fromEntries(Object.entries(command).filter(([name]) => !global.includes(name)));
}
