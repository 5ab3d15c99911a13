import type { Bot, BotParts } from './bot.ts';
import { loggableError } from './loggable-error.ts';
import { type Arrival, openRequest } from './request.ts';

/** What is done with something that arrived, and what is said where that fails. */
type Work = {
  readonly handle: (bot: Bot) => Promise<void>;
  readonly fail: (bot: Bot, error: unknown) => Promise<void>;
};

/** Handles something that arrived as a request of its own, and tells what became of it. Never throws. */
export async function attend(parts: BotParts, arrival: Arrival, { handle, fail }: Work): Promise<void> {
  const { close, ...request } = openRequest(arrival);
  const bot: Bot = { ...parts, request };
  try {
    await handle(bot).catch((error: unknown) => fail(bot, error));
    const record = close();
    if (record) parts.observe(record);
  } catch (error) {
    parts.log.error({ request: request.id, error: loggableError(error) }, 'a request could not be recorded');
  }
}
