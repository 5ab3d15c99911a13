import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/understanding/understand.ts';
import { askJson } from '../answering/answerer.ts';

/** "In billions", 「億円で」: what an amount is counted in where a question says so, with no more digits than are known. */

const headlineOf = (question: string): string => askJson(question).json.text.split('\n')[0] ?? '';

describe('an amount in the unit asked for', () => {
  it.each([
    ['revenue 3Q09 in billions', 'JPY 16.04 billion'],
    ['rev q3 fy09 bn', 'JPY 16.04 billion'],
    ['how many billions was revenue in 9M11', 'JPY 70.75 billion'],
    ['revenue 3Q09 in thousands of yen', 'JPY 16,037,755 thousand'],
    ['売上高は何億円？ 3Q09', '160.4億円'],
    ['9M11の営業利益は何億円？', '40.0億円'],
    ['change in revenue 9M08 to 9M09 in billion yen', 'JPY -2.48 billion'],
    ['9M11 revenue minus 9M10 revenue in billions of yen', '+JPY 14.0 billion'],
    ['revenue 3Q09 in millions of dollars', 'US$ 172.3 million'],
    ['exact revenue 3Q09', 'JPY 16,037,755 thousand'],
    ['revenue 3Q09 to the yen', 'JPY 16,037,755 thousand'],
    ['exact operating income 9M11', 'JPY 3,998 million'],
    ['売上高 3Q09 千円', '16,037,755千円'],
    ['研究開発費 9M09 万円', '24,092.4万円'],
    ['純利益 9M09 万ドル', '1,217.5万米ドル'],
    ['net income per employee 9M11', 'JPY 1.23 million'],
    ['average operating income of 3Q08 and 3Q09 in billion yen', 'JPY 0.84 billion'],
  ])('%s: %s', (question, headline) => {
    expect(headlineOf(question)).toBe(headline);
  });

  it.each([
    ['in millions, as yen are told anyway', 'net income 9M08 in million yen', 'JPY 354 million'],
    ['to more digits than are known', 'revenue 9M10 in thousands', 'JPY 56.8 billion'],
    ['where no unit is said', 'revenue 3Q09', 'JPY 16,038 million'],
    ['where the unit belongs to a limit', 'in how many quarters was ATM revenue above 150 million', '4'],
  ])('is not told otherwise %s', (_, question, headline) => {
    expect(headlineOf(question)).toBe(headline);
  });
});

describe('in a turn of its own', () => {
  it.each([
    [['revenue 3Q09', 'in billions?', 'and operating income'], 'JPY 0.84 billion'],
    [['売上高 9M09', '億円で'], '483.1億円'],
    [['SI rev 1H08', '億円で', 'and cost?'], 'JPY 12.18 billion'],
    [['revenue 9M08 vs 9M09', 'in billions'], 'JPY -2.48 billion'],
    [
      ['operating margin 9M09', 'in billions?'],
      'That is no unit in which this can be told: Operating margin.',
    ],
  ])('%s', (turns, headline) => {
    let conversation: Conversation | undefined;
    let text = '';
    for (const turn of turns) {
      const reply = askJson(turn, conversation);
      conversation = reply.conversation;
      text = reply.json.text;
    }
    expect(text.split('\n')[0]).toBe(headline);
  });
});
