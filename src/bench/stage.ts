import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type LocalDiscord, startLocalDiscord } from '../local/server.ts';
import { type MeasuredProcess, startMeasured } from './measured-process.ts';

/** A bot in a process of its own, logged in to a local Discord in this one. */
export type Stage = {
  readonly local: LocalDiscord;
  readonly bot: MeasuredProcess;
  readonly close: () => Promise<void>;
};

/** The bot, and the one that replies to everything with a constant. */
export const BOTS = {
  bot: { file: 'start.js', ready: /Invite it/ },
  constant: { file: 'bench/constant-bot.js', ready: /ready/ },
} as const;
export type BotName = keyof typeof BOTS;

/**
 * Starts one of the bots on a local Discord of its own, which takes what it sends unchecked.
 * @param programs the folder of the bundled programs
 */
export async function startStage(name: BotName, programs: string): Promise<Stage> {
  const local = await startLocalDiscord({ checkMessages: false });
  const { file, ready } = BOTS[name];
  const flags = startFlags(path.dirname(programs));
  try {
    const bot = await startMeasured({
      file: path.join(programs, file),
      probe: path.join(programs, 'bench/probe.js'),
      flags,
      environment: { DISCORD_API_URL: local.apiUrl, DISCORD_TOKEN: local.token, LOG_LEVEL: 'silent' },
      ready,
    });
    return {
      local,
      bot,
      async close() {
        await bot.stop();
        await local.close();
      },
    };
  } catch (error) {
    await local.close();
    throw error;
  }
}

/** What `npm start` tells Node: a bot is measured as it is run. */
function startFlags(root: string): string[] {
  const { scripts } = Package.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
const Package = z.object({ scripts: z.object({ start: z.string() }) });

/** Registers one bot's commands for another, which has none of its own. */
export async function copyCommands(from: Stage, to: Stage): Promise<void> {
  const { apiUrl, applicationId, token } = to.local;
  const response = await fetch(`${apiUrl}/v10/applications/${applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(from.local.user.commands()),
  });
  if (!response.ok) throw new Error(`The commands cannot be copied: ${await response.text()}`);
}
