import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readShardIds, writeShardIds } from '../../src/sharding/shard-ids.ts';

it.each([
  ['0', [0]],
  ['0-3,8', [0, 1, 2, 3, 8]],
  [' 8 , 0 - 3 ', [0, 1, 2, 3, 8]],
  ['1,1,0-1', [0, 1]],
])('reads %s', (text, ids) => {
  expect(readShardIds(text)).toEqual(ids);
});

it.each(['', ',', '1,', '3-1', '-1', '1.5', 'all', '0-', '10000', '0;1'])('does not read "%s"', (text) => {
  expect(readShardIds(text)).toBeUndefined();
});

it('reads back any list that it writes', () => {
  const lists = fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 1 });
  fc.assert(
    fc.property(lists, (list) => {
      const ids = list.sort((one, other) => one - other);
      expect(readShardIds(writeShardIds(ids))).toEqual(ids);
    }),
  );
});
