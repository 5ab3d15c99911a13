import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ConnectionError } from './client.ts';

/** The longest wait between two starts: Discord takes a thousand a day, and this makes far fewer. */
const LONGEST_MS = 120_000;

/** How long to wait after so many tries, in milliseconds: a second, and each time twice as long. */
export const waitAfter = (tries: number): number => Math.min(1000 * 2 ** (tries - 1), LONGEST_MS);

type Options = {
  readonly log: Logger;
  readonly wait?: typeof waitAfter;
};

/**
 * Starts something that needs Discord, again and again while Discord cannot be reached.
 * @throws ConnectionError where trying again would be of no use
 */
export async function startPatiently<Started>(
  start: () => Promise<Started>,
  { log, wait = waitAfter }: Options,
): Promise<Started> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof ConnectionError && error.isPassing)) throw error;
      const ms = wait(tries);
      log.warn(
        { tries },
        `${error.message} Trying again in ${ms === 1000 ? '1 second' : `${ms / 1000} seconds`}.`,
      );
      await sleep(ms);
    }
  }
}
