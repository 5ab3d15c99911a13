import type { Answerer } from '../answerer.ts';
import { checkFigures } from '../checking/check-figures.ts';
import { checkedView } from '../presentation/checked-view.ts';
import type { AnswerView, Language } from '../presentation/view.ts';
import type { Query } from '../query/query.ts';
import type { ReadMessage } from './message-command.ts';

/** Holds what a message says about the company's figures against the documents. */
export function checkPage({ text }: ReadMessage): (answerer: Answerer, language: Language) => AnswerView {
  return (answerer, language) => {
    const reference = {
      ask: once((question: string) => answerer.ask(question).outcome),
      answer: once((query: Query) => answerer.answer(query, language).outcome),
    };
    return checkedView(checkFigures(text, answerer.dataset, reference), answerer.dataset, language);
  };
}

/** A function that works out each thing once: a message may say the same over and over. */
function once<Asked, Told>(tell: (asked: Asked) => Told): (asked: Asked) => Told {
  const told = new Map<string, Told>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const known = told.get(key);
    if (known !== undefined) return known;
    const made = tell(asked);
    told.set(key, made);
    return made;
  };
}
