import type { Logger } from 'pino';
import { fetchGatewayInformation, shardsToStart } from './gateway-information.ts';
import { createIdentifyTurns } from './identify-turns.ts';
import { keepRunning, type RunningShards } from './keep-running.ts';
import { shardStarter } from './shard-processes.ts';

export type ShardsOptions = {
  /** The program that serves a shard, told which by `SHARD_IDS` and `SHARD_COUNT`. */
  readonly file: string;
  readonly apiUrl: string;
  readonly token: string;
  /** How many, or as many as Discord recommends. */
  readonly wanted: number | 'auto';
  readonly log: Logger;
  /** Hears, once, why no shard can run. */
  readonly onFinal: (reason: string) => void;
};

/**
 * Runs the whole bot on this machine, a process for each shard.
 * @returns how many they are, and what can be done with them
 * @throws ConnectionError where Discord refuses the token or cannot be reached, or lets too few shards identify today
 */
export async function runShards({
  file,
  apiUrl,
  token,
  wanted,
  log,
  onFinal,
}: ShardsOptions): Promise<RunningShards & { readonly count: number }> {
  const information = await fetchGatewayInformation(apiUrl, token);
  const count = shardsToStart(wanted, information);
  const turns = createIdentifyTurns(information.maxConcurrency);
  let isFinal = false;
  const start = shardStarter({
    file,
    token,
    environment: { DISCORD_API_URL: apiUrl },
    count,
    turns,
    log,
    onFinal: (reason) => {
      if (!isFinal) onFinal(reason);
      isFinal = true;
    },
  });
  const { renew, stop } = keepRunning(count, start, log);
  return {
    count,
    renew,
    stop() {
      turns.close();
      return stop();
    },
  };
}
