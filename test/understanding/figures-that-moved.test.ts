import { answered, dialogs, notAnswered } from './cases.ts';

/** Which of several figures rose or fell most: over a year, a quarter, since a date, between two times. */

answered({
  'grew more': {
    'which grew more, SI revenue or outsourcing revenue, 9M09': '6.3572 % revenue_outsourcing 9M09',
    'which of SI revenue, outsourcing revenue and connectivity revenue grew most in 9M09':
      '6.4292 % revenue_connectivity 9M09',
    'which rose faster in 3Q09: revenue or operating income': '0.268 % operating_income 3Q09',
    'which had the higher growth, revenue or cost of revenue, 9M08': '6.7079 % cost_of_revenues 9M08',
    'highest growth rate 9M09 SI revenue vs outsourcing': '6.3572 % revenue_outsourcing 9M09',
    '9M09のアウトソーシング売上と接続サービス売上、伸び率が高いのはどちら':
      '6.4292 % revenue_connectivity 9M09',
  },
  'in yen': {
    'biggest increase in 9M09: SI revenue, outsourcing revenue or equipment sales':
      '723,195,000 JPY revenue_outsourcing 9M09',
    'which had the larger increase in 9M08, S&M or G&A expenses?':
      '562,848,000 JPY general_and_administrative 9M08',
    '9M09で営業利益と純利益はどちらが多く増えた？': '778,971,000 JPY net_income 9M09',
    'which grew more in yen in 9M09, outsourcing revenue or connectivity revenue':
      '936,406,000 JPY revenue_connectivity 9M09',
  },
  'since a date': {
    'which grew more since march 2009, cash or inventories, dec 2009': '130.8536 % inventories 2009-12-31',
  },
});

notAnswered({
  'none that did so': [
    'what grew most, SI revenue or equipment sales 9M09',
    'which fell most, outsourcing revenue or connectivity revenue 9M09',
  ],
  'another one in percent than in yen': [
    'which fell more, SI revenue or equipment sales revenue 9M09',
    'which grew more, revenue or operating income, 9M11',
  ],
  'a ratio, or a figure below zero': [
    'which grew more, gross margin ratio or revenue 9M09',
    'which grew more, ATM operating loss or revenue 9M09',
  ],
  'a date without one that it is set against': ['which grew more, cash or inventories, dec 2009'],
  'what is not known of one': ['which grew more, adjusted EBITDA or revenue 9M11'],
});

dialogs({
  'what is asked on names its figure': [
    ['which grew more, SI revenue or outsourcing revenue, 9M09', '6.3572 % revenue_outsourcing 9M09'],
    ['sum?', 'not answered'],
    ['which grew more, SI revenue or outsourcing revenue, 9M09', '6.3572 % revenue_outsourcing 9M09'],
    ['and connectivity?', 'clarify'],
    ['which grew more, SI revenue or outsourcing revenue, 9M09', '6.3572 % revenue_outsourcing 9M09'],
    ['operating income?', '2,007,231,000 JPY operating_income 9M09'],
  ],
  'of those that were looked up': [
    ['SI revenue, outsourcing revenue and connectivity revenue 9M09', 'answered without a number'],
    ['which grew most?', '6.4292 % revenue_connectivity 9M09'],
    ['SI revenue, outsourcing revenue and connectivity revenue 9M09', 'answered without a number'],
    ['which fell most?', '-16.3438 % revenue_si 9M09'],
    ['outsourcing revenue 9M09', '12,099,128,000 JPY'],
    ['SI revenue', '20,165,389,000 JPY'],
    ['biggest increase?', '723,195,000 JPY revenue_outsourcing 9M09'],
    ['outsourcing revenue 9M09', '12,099,128,000 JPY'],
    ['SI revenue', '20,165,389,000 JPY'],
    ['伸び率が高いのは？', '6.3572 % revenue_outsourcing 9M09'],
  ],
  'not of balances, nor of one figure': [
    ['cash dec 2009', '8,466,102,000 JPY'],
    ['inventories', '1,222,961,000 JPY'],
    ['which grew most?', 'not answered'],
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['which grew most?', 'not answered'],
  ],
});
