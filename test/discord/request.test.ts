import { describe, expect, it } from 'vitest';
import { type Arrival, openRequest, type Told } from '../../src/discord/request.ts';

const arrival: Arrival = { entrance: 'slash', command: 'ask', shard: 3, language: 'en', isPrivate: false };

describe('a request', () => {
  it.each<[string, Told[], object]>([
    ['of which nothing is told is done', [], { result: 'done', language: 'en' }],
    [
      'is what was told of it, the last word counting',
      [
        { query: '1l.revenue@3Q09', language: 'ja' },
        { result: 'answered' },
        { result: 'failed', reason: 'x' },
      ],
      { result: 'failed', reason: 'x', query: '1l.revenue@3Q09', language: 'ja' },
    ],
  ])('%s', (_, told, expected) => {
    let now = 100;
    const request = openRequest(arrival, () => now);
    told.forEach(request.note);
    now = 112.5;
    expect(request.close()).toEqual({ ...arrival, id: request.id, ms: 12.5, ...expected });
  });

  it('has an id of its own', () => {
    const ids = Array.from({ length: 1000 }, () => openRequest(arrival).id);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.filter((id) => !/^[0-9a-f]{12}$/.test(id))).toEqual([]);
  });

  it('is none where an edit changed nothing', () => {
    const edit: Arrival = { ...arrival, entrance: 'edit' };
    expect(openRequest(edit).close()).toBeUndefined();
    const answered = openRequest(edit);
    answered.note({ result: 'answered' });
    expect(answered.close()).toMatchObject({ entrance: 'edit', result: 'answered' });
  });
});
