import { pino } from 'pino';
import type { Answerer } from '../../src/answerer.ts';
import { type BotOptions, type RunningBot, startBot } from '../../src/discord/start-bot.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import { stubAnswerer, type StubAnswerer } from './stub-answerer.ts';

export type Stage<Given extends Answerer = StubAnswerer> = {
  local: LocalDiscord;
  bot: RunningBot;
  answerer: Given;
  log: string[];
  close: () => Promise<void>;
};

/** A bot that knows little, logged in to a local Discord of its own. */
export async function startStage(): Promise<Stage> {
  return await startStageWith(stubAnswerer());
}

/** A bot with an answerer, logged in to a local Discord of its own. */
export async function startStageWith<Given extends Answerer>(
  answerer: Given,
  options: Pick<BotOptions, 'slowDown'> = {},
): Promise<Stage<Given>> {
  const local = await startLocalDiscord();
  const log: string[] = [];
  const bot = await startBot({
    apiUrl: local.apiUrl,
    token: local.token,
    answerer,
    // Tests ask faster than any person does.
    slowDown: { most: 100_000 },
    ...options,
    log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
  });
  return {
    local,
    bot,
    answerer,
    log,
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
