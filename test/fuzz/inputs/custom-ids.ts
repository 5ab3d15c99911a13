import { openAnswerer } from '../../../src/open-answerer.ts';
import { customId, deleteId } from '../../../src/presentation/discord/custom-id.ts';
import { fitsCustomId } from '../../../src/query/short.ts';
import type { Random } from '../random.ts';
import { letterExpression } from './expressions.ts';
import { mutated } from './mutate.ts';
import { REAL_QUESTIONS } from './questions.ts';
import { unicodeText } from './unicode.ts';

const ACTIONS = ['ask', 'share', 'csv', 'chart'] as const;

/** One question of so many is asked: enough for every kind of query that they lead to. */
const ONE_IN = 8;

/** Custom ids that the program itself has made. */
export const REAL_IDS = realCustomIds();

function realCustomIds(): readonly string[] {
  const answerer = openAnswerer();
  const asked = REAL_QUESTIONS.filter((_, index) => index % ONE_IN === 0).flatMap((question) => {
    const { outcome } = answerer.ask(question);
    return outcome.status === 'answered' ? [outcome.query] : [];
  });
  const pages = ['targets', 'discrepancies'].map((kind) => ({ kind, page: 1 }) as (typeof asked)[number]);
  const ids = [...asked, ...pages]
    .filter(fitsCustomId)
    .map((query, index) =>
      customId({ action: ACTIONS[index % 4] ?? 'ask', query, language: index % 3 ? 'en' : 'ja' }),
    );
  return [...ids, deleteId('123456789012345678'), 'choose'];
}

/** What the short form of a query is written in: signs that part, letters of kinds and options. */
const PARTS: readonly string[] = [
  ...[
    '.',
    '@',
    '>',
    '*',
    '$',
    '!',
    '+',
    '~',
    '#',
    '=',
    ':',
    '%',
    '%2E',
    '%zz',
    '_',
    'ja:',
    'q:',
    's:',
    'c:',
    'g:',
  ],
  ...[
    '1l',
    '1c',
    '1x',
    '1y',
    '1t',
    '1e',
    '1i',
    '0l',
    '2l',
    '1lL',
    '1l_',
    'd:',
    '9Q99',
    '1Q07>4Q99',
    '99991231',
  ],
  ...[
    'revenue',
    'nonsense',
    'constructor',
    '__proto__',
    '1e999',
    '-0',
    'NaN',
    '0x1',
    'FY9999',
    'n',
    'f',
    'm',
  ],
];

/** A custom id as a tampered client sends it. Discord lets at most 100 characters pass. */
export function tamperedId(random: Random, real: readonly string[]): string {
  const id = random.pick(real);
  const tampered = ((): string => {
    switch (random.int(6)) {
      case 0:
        return id;
      case 1:
        return random.list(12, () => random.pick(PARTS)).join('');
      case 2: {
        const at = random.int(id.length + 1);
        return id.slice(0, at) + random.pick(PARTS) + id.slice(at + random.int(3));
      }
      case 3:
        return `q:1xn.${letterExpression(random).slice(0, 60)}=revenue@3Q09.cash@20081231`;
      case 4:
        return unicodeText(random, 60);
      default:
        return mutated(id, random, real);
    }
  })();
  return tampered.slice(0, 100);
}
