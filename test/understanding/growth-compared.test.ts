import { answered, notAnswered } from './cases.ts';

/** One growth rate less another, and the growth from one quarter to another. */
answered({
  'of two figures, the first less the second': {
    'What was the difference between the year-on-year growth rates of connectivity and outsourcing services revenue and SI revenue in 9M09, in points?':
      '22.7414 points',
    'difference between the yoy growth rates of SI revenue and total revenue 9M09': '-11.4683 points',
    'gap between revenue growth and operating income growth in 9M08, in points': '42.5721 points',
    'by how many points did the growth of network services revenue exceed that of SI revenue in 9M09':
      '22.7414 points',
    'difference in points between the growth of SI revenue and equipment sales from 9M08 to 9M09':
      '23.2113 points',
  },
  'of one figure, the later less the earlier': {
    'what is the difference between revenue growth 9M08 and revenue growth 9M09':
      '-9.9213 points revenue 9M09',
    'difference between the yoy growth of revenue in 3Q08 and 3Q09': '-4.0512 points revenue 3Q09',
    'percentage difference between revenue 9M08 and revenue 9M09': '-4.8755 % revenue 9M09',
  },
  'the length of both quarters said again': {
    'By what percentage did the quarterly revenue of the ATM operation business grow from 1Q10 to 3Q11?':
      '240.566 % revenue_atm 3Q11',
    'how much did quarterly ATM revenue grow from 1Q10 to 3Q11': '255,000,000 JPY revenue_atm 3Q11',
    '% change in quarterly operating income 3Q08 to 3Q09': '0.268 % operating_income 3Q09',
    'quarterly revenue yoy 3Q09': '-8.5395 % revenue 3Q09',
  },
});

notAnswered({
  'no two growth rates': [
    'difference between the growth of SI revenue and SI gross margin ratio 9M09',
    'by how many percentage points did the operating margin exceed revenue growth in 9M09',
    'growth of the difference between current assets and current liabilities Dec 2009 in percent',
  ],
  'the growth of each quarter, or of no quarter': [
    'quarterly revenue growth from 1Q10 to 3Q11',
    'by how much did quarterly revenue grow from 1H08 to 1H09',
  ],
});
