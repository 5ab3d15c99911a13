import path from 'node:path';
import { config as loadEnvironment } from 'dotenv';
import { type Logger, pino } from 'pino';
import { z } from 'zod';
import { createAnswerer } from '../answerer.ts';
import { type Configuration, ConfigurationError, readConfiguration } from '../configuration.ts';
import { type Dataset, indexDataset } from '../dataset/dataset.ts';
import { dataVersion } from '../dataset/data-version.ts';
import { DataFileError, dataDirectory, readJson } from '../dataset/files.ts';
import { loadDataFiles } from '../dataset/load.ts';
import { newest } from '../dataset/newest.ts';
import { ConnectionError, ONE_SHARD, type Shards } from '../discord/client.ts';
import { EXAMPLE_QUESTIONS } from '../discord/examples.ts';
import { gatewayStateOf } from '../discord/gateway-state.ts';
import { catchTheRest } from '../discord/last-resort.ts';
import { type BotOptions, startBot } from '../discord/start-bot.ts';
import { startPatiently } from '../discord/start-patiently.ts';
import type { LocalDiscord } from '../local/types.ts';
import { periodId } from '../periods/period.ts';
import { connectToParent, type Parent } from '../sharding/parent.ts';
import { runShards, type ShardsOptions } from '../sharding/run-shards.ts';
import { writeShardIds } from '../sharding/shard-ids.ts';
import type { BuildInfo } from '../telemetry/build-info.ts';
import { EndpointError } from '../telemetry/endpoint.ts';
import { openObservation } from '../telemetry/observation.ts';
import { programReport, shardsReport } from '../telemetry/start-report.ts';
import { standardError } from '../terminal/standard-error.ts';
import { createUnderstander } from '../understanding/understand.ts';
import { loadVocabulary } from '../understanding/vocabulary.ts';

/** The process that started this one as a shard, where one did. */
let parent: Parent | undefined;

/** Runs the bot: on Discord with a token, and without one on a local Discord that it starts. */
async function start(): Promise<void> {
  loadEnvironment({ quiet: true });
  // discord.js reads this one by itself, and a blank one as a zero.
  if (process.env['SHARD_COUNT']?.trim() === '') delete process.env['SHARD_COUNT'];
  const configuration = readConfiguration(process.env);
  const { sharding } = configuration;
  // Several shards may write into one log.
  const around = sharding.kind === 'part' ? { shards: writeShardIds(sharding.ids) } : {};
  const log = pino({ level: configuration.logLevel }, standardError()).child(around);
  catchTheRest(process, log);
  const folder = dataDirectory();
  const dataset = indexDataset(loadDataFiles(folder));
  if (sharding.kind === 'processes') {
    for (const line of programReport(buildInfo(dataset, folder), latestPeriod(dataset))) console.log(line);
    await startProcesses(configuration, sharding.count, log);
    return;
  }
  const answerer = createAnswerer(dataset, createUnderstander(dataset, loadVocabulary(folder)));
  const local = configuration.token === undefined ? await startLocal(configuration) : undefined;
  let leave = (): void => process.exit(0);
  parent = connectToParent(log, () => {
    leave();
  });
  const starting = parent ? undefined : onSignals(leave);
  const { questionTexts: texts, unansweredFile } = configuration;
  const shards = sharding.kind === 'part' ? sharding : ONE_SHARD;
  const endpoint = configuration.endpoint && {
    ...configuration.endpoint,
    port: portOf(configuration.endpoint, shards),
    waits: parent !== undefined,
  };
  const build = buildInfo(dataset, folder);
  const observation = await openObservation({ log, texts, unansweredFile, endpoint, build });
  const options: BotOptions = {
    apiUrl: local?.apiUrl ?? configuration.apiUrl,
    token: local?.token ?? configuration.token ?? '',
    guildId: local ? undefined : configuration.guildId,
    answerer,
    log,
    observe: observation.observe,
    onLost: fail,
    shards,
    waitForIdentify: parent?.waitForIdentify,
  };
  const bot = await startPatiently(() => startBot(options), { log });
  starting?.forget();
  observation.watch(() => gatewayStateOf(bot.client));
  leave = () => void stop([bot, observation, local]);
  if (!parent) onSignals(leave);
  const { commands, commandsChanged, client } = bot;
  const report = shardsReport({
    commands,
    commandsChanged,
    shards: { ids: writeShardIds(shards.ids), count: shards.count },
    guilds: client.guilds.cache.size,
    endpoint: observation.address,
    unansweredFile,
  });
  // Of several processes on one machine, the one that started them tells the rest.
  const program = parent ? [] : programReport(build, latestPeriod(dataset));
  for (const line of [...program, ...report]) console.log(line);
  log.info({ ...build, shards: shards.ids, of: shards.count, commands, commandsChanged }, 'started');
  if (local) tellPage(local);
  else if (commandsChanged !== undefined) {
    console.log(`Logged in to Discord as ${client.user.tag}.`);
    console.log(`Invite it to a server: ${bot.inviteLink}`);
  }
  await parent?.tellReady();
}

