import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataDirectory } from '../../src/dataset/files.ts';
import { LONGEST_QUESTION, normalizer } from '../../src/understanding/words/normalize.ts';
import { loadVocabulary } from '../../src/understanding/words/vocabulary.ts';
import type { Conversation } from '../../src/understanding/understand.ts';
import { answerer, askJson } from '../answering/answerer.ts';
import { shortestTime, TIMES_THE_LIMIT } from '../shortest-time.ts';

/** Whatever is typed gets one of three replies, the same one each time, and soon. */

/** No single input may take longer, once the program is warm. */
const LIMIT_MS = 20 * TIMES_THE_LIMIT;
const STATUSES: readonly string[] = ['answered', 'clarify', 'unanswered'];

const folder = path.join(path.dirname(new URL(import.meta.url).pathname), '..', 'questions');
const realQuestions = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { q: string }).q);

const normalize = normalizer(loadVocabulary(dataDirectory()).rewritten);

/** Asks, and checks what must hold for every reply to anything. */
function checked(text: string, conversation?: Conversation): void {
  const first = askJson(text, conversation);
  expect(STATUSES).toContain(first.json.status);
  expect(first.json.text).not.toBe('');
  expect(askJson(text, conversation)).toEqual(first);
  const took = shortestTime(() => answerer.ask(text, { conversation }), LIMIT_MS);
  expect(took, `ms for ${JSON.stringify(text.slice(0, 80))}`).toBeLessThan(LIMIT_MS);
}

beforeAll(() => {
  for (const question of realQuestions.slice(0, 200)) answerer.ask(question);
  answerer.ask('2 * (revenue 3Q09 - cost of revenues 3Q09)');
});

