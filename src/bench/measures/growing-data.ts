import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Distribution, distribution } from '../distribution.ts';
import type { Row } from '../row.ts';
import { megabytes, microseconds } from '../table.ts';

/** What look-ups cost in data of a size. */
export type GrowingData = {
  readonly facts: number;
  /** The heap that the data and its index take. */
  readonly bytes: number;
  /** In milliseconds. */
  readonly lookUp: Distribution;
  /** The same of a tenth of them, over and over. */
  readonly usual: Distribution;
  readonly map: Distribution;
};

export const SIZES: readonly number[] = [3_000, 30_000, 300_000, 1_000_000];
/** More than the largest takes, in megabytes. */
const HEAP = 12_000;

/** What a look-up costs, and the memory of the data, as the data grows; beside a map of as many facts. */
export function measureGrowingData(programs: string, sizes: readonly number[] = SIZES): Row[] {
  const program = path.join(programs, 'bench/growing-data.js');
  const measured = sizes.map((size): GrowingData => {
    const args = ['--expose-gc', `--max-old-space-size=${HEAP}`, program, String(size)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${size} facts cannot be measured: ${stderr}`);
    return JSON.parse(stdout) as GrowingData;
  });
  const count = (facts: number): string => facts.toLocaleString('en-US');
  return [
    ...measured.map(({ facts, lookUp, map }) => ({
      what: `look-up among ${count(facts)} facts`,
      measured: lookUp,
      tell: microseconds,
      beside: { what: 'a Map of as many', measured: map },
    })),
    ...measured.map(({ facts, usual, map }) => ({
      what: `usual look-up among ${count(facts)}`,
      measured: usual,
      tell: microseconds,
      beside: { what: 'a Map of as many', measured: map },
    })),
    ...measured.map(({ facts, bytes }) => ({
      what: `memory of ${count(facts)} facts`,
      measured: distribution([bytes]),
      tell: (size: number) => `${megabytes(size)} (${(size / facts).toFixed(0)} B each)`,
    })),
  ];
}
