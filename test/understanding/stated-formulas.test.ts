import { answered, notAnswered } from './cases.ts';

/** What analysts work out: a name with the formula given for it, quarters added up, two lines set against each other. */
answered({
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
  },
  'the quarters of a year added up': {
    'ATM運営事業の営業損失、2010年度の4四半期合計': '-643,000,000 JPY',
    '2010年度の全四半期合計のATM運営事業の営業損益': '-643,000,000 JPY',
  },
  'two lines whose sum has a name of its own': {
    'What is the difference between sales and marketing and general and administrative expenses in 3Q09?':
      '205,719,000 JPY',
    'gap between sales and marketing and general and administrative in 3Q09': '205,719,000 JPY',
  },
});

notAnswered({
  'what is not worked out': [
    'NTT margin: operating income / revenue 9M09',
    'operating margin 3Q09: EBITDA over revenue',
    'difference between connectivity and outsourcing revenue 9M08',
  ],
});
