import { type Distribution, distribution } from './distribution.ts';

/** For how long a call is repeated before its time counts: so long the compiler is at work on it, and its median falls. */
const WARM_UP_MS = 2000;
/** How often everything is measured again, since other programs take the processor now and then. */
const REPEATS = 5;

type TimingOptions = { readonly batch?: number; readonly warmUpMs?: number };

/**
 * How long a call takes for each of some inputs, in milliseconds: what was measured in the quietest of five repeats, the
 * one with the lowest 99th percentile.
 * @param rounds how often each input is given to the call in one repeat
 * @param options.batch how many calls are timed together, for those that are over before a clock can tell
 */
export function timeCalls<Input>(
  inputs: readonly Input[],
  rounds: number,
  call: (input: Input) => unknown,
  { batch = 1, warmUpMs = WARM_UP_MS }: TimingOptions = {},
): Distribution {
  const warm = performance.now() + warmUpMs;
  do inputs.forEach(call);
  while (performance.now() < warm);
  const repeats = Array.from({ length: REPEATS }, () => {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const input of inputs) {
        const start = performance.now();
        for (let again = 0; again < batch; again += 1) call(input);
        taken.push((performance.now() - start) / batch);
      }
    }
    return distribution(taken);
  });
  return repeats.reduce((quietest, repeat) => (repeat.p99 < quietest.p99 ? repeat : quietest));
}

/** How long something asynchronous takes, each time it is done, in milliseconds. */
export async function timeRuns(
  runs: number,
  run: (index: number) => Promise<unknown>,
): Promise<Distribution> {
  const taken: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await run(index);
    taken.push(performance.now() - start);
  }
  return distribution(taken);
}
