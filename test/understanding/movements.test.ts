import { answered, notAnswered } from './cases.ts';

/** What rose or fell: how far, from what, to what, since when, and further than something else. */

answered({
  'what a movement began or ended with': {
    'What did net income drop from in 9M08?': '4,087,991,000 JPY net_income 9M07',
    '9M09 revenue was down from what?': '50,789,003,000 JPY revenue 9M08',
    'What did revenue fall to in 9M09?': '48,312,779,000 JPY revenue 9M09',
    'To what did SI revenue drop in 9M09?': '20,165,389,000 JPY revenue_si 9M09',
    'Cash fell from how much in 9M08?': '11,470,980,000 JPY cash 2008-03-31',
    'how low did net income fall in 9M08': '354,322,000 JPY net_income 9M08',
    'up to how much did operating income climb in 9M11': '3,998,000,000 JPY operating_income 9M11',
    'From what level did revenue decline in 3Q09': '17,535,162,000 JPY revenue 3Q08',
    'The base from which 9M09 SI revenue fell': '24,105,075,000 JPY revenue_si 9M08',
    'what did total assets fall to at Dec 2009': '49,001,621,000 JPY total_assets 2009-12-31',
    'To what level did the SI gross margin ratio rise in 3Q09?': '28.1 % gross_margin_ratio_si 3Q09',
    'operating income rose from what to what in 9M09': 'answered without a number',
    '9M09の売上高はいくらから減少したか': '50,789,003,000 JPY revenue 9M08',
    '9M09の売上高はいくらまで減少したか': '48,312,779,000 JPY revenue 9M09',
    '9M09のSI売上高はいくらに減ったか': '20,165,389,000 JPY revenue_si 9M09',
  },
  'how far it went': {
    'by how much did revenue fall in 9M09': '-2,476,224,000 JPY',
    'how far did revenue fall in 9M09': '-2,476,224,000 JPY',
    'what was the change from 9M08 to 9M09 in revenue': '-2,476,224,000 JPY',
  },
  'one movement further than another': {
    'By how much did home use revenue grow more than corporate use revenue in 9M08?': '349,911,000 JPY',
    'Net income fell by how much more than operating income in 9M08': '2,625,820,000 JPY',
  },
  'a cash flow that is no change by its name': {
    'change in operating cash flow 9M09': '909,732,000 JPY operating_cash_flow 9M09',
    'by how much did dividends paid rise in 3Q08': '51,619,000 JPY cf_dividends_paid 3Q08',
    'decrease in capital lease payments 9M09': '-189,664,000 JPY cf_capital_lease_payments 9M09',
    'change in financing cash flow 9M09': '-251,913,000 JPY financing_cash_flow 9M09',
    'change in depreciation 9M09': '-19,183,000 JPY depreciation_and_amortization 9M09',
    'change in accounts payable 9M09 cash flow': '-669,050,000 JPY cf_accounts_payable 9M09',
    'net increase in cash 9M09': '-1,721,622,000 JPY net_change_in_cash 9M09',
    'How much depreciation and amortization was added back in the 9M09 cash flow statement?':
      '3,934,460,000 JPY depreciation_and_amortization 9M09',
  },
  'since a time: from then to the newest': {
    'employee growth since June 2008': '428 people employees 2011-12-31',
    'change in operating income since 9M08': '2,153,658,000 JPY operating_income 9M11',
    'growth of cash since March 2008': '-4.7335 % cash 2011-12-31',
    'change in equity ratio since March 2009': '-3.8 points equity_ratio 2011-12-31',
    'change in inventories since the year end, 9M09': '693,205,000 JPY inventories 2009-12-31',
    'change in inventories since the year end 9M09': '693,205,000 JPY inventories 2009-12-31',
  },
  'without what had lowered a figure it is greater': {
    'operating income excluding losses of new subsidiaries 9M08': '2,667,342,000 JPY',
    '新規子会社の損失を除いた営業利益 9M08': '2,667,342,000 JPY',
    'operating income excluding the lease accounting change 1Q08': '468,262,000 JPY',
  },
});

notAnswered({
  'which of two moved further may be meant in percent': [
    'Did SI revenue fall more than cost of SI in 9M09?',
    'which fell more in 9M09, SI revenue or equipment sales revenue',
    'Did operating income grow more than net income in 9M09?',
    'how much more did revenue grow in 9M08 than in 9M09',
  ],
  'since a time, where no figure of as long a time is the newest': [
    'operating income up since 1Q08',
    'how much has revenue grown since FY2008',
    'yoy change in revenue since 3Q08',
  ],
  'with a loss or without it': ['operating income net of new subsidiaries losses 1Q08'],
});
