import { parseArgs } from 'node:util';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { openAnswerer } from '../open-answerer.ts';
import { answerJson, type JsonAnswer } from '../presentation/answer-json.ts';
import { answerText } from '../presentation/answer-text.ts';
import type { Conversation } from '../understanding/understand.ts';
import { explain } from '../terminal/explain.ts';
import { failWithSentence } from '../terminal/fail.ts';

/** `npm run ask -- [--json | --batch | --explain] "question"`; ANSWERS.md describes what the machine-readable forms hold. */
const USAGE =
  'Say what to ask: npm run --silent ask -- "operating income nine months 2008" (or --json, --batch, --explain).';

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, batch: { type: 'boolean' }, explain: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.batch) await answerBatch();
  else {
    const question = positionals.join(' ');
    if (!question) throw new Error(USAGE);
    const answerer = openAnswerer();
    const { outcome, view, steps } = answerer.ask(question);
    if (values.json) console.log(JSON.stringify(answerJson(question, outcome, view, answerer.dataset)));
    else console.log(values.explain ? explain(steps, outcome) : answerText(view));
  }
} catch (error) {
  failWithSentence(error);
}

/** Answers a question a line, in order, each conversation's turns with what went before. */
async function answerBatch(): Promise<void> {
  const answerer = openAnswerer();
  const conversations = new Map<string, Conversation>();
  const Line = z.object({
    id: z.unknown().optional(),
    question: z.string(),
    conversation: z.string().optional(),
  });
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (!text.trim()) continue;
    const line = Line.safeParse(parseLine(text));
    if (!line.success) {
      print({ status: 'error', error: `Line ${number} is no object with a "question".` });
      continue;
    }
    const { id, question, conversation } = line.data;
    const reply = answerer.ask(question, {
      conversation: conversation === undefined ? undefined : conversations.get(conversation),
    });
    if (conversation !== undefined) conversations.set(conversation, reply.conversation);
    print({ id, ...answerJson(question, reply.outcome, reply.view, answerer.dataset) });
  }
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function print(reply: ({ id: unknown } & JsonAnswer) | { status: 'error'; error: string }): void {
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
