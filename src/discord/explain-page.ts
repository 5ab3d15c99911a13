import type { Answerer } from '../answerer.ts';
import { explanationOf } from '../presentation/explanation.ts';
import type { AnswerView, Language } from '../presentation/view.ts';
import { answeredQuery } from './carried-queries.ts';
import type { ReadMessage } from './message-command.ts';

/** Explains what a message answers or asks: sources, formula, definitions. */
export function explainPage(message: ReadMessage): (answerer: Answerer, language: Language) => AnswerView {
  return (answerer, language) => {
    const query = answeredQuery(message.queries);
    const { outcome } = query ? answerer.answer(query, language) : answerer.ask(message.text, { language });
    return explanationOf(outcome, answerer.dataset, language);
  };
}
