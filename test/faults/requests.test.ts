import { afterEach, describe, expect, it } from 'vitest';
import type { RestFault } from '../../src/local/faults/rest-faults.ts';
import { type Stage, textOf } from '../discord/running-bot.ts';
import { finished, logged, saidBy, startDisturbed, TRIES } from './disturbed-stage.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const MESSAGE = 'POST /channels/:channel/messages';

/** The ways to ask, each with the request that carries the answer. */
const ASKING: readonly [string, string, (stage: Stage) => unknown][] = [
  ['a command', CALLBACK, ({ local }) => local.user.slash('revenue', { period: '3Q09' })],
  [
    'a direct message',
    MESSAGE,
    ({ local }) => local.user.sendMessage({ channelId: local.dmChannelId, content: 'revenue 3Q09' }),
  ],
];

const FAULTS: readonly [string, RestFault][] = [
  ['Discord fails with 500, twice', { kind: 'failed', status: 500, times: 2 }],
  ['Discord fails with 502', { kind: 'failed', status: 502 }],
  ['the request is lost', { kind: 'lost', how: 'silence', carriedOut: false }],
  ['what Discord says of it is lost', { kind: 'lost', how: 'silence', carriedOut: true }],
  ['the connection is cut before it', { kind: 'lost', how: 'cut', carriedOut: false }],
  ['the connection is cut after it', { kind: 'lost', how: 'cut', carriedOut: true }],
  ['the route is limited', { kind: 'rate-limited', scope: 'user', retryAfter: 0.2 }],
  ['everything is limited', { kind: 'rate-limited', scope: 'global', retryAfter: 0.2 }],
];

let stage: Stage;
afterEach(() => stage.close());

describe.each(ASKING)('%s is answered once, although', (_, where, ask) => {
  it.each(FAULTS)('%s', async (_, fault) => {
    stage = await startDisturbed();
    const staged = stage.local.faults.onRest({ ...fault, where });
    void ask(stage);
    await staged.whenMet(fault.times ?? 1);
    await stage.local.user.waitForMessage((message) => textOf(message).includes('JPY 16,038 million'));
    await finished(stage);
    expect(saidBy(stage).map(textOf)).toEqual([expect.stringContaining('JPY 16,038 million')]);
    expect([
      ...logged(stage, 'error'),
      ...logged(stage, 'warn').filter((line) => !/^Discord asks/.test(line)),
    ]).toEqual([]);
  });
});

describe('an answer that takes longer than Discord waits', () => {
  it('arrives although what Discord said of its announcement is lost', async () => {
    stage = await startDisturbed();
    const { local } = stage;
    local.faults.onRest({ kind: 'lost', how: 'cut', carriedOut: true, where: CALLBACK });
    const { id } = local.user.sendMessage({ channelId: local.channelId, content: 'Revenue was high.' });
    const result = await local.user.contextMenu('Check figures', id);
    expect(result.kind).toBe('message');
    expect(logged(stage, 'error')).toEqual([]);
  });

  it('arrives although Discord fails when it is to be shown', async () => {
    stage = await startDisturbed();
    const { local } = stage;
    const where = 'PATCH /webhooks/:application/:token/messages/:message';
    local.faults.onRest({ kind: 'failed', status: 503, where, times: 2 });
    const { id } = local.user.sendMessage({ channelId: local.channelId, content: 'Revenue was high.' });
    expect((await local.user.contextMenu('Check figures', id)).kind).toBe('message');
    expect(logged(stage, 'error')).toEqual([]);
  });
});

describe('an answer that cannot be delivered', () => {
  it('too late leaves nothing but a warning', async () => {
    stage = await startDisturbed({ answerMs: 50 });
    const held = stage.local.faults.onRest({ kind: 'held', where: CALLBACK });
    const result = await stage.local.user.slash('revenue', { period: '3Q09' });
    expect(result).toMatchObject({ kind: 'failed', reason: 'timeout' });
    const more = stage.local.faults.onRest({ kind: 'held', times: 9 });
    held.end();
    more.end();
    await finished(stage);
    expect(more.met).toBe(0);
    expect(logged(stage, 'warn')).toEqual(['an answer could not be delivered']);
    expect(logged(stage, 'error')).toEqual([]);
  });

  it.each(ASKING)('since Discord fails on and on: %s leaves one warning', async (_, where, ask) => {
    stage = await startDisturbed({ answerMs: 200 });
    const staged = stage.local.faults.onRest({ kind: 'failed', status: 500, times: 1000, where });
    void ask(stage);
    await staged.whenMet(TRIES);
    await finished(stage);
    expect(staged.met).toBe(TRIES);
    expect(logged(stage, 'warn')).toEqual(['an answer could not be delivered']);
  });
});
