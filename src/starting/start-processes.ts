import type { Logger } from 'pino';
import type { Configuration } from '../configuration.ts';
import { startPatiently } from '../discord/start-patiently.ts';
import { runShards, type ShardsOptions } from '../sharding/run-shards.ts';
import { onSignals, stop } from './ending.ts';
import { startLocal, tellPage } from './start-local.ts';

/** Runs each shard in a process of its own, which is this program again. */
export async function startProcesses(
  configuration: Configuration,
  wanted: number | 'auto',
  log: Logger,
): Promise<void> {
  const local = configuration.token === undefined ? await startLocal(configuration) : undefined;
  for (let shard = 1; local && wanted !== 'auto' && shard < wanted; shard += 1) {
    local.addGuild(`Local server ${shard + 1}`, `results-${shard + 1}`);
  }
  const options: ShardsOptions = {
    file: process.argv[1] ?? '',
    apiUrl: local?.apiUrl ?? configuration.apiUrl,
    token: local?.token ?? configuration.token ?? '',
    wanted,
    log,
    onFinal: (reason) => {
      console.error(reason);
      void shards.stop().then(() => process.exit(1));
    },
  };
  let leave = (): void => process.exit(0);
  onSignals(() => {
    leave();
  });
  const shards = await startPatiently(() => runShards(options), { log });
  leave = () => void stop([shards, local]);
  process.on('SIGHUP', () => void shards.renew());
  const started = shards.count === 1 ? 'One shard is' : `${shards.count} shards are`;
  console.log(`${started} started, a process each; kill -HUP ${process.pid} renews them.`);
  if (local) tellPage(local);
}
