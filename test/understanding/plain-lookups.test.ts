import { answered, notAnswered } from './cases.ts';

/** Single figures in the words that people have for them, and what must not be taken for one. */

answered({
  'a kind of use is not the total of both': {
    'home use contracts total, dec 2009': '404,700 contracts contracts_connectivity_home 2009-12-31',
    'corporate use contracts total, sept 2008':
      '40,611 contracts contracts_connectivity_corporate 2008-09-30',
    'OEM connectivity revenue third quarter FY2007': '124,000,000 JPY revenue_home_oem 3Q07',
  },
  'a line of the cash flow statement, wherever the statement is named': {
    'cash flow statement, three months to Dec 31 2008: movement in accounts payable':
      '-884,216,000 JPY cf_accounts_payable 3Q08',
    'how much did accounts payable move in the cash flow statement of 9M08':
      '-2,122,235,000 JPY cf_accounts_payable 9M08',
    'from the cash flow statement: accounts receivable movement in 3Q09':
      '121,875,000 JPY cf_accounts_receivable 3Q09',
  },
  'cash that was spent or paid': {
    'how much interest did they actually pay in cash, apr-dec 2008?': '309,719,000 JPY interest_paid 9M08',
    'Cash spent on acquiring a newly controlled company (net of cash acquired) in 9M07?':
      '-788,608,000 JPY cf_acquisition 9M07',
    'Cash spent on purchases of subsidiary stock from minority shareholders, first nine months of FY2007':
      '-1,975,123,000 JPY cf_subsidiary_stock_purchase 9M07',
    'cash spent on purchases of treasury stock 9M08': '-300,555,000 JPY cf_treasury_stock 9M08',
    'cash paid out as dividends 9M08': '-412,956,000 JPY cf_dividends_paid 9M08',
    'repayments of short-term (over 3 months) and long-term borrowings in the six months to september 2007':
      '-6,340,000,000 JPY cf_repayments_borrowings 1H07',
  },
  'what came back from a balance': {
    'how much came back from guarantee deposits in 9M08': '27,349,000 JPY cf_guarantee_deposits_refund 9M08',
  },
  'people more than before': {
    'headcount growth in 1Q08 vs the end of 4Q07': '140 people employees 2008-06-30',
    'headcount growth rate yoy at the end of 1Q08?': '17.1053 % employees 2008-06-30',
  },
  'what a line of business brings in': {
    'what did hi-ho bring in over the nine months to December 2008?': '3,682,000,000 JPY revenue_hiho 9M08',
    'what did SI bring in in 3Q09?': '6,541,827,000 JPY revenue_si 3Q09',
    'What did the ATM operation business turn over in 9M11 in total?': '922,000,000 JPY revenue_atm 9M11',
  },
  'names spelt out in brackets': {
    'SO&M (systems operation and maintenance) order backlog at the end of September 2008':
      '11,796,000,000 JPY order_backlog_operation 2008-09-30',
    'order backlog of SC (systems construction) 2008-12-31':
      '4,236,000,000 JPY order_backlog_construction 2008-12-31',
    'ATM (automated teller machine) operation revenue 3Q11': '361,000,000 JPY revenue_atm 3Q11',
    'number of IP Service contracts in the 100Mbps-999Mbps class at Sept 30 2007':
      '179 contracts contracts_ip_service_100m_to_1g 2007-09-30',
  },
  'a line alone, and a part of what is named first': {
    'backlog for systems operation and maintenance alone, as of Dec 31 2008':
      '9,307,000,000 JPY order_backlog_operation 2008-12-31',
    'Of the other investments at Dec 31 2008, how much was available-for-sale securities?':
      '615,000,000 JPY available_for_sale_securities 2008-12-31',
    'Within other investments at the end of December 2008, how much was nonmarketable equity securities?':
      '813,000,000 JPY nonmarketable_equity_securities 2008-12-31',
  },
  'what is said around a figure': {
    'mobile pitch: IIJ Mobile Service revenue for 3Q09 alone?': '361,000,000 JPY revenue_mobile 3Q09',
    'hi-ho revenue Apr-Jun 2007, first (partial) quarter after the acquisition':
      '339,000,000 JPY revenue_hiho 1Q07',
    'ATM operation business segment result for 9M08 - how deep in the red?':
      '-456,396,000 JPY segment_income_atm 9M08',
    'financing cash flow apr-jun 2008 - was it really an inflow?':
      '-2,695,000,000 JPY financing_cash_flow 1Q08',
    "shareholders' equity per share as given in the TSE form, 12/31/2008":
      '119,674.92 JPY/share equity_per_share 2008-12-31',
    'how many IP Service contracts did iij have at the end of 1Q07 (deck gives 1Q08 and the increase)':
      '1,277 contracts contracts_ip_service 2007-06-30',
  },
  'dollars as a release translates them': {
    'goodwill in US dollars, end of December 2008, release translation': '27,616,000 USD goodwill 2008-12-31',
    '1H08 net income in US$ at the rate of the release': '3,469,000 USD net_income 1H08',
    'exchange rate used for the translation in the 9M08 release': '90.79 JPY/USD usd_rate',
  },
  'a definition beside the name': {
    'gross profit 9M08? revenue minus total cost of revenues': '9,534,009,000 JPY gross_margin 9M08',
    'gross profit 9M08 - revenue less cost of revenue': '9,534,009,000 JPY gross_margin 9M08',
    'cumulative depreciation at dec 31 2008': '16,611,464,000 JPY accumulated_depreciation 2008-12-31',
    'cumulative depreciation 9M08': '3,953,643,000 JPY depreciation_and_amortization 9M08',
  },
});

notAnswered({
  'a figure less itself': ['capex less 9M09', 'revenue minus 9M09', 'cash less dec 2008'],
  'a kind of use that the line is not of': [
    'IP service revenue (corporate plus home) 9M09',
    'outsourcing revenue (corporate) 9M09',
    'outsourcing revenue, home use, 9M09',
  ],
  'no line of the cash flow statement': ['statement of cash flows, 1H08, increase in deferred income'],
  'the company alone, and other lines': [
    'IIJ alone total assets dec 2008',
    '9M09 standalone revenue',
    'ATM pitch: revenue 3Q11',
    'KDDI pitch: revenue 3Q09',
    'class A shares outstanding dec 2008',
  ],
});
