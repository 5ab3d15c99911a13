import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { type Configuration, ConfigurationError, readConfiguration } from '../../src/configuration.ts';

const faultsOf = (environment: Record<string, string>): string[] => {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.split('\n');
    throw error;
  }
};

const fileAt = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('the configuration', () => {
  it('is what .env.example shows, which sets nothing but defaults', () => {
    const example = parse(fileAt('.env.example'));
    expect(readConfiguration(example)).toEqual(readConfiguration({}));
    const read = [
      ...fileAt('src/configuration.ts').matchAll(/^ {2}([A-Z][A-Z_]+): z$|^ {2}([A-Z][A-Z_]+): z\./gm),
    ];
    expect(Object.keys(example).sort()).toEqual(read.map(([, one, other]) => one ?? other).sort());
    const untold = Object.keys(example).filter((name) => !fileAt('README.md').includes(`\`${name}\``));
    expect(untold).toEqual([]);
  });

  it('needs nothing', () => {
    const nothing = {
      token: undefined,
      apiUrl: 'https://discord.com/api',
      guildId: undefined,
      localPort: 3010,
      logLevel: 'info',
      questionTexts: 'none',
      unansweredFile: undefined,
      endpoint: undefined,
      sharding: { kind: 'none' },
    };
    expect(readConfiguration({})).toEqual(nothing);
    expect(
      readConfiguration({
        DISCORD_TOKEN: '  ',
        DISCORD_API_URL: '',
        DISCORD_GUILD_ID: ' ',
        LOCAL_PORT: '',
        LOG_LEVEL: '',
        LOG_QUESTIONS: '',
        UNANSWERED_FILE: ' ',
        METRICS_PORT: '',
        METRICS_HOST: '',
        SHARDS: '',
        SHARD_IDS: ' ',
        SHARD_COUNT: '',
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
        LOG_QUESTIONS: 'public',
        UNANSWERED_FILE: '/var/lib/bot/unanswered.jsonl',
        METRICS_PORT: '9464',
      }),
    ).toEqual({
      token: 'abc.def.ghi',
      apiUrl: 'http://127.0.0.1:3010/api',
      guildId: '112233445566778899',
      localPort: 4000,
      logLevel: 'debug',
      questionTexts: 'public',
      unansweredFile: '/var/lib/bot/unanswered.jsonl',
      endpoint: { host: '127.0.0.1', port: 9464 },
      sharding: { kind: 'none' },
    });
  });

  it.each<[Record<string, string>, Configuration['sharding']]>([
    [{ SHARDS: 'auto' }, { kind: 'processes', count: 'auto' }],
    [{ SHARDS: '4' }, { kind: 'processes', count: 4 }],
    [
      { SHARDS: '1', SHARD_IDS: '', SHARD_COUNT: '' },
      { kind: 'processes', count: 1 },
    ],
    [
      { SHARD_IDS: '0', SHARD_COUNT: '1' },
      { kind: 'part', ids: [0], count: 1 },
    ],
    [
      { SHARD_IDS: '0-3, 8', SHARD_COUNT: '16' },
      { kind: 'part', ids: [0, 1, 2, 3, 8], count: 16 },
    ],
    [
      { SHARD_IDS: '3,1-2,2', SHARD_COUNT: '4' },
      { kind: 'part', ids: [1, 2, 3], count: 4 },
    ],
  ])('reads the shards of %o', (environment, sharding) => {
    expect(readConfiguration({ DISCORD_TOKEN: 'abc', ...environment }).sharding).toEqual(sharding);
  });

  it.each<[Record<string, string>, string]>([
    [{ SHARDS: 'many' }, 'SHARDS must be auto or a whole number from 1 to 9999.'],
    [{ SHARDS: '0' }, 'SHARDS must be auto or a whole number from 1 to 9999.'],
    [{ SHARD_IDS: '3-1', SHARD_COUNT: '4' }, 'SHARD_IDS must be a list of ids and ranges such as 0-3,8.'],
    [{ SHARD_IDS: '0,', SHARD_COUNT: '4' }, 'SHARD_IDS must be a list of ids and ranges such as 0-3,8.'],
    [{ SHARD_IDS: '0', SHARD_COUNT: '-4' }, 'SHARD_COUNT must be a whole number from 1 to 9999.'],
    [
      { SHARD_IDS: '0-4', SHARD_COUNT: '4' },
      'SHARD_IDS must be below SHARD_COUNT: of 4 shards the last is 3, not 4.',
    ],
    [
      { SHARD_IDS: '0' },
      'SHARD_COUNT must be set too where SHARD_IDS is: both say which part of the bot runs here.',
    ],
    [
      { SHARD_COUNT: '4' },
      'SHARD_IDS must be set too where SHARD_COUNT is: both say which part of the bot runs here.',
    ],
    [
      { SHARDS: 'auto', SHARD_IDS: '0', SHARD_COUNT: '4' },
      'SHARD_IDS and SHARD_COUNT must be left out where SHARDS is set, which starts all shards on this machine.',
    ],
    [
      { DISCORD_TOKEN: '', SHARD_IDS: '0', SHARD_COUNT: '4' },
      'DISCORD_TOKEN must be set where SHARD_IDS is: the parts of one bot meet on Discord.',
    ],
  ])('refuses %o', (environment, fault) => {
    expect(faultsOf({ DISCORD_TOKEN: 'abc', ...environment })).toEqual([fault]);
  });

  it.each<[Record<string, string>, Configuration['endpoint']]>([
    [{ METRICS_HOST: '0.0.0.0' }, undefined],
    [{ METRICS_PORT: '0' }, { host: '127.0.0.1', port: 0 }],
    [
      { METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' },
      { host: '0.0.0.0', port: 9464 },
    ],
    [
      { METRICS_PORT: '9464', METRICS_HOST: '::1' },
      { host: '::1', port: 9464 },
    ],
    [
      { METRICS_PORT: '9464', METRICS_HOST: 'bot.internal' },
      { host: 'bot.internal', port: 9464 },
    ],
  ])('serves health and metrics with %o', (environment, endpoint) => {
    expect(readConfiguration(environment).endpoint).toEqual(endpoint);
  });

  it.each<[Record<string, string>]>([
    [{ METRICS_HOST: '1.2.3' }],
    [{ METRICS_HOST: '999.0.0.1' }],
    [{ METRICS_HOST: 'a b' }],
    [{ METRICS_HOST: '127.0.0.1:9464' }],
  ])('takes no address of %o', (environment) => {
    expect(faultsOf(environment)).toEqual([
      'METRICS_HOST must be an address of this machine such as 127.0.0.1, or a name of it.',
    ]);
  });

  it('tells all faults at once, each in one sentence, and no token', () => {
    const faults = faultsOf({
      DISCORD_TOKEN: 'Bot abc.secret',
      DISCORD_API_URL: 'discord',
      DISCORD_GUILD_ID: 'my server',
      LOCAL_PORT: '99999',
      LOG_LEVEL: 'loud',
      LOG_QUESTIONS: 'mine',
      METRICS_PORT: '-1',
      METRICS_HOST: 'http://0.0.0.0',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'LOCAL_PORT',
      'LOG_LEVEL',
      'LOG_QUESTIONS',
      'METRICS_PORT',
      'METRICS_HOST',
    ]);
    for (const fault of faults) expect(fault).toMatch(/^[A-Z_]+ must be .+\.$/);
    expect(faults.join()).not.toContain('secret');
  });
});
