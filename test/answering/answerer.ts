import { openAnswerer } from '../../src/open-answerer.ts';
import { answerJson, type JsonAnswer } from '../../src/presentation/answer-json.ts';
import type { Conversation } from '../../src/understanding/understand.ts';

/** The program's answerer over the committed data, opened once for a test file. */
export const answerer = openAnswerer();

/** A question's machine-readable reply, with what a next turn would build on. */
export function askJson(
  question: string,
  conversation?: Conversation,
): { readonly json: JsonAnswer; readonly conversation: Conversation } {
  const reply = answerer.ask(question, { conversation });
  return {
    json: answerJson(question, reply.outcome, reply.view, answerer.dataset),
    conversation: reply.conversation,
  };
}

/** The number that a question is answered with, told with its unit, metric and period; or how it was not answered. */
export function numberFor(question: string): string {
  const { json } = askJson(question);
  if (!json.answer) return json.status === 'answered' ? 'answered without a number' : json.status;
  const { value, unit, metric, period } = json.answer;
  return `${value} ${unit} ${metric} ${period}`;
}
