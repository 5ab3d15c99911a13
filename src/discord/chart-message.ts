import type { Answerer } from '../answerer.ts';
import { chartFile } from '../presentation/chart/chart-file.ts';
import { pictureMessage, sentenceMessage } from '../presentation/discord/message.ts';
import type { Button, MessagePayload } from '../presentation/discord/payload.ts';
import type { Language } from '../presentation/view.ts';
import type { Query } from '../query/query.ts';
import { SENTENCES } from './sentences.ts';

/**
 * The chart of a query's answer as a picture, or the sentence that there is none any more.
 * @throws DrawError where it cannot be drawn
 */
export async function chartMessage(
  answerer: Answerer,
  query: Query,
  language: Language,
  tools: readonly Button[],
): Promise<MessagePayload> {
  const { outcome } = answerer.answer(query, language);
  const file =
    outcome.status === 'answered' ? await chartFile(outcome, answerer.dataset, language) : undefined;
  if (!file) return sentenceMessage(SENTENCES.outdated[language]);
  return pictureMessage(file, tools);
}
