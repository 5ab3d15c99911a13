import type { APIMessage } from 'discord.js';
import { type Patience, type Patiences, PATIENCES } from '../../src/discord/patient-requests.ts';
import type { LocalDiscordOptions } from '../../src/local/types.ts';
import { type Stage, startStageWith } from '../discord/running-bot.ts';
import { stubAnswerer } from '../discord/stub-answerer.ts';

/** Tries again sooner than the bot does otherwise. */
const BRISK: Patience = { tryMs: 400, waitsMs: [10, 20, 30] };
const BRISKLY: Patiences = { ...PATIENCES, callback: BRISK, message: BRISK };
/** How often an answer is tried to be sent. */
export const TRIES = BRISK.waitsMs.length + 1;

/** A bot that is to be disturbed, at a local Discord of its own. */
export const startDisturbed = (local: LocalDiscordOptions = {}): Promise<Stage> =>
  startStageWith(stubAnswerer(), { patiences: BRISKLY, local });

/** Lets the bot finish everything that is under way. */
export const finished = (stage: Stage): Promise<void> => stage.bot.stop();

/** What the bot has said in a channel, or in all. */
export function saidBy({ local }: Stage, channels = [local.channelId, local.dmChannelId]): APIMessage[] {
  return channels
    .flatMap((channelId) => local.user.messages(channelId))
    .filter(({ author }) => author.id === local.botUserId);
}

/** The lines of the log of a level, as the sentences that they say. */
export function logged({ log }: Stage, level: 'info' | 'warn' | 'error'): string[] {
  const number = { info: 30, warn: 40, error: 50 }[level];
  return log
    .map((line) => JSON.parse(line) as { level: number; msg: string })
    .filter((entry) => entry.level === number)
    .map(({ msg }) => msg);
}
