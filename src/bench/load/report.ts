import { medianOf } from '../distribution.ts';
import { machineLine } from '../machine.ts';
import { type BotName, copyCommands, type Stage, startStage } from '../stage.ts';
import { layOut, milliseconds, times } from '../table.ts';
import { AUTOCOMPLETE_MIX, COMMAND_MIX } from './mix.ts';
import { type Load, type LoadResult, runLoad } from './run-load.ts';

export type LoadOptions = {
  readonly seconds: number;
  /** How often each load is put onto each bot, in turn, so that a busy moment of the machine meets both. */
  readonly repeats: number;
  /** Interactions per second. */
  readonly rates: readonly number[];
};

const AUTOCOMPLETE_RATE = 100;
/** Until the code that answers is compiled: over some 5,000 answers what each costs still falls. */
const WARM_UP = { rate: 200, seconds: 30 };
const HEADINGS = [
  ...['load', 'bot', 'sent', 'lost', 'refused', 'answers/s', 'median', 'p99', 'p99 ÷ constant', 'max'],
  ...['sent late, p99', 'CPU each'],
];

type Runs = Readonly<Record<BotName, readonly LoadResult[]>>;

/**
 * Puts each load onto the bot and onto the one that replies with a constant, both in processes of their own, and prints
 * what came of it.
 * @param programs the folder of the bundled programs
 */
export async function reportLoads({ seconds, repeats, rates }: LoadOptions, programs: string): Promise<void> {
  const loads: [name: string, load: Load][] = [
    ...rates.map((rate): [string, Load] => [`commands, ${rate}/s`, { mix: COMMAND_MIX, rate, seconds }]),
    [`autocomplete, ${AUTOCOMPLETE_RATE}/s`, { mix: AUTOCOMPLETE_MIX, rate: AUTOCOMPLETE_RATE, seconds }],
  ];
  await withBots(programs, async (bots) => {
    for (const mix of [COMMAND_MIX, AUTOCOMPLETE_MIX]) await measure(bots, { ...WARM_UP, mix }, 1);
    const rows: string[][] = [];
    for (const [name, load] of loads) rows.push(...rowsOf(name, await measure(bots, load, repeats)));
    console.log(machineLine());
    console.log(
      `${seconds} s of each load, medians of ${repeats} runs; times from when each interaction was due`,
    );
    console.log(layOut([HEADINGS, ...rows]));
  });
}

async function withBots(
  programs: string,
  work: (bots: Readonly<Record<BotName, Stage>>) => Promise<void>,
): Promise<void> {
  const bot = await startStage('bot', programs);
  try {
    const constant = await startStage('constant', programs);
    try {
      await copyCommands(bot, constant);
      await work({ bot, constant });
    } finally {
      await constant.close();
    }
  } finally {
    await bot.close();
  }
}

async function measure(bots: Readonly<Record<BotName, Stage>>, load: Load, repeats: number): Promise<Runs> {
  const runs: Record<BotName, LoadResult[]> = { bot: [], constant: [] };
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const name of ['constant', 'bot'] as const) {
      runs[name].push(await runLoad(bots[name].local, bots[name].bot, load));
    }
  }
  return runs;
}

function rowsOf(load: string, runs: Runs): string[][] {
  const over = (name: BotName, of: (result: LoadResult) => number): number => medianOf(runs[name].map(of));
  const p99 = ({ latency }: LoadResult): number => latency.p99;
  return (['bot', 'constant'] as const).map((name) => [
    load,
    name,
    String(sumOf(runs[name], ({ sent }) => sent)),
    String(sumOf(runs[name], ({ lost }) => lost)),
    String(sumOf(runs[name], ({ refused }) => refused)),
    over(name, ({ throughput }) => throughput).toFixed(0),
    milliseconds(over(name, ({ latency }) => latency.median)),
    milliseconds(over(name, p99)),
    name === 'constant' ? '' : times(over(name, p99) / over('constant', p99)),
    milliseconds(over(name, ({ latency }) => latency.max)),
    milliseconds(over(name, ({ lateness }) => lateness.p99)),
    milliseconds(over(name, ({ cpuMsEach }) => cpuMsEach)),
  ]);
}

const sumOf = (runs: readonly LoadResult[], of: (result: LoadResult) => number): number =>
  runs.reduce((sum, result) => sum + of(result), 0);
