import { expect, it } from 'vitest';
import { createConversations } from '../../src/discord/conversations.ts';
import { lookup } from '../presentation/discord/views.ts';

const about = (period: string) => ({ query: lookup('revenue', period) });

it('remembers the last turn of each person in each channel', () => {
  const { remember, recall } = createConversations();
  remember('channel', 'ann', about('3Q08'));
  remember('channel', 'ann', about('3Q09'));
  remember('channel', 'bob', about('1H08'));
  expect(recall('channel', 'ann')).toEqual(about('3Q09'));
  expect(recall('channel', 'bob')).toEqual(about('1H08'));
  expect(recall('elsewhere', 'ann')).toBeUndefined();
});

it('forgets after fifteen minutes of silence', () => {
  let now = 0;
  const { remember, recall } = createConversations({ now: () => now });
  remember('channel', 'ann', about('3Q09'));
  now = 15 * 60_000 - 1;
  expect(recall('channel', 'ann')).toBeDefined();
  now += 1;
  expect(recall('channel', 'ann')).toBeUndefined();
});

it('forgets the one that was silent longest when there are too many', () => {
  const { remember, recall } = createConversations({ most: 2 });
  remember('channel', 'ann', about('3Q09'));
  remember('channel', 'bob', about('3Q09'));
  remember('channel', 'ann', about('3Q08'));
  remember('channel', 'cat', about('3Q09'));
  expect(recall('channel', 'bob')).toBeUndefined();
  expect(recall('channel', 'ann')).toBeDefined();
  expect(recall('channel', 'cat')).toBeDefined();
});

it('remembers ten thousand conversations of a hundred thousand people', () => {
  const { remember, recall } = createConversations();
  for (let id = 0; id < 100_000; id += 1) remember('channel', String(id), about('3Q09'));
  const known = Array.from({ length: 100_000 }, (_, id) => recall('channel', String(id))).filter(Boolean);
  expect(known.length).toBe(10_000);
});
