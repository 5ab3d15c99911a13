import type { Random } from '../random.ts';

/** Ranges of code points, each a kind of character that programs trip over. */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0x00, 0x1f],
  [0x7f, 0xa0],
  [0xa1, 0x24f],
  [0x300, 0x36f], // combining marks
  [0x590, 0x6ff], // right to left
  [0xe00, 0xe7f],
  [0x1100, 0x11ff],
  [0x2000, 0x206f], // spaces, joiners, directions
  [0x2070, 0x2bff],
  [0x3000, 0x30ff],
  [0x3200, 0x33ff], // squared words
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff], // halves of pairs
  [0xe000, 0xf8ff],
  [0xfb00, 0xfdff],
  [0xfe00, 0xfe0f], // variation selectors
  [0xff00, 0xffef], // full and half width
  [0x1d400, 0x1d7ff], // mathematical letters, which are normalized to plain ones
  [0x1f300, 0x1faff],
  [0xe0000, 0xe007f], // tags
];

export function character(random: Random): string {
  const [from, to] = random.pick(RANGES);
  return String.fromCodePoint(from + random.int(to - from + 1));
}

/** Characters of any kind. */
export const unicodeText = (random: Random, most = 120): string =>
  random.list(most, () => character(random)).join('');
