import { type Distribution, distribution } from './distribution.ts';

/** How often a call is repeated at most before its time counts, so that it is compiled. */
const WARM_UP_ROUNDS = 200;
/** How often everything is measured again, since other programs take the processor now and then. */
const REPEATS = 5;

/**
 * How long a call takes for each of some inputs, in milliseconds: what was measured in the quietest of five repeats, the
 * one with the lowest 99th percentile.
 * @param rounds how often each input is given to the call in one repeat
 * @param batch how many calls are timed together, for those that are over before a clock can tell
 */
export function timeCalls<Input>(
  inputs: readonly Input[],
  rounds: number,
  call: (input: Input) => unknown,
  batch = 1,
): Distribution {
  for (let round = 0; round < Math.min(WARM_UP_ROUNDS, rounds * REPEATS); round += 1) inputs.forEach(call);
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
