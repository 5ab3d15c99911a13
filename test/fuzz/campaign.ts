import type { Entrance } from './entrance.ts';
import { createRandom, seedOf } from './random.ts';

/** An input that broke something, and how it is sent again. */
export type Failure = { readonly index: number; readonly input: unknown; readonly why: string };

export type Report = {
  readonly entrance: string;
  readonly inputs: number;
  readonly failures: readonly Failure[];
  /** The longest time of an input, the shortest of several tries where the first was slow. */
  readonly slowest: { readonly ms: number; readonly index: number; readonly input: unknown };
  readonly totalMs: number;
};

export type Campaign = {
  readonly seed: number;
  readonly runs: number;
  /** The first input's place in the sequence that the seed decides; default 0. */
  readonly from?: number;
  /** Stops after so many milliseconds; default never. */
  readonly within?: number;
};

/** A slow input counts only where it is slow each time: other work takes the processor now and then. */
const TRIES = 6;
/** Enough to see what is wrong. */
const MOST_FAILURES = 20;

/** Sends inputs through an entrance and tells what broke and what took longest. */
export async function runCampaign(entrance: Entrance, campaign: Campaign): Promise<Report> {
  const { seed, runs, from = 0, within = Infinity } = campaign;
  const failures: Failure[] = [];
  let slowest: Report['slowest'] = { ms: 0, index: -1, input: undefined };
  const start = performance.now();
  let inputs = 0;
  for (let index = from; index < from + runs; index += 1) {
    if (performance.now() - start > within || failures.length >= MOST_FAILURES) break;
    inputs += 1;
    const attempt = entrance.make(createRandom(seedOf(seed, entrance.name, index)));
    const { input } = attempt;
    try {
      const ms = await timed(attempt.send, Math.min(entrance.limitMs ?? Infinity, slowest.ms));
      if (ms > slowest.ms) slowest = { ms, index, input };
      if (entrance.limitMs !== undefined && ms > entrance.limitMs)
        failures.push({ index, input, why: `took ${ms.toFixed(1)} ms` });
    } catch (error) {
      failures.push({
        index,
        input,
        why: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
  return { entrance: entrance.name, inputs, failures, slowest, totalMs: performance.now() - start };
}

/**
 * The time of a call in milliseconds, without that in which other programs had the processor; where it is longer than
 * `patience`, the shortest of several calls.
 */
async function timed(send: () => void | Promise<void>, patience: number): Promise<number> {
  let shortest = Infinity;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const sent = send();
    if (sent) await sent;
    const { user, system } = process.cpuUsage(used);
    shortest = Math.min(shortest, performance.now() - start, sent ? Infinity : (user + system) / 1000);
    if (shortest <= patience) break;
  }
  return shortest;
}