/** Runs each shard in a process of its own, which is this program again. */
async function startProcesses(
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
  const starting = onSignals(() => process.exit(0));
  const shards = await startPatiently(() => runShards(options), { log });
  starting.forget();
  onSignals(() => void stop([shards, local]));
  process.on('SIGHUP', () => void shards.renew());
  const started = shards.count === 1 ? 'One shard is' : `${shards.count} shards are`;
  console.log(`${started} started, a process each; kill -HUP ${process.pid} renews them.`);
  if (local) tellPage(local);
}

/** Does what is to be done when the program is told to end, once; told again, it ends at once. */
function onSignals(end: () => void): { forget: () => void } {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, end);
  return {
    forget() {
      for (const signal of signals) process.removeListener(signal, end);
    },
  };
}

async function startLocal({ localPort }: Configuration): Promise<LocalDiscord> {
  // Only loaded where it is needed: on Discord itself nothing of it is.
  const { startLocalDiscord } = await import('../local/server.ts');
  const local = await startLocalDiscord({
    port: localPort,
    botName: 'IIJ Results',
    examples: EXAMPLE_QUESTIONS.en,
    onViolation: ({ where, path, message }) => {
      console.error(`Discord would refuse this: ${where} ${path}: ${message}`);
    },
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConnectionError(`The local Discord cannot be started: ${reason}.`, { cause: error });
  });
  if (local.portTaken !== undefined) {
    console.log(`Port ${local.portTaken} is in use by another program; another one is used.`);
  }
  return local;
}

/** Each process of shards has a port of its own: that of shard 0, and as much higher as its first shard's number. */
const portOf = ({ port }: { readonly port: number }, { ids }: Shards): number =>
  port === 0 ? 0 : port + Math.min(...ids);

function buildInfo(dataset: Dataset, folder: string): BuildInfo {
  const { version } = readJson(path.join(folder, '..', 'package.json'), z.object({ version: z.string() }));
  return {
    version,
    node: process.versions.node,
    data: dataVersion(folder),
    facts: dataset.facts.length,
    metrics: dataset.metrics.length,
  };
}

/** The newest period of the figure that is asked for most. */
function latestPeriod(dataset: Dataset): string | undefined {
  const [headline] = dataset.headlines;
  const period = headline && newest(dataset, headline.metric);
  return period && periodId(period);
}

function tellPage({ pageUrl }: LocalDiscord): void {
  console.log('No DISCORD_TOKEN is set: this is a local Discord, on this machine only.');
  console.log(`Open ${pageUrl}`);
}

/** Ends what runs, one after another, and then the program. */
async function stop(
  running: readonly (
    { readonly stop: () => Promise<void> } | { readonly close: () => Promise<void> } | undefined
  )[],
): Promise<void> {
  for (const each of running) {
    if (each) await ('stop' in each ? each.stop() : each.close());
  }
  process.exit(0);
}

const KNOWN_ERRORS = [ConfigurationError, DataFileError, ConnectionError, EndpointError];

/** Ends the program with one sentence where the cause is known; a fault of the program keeps its stack. */
function fail(error: unknown): void {
  const isKnown = KNOWN_ERRORS.some((known) => error instanceof known);
  // Of several shards with the same trouble, one is to tell.
  if (parent && (error instanceof ConnectionError || error instanceof EndpointError)) {
    void parent.tellFinal(error.message).then(() => process.exit(1));
    return;
  }
  console.error(isKnown && error instanceof Error ? error.message : error);
  process.exit(1);
}

start().catch(fail);
