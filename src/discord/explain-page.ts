import type { Answerer } from '../answerer.ts';
import { explanationOf } from '../presentation/explanation.ts';
import type { AnswerView, Language } from '../presentation/view.ts';
import type { Query } from '../query/query.ts';
import type { ReadMessage } from './message-command.ts';

/** Explains what a message answers or asks: sources, formula, definitions. */
export function explainPage(message: ReadMessage): (answerer: Answerer, language: Language) => AnswerView {
  return (answerer, language) => {
    const query = answeredQuery(message);
    const { outcome } = query ? answerer.answer(query, language) : answerer.ask(message.text, { language });
    return explanationOf(outcome, answerer.dataset, language);
  };
}

/**
 * The query that an answer of the bot's is of: the one that its tools carry, or the figure whose sources it offers.
 * The other buttons lead on to other questions.
 */
function answeredQuery({ queries }: ReadMessage): Query | undefined {
  const own = queries.find(({ action }) => action !== 'ask');
  if (own) return own.query;
  for (const { query } of queries) {
    if (query.kind === 'sources') return { kind: 'lookup', figure: query.figure };
  }
  return undefined;
}
