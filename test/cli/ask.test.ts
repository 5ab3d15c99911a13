import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonAnswer } from '../../src/presentation/answer-json.ts';
import { dataset } from '../dataset/committed-data.ts';

/** The programs as a shell runs them. */

const root = path.join(path.dirname(new URL(import.meta.url).pathname), '..', '..');

type Run = { readonly status: number | null; readonly out: string; readonly err: string };

function run(args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['run.mjs', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}

type Reply = Partial<JsonAnswer> & { readonly id?: unknown; readonly error?: string };
const lines = (out: string): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
const batch = (...input: readonly unknown[]): Reply[] =>
  lines(
    run(
      ['ask', '--batch'],
      input.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    ).out,
  ) as Reply[];

const QUESTION = 'operating income nine months 2008';

describe('ask', () => {
  it('prints the answer for a person: the figure, what it is, the year before, the source', () => {
    const { status, out, err } = run(['ask', QUESTION]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [figure, title, change] = out.split('\n');
    expect(figure).toBe('JPY 1,844 million');
    expect(title).toBe('Operating income, 9M08 (Apr-Dec 2008)');
    expect(change).toMatch(/down 37\.5% year on year, from JPY 2,952 million in 9M07/);
    expect(out).toMatch(/Consolidated statements of income, nine months.*1,844,342/);
  });

  it('takes the words of a question with or without quotes', () => {
    expect(run(['ask', ...QUESTION.split(' ')])).toEqual(run(['ask', QUESTION]));
  });

  it('answers in Japanese what is asked in Japanese', () => {
    expect(run(['ask', '2009年3月期第3四半期累計の営業利益は？']).out).toMatch(/^1,844百万円\n営業利益/);
  });

  it('ends with 0 whatever the reply, a refusal too', () => {
    const { status, out, err } = run(['ask', 'share price of IIJ']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.trim()).not.toBe('');
  });

  it.each([[[]], [['']], [['--json']], [['--json', '']]])(
    'without a question ends with 1 and one sentence: %j',
    (args) => {
      const { status, out, err } = run(['ask', ...args]);
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(/^Say what to ask/);
    },
  );

  it('with an option that does not exist ends with 1 and one sentence', () => {
    const { status, out, err } = run(['ask', '--nonsense', QUESTION]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('--explain prints how the question was read', () => {
    const { status, out } = run(['ask', '--explain', QUESTION]);
    expect(status).toBe(0);
    expect(out).toMatch(/^text .*\n/);
    expect(out).toMatch(/metric .*operating_income/);
  });
});

describe('ask --json', () => {
  it('prints one object on one line', () => {
    const { status, out, err } = run(['ask', '--json', QUESTION]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      question: QUESTION,
      status: 'answered',
      answer: { value: 1844342000, unit: 'JPY', metric: 'operating_income', period: '9M08' },
    });
  });
});

describe('ask --batch', () => {
  it('gives for one question what --json gives', () => {
    for (const question of [QUESTION, '売上高 3Q09', 'profit 3Q08', 'share price']) {
      const [one] = batch({ id: 'q1', question });
      const json = JSON.parse(run(['ask', '--json', question]).out) as object;
      expect(one).toEqual({ id: 'q1', ...json });
    }
  });

  it('answers in order and echoes each id, whatever it is', () => {
    const ids = ['a', 7, null, { deep: [1] }, ''];
    const replies = batch(...ids.map((id, index) => ({ id, question: `revenue ${(index % 3) + 1}Q08` })));
    expect(replies.map(({ id }) => id)).toEqual(ids);
    expect(replies.map(({ answer }) => answer?.period)).toEqual(['1Q08', '2Q08', '3Q08', '1Q08', '2Q08']);
  });

  it('takes lines without an id', () => {
    const [reply] = batch({ question: QUESTION });
    expect(reply).toMatchObject({ status: 'answered' });
    expect(reply).not.toHaveProperty('id');
  });

  it('tells a bad line by its number, and goes on', () => {
    const input = [
      JSON.stringify({ id: 1, question: QUESTION }),
      'no JSON',
      '{"id": 3}',
      '["a list"]',
      '',
      '{"id": 6, "question": 5}',
      'null',
      JSON.stringify({ id: 8, question: 'revenue 3Q09' }),
    ].join('\n');
    const { status, out, err } = run(['ask', '--batch'], input);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const replies = lines(out) as Reply[];
    expect(replies.map(({ status: each }) => each as string)).toEqual([
      'answered',
      'error',
      'error',
      'error',
      'error',
      'error',
      'answered',
    ]);
    expect(replies.flatMap(({ error }) => error ?? []).map((error) => /\d+/.exec(error)?.[0])).toEqual([
      '2',
      '3',
      '4',
      '6',
      '7',
    ]);
  });

  it('takes the lines of one conversation as its turns, and keeps conversations apart', () => {
    const replies = batch(
      { id: 1, conversation: 'a', question: 'operating income 9M08' },
      { id: 2, conversation: 'b', question: 'revenue 3Q09' },
      { id: 3, conversation: 'a', question: 'the year before?' },
      { id: 4, conversation: 'b', question: 'and net income?' },
      { id: 5, conversation: 'a', question: 'and revenue?' },
      { id: 6, question: 'the year before?' },
      { id: 7, conversation: '__proto__', question: 'revenue 2Q08' },
      { id: 8, conversation: '__proto__', question: 'net income?' },
    );
    expect(replies.map(({ answer }) => answer && [answer.metric, answer.period])).toEqual([
      ['operating_income', '9M08'],
      ['revenue', '3Q09'],
      ['operating_income', '9M07'],
      ['net_income', '3Q09'],
      ['revenue', '9M07'],
      null,
      ['revenue', '2Q08'],
      ['net_income', '2Q08'],
    ]);
  });

  it('takes Windows line ends, a last line without an end, and no line at all', () => {
    const line = JSON.stringify({ id: 1, question: QUESTION });
    expect(lines(run(['ask', '--batch'], `${line}\r\n${line}`).out)).toHaveLength(2);
    expect(run(['ask', '--batch'], '')).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('data-export', () => {
  it('prints every fact, an object a line', () => {
    const { status, out, err } = run(['data-export']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const facts = lines(out);
    expect(facts).toHaveLength(dataset.facts.length);
    expect(facts).toEqual(dataset.facts);
    for (const fact of facts)
      expect(Object.keys(fact as object)).toEqual(
        expect.arrayContaining([
          'metric',
          'period',
          'value',
          'unit',
          'kind',
          'measure',
          'announced',
          'document',
          'table',
          'row',
          'column',
          'line',
          'text',
          'note',
        ]),
      );
  });
});

describe('a program that does not exist', () => {
  it.each([[['no-such-program']], [[]]])('is told in a sentence: %j', (args) => {
    const { status, err } = run(args);
    expect(status).not.toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
