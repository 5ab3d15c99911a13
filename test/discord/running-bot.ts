import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { pino } from 'pino';
import type { Answerer } from '../../src/answerer.ts';
import { type BotOptions, type RunningBot, startBot } from '../../src/discord/start-bot.ts';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../../src/local/server.ts';
import type { InteractionResult } from '../../src/local/types.ts';
import { stubAnswerer, type StubAnswerer } from './stub-answerer.ts';

export type Stage<Given extends Answerer = StubAnswerer> = {
  local: LocalDiscord;
  bot: RunningBot;
  answerer: Given;
  log: string[];
  /** Ends the bot and starts another one at the same local Discord: what it remembered is gone. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
};

/** A bot that knows little, logged in to a local Discord of its own. */
export async function startStage(): Promise<Stage> {
  return await startStageWith(stubAnswerer());
}

/** A bot with an answerer, logged in to a local Discord of its own. */
export async function startStageWith<Given extends Answerer>(
  answerer: Given,
  {
    local: localOptions,
    ...options
  }: Pick<BotOptions, 'slowDown' | 'observe' | 'patiences'> & { local?: LocalDiscordOptions } = {},
): Promise<Stage<Given>> {
  const local = await startLocalDiscord(localOptions);
  const log: string[] = [];
  const start = () =>
    startBot({
      apiUrl: local.apiUrl,
      token: local.token,
      answerer,
      // Tests ask faster than any person does.
      slowDown: { most: 100_000 },
      ...options,
      log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
    });
  let bot = await start();
  return {
    local,
    get bot() {
      return bot;
    },
    answerer,
    log,
    async restart() {
      await bot.stop();
      bot = await start();
    },
    async close() {
      await bot.stop();
      await local.close();
    },
  };
}

/** All the text that a message shows, whatever components it is in. */
export function textOf(message: object): string {
  const texts: string[] = [];
  JSON.stringify(message, (key, value: unknown) => {
    if ((key === 'content' || key === 'label') && typeof value === 'string' && value !== '')
      texts.push(value);
    return value;
  });
  return texts.join('\n');
}

/** The modal that a button is answered with. */
export async function modalOf(
  result: Promise<InteractionResult>,
): Promise<{ interactionId: string; modal: APIModalInteractionResponseCallbackData }> {
  const { interactionId, ...outcome } = await result;
  if (outcome.kind !== 'modal') throw new Error(`no modal but ${outcome.kind}`);
  return { interactionId, modal: outcome.modal };
}

/** The custom ids of a message's buttons, by label. */
export function buttonsOf(message: object): Record<string, string> {
  const buttons: Record<string, string> = {};
  JSON.stringify(message, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'custom_id' in value && 'label' in value) {
      buttons[String(value.label)] = String(value.custom_id);
    }
    return value;
  });
  return buttons;
}

/** The choices of a message's menu. */
export function menuOf(message: object): { label: string; value: string }[] {
  const menus: { label: string; value: string }[][] = [];
  JSON.stringify(message, (key, value: unknown) => {
    if (key === 'options' && Array.isArray(value)) menus.push(value as { label: string; value: string }[]);
    return value;
  });
  return menus[0] ?? [];
}
