import type { Dataset } from '../dataset/dataset.ts';
import type { Language } from '../presentation/view.ts';
import type { Query } from '../query/query.ts';
import type { Conversation } from './conversation/conversation.ts';
import type { Reader, Steps } from './reading/read-question.ts';
import type { Refusal } from './resolution/refusals.ts';

/** A turn of a conversation: its text, how that was read as a whole, and what it is read and resolved with. */
export type Turn = {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly reader: Reader;
  readonly text: string;
  readonly whole: Steps;
  readonly conversation: Conversation;
  readonly resolve: (steps: Steps, conversation: Conversation) => Query | Refusal;
};

/** What a turn asks, with the words that say it. */
export type ReadTurn = { readonly steps: Steps; readonly result: Query | Refusal };
