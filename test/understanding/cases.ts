import { describe, expect, it } from 'vitest';
import type { JsonAnswer } from '../../src/presentation/answer-json.ts';
import type { Conversation } from '../../src/understanding/understand.ts';
import { askJson } from '../answering/answerer.ts';

/**
 * The tables that say what questions get, each table under the name of what its questions have in common. A table is
 * all that a test file needs to hold.
 */

/**
 * What a question gets: the number and its unit, `841,148,000 JPY`, where it matters followed by the metric and the
 * period, `841,148,000 JPY operating_income 3Q09`; or `answered without a number`, as a list or a definition is. A question
 * that is not answered gets a question back (`clarify`) or a refusal (`unanswered`). Where only that much is sure, it is
 * `not answered` in one of these ways, or there is `no number`, at most a list.
 */
type Reply = `${string} ${string}` | 'clarify' | 'unanswered';

/** Questions with what each gets. */
export type Table = Readonly<Record<string, Reply>>;
type Groups<Of> = Readonly<Record<string, Of>>;
type Turn = readonly [text: string, reply: Reply];

function tell({ status, answer }: JsonAnswer): string {
  if (!answer) return status === 'answered' ? 'answered without a number' : status;
  const { value, unit, metric, period } = answer;
  return `${value.toLocaleString('en-US', { maximumFractionDigits: 20 })} ${unit} ${metric} ${period}`;
}

/** What a question gets, told as in the tables, with metric and period. */
export const told = (question: string): string => tell(askJson(question).json);

/** The same in as many words as the table has for it: without the period, say, where that says nothing of it. */
function toldAs(wanted: Reply, json: JsonAnswer): string {
  const got = tell(json);
  if (wanted === 'not answered') return json.status === 'answered' ? got : wanted;
  if (wanted === 'no number') return json.answer ? got : wanted;
  return got.split(' ').slice(0, wanted.split(' ').length).join(' ');
}

/** Each question gets what the table says. */
export function answered(groups: Groups<Table>): void {
  describe.each(Object.entries(groups))('%s', (_, table) => {
    it.each(Object.entries(table))('%s', (question, wanted) => {
      expect(toldAs(wanted, askJson(question).json)).toBe(wanted);
    });
  });
}

/** A table of questions that must not be answered: a wrong figure is worse than none. */
export const refused = (questions: readonly string[], how: Reply = 'not answered'): Table =>
  Object.fromEntries(questions.map((question) => [question, how]));

/** Each question gets no answer. */
export function notAnswered(groups: Groups<readonly string[]>): void {
  answered(
    Object.fromEntries(Object.entries(groups).map(([group, questions]) => [group, refused(questions)])),
  );
}

/** Each frame, words around a question that stands as `{q}` in them, leaves every question what the table says. */
export function framed(table: Table, groups: Groups<readonly string[]>): void {
  describe.each(Object.entries(groups))('%s', (_, frames) => {
    it.each(frames)('%s', (frame) => {
      const got = Object.entries(table).map(([question, wanted]) => {
        const { json } = askJson(frame.replace('{q}', question));
        return [question, toldAs(wanted, json)];
      });
      expect(Object.fromEntries(got)).toEqual(table);
    });
  });
}

/** Each turn, asked after the turns before it, gets what stands beside it. */
export function dialogs(conversations: Groups<readonly Turn[]>): void {
  it.each(Object.entries(conversations))('%s', (_, turns) => {
    let conversation: Conversation | undefined;
    for (const [text, wanted] of turns) {
      const reply = askJson(text, conversation);
      conversation = reply.conversation;
      expect(toldAs(wanted, reply.json), text).toBe(wanted);
    }
  });
}
