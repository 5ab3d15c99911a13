import { describe, expect, it } from 'vitest';
import { type Patience, type Patiences, patientRequests } from '../../src/discord/patient-requests.ts';

const BRISK: Patience = { tryMs: 20, waitsMs: [1, 1] };
const BRISKLY: Patiences = {
  callback: BRISK,
  message: BRISK,
  followUp: { tryMs: 20, waitsMs: [] },
  other: BRISK,
};
const ME = 'https://discord.example/api/v10/users/@me';

/** A line to Discord on which each try goes as listed, and notes how many there were. */
function line(...tries: readonly (() => Promise<Response>)[]) {
  let made = 0;
  const request = patientRequests(BRISKLY, () => tries[made++]?.() ?? Promise.reject(new Error('one more')));
  return { request, made: () => made };
}

const never = () => new Promise<Response>(() => undefined);
const answer = (status: number) => () => Promise.resolve(new Response('{}', { status }));
const failure = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('a request to Discord', () => {
  it.each([
    ['an answer', [answer(200)]],
    ['an answer after one that never came, nor heeded that it was given up', [never, answer(200)]],
    ['an answer after a failure of Discord itself', [answer(502), answer(200)]],
    ['an answer after a torn connection', [failure('ECONNRESET'), failure('UND_ERR_SOCKET'), answer(200)]],
  ])('gets %s', async (_, tries) => {
    const { request, made } = line(...tries);
    expect((await request(ME, { method: 'GET' })).status).toBe(200);
    expect(made()).toBe(tries.length);
  });

  it('is given up after its last try, although none of them ever ends', async () => {
    const { request, made } = line(never, never, never, never);
    await expect(request(ME, { method: 'GET' })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    expect(made()).toBe(3);
  });

  it('is not tried again once whoever asked has gone', async () => {
    const controller = new AbortController();
    const { request, made } = line(never, answer(200));
    const asked = request(ME, { method: 'GET', signal: controller.signal });
    controller.abort();
    await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(made()).toBe(1);
  });

  it('that Discord refuses is not tried again', async () => {
    const { request, made } = line(answer(403), answer(200));
    expect((await request(ME, { method: 'GET' })).status).toBe(403);
    expect(made()).toBe(1);
  });
});
