import { answered } from './cases.ts';

/**
 * Lines as people call them who do not copy the documents: by the statement they stand in, by a part of their name
 * far from the rest, by a formula, by what they are said to do. Each question with the number it is answered with.
 */
answered({
  'a total and the business that its line is of': {
    'cost of revenues - equipment sales, 3Q07': '341,881,000 JPY',
    'number of OEM contracts, home use, 31 Dec 2009': '185,471 contracts',
    'and per ADS, basic, in 9M09 (yen)': '13.99 JPY/ADS',
    'AOCI (loss) 3/31/2009': '-320,711,000 JPY',
  },
  'the statement beside the line': {
    'interest expense line, 9M08 P&L': '-310,146,000 JPY',
    'interest expense, 9M08 P&L': '-310,146,000 JPY',
    'P&L line: interest income 9M09': '17,990,000 JPY',
    'P&L foreign exchange gain/(loss) for 9M08, not the cash flow one': '-9,529,000 JPY',
    'equity in net income of investees 9M07 per the income statement': '-91,523,000 JPY',
    "equity method investees - what was IIJ's share of net income/loss in 9M07?": '-91,523,000 JPY',
  },
  'another name of the figure beside a line of business': {
    'op income of the network services & SI segment, 1H08': '1,253,000,000 JPY',
    'op profit of network services and SI segment 9M09': '2,753,891,000 JPY',
    'What was the gross margin of the systems integration business in 3Q08, in yen?': '2,061,928,000 JPY',
    'SG&A of the four newly set up subs in 1Q08': '111,000,000 JPY',
    'The four newly set up subsidiaries - how much SG&A did they cost in the first quarter of FY2008?':
      '111,000,000 JPY',
    'difference of corporate use and home use connectivity revenue, 2Q08': '1,602,919,000 JPY',
    '9M08の法人向け接続と個人向け接続の売上の差': '4,846,821,000 JPY',
  },
  'the formula behind a name in yen': {
    'SI gross profit in yen, 2Q08 (SI revenue minus cost of SI)': '1,874,668,000 JPY',
    'gross profit 9M08 in yen: rev less total cost of revs': '9,534,009,000 JPY',
    'equip sales gross margin in yen 2Q08, revenue less its cost': '20,151,000 JPY',
    'blended gross margin % for 9M08 (total revs less total cost)': '18.7718 %',
    'equity ratio (equity divided by total assets) Dec 2008': '46.4 %',
    'defining FCF as CFO minus purchase of property and equipment: 3Q09 number?': '792,929,000 JPY',
    'S&M + G&A added together (no R&D) for 9M08': '7,473,473,000 JPY',
    'Please tell me gross margin (yen) of SI in 3Q FY08.': '2,061,928,000 JPY',
    'gross margin (%) of SI 3Q08': '24.6 %',
  },
  'what eats a part of another figure': {
    'what percent of 1Q08 sales was eaten by total cost of revenues': '81.4724 %',
    'how much of revenue was swallowed by cost of revenues in 9M09': '80.0881 %',
    'how much of the Dec 2011 goodwill belongs to IIJ-Global': '2,288,000,000 JPY',
  },
  'contracts of all bandwidths, and of a document that has one number only': {
    'number of IP service contracts, June 30 2008, all bandwidths': '1,415 contracts',
    'How many IP Service contracts were there at the end of June 2008? (all bandwidth together)':
      '1,415 contracts',
    'IP service contracts June 30 2008': '1,415 contracts',
    'IP service contracts all bandwidths Dec 31 2008': '1,241 contracts',
  },
  'a target by who gave it and when': {
    'what was the very first FY08 op income guide': '5,200,000,000 JPY',
    'What full-year FY2008 operating profit did management guide to in August 2008?': '5,200,000,000 JPY',
    '1H08 op inc target as of the aug 2008 deck': '1,900,000,000 JPY',
    'size of the FY08 rev guide cut on feb 12 2009 vs the previous target, yen': '-3,700,000,000 JPY',
  },
  'the limits of a share repurchase': {
    'What is the upper limit number of shares in the repurchase plan from Nov. 14, 2008?': '4,000 shares',
    'maximum number of shares IIJ could buy back under the October 2008 board resolution': '4,000 shares',
    'max yen amount of the buyback approved for Nov 08 to Jan 09': '400,000,000 JPY',
    'max amount of the own share repurchase resolved in october 2008 in yen': '400,000,000 JPY',
  },
  'a balance that was built up': {
    'inventory build from March 31 to Dec 31 2008, in yen': '433,655,000 JPY',
    'receivables build between Mar 2008 and Dec 2008': '-2,684,815,000 JPY',
  },
  'a name of several lines is still asked back': {
    'ATM P&L 2Q11': 'clarify',
    'P&L 3Q08': 'clarify',
    'IP service contracts Dec 31 2008': 'clarify',
  },
});
