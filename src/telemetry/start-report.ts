import type { BuildInfo } from './build-info.ts';

/** What a process tells of the shards that it serves. */
export type ShardsReport = {
  readonly commands: number;
  /** Whether they were registered anew; undefined where another shard sees to that. */
  readonly commandsChanged: boolean | undefined;
  /** Which shards run in this process, as `0-3`, and of how many. */
  readonly shards: { readonly ids: string; readonly count: number };
  /** In how many servers the bot is, of those that these shards serve. */
  readonly guilds: number;
  /** Where health and metrics are. */
  readonly endpoint: string | undefined;
  readonly unansweredFile: string | undefined;
};

const count = (n: number): string => n.toLocaleString('en-US');

/**
 * What runs and what it knows, a line each: once for all shards of a machine.
 * @param latest the newest period of the first headline figure
 */
export function programReport(build: BuildInfo, latest: string | undefined): string[] {
  return [
    `IIJ results bot ${build.version} on Node ${build.node}, data ${build.data}.`,
    `${count(build.facts)} facts of ${count(build.metrics)} metrics, the latest results are of ${latest ?? 'no period'}; answers in English and Japanese.`,
  ];
}

/** What a process serves, a line each. */
export function shardsReport(report: ShardsReport): string[] {
  const { commands, commandsChanged, shards, guilds, endpoint, unansweredFile } = report;
  const registered =
    commandsChanged === undefined ? 'left to shard 0' : commandsChanged ? 'registered' : 'unchanged';
  return [
    `${commands} commands ${registered}; shard ${shards.ids} of ${count(shards.count)}, in ${count(guilds)} ${guilds === 1 ? 'server' : 'servers'}.`,
    ...(endpoint === undefined ? [] : [`Health and metrics: ${endpoint}/health, ${endpoint}/metrics`]),
    ...(unansweredFile === undefined ? [] : [`Unanswered questions are collected in ${unansweredFile}.`]),
  ];
}
