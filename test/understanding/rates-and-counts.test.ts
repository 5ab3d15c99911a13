import { answered } from './cases.ts';

/** Dollars at the rate of a document, periods that are counted, and what was reached less what was aimed at. */
answered({
  'in dollars at the rate of the document that translates the figure': {
    'other investments at Dec 31, 2008 in USD using the rate of the Feb 2009 release': '22,363,000 USD',
    'hi-ho revenue in 2Q08 converted to dollars at the rate in the 1H08 release': '11,534,831.04 USD',
    'net income 1H08 in dollars using the exchange rate in the November 2008 release': '3,469,000 USD',
    'operating income 9M08 in USD at the rate given in the February 2009 press release': '20,315,000 USD',
    'cost of SI 3Q08 in dollars, translated at the exchange rate used in the 9M08 release': '69,673,000 USD',
    "total revenue 9M09 in US dollars at the document's rate": '519,046,000 USD',
    '9M09のSI売上高を2010年2月の決算短信のレートでドル換算すると': '216,646,000 USD',
  },
  'at the rate of another document nothing is told': {
    'SI revenue 9M09 in USD at the rate of the November 2008 release': 'not answered',
    'operating income 9M08 converted to dollars at the exchange rate used in the 1H08 release':
      'not answered',
  },
  'the rate itself': {
    '% change in the yen/dollar translation rate from the 1H08 release to the 9M08 release': '-14.3005 %',
    'exchange rate used in the Feb 2009 release': '90.79 JPY/USD',
    'What is the difference in yen per dollar between the translation rates of the November 2008 and the February 2009 releases?':
      '-15.15 JPY/USD',
  },
  'how many of the dates or quarters': {
    'At how many of these dates did total assets exceed JPY 52 billion: Mar 31 2008, Sep 30 2008, Dec 31 2008, Mar 31 2009, Dec 31 2009?':
      '4 count',
    'In how many quarters from 1Q10 to 3Q11 did ATM operation business revenue top JPY 150 million?':
      '4 count',
    'on how many of the dates Mar 31 2008, Dec 31 2008 and Dec 31 2009 were total assets above 50 billion':
      '2 count',
  },
  'which of the parts of a total': {
    'Which home use category had the most contracts at December 31, 2009?':
      '185,471 contracts contracts_home_oem',
    'which category of revenue was the highest in 9M09': '27,600,463,000 JPY revenue_network_services',
    'which category of revenue was the highest in 2Q09': 'not answered',
    'which line of cost of revenues was the largest 3Q09': '7,567,089,000 JPY cost_network_services',
    'what was the biggest part of revenue 9M09': '27,600,463,000 JPY revenue_network_services',
    'smallest component of revenue 9M09': '108,217,000 JPY revenue_atm',
    'which part of cost of revenues was largest in 3Q09': '7,567,089,000 JPY cost_network_services',
    '売上高の内訳で最大のものは 9M09': '27,600,463,000 JPY revenue_network_services',
    'the two largest parts of revenue 9M09': 'not answered',
  },
  'what was reached less what was aimed at, or the other way round': {
    'FY2009 net income attributable to IIJ: actual minus target': '534,000,000 JPY',
    '1H08 operating income, actual less target': '55,442,000 JPY',
    '1H08 operating income target minus actual': '-55,442,000 JPY',
  },
  'points between two shares': {
    'points between the SI gross margin ratio and the equipment sales gross margin ratio, 3Q09':
      '13.8 points',
    'how many points lie between operating margin and net margin 9M09': '1.8089 points',
    'operating margin and net margin 9M09 in points': 'no number',
  },
  'what is said not to be annualised': {
    "ROE for the nine months of FY2009, not annualised: net income attributable to IIJ / average of IIJ shareholders' equity at March 31 2009 and December 31 2009":
      '4.4454 %',
  },
  'the same asked twice is no question back': {
    'total revenues 1H09 (nine months less third quarter) and its change vs 1H08 in %... just give me the % change':
      '-2.9435 % revenue 1H09',
  },
  'a total and its parts by their names': {
    'Order backlog for systems operation and maintenance as a share of the total SI and equipment sales backlog, Dec 31 2008':
      '68.7168 %',
    'What % of the authorized shares are issued and outstanding (Dec 2009)?': '54.6817 %',
  },
});
