import type { Answerer } from '../answerer.ts';
import { checkFigures } from '../checking/check-figures.ts';
import { checkedView } from '../presentation/checked-view.ts';
import type { AnswerView, Language } from '../presentation/view.ts';
import type { ReadMessage } from './message-command.ts';

/** Holds what a message says about the company's figures against the documents. */
export function checkPage({ text }: ReadMessage): (answerer: Answerer, language: Language) => AnswerView {
  return (answerer, language) => {
    const reference = {
      ask: (question: string) => answerer.ask(question).outcome,
      answer: (query: Parameters<Answerer['answer']>[0]) => answerer.answer(query, language).outcome,
    };
    return checkedView(checkFigures(text, answerer.dataset, reference), answerer.dataset, language);
  };
}
