import { openSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import { textOf } from '../discord/running-bot.ts';
import { type Program, READY, runBot } from './program.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const FIGURE = expect.stringContaining('JPY 16,038 million') as string;

let local: LocalDiscord;
let program: Program | undefined;
beforeEach(async () => {
  local = await startLocalDiscord();
});
afterEach(async () => {
  program?.child.kill('SIGKILL');
  await program?.ended;
  await local.close();
});

/** Runs the bot until it is ready. */
async function started(...more: [Parameters<typeof runBot>[1]?, Parameters<typeof runBot>[2]?]) {
  program = runBot(local, ...more);
  await program.prints(READY);
  return program;
}

/** Asks as one of several people: nobody asks so much that they would be slowed down. */
const ask = (person = 0) =>
  local.user.slash('revenue', { period: '3Q09' }, { userId: `1122334455667788${person + 10}` });

async function answers(asked: readonly ReturnType<typeof ask>[]): Promise<string[]> {
  return (await Promise.all(asked)).map((result) =>
    result.kind === 'message' ? textOf(result.message) : result.kind,
  );
}

describe('told to end under load', () => {
  it('finishes what it has, takes nothing more, and leaves with status 0', async () => {
    const { child, ended, printed } = await started();
    const held = local.faults.onRest({ kind: 'held', times: 100, where: CALLBACK });
    const under = Array.from({ length: 30 }, (_, person) => ask(person));
    await held.whenMet(30);
    child.kill('SIGTERM');
    const toldAt = performance.now();
    held.end();
    expect(await answers(under)).toEqual(Array(30).fill(FIGURE));
    expect((await ended).status).toBe(0);
    expect(performance.now() - toldAt).toBeLessThan(5000);
    expect(await ask()).toMatchObject({ kind: 'failed', reason: 'offline' });
    expect(local.violations).toEqual([]);
    expect(printed()).not.toMatch(/"level":[456]0/);
  });

  it('leaves within five seconds where Discord does not answer, and says what is left', async () => {
    const { child, ended, printed } = await started();
    const lost = local.faults.onRest({ kind: 'lost', how: 'silence', carriedOut: false, times: 100 });
    local.user.sendMessage({ channelId: local.dmChannelId, content: 'revenue 3Q09' });
    await lost.whenMet();
    child.kill('SIGTERM');
    const toldAt = performance.now();
    expect((await ended).status).toBe(0);
    expect(performance.now() - toldAt).toBeLessThan(5000);
    expect(printed()).toMatch(/"unfinished":1,.*left before everything was answered/);
  });
});

describe('without Discord', () => {
  it('the start says so and when it tries again, and goes on when Discord is there', async () => {
    local.faults.cutNetwork();
    program = runBot(local);
    await program.prints(
      /Discord cannot be reached \([^)]+\): check the network and DISCORD_API_URL\. Trying again in 1 second\./,
    );
    local.faults.restoreNetwork();
    await program.prints(READY);
    expect(await answers([ask()])).toEqual([FIGURE]);
  });

  it('the start can be ended while it waits', async () => {
    local.faults.cutNetwork();
    program = runBot(local);
    await program.prints(/Trying again/);
    program.child.kill('SIGTERM');
    expect((await program.ended).status).toBe(0);
  });
});

describe('a running bot', () => {
  it('whose token is revoked says so, without the token, and ends with status 1', async () => {
    const { ended, printed } = await started();
    local.faults.revokeToken();
    expect((await ended).status).toBe(1);
    expect(printed()).toMatch(/\nDiscord refused the token: copy it again .* into DISCORD_TOKEN\.\n$/);
    expect(printed()).not.toContain(local.token);
  });

  it('goes on when a promise fails that nothing waits for, and logs it', async () => {
    const fault = 'process.on("SIGUSR2", () => void Promise.reject(new Error("unheard")))';
    const { child, prints } = await started(
      {},
      {
        NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(fault)}`,
      },
    );
    child.kill('SIGUSR2');
    await prints(/"message":"unheard".*a failure was heard by nothing/);
    expect(await answers([ask()])).toEqual([FIGURE]);
  });

  it.skipIf(process.platform !== 'linux')('answers although its log is on a full disk', async () => {
    program = runBot(
      local,
      { stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')] },
      { LOG_LEVEL: 'trace' },
    );
    await program.prints(READY);
    expect(await answers([ask(), ask()])).toEqual([FIGURE, FIGURE]);
  });
});
