import type { Entrance } from '../entrance.ts';

/** An entrance by name, its share of all inputs, and how it is opened. */
type Named = {
  readonly name: string;
  readonly share: number;
  /** Whether inputs reach what entrances call without any process or socket between. */
  readonly inProcess: boolean;
  readonly open: () => Promise<Entrance>;
};

/** Every way into the program. */
export const ENTRANCES: readonly Named[] = [
  {
    name: 'question',
    share: 40,
    inProcess: true,
    open: async () => (await import('./question.ts')).question,
  },
  { name: 'slash', share: 20, inProcess: true, open: async () => (await import('./slash.ts')).slash },
  {
    name: 'autocomplete',
    share: 10,
    inProcess: true,
    open: async () => (await import('./autocomplete.ts')).autocomplete,
  },
  {
    name: 'custom-id',
    share: 20,
    inProcess: true,
    open: async () => (await import('./custom-id.ts')).customIds,
  },
  {
    name: 'message-command',
    share: 5,
    inProcess: true,
    open: async () => (await import('./message-command.ts')).messageCommand,
  },
  {
    name: 'expression',
    share: 20,
    inProcess: true,
    open: async () => (await import('./expression.ts')).expression,
  },
  {
    name: 'discord',
    share: 1,
    inProcess: false,
    open: async () => await (await import('./discord.ts')).openDiscord(),
  },
  {
    name: 'local-discord',
    share: 2,
    inProcess: false,
    open: async () => await (await import('./local-discord.ts')).openLocalDiscord(),
  },
  {
    name: 'command-line',
    share: 0.01,
    inProcess: false,
    open: async () => (await import('./command-line.ts')).commandLine,
  },
];
