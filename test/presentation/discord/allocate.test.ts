import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allocate, linesWithin } from '../../../src/presentation/discord/allocate.ts';

it.each([
  [
    'everything fits',
    [
      { need: 10, floor: 5 },
      { need: 20, floor: 5 },
    ],
    40,
    [10, 20],
  ],
  [
    'the first has more first',
    [
      { need: 30, floor: 5 },
      { need: 20, floor: 5 },
    ],
    40,
    [30, 10],
  ],
  [
    'the last has its floor',
    [
      { need: 90, floor: 5 },
      { need: 20, floor: 15 },
    ],
    40,
    [25, 15],
  ],
])('%s', (_, demands, room, shares) => {
  expect(allocate(demands, room)).toEqual(shares);
});

it('keeps the leading lines that fit', () => {
  expect(linesWithin(['abc', 'de', 'f'], 6)).toEqual({ kept: ['abc', 'de'], left: 1 });
  expect(linesWithin(['abc'], 2)).toEqual({ kept: [], left: 1 });
  expect(linesWithin([], 2)).toEqual({ kept: [], left: 0 });
});

it('never shares out more than there is', () => {
  const demand = fc.record({ need: fc.nat(500), floor: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(demand, { maxLength: 8 }), fc.integer({ min: 400, max: 1000 }), (demands, room) => {
      const shares = allocate(demands, room);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(room);
      shares.forEach((share, index) => {
        const { need = 0, floor = 0 } = demands[index] ?? {};
        expect(share).toBeGreaterThanOrEqual(Math.min(need, floor));
        expect(share).toBeLessThanOrEqual(need);
      });
    }),
  );
});
