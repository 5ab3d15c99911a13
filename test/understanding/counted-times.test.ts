import { answered, refused } from './cases.ts';

/** How many times are named is said beside them. */

answered({
  'so many quarters or years in total': {
    'What did IIJ-Global bring in in revenues over the five quarters from 3Q10 to 3Q11 in total?':
      '32,290,000,000 JPY iij_global_revenue 3Q11',
    'ATM revenue over the seven quarters from 1Q10 to 3Q11 in total': '1,440,000,000 JPY revenue_atm',
    'How much ATM revenue came in over the three quarters from 1Q11 to 3Q11 altogether?':
      '922,000,000 JPY revenue_atm',
    'sum of ATM revenue for the seven quarters between 1Q10 and 3Q11': '1,440,000,000 JPY revenue_atm',
    'ATM operating income over the seven quarters 1Q10-3Q11 in total':
      '-841,000,000 JPY atm_operating_income',
    'what did IIJ earn in operating income over the two fiscal years FY2009 and FY2010 in total':
      '7,553,000,000 JPY operating_income',
    'average ATM revenue over the seven quarters from 1Q10 to 3Q11': '205,714,286 JPY revenue_atm',
    'growth of revenue over the three years from FY2007 to FY2010': '23.2795 % revenue FY2010',
  },
  'quarters of which not each is known make up a span that is': {
    'average quarterly revenue over 1Q09-3Q09': '16,104,259,667 JPY revenue 9M09',
    'revenue over the three quarters from 1Q09 to 3Q09 in total': '48,312,779,000 JPY revenue 9M09',
    'total operating income 1Q09 through 3Q09': '2,007,231,000 JPY operating_income 9M09',
    '1Q09から3Q09の四半期平均売上高': '16,104,259,667 JPY revenue 9M09',
  },
  'in Japanese, behind the times': {
    'IIJグローバルの売上高、3Q10から3Q11までの5四半期の平均は？': '6,458,000,000 JPY iij_global_revenue 3Q11',
    'IIJグローバルの売上高、3Q10〜3Q11の5四半期平均は？': '6,458,000,000 JPY iij_global_revenue 3Q11',
  },
  'growth from one quarter to the next': {
    'compound quarterly growth rate of ATM operation business revenue between 1Q10 and 3Q11':
      '22.6592 % revenue_atm 3Q11',
    'CQGR of ATM revenue 1Q10 to 3Q11': '22.6592 % revenue_atm 3Q11',
    'CAGR of revenue FY2007 to FY2010': '7.2252 % revenue FY2010',
  },
  'a bound stands before what is counted': {
    'In how many quarters between 1Q10 and 3Q11 did the ATM operation business bring in more than JPY 150 million of revenue?':
      '4 count',
    'How many graduates did IIJ hire over FY2009, FY2010 and FY2011 in total?': '181 people graduate_hires',
    "operating margin of the network service and SI segment in 9M09, on the segment's own revenue":
      '5.6752 % segment_margin_network_si 9M09',
  },
  'of which some are not known, or not as many': refused(
    [
      'What did IIJ-Global bring in in revenues over the six quarters from 3Q10 to 3Q11 in total?',
      'ATM revenue over the five quarters from 1Q10 to 3Q11 in total',
      'sum of revenue 2Q09 to 3Q09',
      'sum of revenue 1Q09 and 3Q09',
      'sum of total assets 1Q09 to 3Q09',
      'average EPS 1Q09 to 3Q09',
      'compound quarterly growth of ATM operating income 1Q10 to 3Q11',
      'compound quarterly growth rate of revenue from FY2007 to FY2010',
      'revenue over the four years from FY2007 to FY2010 in total',
      'capex over the seven quarters from 1Q10 to 3Q11 in total',
      'IIJグローバルの売上高、3Q10から3Q11までの4四半期の平均は？',
      'qoq revenue growth 9M09',
      '9M09の売上高の前四半期比',
    ],
    'unanswered',
  ),
});
