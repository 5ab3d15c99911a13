import { readQuestion } from '../reading/read-question.ts';
import type { Refusal } from '../resolution/refusals.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { ReadTurn, Turn } from '../turn.ts';
import type { Conversation } from './conversation.ts';

/** "3Q08 vs 3Q09", "in dollars", "target", and then the figure: both turns together are one question. */
export function finishedTurn({ reader, text, whole, conversation, resolve }: Turn): ReadTurn | undefined {
  const { unfinished } = conversation;
  if (unfinished === undefined || !whole.pieces.some(({ kind }) => kind === 'metric')) return undefined;
  const before = readQuestion(reader, unfinished);
  if (before.periods.length && whole.periods.length) return undefined;
  const steps = readQuestion(reader, `${text.replace(/[\s?？.。]+$/, '')} ${unfinished}`);
  const result = resolve(steps, {});
  return 'kind' in result ? { steps, result } : undefined;
}

/** What a next turn may finish: a turn that told when, or how, or of which line of business, and no figure. */
export const unfinishedBy = (
  lexicon: Lexicon,
  text: string,
  { outcome }: Refusal,
  { query }: Conversation,
): Pick<Conversation, 'unfinished'> => {
  const reason = outcome.status === 'unanswered' && !query ? outcome.reason : undefined;
  const isLine =
    reason?.code === 'unknown-words' && reason.words.every((word) => lexicon.plays(word, 'business'));
  return { unfinished: reason?.code === 'no-metric' || isLine ? text : undefined };
};
