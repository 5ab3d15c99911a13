import type { Logger } from 'pino';
import type { Observe, RequestRecord } from './request-record.ts';

/** Whose questions' words are kept: no one's, those that everyone in a channel reads, or private ones too. */
export const QUESTION_TEXTS = ['none', 'public', 'all'] as const;
export type QuestionTexts = (typeof QUESTION_TEXTS)[number];

/** Whether the words of a request may be kept. */
export const mayKeepText = (texts: QuestionTexts, { isPrivate }: Pick<RequestRecord, 'isPrivate'>): boolean =>
  texts === 'all' || (texts === 'public' && !isPrivate);

/**
 * Logs each request in one line. Suggestions, one for each key that somebody presses, are logged at the level `debug`,
 * everything else at `info`.
 * @param texts whose questions' words stand in the log
 */
export function logRequests(log: Logger, texts: QuestionTexts): Observe {
  return ({ id, text, ms, isPrivate, ...rest }) => {
    const line = {
      request: id,
      ...rest,
      ms: Math.round(ms * 10) / 10,
      private: isPrivate,
      ...(text !== undefined && mayKeepText(texts, { isPrivate }) ? { text } : {}),
    };
    if (rest.entrance === 'autocomplete') log.debug(line, 'request');
    else log.info(line, 'request');
  };
}
