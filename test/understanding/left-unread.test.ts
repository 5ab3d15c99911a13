import { answered, notAnswered } from './cases.ts';

/** Words that change what is asked: they are heeded, or there is no answer. */
answered({
  'what a figure is compared with is what the change counts from': {
    'employees compared with the previous quarter': '-14 people employees 2011-12-31',
    'headcount compared to last quarter': '-14 people employees 2011-12-31',
    'SI cost vs last quarter': '-416,000,000 JPY cost_si 3Q11',
    'gross margin compared with the previous quarter': '128,000,000 JPY gross_margin 3Q11',
    'ATM revenue against the quarter before': '44,000,000 JPY revenue_atm 3Q11',
    'IIJ-Global revenue vs last quarter': '-90,000,000 JPY iij_global_revenue 3Q11',
    'operating income compared with two years ago': '1,990,769,000 JPY operating_income 9M11',
    'SI revenue compared with two years ago': '452,173,000 JPY revenue_si 3Q11',
    'cash compared with March 2009': '740,276,000 JPY cash 2011-12-31',
    'employees compared with June 2008': '428 people employees 2011-12-31',
    '従業員数を前四半期と比べると': '-14 people employees 2011-12-31',
    'SI原価 前四半期対比': '-416,000,000 JPY cost_si 3Q11',
    '営業利益 2年前と比べて': '1,990,769,000 JPY operating_income 9M11',
  },
  'a year back counts from the quarter that is meant': {
    'SI revenue last quarter versus a year earlier': '197,000,000 JPY revenue_si 3Q11',
    'SI revenue same quarter last year': '6,797,000,000 JPY revenue_si 3Q10',
    'network services revenue last quarter versus the same quarter of the prior year':
      '498,000,000 JPY revenue_network_services 3Q11',
    'operating income last quarter against the same quarter of the prior year':
      '336,231,000 JPY operating_income 4Q10',
  },
  'a target on both sides is a target on both': {
    'FY2009 net income target vs FY2008 target': '400,000,000 JPY net_income FY2009',
    'FY2009 operating income target vs FY2008 operating income target': '500,000,000 JPY',
    'FY2009 revenue target vs FY2008 revenue target': '-1,300,000,000 JPY revenue FY2009',
    'FY2011 operating income target vs FY2009 target': '3,000,000,000 JPY operating_income FY2011',
  },
  'a target and the actual are two figures': {
    'target and actual operating income FY2009': 'answered without a number',
    'net income actual, target FY2009': 'answered without a number',
    'plan and result of revenue 1H08': 'answered without a number',
    '営業利益の予想と実績 2009年度': 'answered without a number',
    'did operating income outperform the target 1H08': '55,442,000 JPY operating_income 1H08',
  },
  'other times and subtractions stay what they are': {
    'total current assets when fiscal 2007 closed': '28,485,627,000 JPY total_current_assets 2008-03-31',
    'revenue 9M08 - revenue 1H08': '17,535,162,000 JPY',
    'percentage change in 9M08 and 9M09 income tax expense': '-12.5993 % income_tax 9M09',
    'revenue last quarter': '23,544,000,000 JPY revenue 3Q11',
  },
});

notAnswered({
  'times that are searched for': [
    'which quarter had a net loss',
    'which of the quarters had a loss before tax',
    'when did IIJ report a net loss',
    'when did revenue decline',
    'which year did operating income rise',
    'in which quarter did revenue fall year on year',
    '最終赤字になったのはいつ',
    '売上が減ったのはいつ',
  ],
  'a time of another length than the newest': [
    'operating income for the quarter',
    'operating income for the quarter year on year',
    'EPS for the quarter',
    'revenue of the month',
    'net income for the year',
    'revenue by year',
    'net income all years',
    'employees by year',
    '四半期の営業利益',
    'operating income same quarter last year',
    '前年同四半期の売上',
    'revenue vs the same quarter last year',
  ],
  'two times, each with its own change': [
    'growth in revenue 3Q09 and 9M09',
    'revenue change for 3Q09 and 9M09',
    'ATM revenue yoy 2Q11 and 3Q11',
    '2Q11と3Q11のATM売上の前年比',
    '3Q09と9M09の売上の伸び率',
    'revenue growth in 9M08 and 9M09',
    'cash change 9M08 and 9M09',
    'operating income growth FY2010 and 9M11',
    'revenue last quarter compared to the same quarter the year before',
  ],
  'a comparison with a time that nothing newer is as long as': [
    'net income compared to FY2009',
    'operating income compared with 3Q08',
  ],
});
