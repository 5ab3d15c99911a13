import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayStateOf } from '../../src/discord/gateway-state.ts';
import { messageOf } from '../../src/local/server.ts';
import { type Observation, openObservation } from '../../src/telemetry/observation.ts';
import { BUILD } from '../telemetry/build.ts';
import { type Stage, startStageWith } from './running-bot.ts';
import { stubAnswerer } from './stub-answerer.ts';

let folder: string;
let stage: Stage;
let observation: Observation;
const lines: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'observed-'));
  observation = await openObservation({
    log: pino({ base: null }, { write: (line: string) => void lines.push(line) }),
    texts: 'public',
    unansweredFile: path.join(folder, 'unanswered.jsonl'),
    endpoint: { host: '127.0.0.1', port: 0 },
    build: BUILD,
  });
});
afterAll(async () => {
  await stage.close();
  await observation.close();
  rmSync(folder, { recursive: true });
});

const read = (at: string, method = 'GET'): Promise<Response> =>
  fetch(`${observation.address ?? ''}${at}`, { method });

describe('a bot that is observed', () => {
  it('is not healthy before it has logged in', async () => {
    const response = await read('/health');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'not ready', version: '1.2.3', shards: [] });
  });

  it('is healthy when it has, and answers', async () => {
    stage = await startStageWith(stubAnswerer(), { observe: observation.observe });
    observation.watch(() => gatewayStateOf(stage.bot.client));
    const response = await read('/health');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({
      status: 'ready',
      guilds: 1,
      shards: [{ id: 0, status: 'Ready' }],
    });
  });

  it('counts its answers', async () => {
    const { user } = stage.local;
    expect(messageOf(await user.slash('revenue', { period: '3Q09' })).components).toBeDefined();
    await user.slash('ask', { question: 'the meaning of life' });
    await user.autocomplete('revenue', { period: '' }, 'period');
    await expect.poll(async () => (await read('/metrics')).text()).toContain('entrance="autocomplete"');
    const response = await read('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const counted = (await response.text()).split('\n');
    expect(counted).toContain('iij_bot_requests_total{entrance="slash",result="answered",reason=""} 1');
    expect(counted).toContain(
      'iij_bot_requests_total{entrance="slash",result="unanswered",reason="no-metric"} 1',
    );
    expect(counted).toContain('iij_bot_request_duration_seconds_count{entrance="slash"} 2');
    expect(counted).toContain('iij_bot_gateway_ready{shard="0"} 1');
    expect(counted).toContain('iij_bot_guilds 1');
  });

  it('logs them, a line each', () => {
    const requests = lines.map((line) => JSON.parse(line) as object);
    expect(requests).toMatchObject([
      { msg: 'request', command: 'revenue', result: 'answered', query: '1l.revenue@3Q09' },
      { msg: 'request', command: 'ask', result: 'unanswered', text: 'the meaning of life' },
    ]);
  });

  it('collects what it could not answer', async () => {
    const file = path.join(folder, 'unanswered.jsonl');
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('the meaning of life');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      time: expect.any(String) as string,
      text: 'the meaning of life',
      result: 'unanswered',
      reason: 'no-metric',
      language: 'en',
    });
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/metrics/../secret', 404],
    ['POST', '/metrics', 405],
    ['DELETE', '/health', 405],
    ['HEAD', '/health', 200],
    ['GET', '/health?probe=1', 200],
  ])('answers %s %s with %i', async (method, at, status) => {
    expect((await read(at, method)).status).toBe(status);
  });

  it('says where it cannot be observed', async () => {
    const port = Number(new URL(observation.address ?? '').port);
    const again = openObservation({
      log: pino({ level: 'silent' }),
      texts: 'none',
      unansweredFile: undefined,
      endpoint: { host: '127.0.0.1', port },
      build: BUILD,
    });
    await expect(again).rejects.toThrow(
      `Health and metrics cannot be served at 127.0.0.1:${port} (EADDRINUSE): choose another METRICS_PORT or METRICS_HOST.`,
    );
  });

  it('is observed at the same port by the process that takes over, when the one before has left', async () => {
    const options = {
      log: pino({ level: 'silent' }),
      texts: 'none' as const,
      unansweredFile: undefined,
      build: BUILD,
    };
    const before = await openObservation({ ...options, endpoint: { host: '127.0.0.1', port: 0 } });
    const port = Number(new URL(before.address ?? '').port);
    const next = await openObservation({
      ...options,
      build: { ...BUILD, version: '1.2.4' },
      endpoint: { host: '127.0.0.1', port, waits: true },
    });
    const version = async (): Promise<unknown> =>
      ((await (await fetch(`${next.address ?? ''}/health`)).json()) as { version: unknown }).version;
    expect(await version()).toBe('1.2.3');
    await before.close();
    await expect.poll(version, { timeout: 5000 }).toBe('1.2.4');
    await next.close();
  });

  it('is not healthy when it has left', async () => {
    await stage.bot.stop();
    expect((await read('/health')).status).toBe(503);
  });
});
