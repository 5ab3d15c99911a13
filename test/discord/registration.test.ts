import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import { sameDefinitions } from '../../src/discord/definition-difference.ts';
import { registerCommands } from '../../src/discord/registration.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';

const DEFINITIONS = [...COMMANDS, ...MESSAGE_COMMANDS].map(({ definition }) => definition);

describe('registering commands', () => {
  let local: LocalDiscord;
  let rest: REST;
  beforeEach(async () => {
    local = await startLocalDiscord();
    rest = new REST({ api: local.apiUrl }).setToken(local.token);
  });
  afterEach(async () => {
    expect(local.violations).toEqual([]);
    await local.close();
  });

  it.each(['everywhere', 'in one server'])(
    '%s happens once, and again only when a definition changed',
    async (where) => {
      const scope = {
        applicationId: local.applicationId,
        guildId: where === 'everywhere' ? undefined : local.guildId,
      };
      expect(await registerCommands(rest, scope, DEFINITIONS)).toBe(true);
      expect(local.user.commands()).toHaveLength(DEFINITIONS.length);
      expect(await registerCommands(rest, scope, DEFINITIONS)).toBe(false);
      const [first, ...others] = DEFINITIONS;
      if (!first) throw new Error('there are no commands');
      const changed = [{ ...first, description_localizations: { ja: '変更' } }, ...others];
      expect(await registerCommands(rest, scope, changed)).toBe(true);
      expect(await registerCommands(rest, scope, changed)).toBe(false);
    },
  );

  it('takes away a command that is no longer there', async () => {
    const scope = { applicationId: local.applicationId, guildId: undefined };
    const old = { name: 'old', description: 'An old command' };
    await rest.put(Routes.applicationCommands(local.applicationId), { body: [...DEFINITIONS, old] });
    expect(await registerCommands(rest, scope, DEFINITIONS)).toBe(true);
    expect(local.user.commands().map(({ name }) => name)).not.toContain('old');
  });
});

describe('definitions are', () => {
  const option = { type: 3, name: 'period', description: 'A period', autocomplete: true };
  const command = {
    name: 'revenue',
    description: 'Revenue',
    options: [option],
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  };

  it.each<[string, object]>([
    [
      'what Discord adds to them',
      {
        id: '1',
        version: '2',
        application_id: '3',
        type: 1,
        nsfw: false,
        default_member_permissions: null,
        name_localizations: null,
      },
    ],
    ['the order of integration types and contexts', { integration_types: [1, 0], contexts: [2, 0, 1] }],
    [
      'an option that is not required saying so',
      { options: [{ ...option, required: false, description_localizations: null }] },
    ],
  ])('the same but for %s', (_, more) => {
    expect(sameDefinitions([{ ...command, ...more }], [command])).toBe(true);
  });

  it.each<[string, object]>([
    ['a description', { description: 'Sales' }],
    ['a Japanese name', { name_localizations: { ja: '売上高' } }],
    ['where it may be installed', { integration_types: [0] }],
    ['where it may be used', { contexts: [0] }],
    ['who may use it', { default_member_permissions: '0' }],
    ['an option’s autocomplete', { options: [{ ...option, autocomplete: false }] }],
    ['an option’s being required', { options: [{ ...option, required: true }] }],
    [
      'an option’s Japanese description',
      { options: [{ ...option, description_localizations: { ja: '期間' } }] },
    ],
    ['an option’s choices', { options: [{ ...option, choices: [{ name: 'a', value: 'b' }] }] }],
    ['an option’s length', { options: [{ ...option, max_length: 5 }] }],
    ['an option less', { options: [] }],
    ['an option more', { options: [option, { ...option, name: 'other' }] }],
  ])('different in %s', (_, more) => {
    expect(sameDefinitions([{ ...command, ...more }], [command])).toBe(false);
  });

  it('different in their number, and the same in another order', () => {
    const other = { name: 'ask', description: 'Ask' };
    expect(sameDefinitions([command], [command, other])).toBe(false);
    expect(sameDefinitions([other, command], [command, other])).toBe(true);
  });
});
