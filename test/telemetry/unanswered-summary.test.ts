import { describe, expect, it } from 'vitest';
import { summarizeUnanswered } from '../../src/telemetry/unanswered-summary.ts';

const question = (text: string) => ({
  time: '2026-11-22T04:00:00.000Z',
  text,
  result: 'unanswered' as const,
  reason: 'unknown-words',
  language: 'en' as const,
});
const judge = (text: string) =>
  text.startsWith('revenue') ? { isAnswered: true, reason: '' } : { isAnswered: false, reason: 'no-metric' };

describe('the summary of unanswered questions', () => {
  it.each<[string[], object]>([
    [[], { asked: 0, answeredNow: 0, open: [] }],
    [
      ['churn', 'gross churn', 'Churn ', 'ＣＨＵＲＮ'],
      {
        asked: 4,
        answeredNow: 0,
        open: [
          { text: 'churn', reason: 'no-metric', times: 3 },
          { text: 'gross churn', reason: 'no-metric', times: 1 },
        ],
      },
    ],
    [
      ['revenue 3Q09', 'churn', 'revenue  3Q09'],
      { asked: 3, answeredNow: 2, open: [{ text: 'churn', reason: 'no-metric', times: 1 }] },
    ],
  ])('of %j', (texts, expected) => {
    expect(summarizeUnanswered(texts.map(question), judge)).toEqual(expected);
  });
});
