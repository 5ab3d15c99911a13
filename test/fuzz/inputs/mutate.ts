import type { Random } from '../random.ts';
import { character } from './unicode.ts';

type Mutation = (text: string, at: number, random: Random, other: string) => string;

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

/** What fingers, keyboards, phones and pasting do to a text, and what somebody who wants harm does. */
const MUTATIONS: readonly Mutation[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => insert(text, at, text.charAt(at)),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  (text, at, random) => insert(text, at, character(random)),
  (text, at, random) => insert(text, at, random.pick(GLUE)),
  (text, at, random) => text.slice(0, at) + random.pick(GLUE) + text.slice(at + 1),
  (text, at, _, other) => `${text.slice(0, at)} ${other.slice(at % (other.length + 1))}`,
  (text, at, _, other) => insert(text, at, other),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', ''),
  (text) => text.split(' ').reverse().join(' '),
  (text) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
  (text, _, random) => text.replace(/\d/g, () => String(random.int(10))),
  (text, _, random) => text.replace(/\d+/, () => '9'.repeat(1 + random.int(40))),
  (text, at, random) => insert(text, at, text.slice(at, at + 1 + random.int(12)).repeat(1 + random.int(9))),
  (text, at, random) => insert(text, at, random.pick(GLUE).repeat(1 + random.int(60))),
  (text, _, random) =>
    `${random.pick(GLUE).repeat(random.int(30))}${text}${random.pick(GLUE).repeat(random.int(30))}`,
  (text) => text.normalize('NFD'),
  (text, _, random) => Array.from(text, (each) => (random.chance(0.2) ? `${each}\u200b` : each)).join(''),
];

const GLUE: readonly string[] = [
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    "'",
    '"',
    '`',
    '*',
    '_',
    '~',
    '|',
    '<',
    '>',
    '@',
    '#',
    '$',
    '%',
    '^',
    '&',
  ],
  ...['+', '-', '/', '\\', ',', '.', ':', ';', '!', '?', '=', '\n', '\t', '\u3000', '\0', '\u202e', '\u0301'],
  ...[
    ' of ',
    ' and ',
    ' the ',
    ' in ',
    ' to ',
    ' vs ',
    ' year before ',
    ' q',
    ' fy',
    ' 3Q09 ',
    '9M',
    '年',
    '月',
  ],
  ...['の', 'は', '第', '四半期', '累計', '末', 'ー', '・', '前年', '平成', '億円', '①', '㍻', 'ﾊ', '三'],
];

/** A text after some mutations. */
export function mutated(text: string, random: Random, others: readonly string[], most = 5): string {
  let result = text;
  for (let left = 1 + random.int(most); left > 0; left -= 1) {
    result = random.pick(MUTATIONS)(result, random.int(result.length + 1), random, random.pick(others));
  }
  return result;
}
