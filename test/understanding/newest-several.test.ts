import { describe, expect, it } from 'vitest';
import { askJson } from '../answering/answerer.ts';
import { answered, dialogs } from './cases.ts';

/** "The last four quarters": which periods are meant by so many of them up to the newest, and what is told of them. */

describe('so many periods up to the newest, or to the end of a time that is said', () => {
  it.each<[question: string, periods: string[], steps: number, note?: string]>([
    ['ATM revenue last four quarters', ['4Q10', '1Q11', '2Q11', '3Q11'], 3],
    ['operating income past 2 fiscal years', ['FY2009', 'FY2010'], 1],
    ['revenue last two quarters 3Q08', ['2Q08', '3Q08'], 1],
    ['直近4四半期のATM売上高', ['4Q10', '1Q11', '2Q11', '3Q11'], 3],
    ['過去2年間の営業利益', ['FY2009', 'FY2010'], 1],
    // over what is not known no change is told
    ['revenue trend last 8 quarters', ['4Q10', '3Q11'], 0],
    [
      'revenue over the last four quarters',
      ['4Q10', '3Q11'],
      0,
      'Not in the documents: Total revenues, 1Q11, 2Q11.',
    ],
    [
      'total assets last 3 years',
      ['2009-03-31', '2011-03-31'],
      0,
      'Not in the documents: Total assets, Mar 31, 2010.',
    ],
    [
      'revenue in the last two quarters of FY2010',
      ['4Q10'],
      0,
      'Not in the documents: Total revenues, 3Q10.',
    ],
  ])('%s', (question, periods, steps, note) => {
    const { status, answer, figures, comparisons, notes } = askJson(question).json;
    expect(status).toBe('answered');
    expect(answer).toBeNull();
    expect(figures.map(({ period }) => period)).toEqual(periods);
    expect(comparisons).toHaveLength(steps);
    if (note !== undefined) expect(notes).toContain(note);
  });
});

answered({
  'what is worked out over them': {
    'average ATM revenue of the last four quarters': '271,500,000 JPY revenue_atm 3Q11',
    'highest ATM revenue in the last four quarters': '361,000,000 JPY revenue_atm 3Q11',
    'revenue CAGR last 3 years': '11.6837 % revenue 9M11',
    'how did revenue grow over the past three years': '19,962,997,000 JPY revenue 9M11',
    'average revenue of the last four quarters': 'unanswered',
    'revenue and cost of revenues last four quarters of FY2009 and FY2010': 'not answered',
    'yoy growth of ATM revenue in the last four quarters': 'not answered',
  },
  'a figure set against the year before': {
    'revenue vs previous year': '13,952,000,000 JPY revenue 9M11',
    'headcount vs last year': '-21 people employees 2011-12-31',
    'revenue 9M09 versus last year': '-2,476,224,000 JPY revenue 9M09',
    '営業利益は前年と比べてどう？': '1,598,000,000 JPY operating_income 9M11',
    'previous year revenue': '82,400,000,000 JPY revenue FY2010',
  },
});

dialogs({
  'so many in a turn of their own, and what is asked of them': [
    ['ATM revenue 3Q11', '361,000,000 JPY'],
    ['last 4 quarters', 'answered without a number'],
    ['average of those', '271,500,000 JPY'],
    ['which was highest', '361,000,000 JPY revenue_atm 3Q11'],
  ],
});
