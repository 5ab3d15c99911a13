import type { Answerer } from '../answerer.ts';
import { chartFile } from '../presentation/chart/chart-file.ts';
import { chartOf } from '../presentation/chart/chart-of.ts';
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
  const chart = outcome.status === 'answered' ? chartOf(outcome, answerer.dataset, language) : undefined;
  if (!chart) return sentenceMessage(SENTENCES.outdated[language]);
  return pictureMessage(await chartFile(chart), tools);
}
