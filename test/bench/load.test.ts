import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUTOCOMPLETE_MIX, COMMAND_MIX } from '../../src/bench/load/mix.ts';
import { runLoad } from '../../src/bench/load/run-load.ts';
import { startMeasured } from '../../src/bench/measured-process.ts';
import { copyCommands, type Stage, startStage } from '../../src/bench/stage.ts';
import { startLocalDiscord } from '../../src/local/server.ts';

/** A short load on both bots, in processes of their own: that nothing is lost, and that the measuring works. */

const programs = fileURLToPath(new URL('../../dist', import.meta.url));
let bot: Stage;
let constant: Stage;
beforeAll(async () => {
  bot = await startStage('bot', programs);
  constant = await startStage('constant', programs);
  await copyCommands(bot, constant);
}, 60_000);
afterAll(async () => {
  await bot.close();
  await constant.close();
});

const NOTHING_LOST = { refused: 0, lost: 0 };

describe('a load', () => {
  it.each([
    ['commands', COMMAND_MIX],
    ['autocomplete', AUTOCOMPLETE_MIX],
  ])('of %s is answered in full', async (_, mix) => {
    const result = await runLoad(bot.local, bot.bot, { mix, rate: 50, seconds: 2 });
    expect(result).toMatchObject({ ...NOTHING_LOST, answered: result.sent });
    expect(result.latency.count).toBe(result.sent);
    expect(result.sent).toBeGreaterThan(50);
    expect(result.cpuMsEach).toBeGreaterThan(0);
    expect(bot.local.violations).toEqual([]);
  });

  it('is put onto the bot that replies with a constant, too', async () => {
    const mix = [...COMMAND_MIX, ...AUTOCOMPLETE_MIX];
    const result = await runLoad(constant.local, constant.bot, { mix, rate: 50, seconds: 1 });
    expect(result).toMatchObject({ ...NOTHING_LOST, answered: result.sent });
  });

  it('that nobody answers is lost, and said to be', async () => {
    const local = await startLocalDiscord();
    const nobody: Stage = { ...constant, local, close: () => local.close() };
    await copyCommands(bot, nobody);
    const result = await runLoad(local, nobody.bot, { mix: COMMAND_MIX, rate: 20, seconds: 0.5 });
    await nobody.close();
    expect(result).toMatchObject({ answered: 0, refused: 0, lost: result.sent });
    expect(result.sent).toBeGreaterThan(0);
  });
});

it('a program that ends before it is ready is told', async () => {
  const probe = path.join(programs, 'bench', 'probe.js');
  const program = { file: probe, probe, flags: [], environment: {}, ready: /ready/ };
  await expect(startMeasured(program)).rejects.toThrow('ended with status 0 before it was ready');
});
