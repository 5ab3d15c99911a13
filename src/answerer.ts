import { answer } from './answering/answer-query.ts';
import type { Outcome } from './answering/answer.ts';
import type { FigureChecker } from './checking/check-figures.ts';
import type { Reference } from './checking/judge-claim.ts';
import type { Dataset } from './dataset/dataset.ts';
import { viewOf } from './presentation/answer-view.ts';
import { checkedView } from './presentation/checked-view.ts';
import type { AnswerView, Language } from './presentation/view.ts';
import type { Query } from './query/query.ts';
import { conversationAfter } from './understanding/conversation/conversation.ts';
import { understand, type Conversation, type Steps, type Understander } from './understanding/understand.ts';

/** A question's whole way: what was answered, in which language, and what a follow-up would build on. */
export type Reply = {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly view: AnswerView;
  /** What the next turn of the same conversation is to be given. */
  readonly conversation: Conversation;
};

export type Answerer = {
  readonly dataset: Dataset;
  /** Answers a question in words, in the language it was asked in unless another is wanted. Never throws. */
  readonly ask: (
    text: string,
    context?: { conversation?: Conversation | undefined; language?: Language },
  ) => Reply & { readonly steps: Steps };
  /** Answers a query that a command, a button or a choice made. */
  readonly answer: (query: Query, language: Language) => Reply;
  /** Holds what a message says about the company's figures against the documents. */
  readonly check: (message: string, language: Language) => AnswerView;
};

/** Whether a turn names a figure or a period of its own, and does not only ask for something else of the one before. */
const namesFigure = ({ periods, pieces }: Steps): boolean =>
  periods.length > 0 || pieces.some(({ kind }) => kind === 'metric');

/** Joins understanding, answering, checking and presentation over one dataset. */
export function createAnswerer(
  dataset: Dataset,
  understander: Understander,
  checkFigures: FigureChecker,
): Answerer {
  const reply = (outcome: Outcome, language: Language, conversation: Conversation): Reply => ({
    outcome,
    language,
    view: viewOf(outcome, dataset, language),
    conversation,
  });
  const ask: Answerer['ask'] = (text, { conversation = {}, language: wanted } = {}) => {
    const understood = understand(understander, text, conversation);
    const language = wanted ?? understood.language;
    const { steps } = understood;
    if (understood.status === 'outcome') {
      return { ...reply(understood.outcome, language, understood.conversation), steps };
    }
    const { query } = understood;
    return {
      ...reply(answer(dataset, query), language, conversationAfter(query, conversation, namesFigure(steps))),
      steps,
    };
  };
  const reference: Reference = {
    ask: (question) => ask(question).outcome,
    answer: (query) => answer(dataset, query),
  };
  return {
    dataset,
    ask,
    answer: (query, language) => reply(answer(dataset, query), language, { query }),
    check: (message, language) => checkedView(checkFigures(message, reference), dataset, language),
  };
}
