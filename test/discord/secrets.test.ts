import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RestFault } from '../../src/local/faults/rest-faults.ts';
import { startLocalDiscord } from '../../src/local/server.ts';

/** Whatever becomes of the program, its token never stands in what it prints, nor the keys of interactions. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.marker.of-a-token-that-is-never-to-be-seen';
/** The address of a callback holds the key by which anyone could answer in the bot's place. */
const CALLBACK = /\/(?:interactions|webhooks)\/\d+\/[\w-]{8,}/;

/** What Discord and the network answer with, one after the other. */
const FAULTS: readonly RestFault[] = [
  { kind: 'refused', status: 403, code: 50013, message: 'Missing Permissions' },
  { kind: 'refused', status: 404, code: 10062, message: 'Unknown interaction' },
  { kind: 'failed', status: 500 },
  { kind: 'lost', how: 'cut', carriedOut: false },
];

type Step = { readonly when: RegExp; readonly then: (end: () => void) => void | Promise<void> };

/** Runs the program with the token at the finest level of logging; does each step once its words are printed. */
function outputOf(environment: Record<string, string>, { when, then }: Step): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['dist/start.js'], {
      cwd: root,
      env: { ...process.env, DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'trace', SHARDS: '', ...environment },
    });
    let out = '';
    let done = false;
    const read = (chunk: Buffer): void => {
      out += chunk.toString();
      if (done || !when.test(out)) return;
      done = true;
      void then(() => child.kill('SIGTERM'));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => {
      resolve(out);
    });
  });
}

function expectNoSecret(out: string): void {
  expect(out.length).toBeGreaterThan(20);
  for (const part of [
    TOKEN,
    ...TOKEN.split('.').filter((each) => each.length > 10),
    encodeURIComponent(TOKEN),
  ])
    expect(out).not.toContain(part);
  expect(out).not.toContain(Buffer.from(TOKEN).toString('base64').slice(0, 20));
  expect(out).not.toMatch(CALLBACK);
}

describe('no secret is printed', () => {
  it('by a bot that answers, and one whose answers and suggestions Discord fails to take', async () => {
    const local = await startLocalDiscord({ token: TOKEN });
    const { user } = local;
    const out = await outputOf(
      { DISCORD_API_URL: local.apiUrl },
      {
        when: /Invite it.*\n/,
        async then(end) {
          const period = { period: '3Q09' };
          await user.slash('revenue', period);
          await user.autocomplete('revenue', period, 'period');
          for (const fault of FAULTS) {
            local.faults.onRest(fault);
            await user.slash('revenue', period, { timeoutMs: 1500 });
            local.faults.onRest(fault);
            await user.autocomplete('revenue', period, 'period', { timeoutMs: 1500 });
          }
          local.faults.dropSockets();
          end();
        },
      },
    );
    await local.close();
    expect(out).toContain('"request"');
    expectNoSecret(out);
  }, 60_000);

  it('where Discord refuses the token', async () => {
    const local = await startLocalDiscord();
    const out = await outputOf({ DISCORD_API_URL: local.apiUrl }, { when: /$^/, then: () => undefined });
    await local.close();
    expect(out).toContain('Discord refused the token');
    expectNoSecret(out);
  }, 60_000);

  it('where the network is down', async () => {
    const out = await outputOf(
      { DISCORD_API_URL: 'http://127.0.0.1:1/api' },
      {
        when: /127\.0\.0\.1|reached|ECONNREFUSED/,
        then: (end) => {
          end();
        },
      },
    );
    expectNoSecret(out);
  }, 60_000);

  it('where the token is written wrongly', async () => {
    const out = await outputOf({ DISCORD_TOKEN: `Bot ${TOKEN}` }, { when: /$^/, then: () => undefined });
    expect(out).toContain('DISCORD_TOKEN must be the token alone');
    expectNoSecret(out);
  }, 60_000);
});
