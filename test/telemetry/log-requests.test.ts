import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { logRequests, type QuestionTexts } from '../../src/telemetry/log-requests.ts';
import type { RequestRecord } from '../../src/telemetry/request-record.ts';

const record: RequestRecord = {
  id: '0123456789ab',
  entrance: 'mention',
  query: '1l.revenue@3Q09',
  result: 'answered',
  ms: 1.2345,
  shard: 0,
  language: 'en',
  isPrivate: false,
  text: 'revenue 3Q09',
};

/** The lines that are logged of a record, as objects. */
function linesOf(given: Partial<RequestRecord>, texts: QuestionTexts, level = 'info'): object[] {
  const lines: object[] = [];
  const log = pino(
    { level, base: null, timestamp: false },
    { write: (line: string) => void lines.push(JSON.parse(line) as object) },
  );
  logRequests(log, texts)({ ...record, ...given });
  return lines;
}

describe('the log of a request', () => {
  it('is one line with everything that is known of it but the words', () => {
    expect(linesOf({}, 'none')).toEqual([
      {
        level: 30,
        request: '0123456789ab',
        entrance: 'mention',
        query: '1l.revenue@3Q09',
        result: 'answered',
        ms: 1.2,
        shard: 0,
        language: 'en',
        private: false,
        msg: 'request',
      },
    ]);
  });

  it.each<[QuestionTexts, boolean, boolean]>([
    ['none', false, false],
    ['none', true, false],
    ['public', false, true],
    ['public', true, false],
    ['all', false, true],
    ['all', true, true],
  ])('with the texts %s and a private question (%s) has its words: %s', (texts, isPrivate, has) => {
    const [line] = linesOf({ isPrivate }, texts);
    expect(JSON.stringify(line).includes('revenue 3Q09')).toBe(has);
  });

  it('leaves suggestions out, unless details are wanted', () => {
    expect(linesOf({ entrance: 'autocomplete' }, 'none')).toEqual([]);
    expect(linesOf({ entrance: 'autocomplete' }, 'none', 'debug')).toHaveLength(1);
  });
});
