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
