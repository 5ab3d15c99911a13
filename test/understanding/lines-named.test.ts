import { describe, expect, it } from 'vitest';
import { numberFor } from '../answering/answerer.ts';

/**
 * Lines as people call them who do not copy the documents: by the statement they stand in, by a part of their name
 * far from the rest, by a formula, by what they are said to do. Each question with the number it is answered with.
 */
const CASES: Readonly<Record<string, readonly (readonly [question: string, answer: string])[]>> = {
  'a total and the business that its line is of': [
    ['cost of revenues - equipment sales, 3Q07', '341881000 JPY'],
    ['number of OEM contracts, home use, 31 Dec 2009', '185471 contracts'],
    ['and per ADS, basic, in 9M09 (yen)', '13.99 JPY/ADS'],
    ['AOCI (loss) 3/31/2009', '-320711000 JPY'],
  ],
  'the statement beside the line': [
    ['interest expense line, 9M08 P&L', '-310146000 JPY'],
    ['interest expense, 9M08 P&L', '-310146000 JPY'],
    ['P&L line: interest income 9M09', '17990000 JPY'],
    ['P&L foreign exchange gain/(loss) for 9M08, not the cash flow one', '-9529000 JPY'],
    ['equity in net income of investees 9M07 per the income statement', '-91523000 JPY'],
    ["equity method investees - what was IIJ's share of net income/loss in 9M07?", '-91523000 JPY'],
  ],
  'another name of the figure beside a line of business': [
    ['op income of the network services & SI segment, 1H08', '1253000000 JPY'],
    ['op profit of network services and SI segment 9M09', '2753891000 JPY'],
    ['What was the gross margin of the systems integration business in 3Q08, in yen?', '2061928000 JPY'],
    ['SG&A of the four newly set up subs in 1Q08', '111000000 JPY'],
    [
      'The four newly set up subsidiaries - how much SG&A did they cost in the first quarter of FY2008?',
      '111000000 JPY',
    ],
    ['difference of corporate use and home use connectivity revenue, 2Q08', '1602919000 JPY'],
    ['9M08の法人向け接続と個人向け接続の売上の差', '4846821000 JPY'],
  ],
  'the formula behind a name in yen': [
    ['SI gross profit in yen, 2Q08 (SI revenue minus cost of SI)', '1874668000 JPY'],
    ['gross profit 9M08 in yen: rev less total cost of revs', '9534009000 JPY'],
    ['equip sales gross margin in yen 2Q08, revenue less its cost', '20151000 JPY'],
    ['blended gross margin % for 9M08 (total revs less total cost)', '18.7718 %'],
    ['equity ratio (equity divided by total assets) Dec 2008', '46.4 %'],
    ['defining FCF as CFO minus purchase of property and equipment: 3Q09 number?', '792929000 JPY'],
    ['S&M + G&A added together (no R&D) for 9M08', '7473473000 JPY'],
    ['Please tell me gross margin (yen) of SI in 3Q FY08.', '2061928000 JPY'],
    ['gross margin (%) of SI 3Q08', '24.6 %'],
  ],
  'what eats a part of another figure': [
    ['what percent of 1Q08 sales was eaten by total cost of revenues', '81.4724 %'],
    ['how much of revenue was swallowed by cost of revenues in 9M09', '80.0881 %'],
    ['how much of the Dec 2011 goodwill belongs to IIJ-Global', '2288000000 JPY'],
  ],
  'contracts of all bandwidths, and of a document that has one number only': [
    ['number of IP service contracts, June 30 2008, all bandwidths', '1415 contracts'],
    [
      'How many IP Service contracts were there at the end of June 2008? (all bandwidth together)',
      '1415 contracts',
    ],
    ['IP service contracts June 30 2008', '1415 contracts'],
    ['IP service contracts all bandwidths Dec 31 2008', '1241 contracts'],
  ],
  'a target by who gave it and when': [
    ['what was the very first FY08 op income guide', '5200000000 JPY'],
    ['What full-year FY2008 operating profit did management guide to in August 2008?', '5200000000 JPY'],
    ['1H08 op inc target as of the aug 2008 deck', '1900000000 JPY'],
    ['size of the FY08 rev guide cut on feb 12 2009 vs the previous target, yen', '-3700000000 JPY'],
  ],
  'the limits of a share repurchase': [
    ['What is the upper limit number of shares in the repurchase plan from Nov. 14, 2008?', '4000 shares'],
    ['maximum number of shares IIJ could buy back under the October 2008 board resolution', '4000 shares'],
    ['max yen amount of the buyback approved for Nov 08 to Jan 09', '400000000 JPY'],
    ['max amount of the own share repurchase resolved in october 2008 in yen', '400000000 JPY'],
  ],
  'a balance that was built up': [
    ['inventory build from March 31 to Dec 31 2008, in yen', '433655000 JPY'],
    ['receivables build between Mar 2008 and Dec 2008', '-2684815000 JPY'],
  ],
};

/** What several lines are called is still asked back. */
const ASKED_BACK = ['ATM P&L 2Q11', 'P&L 3Q08', 'IP service contracts Dec 31 2008'];

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (question, answer) => {
    expect(numberFor(question).split(' ', 2).join(' ')).toBe(answer);
  });
});

describe('a name of several lines', () => {
  it.each(ASKED_BACK)('%s', (question) => {
    expect(numberFor(question)).toMatch(/clarify|which/);
  });
});
