import { expect, it } from 'vitest';
import { type AnsweredMessage, createAnsweredMessages } from '../../src/discord/answered-messages.ts';

/** The answer to a question, as far as this memory looks at it. */
const answered = (text: string) => ({ text, conversation: undefined }) as unknown as AnsweredMessage;

it('follows an edit for a minute after the first answer, however often it was edited', () => {
  let now = 0;
  const { remember, recall } = createAnsweredMessages({ now: () => now });
  remember('1', answered('revenue 3Q08'));
  now = 40_000;
  remember('1', answered('revenue 3Q09'));
  expect(recall('1')?.text).toBe('revenue 3Q09');
  now = 60_000;
  expect(recall('1')).toBeUndefined();
});

it('remembers the latest thousand of a hundred thousand', () => {
  const { remember, recall } = createAnsweredMessages({ now: () => 0 });
  for (let id = 0; id < 100_000; id += 1) remember(String(id), answered('revenue'));
  const known = Array.from({ length: 100_000 }, (_, id) => String(id)).filter(
    (id) => recall(id) !== undefined,
  );
  expect(known.length).toBe(1000);
  expect(known[0]).toBe('99000');
});
