import { expect, it } from 'vitest';
import { isKnownQuery } from '../../src/discord/known-query.ts';
import { parseShort } from '../../src/query/short.ts';
import { STUB_DATASET } from './stub-answerer.ts';

it.each<[short: string, isKnown: boolean]>([
  ['1l.revenue@3Q09', true],
  ['1l.revenue@3Q09~9m09-release', true],
  ['1i.~9m09-release#1', true],
  ['1l.nonsense@3Q09', false],
  ['1l.revenue@3Q09~somewhere', false],
  ['1d.revenue@3Q09.revenue@3Q08~somewhere', false],
  ['1i.~somewhere#1', false],
  ['1f.nonsense', false],
  ['1t.nonsense@3Q09#1', false],
])('%s is a query about what the data have: %s', (short, isKnown) => {
  const query = parseShort(short);
  expect(query).toBeDefined();
  expect(query && isKnownQuery(STUB_DATASET, query)).toBe(isKnown);
});
