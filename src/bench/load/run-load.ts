import type { InteractionResult, LocalDiscord } from '../../local/types.ts';
import { arrivals, onSchedule, seededRandom } from '../arrivals.ts';
import { distribution, type Distribution } from '../distribution.ts';
import type { MeasuredProcess } from '../measured-process.ts';
import { act, userNumber } from './act.ts';
import type { Action } from './mix.ts';

/** How much is asked, of what, for how long. */
export type Load = {
  readonly mix: readonly Action[];
  /** Interactions per second on average. */
  readonly rate: number;
  readonly seconds: number;
};

/** What came of a load. Times in milliseconds. */
export type LoadResult = {
  readonly sent: number;
  /** Replied to for everyone, as each of the mix is. */
  readonly answered: number;
  /** Told, privately, why there is no answer: an error, or too many questions. */
  readonly refused: number;
  /** Not acknowledged in time, or never finished. */
  readonly lost: number;
  /** Answers per second, from the first interaction that was due to the last answer. */
  readonly throughput: number;
  /** From the instant that an interaction was due until the bot's callback arrived. */
  readonly latency: Distribution;
  /** How late interactions left: what the measuring side adds to each latency. */
  readonly lateness: Distribution;
  /** Processor time of the bot for each interaction. */
  readonly cpuMsEach: number;
};

/** Nobody asks so often that the bot's slow-down would count: each user asks once in so many seconds. */
const SECONDS_BETWEEN = 4;
const EPHEMERAL = 1 << 6;

/** Puts a load onto a bot that is logged in to a local Discord, and waits until everything has come to an end. */
export async function runLoad(local: LocalDiscord, bot: MeasuredProcess, load: Load): Promise<LoadResult> {
  const { mix, rate, seconds } = load;
  const due = arrivals(rate, seconds, seededRandom(rate));
  const users = Math.max(1, rate * SECONDS_BETWEEN);
  const lateness: number[] = [];
  const latencies: number[] = [];
  const count = { answered: 0, refused: 0, lost: 0 };
  const pending: Promise<void>[] = [];
  const before = await bot.probe();
  let started = NaN;
  let ended = NaN;
  await onSchedule(due, (index, intended) => {
    if (index === 0) started = intended;
    const late = performance.now() - intended;
    lateness.push(late);
    const userId = userNumber(index % users);
    const locale = index % 5 === 4 ? 'ja' : 'en-US';
    const action = mix[index % mix.length];
    if (!action) return;
    const settled = act(local, action, { userId, locale }).then((result) => {
      ended = performance.now();
      count[outcomeOf(result)] += 1;
      if (result.acknowledgedMs !== undefined) latencies.push(late + result.acknowledgedMs);
    });
    pending.push(settled);
  });
  await Promise.all(pending);
  const after = await bot.probe();
  return {
    sent: due.length,
    ...count,
    throughput: ((count.answered + count.refused) / (ended - started)) * 1000,
    latency: distribution(latencies),
    lateness: distribution(lateness),
    cpuMsEach: (after.cpuMs - before.cpuMs) / due.length,
  };
}

function outcomeOf(result: InteractionResult): 'answered' | 'refused' | 'lost' {
  if (result.kind === 'choices') return 'answered';
  if (result.kind !== 'message') return 'lost';
  return ((result.message.flags ?? 0) & EPHEMERAL) === 0 ? 'answered' : 'refused';
}
