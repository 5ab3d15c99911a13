import { answered, notAnswered } from './cases.ts';

/** What analysts work out: a name, their own or that of the documents, with the formula given for it. */
answered({
  'two names of one figure with a slash between them': {
    'capital surplus / additional paid-in capital at 9/30/08':
      '27,611,737,000 JPY additional_paid_in_capital 2008-09-30',
    'headcount / number of employees dec 2011': '1,941 people',
    'revenue / total revenues 3Q09': '16,037,755,000 JPY revenue 3Q09',
  },
  'a measure that nobody reports, with its formula': {
    'R&D intensity 3Q09: R&D expense over revenue (percent, two decimals)': '0.4857 %',
    'interest coverage: operating income divided by interest expense, 9M09': '8.322819 times',
    'Interest cover 9M09 = operating income / interest expense': '8.322819 times',
    'interest cover (operating income / interest expense) 9M09': '8.322819 times',
    'Net debt end of December 2011: borrowings (short and long) minus cash': '1,072,000,000 JPY',
    'fcf 9M09, i.e. operating cash flow less purchase of property and equipment': '3,636,092,000 JPY',
  },
  'a name with its definition': {
    'net margin 3Q09, net income attributable to IIJ over revenues': '2.6058 %',
    'free cash flow 9M08, i.e. operating cash flow less purchase of property': '2,687,853,000 JPY',
    'overall gross margin % in 9M09 (revenue less total cost of revenue)': '19.9119 %',
    'capex intensity 9M08: capex / revenue': '12.4988 %',
    'SI gross margin ratio 3Q11 from its cost and gross margin': '20.7749 %',
    'Recompute basic EPS for 1H08 from net income and average shares': '1,780.11 JPY/share',
    'EPS 9M09 recomputed: net income attributable to IIJ divided by basic weighted average shares':
      '5,595.29 JPY/share',
    'current ratio as a percentage, December 31, 2009 (current assets / current liabilities)': '130.9643 %',
    'whats the ebitda margin for 3q09? (adj. EBITDA / total revenue)': '13.2936 %',
    '9M08 gross margin (revenue minus total cost) in US dollars at the release rate': '105,011,664.28 USD',
    '実効税率 9M09（法人税等÷税引前利益）': '58.4448 %',
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
});

notAnswered({
  'what is not worked out': [
    'NTT margin: operating income / revenue 9M09',
    'operating margin 3Q09: EBITDA over revenue',
  ],
});
