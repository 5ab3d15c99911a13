import { describe, expect, it } from 'vitest';
import { numberFor } from '../answering/answerer.ts';

/**
 * What was spent, raised or written down is a flow, also where its name is that of a balance. Each question with the
 * number that it is to be answered with.
 */
const CASES: Readonly<Record<string, readonly (readonly [question: string, answer: string])[]>> = {
  'money that went out': [
    ['how much did IIJ spend on treasury stock in 3Q08', '-300555000 JPY'],
    ['how much did they spend in 3Q08 on treasury stock', '-300555000 JPY'],
    ['cash out on treasury stock, Oct-Dec 2008', '-300555000 JPY'],
    ['cash spent on buying back stock in 9M08', '-300555000 JPY'],
    ['AFS securities: how much was spent in 9M08', '-99992000 JPY'],
    [
      'How much was spent on available-for-sale securities in the quarter ended September 30, 2007?',
      '-226286000 JPY',
    ],
    ['what did they pay to buy out minorities in 9M07', '-1975123000 JPY'],
    ['how much cash did they spend on PP&E in 9M09', '-2624507000 JPY'],
    ['how much did they pay in dividends in 1H08', '-206478000 JPY'],
    ['how much cash went out for guarantee deposits in 1H08', '-78718000 JPY'],
  ],
  'money that came in': [
    ['how much cash did they raise issuing subsidiary stock to minority holders in 9M09', '150000000 JPY'],
    ['money raised from minority shareholders via subsidiary stock issue, 9 months FY09', '150000000 JPY'],
    ['cash from selling AFS securities 9M07', '616920000 JPY'],
  ],
  'what came from a line of business, and what is owed': [
    ['how much came from ATMs in 3Q11', '361000000 JPY'],
    ['how much came in from SI in 3Q08', '8387520000 JPY'],
    ['how much came from home users in 3Q08', '1647803000 JPY'],
    ['what did they owe to suppliers at March 2009', '6064829000 JPY'],
    ['how much did customers owe at Dec 2008', '9570348000 JPY'],
    ['how much did they owe on capital leases Dec 2009', '7044918000 JPY'],
    ['how many people work at IIJ Dec 2011', '1941 people'],
  ],
  'what was written down': [
    ['how much was written down on other investments in the first 9 months of FY08?', '-329216000 JPY'],
    ['how much did they write off on other investments in 9M08', '-329216000 JPY'],
  ],
};

/** No flow is known of what was spent on these, and the balance is not it. */
const UNKNOWN = [
  'how much did they spend on goodwill 9M08',
  'how much was written down on inventories 9M08',
  'how much was written down on goodwill 9M08',
  'cash used 9M09',
  'how much did they pay suppliers 9M08',
  'how much did they pay for hi-ho',
  'raised from bonds 9M09',
  'how much did they spend on inventories in 9M08',
];

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (question, answer) => {
    expect(numberFor(question).split(' ', 2).join(' ')).toBe(answer);
  });
});

describe('a balance that nothing is told to have been spent on', () => {
  it.each(UNKNOWN)('%s', (question) => {
    expect(numberFor(question)).not.toMatch(/^-?\d/);
  });
});