describe('anything that is typed', () => {
  it.each<[what: string, text: string]>([
    ['nothing', ''],
    ['one space', ' '],
    ['only blanks', ' \t\r\n\u3000\u00a0'],
    ['one letter', 'q'],
    ['one sign', '?'],
    ['only signs', '!@#$%^&*()_+-=[]{}|;:,.<>/?~`'],
    ['only operators', '+-*/^()'],
    ['only quotes', `"'“”‘’「」『』`],
    ['only emoji', '📈📉💹🙏🏽👨‍👩‍👧‍👦'],
    ['a lone surrogate', 'revenue \ud800 3Q09'],
    ['reversed surrogates', '\udc00\ud800'],
    ['zero bytes', 'revenue\0 3Q09\0'],
    ['control characters', '\u0001\u0002\u001b[31mrevenue\u001b[0m'],
    ['directions', '\u202erevenue 3Q09\u202c'],
    ['combining marks', `rev\u0301enue${'\u0301'.repeat(300)}`],
    ['what becomes long when normalized', '\ufdfa'.repeat(390)],
    ['full-width text', 'ｒｅｖｅｎｕｅ　３Ｑ０９'],
    ['right-to-left text', 'إيرادات 3Q09'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor 3Q09'],
    ['toString', 'toString hasOwnProperty valueOf 3Q09'],
    ['prototype, as a metric', 'revenue.constructor.prototype 9M08'],
    ['hasOwnProperty, as an ordinal', 'hasownproperty quarter 2009'],
    ['constructor, as a month', 'constructor 31, 2008 total assets'],
    ['constructor, as a number', 'constructor months ended December 2008 revenue'],
    ['a script', '<script>alert(1)</script> revenue 3Q09'],
    ['SQL', `'; DROP TABLE facts; -- revenue 3Q09`],
    ['a template', '${process.exit(1)} {{7*7}} revenue'],
    ['a call', 'import("fs").readFileSync("/etc/passwd")'],
    ['an assignment', 'a = 3; a(); revenue 3Q09 = 5'],
    ['a regular expression', '(a+)+$ ^(?:revenue|.*)*$ [\\s\\S]+'],
    ['a path', '../../../../etc/passwd'],
    ['JSON', '{"kind":"lookup","figure":{"metric":"revenue","period":"3Q09"}}'],
    ['mentions', '<@123456789012345678> <#1> <:a:1> </ask:1> @everyone revenue'],
    ['markdown', '**revenue** _3Q09_ ~~x~~ ||y|| `z` ```code```'],
    ['digits', '9'.repeat(399)],
    ['thousands of digits', '9'.repeat(5000)],
    ['digits in groups', '1,234,567,890,'.repeat(28)],
    ['a number beyond all numbers', `revenue 3Q09 * ${'9'.repeat(330)}`],
    ['powers of powers', 'revenue 3Q09 ^ 9 ^ 9 ^ 9 ^ 9'],
    ['deep brackets', '('.repeat(190) + 'revenue 3Q09' + ')'.repeat(190)],
    ['open brackets', '('.repeat(390)],
    ['closing brackets', ')'.repeat(390)],
    ['brackets without end', '('.repeat(4000)],
    ['square brackets', '['.repeat(390)],
    ['many operators', '-'.repeat(380) + 'revenue 3Q09'],
    ['many pluses', 'revenue 3Q09' + '+revenue 3Q09'.repeat(29)],
    ['many metrics', 'revenue '.repeat(49)],
    ['many periods', '3Q09 '.repeat(79)],
    ['many ranges', '1Q-3Q '.repeat(65)],
    ['many dates', '31/12/2008 '.repeat(36)],
    ['many relative periods', 'the year before '.repeat(24)],
    [
      'words that may be cut short in many ways',
      `profit in yen, 2Q08 ${'(SI reve '.repeat(6)}(SI revenue minus cos`,
    ],
    ['one misspelt word again and again', `2007 Oct-Dec for EBIT${'DA adjus '.repeat(6)}[[[[[DA adjusted`],
    ['many places where a remark may begin', 'but because '.repeat(33)],
    ['remarks after a question', `revenue 3Q09 ${'but i think because it looks odd '.repeat(11)}`],
    ['many Japanese remarks', '売上高ですが、'.repeat(57)],
    ['misspelt words before remarks', `3Q09 xq ${'netwrok servces rvenue but '.repeat(14)}`],
    ['many joining words', `revenue nine months ${'of the '.repeat(50)} 2008`],
    ['many slashes', '1/2/3/4/5/6/7/8/9/'.repeat(22)],
    ['many apostrophes', "'".repeat(399)],
    ['many commas', 'revenue' + ','.repeat(380) + '3Q09'],
    ['one long word', 'revenue'.repeat(57)],
    ['short words run together', 'sum'.repeat(133)],
    ['words run together that are none', 'before'.repeat(66)],
    ['characters that are words', '\u331a'.repeat(400)],
    ['long Japanese without periods', '営業利益率の前年同期比は'.repeat(33)],
    ['many ampersands', 'a&'.repeat(190)],
    ['words nearly names', 'oparating incom revenu grss margn '.repeat(11)],
    ['a very long question', 'What was the total revenue of the company '.repeat(2000)],
    ['a very long word', 'x'.repeat(1_000_000)],
    ['spaces without end', `revenue${' '.repeat(100_000)}3Q09`],
  ])('%s', (_, text) => {
    checked(text);
  });

  it('even one name said as often as fits', () => {
    checked('売上高'.repeat(133));
  });

  it('is read up to a length, and what is longer is told so', () => {
    const fits = 'operating income 9M08'.padEnd(LONGEST_QUESTION, ' ');
    expect(answerer.ask(fits).outcome.status).toBe('answered');
    expect(answerer.ask(`${fits} `).outcome).toMatchObject({
      status: 'unanswered',
      reason: { code: 'too-long', limit: LONGEST_QUESTION },
    });
  });

  it('may be any Unicode', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 120 }),
          fc.string({ unit: 'grapheme', maxLength: 120 }),
          fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        ),
        (text) => {
          checked(text);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('may be a real question, mangled', () => {
    const mangled = fc
      .record({
        question: fc.constantFrom(...realQuestions),
        other: fc.constantFrom(...realQuestions),
        at: fc.nat(),
        what: fc.constantFrom('drop', 'double', 'swap', 'insert', 'join', 'upper', 'reverse', 'glue'),
        letter: fc.oneof(
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
          fc.constantFrom('(', "'", '/'),
        ),
      })
      .map(({ question, other, at, what, letter }) => {
        const place = at % Math.max(1, question.length);
        const [before, after] = [question.slice(0, place), question.slice(place)];
        switch (what) {
          case 'drop':
            return before + after.slice(1);
          case 'double':
            return before + after.slice(0, 1) + after;
          case 'swap':
            return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
          case 'insert':
            return before + letter + after;
          case 'join':
            return `${before} ${other.slice(place)}`;
          case 'upper':
            return question.toUpperCase();
          case 'reverse':
            return question.split(' ').reverse().join(' ');
          default:
            return question.replaceAll(' ', '');
        }
      });
    fc.assert(
      fc.property(mangled, (text) => {
        checked(text);
      }),
      { numRuns: 1500 },
    );
  });

  it('may be words of the trade in any order', () => {
    const words = fc.constantFrom(
      ...'revenue operating income net margin cost of SI per share total assets 3Q09 9M08 FY2008 Q3 2009 half nine months ended December 31 latest year before yoy qoq percent ratio sum average highest versus target original dollars ( ) + - * / ^ 2 , and in to from 売上高 営業利益 前年同期比 2008年度 第3四半期 累計 の は 比率 目標 定義'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.constantFrom('', ' '),
        fc.constantFrom(undefined, answerer.ask('operating income 9M08').conversation),
        (said, space, conversation) => {
          checked(said.join(space), conversation);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('the plain form of a text', () => {
  const hostile: readonly string[] = [
    ' ',
    '*',
    '* ',
    '_',
    'a*',
    '1,',
    '1,1',
    'a&',
    'a/ ',
    '<@',
    '</a ',
    '<a:',
    'fy',
    '1q0',
    'aa1q',
    "q'",
    'u.s.',
    'ー',
    '平成',
    '-',
    '(',
    '\u0301',
    '\ufdfa',
  ].map((part) => part.repeat(LONGEST_QUESTION / part.length));

  it('is found soon in whatever fits into a question', () => {
    for (const text of hostile) {
      expect(
        shortestTime(() => normalize(text), 5),
        JSON.stringify(text.slice(0, 6)),
      ).toBeLessThan(5);
    }
  });

  it('is its own plain form', () => {
    for (const question of realQuestions) {
      const plain = normalize(question);
      expect(normalize(plain)).toBe(plain);
    }
  });
});
