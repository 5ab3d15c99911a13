import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BLANK = {
  DISCORD_TOKEN: '',
  DISCORD_API_URL: '',
  DISCORD_GUILD_ID: '',
  LOCAL_PORT: '',
  LOG_LEVEL: 'warn',
  LOG_QUESTIONS: '',
  UNANSWERED_FILE: '',
  METRICS_PORT: '',
  METRICS_HOST: '',
  SHARDS: '',
  SHARD_IDS: '',
  SHARD_COUNT: '',
};

type Ended = { status: number | null; out: string; err: string };

type Running = { program?: string[]; cwd?: string; onOutput?: (out: string, end: () => void) => void };

/** Runs the program until it ends; `onOutput` sees what it has printed so far and may end it. */
function run(environment: Record<string, string>, running: Running = {}): Promise<Ended> {
  const { program = ['run.mjs', 'start'], cwd = root, onOutput } = running;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, {
      cwd,
      env: { ...process.env, ...BLANK, ...environment },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      onOutput?.(out, () => child.kill('SIGTERM'));
    });
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (status) => {
      resolve({ status, out, err });
    });
  });
}

describe('npm start', () => {
  let local: LocalDiscord;
  beforeAll(async () => {
    local = await startLocalDiscord();
  });
  afterAll(() => local.close());

  it('ends with status 1 and one sentence when the token is refused', async () => {
    const { status, out, err } = await run({ DISCORD_TOKEN: 'wrong-token', DISCORD_API_URL: local.apiUrl });
    expect(status).toBe(1);
    expect(err).toBe(
      'Discord refused the token: copy it again from the developer portal into DISCORD_TOKEN.\n',
    );
    expect(out).not.toContain('wrong-token');
  });

  it('ends with status 1 and a sentence for each wrong setting', async () => {
    const { status, err } = await run({ DISCORD_GUILD_ID: 'mine', LOCAL_PORT: 'none' });
    expect(status).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('ends with status 1 and one sentence when the commands cannot be registered', async () => {
    const { status, err } = await run({
      DISCORD_TOKEN: local.token,
      DISCORD_API_URL: local.apiUrl,
      DISCORD_GUILD_ID: '100000000000000000',
    });
    expect(status).toBe(1);
    expect(err).toMatch(/^Discord did not take the commands \(.*\): check DISCORD_GUILD_ID .*\.\n$/);
  });

  it('ends with status 1 and one sentence when a data file is damaged', async () => {
    const cwd = mkdtempSync(path.join(tmpdir(), 'bot-'));
    cpSync(path.join(root, 'dist'), path.join(cwd, 'dist'), { recursive: true });
    cpSync(path.join(root, 'data'), path.join(cwd, 'data'), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(cwd, 'node_modules'));
    writeFileSync(path.join(cwd, 'data', 'documents.json'), '[{"id": 1');
    const { status, err } = await run({}, { program: ['dist/start.js'], cwd });
    rmSync(cwd, { recursive: true });
    expect(status).toBe(1);
    expect(err).toMatch(/^\S*documents\.json:\d+ is not valid JSON: .*\n$/);
  });

  it('logs in with a token, says what it knows and how to invite it, and leaves when told to', async () => {
    const environment = { DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl };
    const { status, out, err } = await run(environment, {
      onOutput: (soFar, end) => {
        if (/Invite it.*\n/.test(soFar)) end();
      },
    });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(
      /^IIJ results bot \S+ on Node \S+, data \S+\.\n[\d,]+ facts of \d+ metrics, the latest results are of \S+; .*\.\n\d+ commands registered; shard 0 of 1, in 1 server\.\n/,
    );
    expect(out).toContain('permissions=');
    expect(local.user.commands().map(({ name }) => name)).toContain('revenue');
    expect(local.violations).toEqual([]);
  });

  it('starts a local Discord without a token, beside a program that has its port', async () => {
    const port = new URL(local.pageUrl).port;
    const { status, out, err } = await run(
      { LOCAL_PORT: port },
      {
        onOutput: (soFar, end) => {
          if (/Open http\S+\n/.test(soFar)) end();
        },
      },
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`Port ${port} is in use`);
    expect(out).toContain('No DISCORD_TOKEN is set');
  });
});
