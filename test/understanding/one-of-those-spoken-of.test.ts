import { dialogs } from './cases.ts';

/** One of the figures or times that were spoken of, told by what is asked of it. */
dialogs({
  'another figure at the later or earlier of two times': [
    ['short-term borrowings Mar 31 2009', '7,350,000,000 JPY'],
    ['and at Dec 31 2009?', '5,100,000,000 JPY'],
    ['down how much in %?', '-30.6122 %'],
    [
      'current portion of capital lease obligations at the later date?',
      '3,110,449,000 JPY capital_lease_current 2009-12-31',
    ],
  ],
  'another figure in the earlier of two quarters': [
    ['revenue 3Q08', '17,535,162,000 JPY'],
    ['3Q09?', '16,037,755,000 JPY'],
    ['operating income in the earlier quarter?', '838,900,000 JPY operating_income 3Q08'],
  ],
  'the share that the highest has in a longer time': [
    ['operating income 1Q08', '411,262,000 JPY'],
    ['2Q08', '594,180,000 JPY'],
    ['3Q08', '838,900,000 JPY'],
    ['which of the three was highest?', '838,900,000 JPY operating_income 3Q08'],
    ['that as a % of the nine months?', '45.4851 % operating_income 3Q08'],
  ],
  'the higher of an expense at two times is the larger': [
    ['interest expense 9M08', '-310,146,000 JPY'],
    ['9M07?', '-329,047,000 JPY'],
    ['which was higher?', '-329,047,000 JPY interest_expense 9M07'],
  ],
  'the higher of an expense, in Japanese': [
    ['支払利息 9M08', '-310,146,000 JPY'],
    ['9M07は？', '-329,047,000 JPY'],
    ['どちらが大きい？', '-329,047,000 JPY interest_expense 9M07'],
  ],
  'the higher of two cash flows that went out is not said': [
    ['investing cash flow 9M08', '-2,926,118,000 JPY'],
    ['9M09', '-2,798,034,000 JPY'],
    ['which was higher?', 'not answered'],
  ],
  'the higher of two losses is not said': [
    ['ATM operating loss 1Q10', '-161,000,000 JPY'],
    ['2Q10', '-140,000,000 JPY'],
    ['which was higher?', 'not answered'],
  ],
});
