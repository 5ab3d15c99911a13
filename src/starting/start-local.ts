import type { Configuration } from '../configuration.ts';
import { ConnectionError } from '../discord/client.ts';
import { EXAMPLE_QUESTIONS } from '../discord/examples.ts';
import type { LocalDiscord } from '../local/types.ts';

/**
 * Starts a local Discord on this machine.
 * @throws ConnectionError where it cannot be started
 */
export async function startLocal({ localPort }: Configuration): Promise<LocalDiscord> {
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

/** Says where the local Discord's page is. */
export function tellPage({ pageUrl }: LocalDiscord): void {
  console.log('No DISCORD_TOKEN is set: this is a local Discord, on this machine only.');
  console.log(`Open ${pageUrl}`);
}
