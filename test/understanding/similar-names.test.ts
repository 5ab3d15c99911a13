import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarNames } from '../../src/understanding/words/similar-names.ts';

const NAMES = [
  ['operating income', '営業利益'],
  ['net income'],
  ['total assets'],
  ['cash and cash equivalents', 'cash'],
];
const search = similarNames(NAMES);
const likest = (text: string): number | undefined =>
  search(text).toSorted((a, b) => b.likeness - a.likeness)[0]?.index;

describe('the name that a text is spelt like', () => {
  it.each([
    ['opersting income', 0],
    ['opertaing incom', 0],
    ['営業利', 0],
    ['netincome', 1],
    ['tottal asset', 2],
    ['casj', 3],
  ])('of %j is number %d', (text, index) => {
    expect(likest(text)).toBe(index);
  });

  it.each(['zzz', '', 'x', 'weather', '天気'])('of %j there is none', (text) => {
    expect(search(text)).toEqual([]);
  });

  it('is a name itself, entirely', () => {
    NAMES.forEach((names, index) => {
      for (const name of names) expect(search(name)).toContainEqual({ index, likeness: 1 });
    });
  });

  it('is as like as 0 to 1, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { likeness } of search(text)) expect(likeness > 0 && likeness <= 1).toBe(true);
      }),
    );
  });
});
