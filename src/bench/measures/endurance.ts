import { act, userNumber } from '../load/act.ts';
import { COMMAND_MIX } from '../load/mix.ts';
import { startStage, type Stage } from '../stage.ts';
import { distribution } from '../distribution.ts';
import type { Row } from '../row.ts';
import { megabytes } from '../table.ts';

/** So many askers that none is slowed down, and that everything that is kept for each of them reaches its bound. */
const ASKERS = 12_000;
/** How many questions are under way at once. */
const AT_ONCE = 16;

/** The memory of the bot after half of the questions, when all that it keeps is full, and after all: it does not grow. */
export async function measureEndurance(programs: string, questions: number): Promise<Row[]> {
  const stage = await startStage('bot', programs);
  try {
    const half = await used(stage, 0, Math.floor(questions / 2));
    const all = await used(stage, Math.floor(questions / 2), questions);
    const count = (n: number): string => n.toLocaleString('en-US');
    return (['heapUsed', 'rss'] as const).map((kind) => ({
      what: `${kind === 'rss' ? 'memory' : 'heap'} after ${count(questions)} questions`,
      measured: distribution([all[kind]]),
      tell: megabytes,
      beside: { what: `after ${count(Math.floor(questions / 2))}`, measured: distribution([half[kind]]) },
    }));
  } finally {
    await stage.close();
  }
}

/** Asks some questions, and then how much memory is used. @throws Error where one has no answer */
async function used(stage: Stage, from: number, to: number): Promise<{ heapUsed: number; rss: number }> {
  let next = from;
  const ask = async (): Promise<void> => {
    while (next < to) {
      const index = next;
      next += 1;
      const action = COMMAND_MIX[index % COMMAND_MIX.length];
      const result = action && (await act(stage.local, action, { userId: userNumber(index % ASKERS) }));
      if (result?.kind !== 'message') throw new Error(`Question ${index} had no answer.`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return await stage.bot.probe('collect garbage');
}
