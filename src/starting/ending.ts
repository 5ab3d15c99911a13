import { ConfigurationError } from '../configuration.ts';
import { DataFileError } from '../dataset/files.ts';
import { ConnectionError } from '../discord/client.ts';
import type { Parent } from '../sharding/parent.ts';
import { EndpointError } from '../telemetry/endpoint.ts';

/** Does what is to be done when the program is told to end, once; told again, it ends at once. */
export function onSignals(end: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}

type Running = { readonly stop: () => Promise<void> } | { readonly close: () => Promise<void> };

/** Ends what runs, one after another, and then the program. */
export async function stop(running: readonly (Running | undefined)[]): Promise<void> {
  for (const each of running) {
    if (each) await ('stop' in each ? each.stop() : each.close());
  }
  process.exit(0);
}

const KNOWN_ERRORS = [ConfigurationError, DataFileError, ConnectionError, EndpointError];

/**
 * Ends the program with one sentence where the cause is known; a fault of the program keeps its stack.
 * @param parent the process that started this one as a shard: of several with the same trouble, one is to tell
 */
export function fail(error: unknown, parent?: Parent): void {
  if (parent && (error instanceof ConnectionError || error instanceof EndpointError)) {
    void parent.tellFinal(error.message).then(() => process.exit(1));
    return;
  }
  const isKnown = KNOWN_ERRORS.some((known) => error instanceof known);
  console.error(isKnown && error instanceof Error ? error.message : error);
  process.exit(1);
}
