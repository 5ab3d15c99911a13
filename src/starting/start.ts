import { config as loadEnvironment } from 'dotenv';
import { pino } from 'pino';
import { readConfiguration } from '../configuration.ts';
import { catchTheRest } from '../discord/last-resort.ts';
import { writeShardIds } from '../sharding/shard-ids.ts';
import { loadProgram } from './program.ts';
import { startOne } from './start-one.ts';
import { startProcesses } from './start-processes.ts';
import { standardError } from '../terminal/standard-error.ts';

/** Runs the bot: on Discord with a token, and without one on a local Discord that it starts. */
export async function start(): Promise<void> {
  loadEnvironment({ quiet: true });
  // discord.js reads this one by itself, and a blank one as a zero.
  if (process.env['SHARD_COUNT']?.trim() === '') delete process.env['SHARD_COUNT'];
  const configuration = readConfiguration(process.env);
  const { sharding } = configuration;
  // Several shards may write into one log.
  const around = sharding.kind === 'part' ? { shards: writeShardIds(sharding.ids) } : {};
  const log = pino({ level: configuration.logLevel }, standardError()).child(around);
  catchTheRest(process, log);
  const program = loadProgram();
  if (sharding.kind !== 'processes') {
    await startOne(configuration, log, program);
    return;
  }
  for (const line of program.report) console.log(line);
  await startProcesses(configuration, sharding.count, log);
}
