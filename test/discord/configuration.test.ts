import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from '../../src/configuration.ts';

const faultsOf = (environment: Record<string, string>): string[] => {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.split('\n');
    throw error;
  }
};

describe('the configuration', () => {
  it('needs nothing', () => {
    const nothing = {
      token: undefined,
      apiUrl: 'https://discord.com/api',
      guildId: undefined,
      localPort: 3010,
      logLevel: 'info',
    };
    expect(readConfiguration({})).toEqual(nothing);
    expect(
      readConfiguration({
        DISCORD_TOKEN: '  ',
        DISCORD_API_URL: '',
        DISCORD_GUILD_ID: ' ',
        LOCAL_PORT: '',
        LOG_LEVEL: '',
      }),
    ).toEqual(nothing);
  });

  it('takes what is set', () => {
    expect(
      readConfiguration({
        DISCORD_TOKEN: ' abc.def.ghi ',
        DISCORD_API_URL: 'http://127.0.0.1:3010/api/v10/',
        DISCORD_GUILD_ID: '112233445566778899',
        LOCAL_PORT: '4000',
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      token: 'abc.def.ghi',
      apiUrl: 'http://127.0.0.1:3010/api',
      guildId: '112233445566778899',
      localPort: 4000,
      logLevel: 'debug',
    });
  });

  it('tells all faults at once, each in one sentence, and no token', () => {
    const faults = faultsOf({
      DISCORD_TOKEN: 'Bot abc.secret',
      DISCORD_API_URL: 'discord',
      DISCORD_GUILD_ID: 'my server',
      LOCAL_PORT: '99999',
      LOG_LEVEL: 'loud',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'LOCAL_PORT',
      'LOG_LEVEL',
    ]);
    for (const fault of faults) expect(fault).toMatch(/^[A-Z_]+ must be .+\.$/);
    expect(faults.join()).not.toContain('secret');
  });
});
