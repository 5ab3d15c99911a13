import { DiscordAPIError, HTTPError } from 'discord.js';

/** An error as it goes into the log: one of Discord's carries the message that was refused, and so what it answers,
 * and the address of a callback its token. */
export function loggableError(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    const { code, status, method, message, stack } = error;
    return { code, status, method, message, stack };
  }
  if (error instanceof HTTPError) {
    const { status, method, message } = error;
    return { status, method, message };
  }
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { message: String(error) };
}
