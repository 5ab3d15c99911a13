import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer-query.ts';
import { figureChecker } from '../../src/checking/check-figures.ts';
import { loadClaimWords } from '../../src/checking/claim-words.ts';
import { dataDirectory } from '../../src/dataset/files.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { shortestTime } from '../shortest-time.ts';
import { STATEMENTS } from './statements.ts';

const answerer = openAnswerer();
const { dataset } = answerer;
const reference = {
  ask: (question: string) => answerer.ask(question).outcome,
  answer: (query: Parameters<typeof answer>[1]) => answer(dataset, query),
};
const words = loadClaimWords(dataDirectory());
const checkFigures = figureChecker(dataset, words);
const check = (message: string) => checkFigures(message, reference);

/** All strings in a value, however deep. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

describe('a statement about the figures', () => {
  it.each(STATEMENTS)('%s: %s', (text, ...verdicts) => {
    expect(check(text).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

describe('a message', () => {
  it('has each of its statements checked', () => {
    const message =
      'Results are out!\n- 3Q09 revenue was 16.0bn, down 8.5%.\n- 3Q09 operating income was 0.9bn\nBye 123';
    expect(check(message).map(({ text, verdict }) => [text, verdict])).toEqual([
      ['3Q09 revenue was 16.0bn', 'right'],
      ['down 8.5%', 'right'],
      ['3Q09 operating income was 0.9bn', 'off'],
    ]);
  });

  it.each(['', 'hello', 'see you at 3:30 on Dec 31, 2009', 'https://example.com/9M09?x=48', '12'])(
    'without figures of the company says nothing: %j',
    (message) => {
      expect(check(message)).toEqual([]);
    },
  );

  it('is not read where it is no sentence but a heap of words', () => {
    const heap = '9M09 revenue was 48.3bn, down 4.9%.'.repeat(20);
    expect(check(heap).map(({ text, verdict }) => [text.length, verdict])).toEqual([[101, 'unknown']]);
    expect(check('1,234 '.repeat(200))).toEqual([]);
  });

  it('never fails, and takes no long time, whatever it holds', () => {
    for (const piece of [
      'revenue 3Q09 was 16.0bn, ',
      '1,',
      '(',
      'from ',
      '増',
      'Dec ',
      '3Q09 ',
      '\u{1f600}',
    ]) {
      const text = piece.repeat(Math.floor(2000 / piece.length));
      expect(
        shortestTime(() => check(text), 300),
        piece,
      ).toBeLessThan(300);
    }
  });

  it('takes no long time where it says one of the words of claims over and over', () => {
    const listed = stringsIn(words);
    expect(listed.length).toBeGreaterThan(400);
    const slow = listed
      .flatMap((word) => [word, `${word} `, `${word}, `, `16.0bn ${word} `])
      .map((piece) => `3Q09 revenue ${piece.repeat(Math.floor(500 / piece.length))} 16.0bn`)
      .filter((text) => shortestTime(() => check(text), 100) >= 100);
    expect(slow).toEqual([]);
  });

  it('has wrong numbers never called right: each true figure, changed in its third digit', () => {
    let found = 0;
    for (const { id, name, unit } of dataset.metrics.filter(({ unit: of }) => of === 'JPY')) {
      const period = dataset.periodsOf(id).at(-1);
      const outcome = period && answer(dataset, { kind: 'lookup', figure: { metric: id, period } });
      if (!period || outcome?.status !== 'answered' || !outcome.headline) continue;
      const millions = Math.round(outcome.headline.value / 1e6);
      if (Math.abs(millions) < 1000) continue;
      for (const [claimed, never] of [
        [millions, 'off'],
        [millions + 10 ** (String(Math.abs(millions)).length - 3), 'right'],
      ] as const) {
        const [checked] = check(
          `${name.en} was JPY ${claimed} million ${period.includes('-') ? 'at' : 'in'} ${period}`,
        );
        expect(checked?.verdict, `${id} ${unit} ${period} ${claimed}`).not.toBe(never);
        found += Number(checked?.verdict !== 'unknown');
      }
    }
    expect(found).toBeGreaterThan(60);
  });
});
