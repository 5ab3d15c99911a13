import { describe, expect, it } from 'vitest';
import { answerer } from '../answering/answerer.ts';

/** A statement named with nothing but its period is asked for whole. */

describe('a statement in words', () => {
  it.each<[question: string, statement: string]>([
    ['income statement 9M09', 'income 9M09'],
    ['P&L statement 9M09', 'income 9M09'],
    ['show me the balance sheet for FY2008', 'balance 2009-03-31'],
    ['balance sheet Dec 31, 2009', 'balance 2009-12-31'],
    ['cash flow statement 3Q09', 'cash-flow 3Q09'],
    ['損益計算書 2009年度第3四半期累計', 'income 9M09'],
    ['貸借対照表 2008年12月末', 'balance 2008-12-31'],
  ])('%s', (question, statement) => {
    const { outcome } = answerer.ask(question);
    const query = outcome.status === 'answered' ? outcome.query : undefined;
    expect(query?.kind === 'statement' && `${query.group} ${query.period}`).toBe(statement);
  });

  it('of a date at which several spans end is asked back, each of them offered as a statement', () => {
    const { outcome, view } = answerer.ask('income statement December 2008');
    expect(outcome.status).toBe('clarify');
    expect(view.choices.map(({ question }) => answerer.ask(question).outcome.status)).toEqual([
      'answered',
      'answered',
    ]);
  });

  it('that does not exist is refused', () => {
    expect(answerer.ask('cash flow statement FY2011').outcome.status).toBe('unanswered');
  });
});
