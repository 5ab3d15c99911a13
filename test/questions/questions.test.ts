import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { JsonAnswer } from '../../src/presentation/answer-json.ts';
import type { Conversation } from '../../src/understanding/understand.ts';
import { askJson } from '../answering/answerer.ts';
import { showsValue } from '../answering/read-display.ts';

/**
 * Questions whose expected answers were written from the documents. An answer is right, wrong (another number, or a
 * number where none may be given) or refused; wrong is the worst.
 */
const Question = z.object({
  id: z.string(),
  q: z.string(),
  conversation: z.string().optional(),
  tags: z.array(z.string()).default([]),
  tol: z.number().default(0),
  expect: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('answered'),
      /** Left out where a statement, a list or a definition is asked for: it has no one value. */
      value: z.number().optional(),
      unit: z.string().default(''),
      any: z.array(z.number()).default([]),
    }),
    z.object({ status: z.literal('not-answered') }),
  ]),
});
type Question = z.infer<typeof Question>;
type Verdict = 'right' | 'wrong' | 'refused';

const LEAST_RIGHT = 0.97;
const MOST_WRONG = 0.005;
const MOST_ANSWERED_IN_VAIN = 0.01;
const LEAST_RIGHT_OF_A_KIND = 0.9;
/** Fewer questions tell nothing about a kind. */
const LEAST_OF_A_KIND = 20;

/** A share may be told as 45% or as 0.45 times where the question leaves it open. */
const PURE: ReadonlySet<string> = new Set(['%', 'points', 'times', 'count']);
/** Who asks by how much something fell may be told the amount without its sign. */
const FALLING = /decreas|declin|fall|fell|drop|down|shrink|shrank|lower|減/i;
const CHANGES: ReadonlySet<string> = new Set(['change', 'yoy', 'qoq']);

function verdictOn({ q, tags, tol, expect: expected }: Question, { status, answer }: JsonAnswer): Verdict {
  if (expected.status === 'not-answered') return status === 'answered' ? 'wrong' : 'right';
  if (expected.value === undefined) return status === 'answered' ? 'right' : 'refused';
  if (status !== 'answered' || !answer) return 'refused';
  const { value, unit } = answer;
  if (unit !== expected.unit && !(PURE.has(unit) && PURE.has(expected.unit))) return 'wrong';
  const unsigned = FALLING.test(q) && tags.some((tag) => CHANGES.has(tag));
  const isNear = (wanted: number): boolean =>
    Math.abs(value - wanted) <= tol + 1e-9 ||
    (unsigned && Math.abs(Math.abs(value) - Math.abs(wanted)) <= tol + 1e-9);
  return [expected.value, ...expected.any].some(isNear) ? 'right' : 'wrong';
}

const folder = path.dirname(new URL(import.meta.url).pathname);
const questions = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => Question.parse(JSON.parse(line)));

type Asked = { readonly question: Question; readonly reply: JsonAnswer; readonly verdict: Verdict };

/** Asks every question, the turns of a conversation in their order. */
function askAll(): Asked[] {
  const conversations = new Map<string, Conversation>();
  return questions.map((question) => {
    const { conversation: name } = question;
    const before = name === undefined ? undefined : conversations.get(name);
    const { json, conversation } = askJson(question.q, before);
    if (name !== undefined) conversations.set(name, conversation);
    return { question, reply: json, verdict: verdictOn(question, json) };
  });
}

function told({ question: { id, q, expect: expected }, reply, verdict }: Asked): string {
  const wanted =
    expected.status === 'answered' ? `${expected.value ?? 'an answer'} ${expected.unit}` : 'no number';
  const { answer } = reply;
  const got = answer ? `${answer.value} ${answer.unit} (${answer.metric} ${answer.period})` : reply.status;
  return `${verdict}: ${id} "${q}" wants ${wanted}, got ${got}`;
}

const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;
const listed = (asked: readonly Asked[]): string => `\n${asked.map(told).join('\n')}\n`;

describe('the questions written from the documents', () => {
  let asked: readonly Asked[] = [];
  beforeAll(() => {
    asked = askAll();
  }, 120_000);

  it('are at least a thousand, each with an id of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it(`are answered right, ${LEAST_RIGHT * 100}% of them`, () => {
    const missed = asked.filter(({ verdict }) => verdict !== 'right');
    expect(1 - share(missed, asked), listed(missed)).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it(`are answered wrong in at most ${MOST_WRONG * 100}%`, () => {
    const wrong = asked.filter(({ verdict }) => verdict === 'wrong');
    expect(share(wrong, asked), listed(wrong)).toBeLessThanOrEqual(MOST_WRONG);
  });

  it(`get a number in at most ${MOST_ANSWERED_IN_VAIN * 100}% of those that must not get one`, () => {
    const forbidden = asked.filter(({ question }) => question.expect.status === 'not-answered');
    const answered = forbidden.filter(({ verdict }) => verdict === 'wrong');
    expect(share(answered, forbidden), listed(answered)).toBeLessThanOrEqual(MOST_ANSWERED_IN_VAIN);
  });

  it(`are answered right in ${LEAST_RIGHT_OF_A_KIND * 100}% of every kind`, () => {
    const tags = [...new Set(questions.flatMap((question) => question.tags))];
    const weak = tags.flatMap((tag) => {
      const of = asked.filter(({ question }) => question.tags.includes(tag));
      const missed = of.filter(({ verdict }) => verdict !== 'right');
      const isWeak = of.length >= LEAST_OF_A_KIND && 1 - share(missed, of) < LEAST_RIGHT_OF_A_KIND;
      return isWeak ? [{ tag, missed: missed.map(told) }] : [];
    });
    expect(weak).toEqual([]);
  });

  it('get choices that are each answered, and at most five of them', () => {
    const offered = new Map(
      asked.flatMap(({ question, reply }) =>
        reply.choices.map(({ question: choice }) => [choice, question.q] as const),
      ),
    );
    expect(offered.size).toBeGreaterThan(100);
    const dead = [...offered].filter(([choice]) => askJson(choice).json.status !== 'answered');
    expect(dead.map(([choice, question]) => `"${choice}", offered for "${question}"`)).toEqual([]);
    for (const { question, reply } of asked) expect(reply.choices.length, question.q).toBeLessThanOrEqual(5);
  });

  it('get displays that read back as their values, rounded as shown', () => {
    const figures = asked.flatMap(({ question, reply }) =>
      reply.figures.map((figure) => ({ ...figure, question: question.q })),
    );
    expect(figures.length).toBeGreaterThan(1000);
    const unreadable = figures.filter(({ display, value, unit }) => !showsValue(display, value, unit));
    expect(
      unreadable.map(({ question, display, value, unit }) => ({ question, display, value, unit })),
    ).toEqual([]);
  });

  it('get a headline that is among the figures shown, or follows from their change', () => {
    const loose = asked.filter(
      ({ reply: { answer, figures } }) =>
        answer && !figures.some(({ value, unit }) => value === answer.value && unit === answer.unit),
    );
    expect(listed(loose).trim()).toBe('');
  });
});
