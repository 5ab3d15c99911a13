import type { Random } from '../random.ts';
import { expressionText } from './expressions.ts';
import { mutated } from './mutate.ts';
import { JAPANESE_QUESTIONS, REAL_QUESTIONS } from './questions.ts';
import { character, unicodeText } from './unicode.ts';

/** Texts as they are typed, pasted and made up to do harm. */

const WORDS: readonly string[] =
  `revenue operating income net margin cost of SI per share total assets goodwill contracts 3Q09 9M08 FY2008 Q3 2009
  half nine months ended December 31 2008-12-31 latest year before same quarter yoy qoq percent points ratio sum average
  highest lowest versus target original revised dollars million ( ) + - * / ^ 2 , and in to from by how much many which
  was IIJ-Global Acme profit breakdown source define 売上高 営業利益 前年同期比 2008年度 第3四半期 累計 の は 比率 目標
  定義 末 上期 億円 constructor __proto__ toString`.split(/\s+/);

/** What a message's reader must never be shown as anything but these characters. */
export const INJECTIONS: readonly string[] = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</revenue:123456789012345678>',
  '<a:wave:123456789012345678>',
  '<t:1234567890:R>',
  '<id:customize>',
  '[IIJ](https://evil.example)',
  '[IIJ](<https://evil.example> "title")',
  '<https://evil.example>',
  'https://evil.example/a_b_c',
  'HTTPS://evil.example',
  '**bold** __under__ *it* _it_ ~~gone~~ ||hidden||',
  '`code`',
  '```js\nfence\n```',
  '# heading',
  '-# small',
  '> quote',
  '>>> quote',
  '- item',
  '1. item',
  '\u202e9M08 eunever',
  '\u2066hidden\u2069',
  'rev\u200benue',
  'rev\u00adenue',
  '\u{e0041}\u{e0042}',
  'z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}} ${7*7} #{7*7}',
  "'; DROP TABLE facts; --",
  '=HYPERLINK("https://evil.example")',
  '\\',
];

type Kind = (random: Random) => string;

const wordsInAnyOrder: Kind = (random) =>
  random.list(40, () => random.pick(WORDS)).join(random.chance(0.8) ? ' ' : '');
const realQuestion: Kind = (random) => mutated(random.pick(REAL_QUESTIONS), random, REAL_QUESTIONS);
const japanese: Kind = (random) => mutated(random.pick(JAPANESE_QUESTIONS), random, REAL_QUESTIONS);
const injected: Kind = (random) => {
  const words = random.list(4, () => random.pick([...WORDS, ...INJECTIONS, random.pick(INJECTIONS)]));
  return [random.pick(INJECTIONS), ...words].join(random.pick([' ', '', '\n']));
};
const nested: Kind = (random) => {
  const [open, close] = random.pick(['()', '[]', '{}', '「」', '""', '**', '__', '<>', '（）']).split('');
  return `${open?.repeat(random.int(180))}${random.pick(REAL_QUESTIONS)}${close?.repeat(random.int(180))}`;
};

/** One thing over and over, mostly as long as is still read, sometimes as long as fits into a message and longer. */
const repeated: Kind = (random) => {
  const part = random.pick([
    () => random.pick(WORDS),
    () => character(random),
    () => `${random.pick(WORDS)}${random.pick([' ', ',', '-', '/', "'", '(', '.', ''])}`,
    () => random.pick(REAL_QUESTIONS),
    () => random.pick(INJECTIONS),
    () => mutated(random.pick(WORDS), random, WORDS),
  ])();
  const length = random.chance(0.85) ? 400 : random.pick([401, 2000, 4000, 6000]);
  return part.repeat(Math.ceil(length / Math.max(1, part.length))).slice(0, length);
};

/** Each kind as often as it is here. */
const KINDS: readonly Kind[] = [
  ...[realQuestion, realQuestion, realQuestion, japanese, japanese, wordsInAnyOrder, injected],
  ...[unicodeText, repeated, nested, expressionText],
];

/** A text of any kind. */
export const anyText = (random: Random): string => random.pick(KINDS)(random);
