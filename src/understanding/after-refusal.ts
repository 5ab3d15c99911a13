import type { Dataset } from '../dataset/dataset.ts';
import type { Conversation } from './conversation.ts';
import { atOtherPeriods } from './follow-up.ts';
import type { Frame } from './frame.ts';

/**
 * What is spoken of after a question that was not understood. A period that it named is the one that a follow-up means;
 * where it named a metric, or periods that fit nothing asked before, a follow-up that leaves them out is in doubt.
 */
export function conversationAfterRefusal(
  dataset: Dataset,
  frame: Frame,
  conversation: Conversation,
): Conversation {
  const { query, doubt } = conversation;
  const metric = doubt?.metric === true || frame.metrics.length > 0 || frame.companies.length > 0;
  const period = doubt?.period === true || frame.unknown.some((word) => /\d/.test(word));
  if (!query || !(metric || period || frame.periods.length)) return conversation;
  if (!frame.periods.length) return { ...conversation, doubt: { metric, period } };
  const then = atOtherPeriods(dataset, { ...frame, operations: [] }, query);
  if (!then) return { ...conversation, doubt: { metric, period: true } };
  return { query: then, ...(metric && { doubt: { metric, period: false } }) };
}
