import type { Logger } from 'pino';
import type { Configuration } from '../configuration.ts';
import { ONE_SHARD, type Shards } from '../discord/client.ts';
import { gatewayStateOf } from '../discord/gateway-state.ts';
import { type BotOptions, type RunningBot, startBot } from '../discord/start-bot.ts';
import { startPatiently } from '../discord/start-patiently.ts';
import type { LocalDiscord } from '../local/types.ts';
import { answererOf } from '../open-answerer.ts';
import { connectToParent, type Parent } from '../sharding/parent.ts';
import { writeShardIds } from '../sharding/shard-ids.ts';
import { openObservation } from '../telemetry/observation.ts';
import { shardsReport } from '../telemetry/start-report.ts';
import { fail, onSignals, stop } from './ending.ts';
import type { Program } from './program.ts';
import { startLocal, tellPage } from './start-local.ts';
import { letYoungGenerationGrow } from './young-generation.ts';

/** Runs the bot in this process: all of it, or the shards that it is told to. */
export async function startOne(configuration: Configuration, log: Logger, program: Program): Promise<void> {
  let leave = (): void => process.exit(0);
  const parent = connectToParent(log, () => {
    leave();
  });
  try {
    // one listener for all the time: a signal that comes while it is exchanged for another would be lost
    if (!parent)
      onSignals(() => {
        leave();
      });
    leave = await run(configuration, log, program, parent);
    await parent?.tellReady();
  } catch (error) {
    fail(error, parent);
  }
}

/** Starts all that runs in this process and reports it; gives what ends it. */
async function run(
  configuration: Configuration,
  log: Logger,
  { dataset, folder, build, report }: Program,
  parent: Parent | undefined,
): Promise<() => void> {
  const { questionTexts: texts, unansweredFile, sharding } = configuration;
  const answerer = answererOf(dataset, folder);
  const local = configuration.token === undefined ? await startLocal(configuration) : undefined;
  const shards = sharding.kind === 'part' ? sharding : ONE_SHARD;
  const endpoint = configuration.endpoint && {
    ...configuration.endpoint,
    port: portOf(configuration.endpoint, shards),
    waits: parent !== undefined,
  };
  const observation = await openObservation({ log, texts, unansweredFile, endpoint, build });
  const options: BotOptions = {
    apiUrl: local?.apiUrl ?? configuration.apiUrl,
    token: local?.token ?? configuration.token ?? '',
    guildId: local ? undefined : configuration.guildId,
    answerer,
    log,
    observe: observation.observe,
    onLost: (error) => {
      fail(error, parent);
    },
    shards,
    waitForIdentify: parent?.waitForIdentify,
  };
  const bot = await startPatiently(() => startBot(options), { log });
  observation.watch(() => gatewayStateOf(bot.client));
  // what only the start needed is given back at once, where Node was started so that a program may ask for it
  globalThis.gc?.();
  letYoungGenerationGrow();
  const { commands, commandsChanged, client } = bot;
  const own = shardsReport({
    commands,
    commandsChanged,
    shards: { ids: writeShardIds(shards.ids), count: shards.count },
    guilds: client.guilds.cache.size,
    endpoint: observation.address,
    unansweredFile,
  });
  // Of several processes on one machine, the one that started them tells the rest.
  for (const line of [...(parent ? [] : report), ...own]) console.log(line);
  log.info({ ...build, shards: shards.ids, of: shards.count, commands, commandsChanged }, 'started');
  tellWhere(bot, local);
  return () => void stop([bot, observation, local]);
}

function tellWhere(
  { client, commandsChanged, inviteLink }: RunningBot,
  local: LocalDiscord | undefined,
): void {
  if (local) tellPage(local);
  else if (commandsChanged !== undefined) {
    console.log(`Logged in to Discord as ${client.user.tag}.`);
    console.log(`Invite it to a server: ${inviteLink}`);
  }
}

/** Each process of shards has a port of its own: that of shard 0, and as much higher as its first shard's number. */
const portOf = ({ port }: { readonly port: number }, { ids }: Shards): number =>
  port === 0 ? 0 : port + Math.min(...ids);
