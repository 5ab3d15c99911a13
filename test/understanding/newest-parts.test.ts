import { answered, notAnswered } from './cases.ts';

/** The newest year, half or quarter that is known, and what a span that is named ends with. */
answered({
  'the newest part of a year of that name': {
    'most recent full year operating income': '4,141,000,000 JPY operating_income FY2010',
    'most recent full-year revenue': '82,400,000,000 JPY revenue FY2010',
    'latest actual full-year revenue': '82,400,000,000 JPY revenue FY2010',
    'most recent full year net income': '3,203,000,000 JPY net_income FY2010',
    '直近の通期の営業利益': '4,141,000,000 JPY operating_income FY2010',
    'latest 3Q revenue': '23,544,000,000 JPY revenue 3Q11',
    'most recent third quarter revenue': '23,544,000,000 JPY revenue 3Q11',
    'latest nine-month net income': '2,390,000,000 JPY net_income 9M11',
    'latest half-year revenue': '32,275,024,000 JPY revenue 1H09',
    'most recent half year net income': '1,518,613,000 JPY net_income 2H09',
    'most recent first half operating income': '1,166,083,000 JPY operating_income 1H09',
    'latest Q3 contracts home': '383,745 contracts contracts_connectivity_home 2011-12-31',
  },
  'a target is of the year that is not over': {
    'latest full-year revenue target': '97,000,000,000 JPY revenue FY2011',
    'latest full year net income target': '3,400,000,000 JPY net_income FY2011',
    'most recent full year operating income forecast': '6,300,000,000 JPY operating_income FY2011',
  },
  'a year before the newest one': {
    'latest fiscal year operating income vs the year before': '729,000,000 JPY operating_income FY2010',
    'most recent full year operating income compared with the previous year':
      '729,000,000 JPY operating_income FY2010',
    'latest 9M revenue vs a year earlier': '13,952,000,000 JPY revenue 9M11',
  },
  'what a span ends with': {
    'revenue for the last three months of 9M08': '17,535,162,000 JPY revenue 3Q08',
    'final quarter of 9M08 revenue': '17,535,162,000 JPY revenue 3Q08',
    'last three months of 1H08 revenue': '16,925,708,000 JPY revenue 2Q08',
    'first six months of 9M08 revenue': '33,253,841,000 JPY revenue 1H08',
    'third quarter of 9M08 revenue': '17,535,162,000 JPY revenue 3Q08',
    'how much of FY2009 operating income was made in the last quarter': '41.1714 % operating_income 4Q09',
    'of FY2009 operating income how much in the last quarter': '1,404,769,000 JPY operating_income 4Q09',
    'what share of FY2007 revenue came in the last quarter': '27.664 % revenue 4Q07',
    'how much of 9M09 operating income was earned in the last quarter': '41.9059 % operating_income 3Q09',
  },
});

notAnswered({
  'no such time, or not known of what': [
    'revenue for the last six months of 9M08',
    'operating income for the last six months of 9M09',
    'fourth quarter of 9M08 revenue',
    'most recent full year revenue vs the year before',
    'latest half revenue vs the half before',
    'first reported revenue',
    'first reported quarter revenue',
    'originally first reported revenue',
    'comparative revenue for 9M09',
    'comparative figure for 9M09 operating income',
    'prior period comparative for 3Q09 revenue',
  ],
});
