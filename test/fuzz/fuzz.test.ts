import { expect, it } from 'vitest';
import { TIMES_THE_LIMIT } from '../shortest-time.ts';
import { runCampaign } from './campaign.ts';
import { ENTRANCES } from './entrances/index.ts';

/** A short run each time; `npm run fuzz` is the long one. */

const RUNS = 250;
/** What was compiled for the first inputs is not what they take. */
const WARM_UP = 100;

it.each(ENTRANCES.filter(({ inProcess }) => inProcess))(
  'nothing that comes by $name breaks anything or hangs',
  async ({ open }) => {
    const opened = await open();
    const entrance = { ...opened, limitMs: (opened.limitMs ?? Infinity) * TIMES_THE_LIMIT };
    await runCampaign({ ...entrance, limitMs: Infinity }, { seed: 0, runs: WARM_UP });
    const { inputs, failures } = await runCampaign(entrance, { seed: 1, runs: RUNS });
    expect(failures).toEqual([]);
    expect(inputs).toBe(RUNS);
  },
  60_000,
);

it.each(ENTRANCES.filter(({ name }) => name === 'discord' || name === 'local-discord'))(
  'nothing that comes over a socket by $name breaks anything',
  async ({ open }) => {
    const entrance = await open();
    const { failures } = await runCampaign(entrance, { seed: 1, runs: 60 });
    await entrance.close?.();
    expect(failures).toEqual([]);
  },
  60_000,
);
