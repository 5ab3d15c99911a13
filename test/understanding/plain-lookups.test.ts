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
  'cash that went out or came in, however it is told': {
    'how much income tax did iij actually pay in cash in the nine months to dec 2009':
      '160,263,000 JPY income_tax_paid 9M09',
    'what amount of income tax was paid in cash 9M08': '774,751,000 JPY income_tax_paid 9M08',
    'cash that went out for income taxes 9M09': '160,263,000 JPY income_tax_paid 9M09',
    'how much cash went on interest 9M09': '243,173,000 JPY interest_paid 9M09',
    'how much cash went into property and equipment 9M08': '-2,663,014,000 JPY cf_purchase_of_property 9M08',
    'what was raised via short term borrowings with maturities > 3 months, Apr-Dec 2008':
      '10,500,000,000 JPY cf_proceeds_short_term_borrowings 9M08',
    'cash raised by short-term borrowings with initial maturities over three months 9M08':
      '10,500,000,000 JPY cf_proceeds_short_term_borrowings 9M08',
    'how much did IIJ borrow short-term in 9M08': '10,500,000,000 JPY cf_proceeds_short_term_borrowings 9M08',
    'how much revenue was paid in cash 9M09': 'unanswered',
  },
  'what it costs to run or provide something': {
    'What did it cost to run the ATM operation business from April through December 2008?':
      '260,587,000 JPY cost_atm 9M08',
    'what did it cost to provide connectivity and outsourcing in 3Q09':
      '7,567,089,000 JPY cost_network_services 3Q09',
    'cost of providing SI 3Q09': '4,701,783,000 JPY cost_si 3Q09',
    'cost to run the backbone 3Q08': '930,000,000 JPY cost_backbone 3Q08',
  },
  'another word for the kind of figure beside the name': {
    'systems operation & maintenance turnover Oct-Dec 2007':
      '3,991,086,000 JPY revenue_systems_operation 3Q07',
    'turnover of systems construction 3Q09': '1,986,972,000 JPY revenue_systems_construction 3Q09',
    'turnover from systems construction in 3Q09 as a share of turnover': '12.3893 %',
    'Revenue from operating & maintaining systems, first half FY2008':
      '9,427,609,000 JPY revenue_systems_operation 1H08',
    'what did IIJ earn at the operating level in 9M08': '1,844,342,000 JPY operating_income 9M08',
  },
  'two names of one figure, one of which may mean others': {
    'impairment / write-down of other investments in the Oct–Dec 2008 quarter':
      '-268,124,000 JPY losses_on_writedown_of_investments 3Q08',
    'impairments - write-down losses on other investments, Oct-Dec 2008':
      '-268,124,000 JPY losses_on_writedown_of_investments 3Q08',
    'profit / net income 9M08': '354,322,000 JPY net_income 9M08',
    'impairment losses 9M08': '329,000,000 JPY impairment_losses_equity_securities 9M08',
    'goodwill impairment 9M08': 'unanswered',
    'revenue - costs 9M08': '9,534,009,000 JPY',
    'costs - revenue 9M08': '-9,534,009,000 JPY',
  },
  'where a figure stands, or what stands in it, said beside it': {
    'deferred income on the liabilities side, 2008-12-31': '1,885,443,000 JPY deferred_income 2008-12-31',
    'amortized intangibles (customer relationships etc.) on 31 December 2008':
      '321,000,000 JPY amortized_intangibles 2008-12-31',
    'accrued retirement/pension (noncurrent) at Sept-end 2008':
      '1,231,434,000 JPY accrued_pension_noncurrent 2008-09-30',
    'accrued retirement/pension (current) at Dec 2008': '11,436,000 JPY accrued_pension_current 2008-12-31',
    'How many weighted-average shares did IIJ assume for its FY2008 EPS forecast in Feb 2009?':
      '205,165 shares shares_forecast FY2008',
    'temporary cost increase caused by the lease accounting change, 1Q08':
      '57,000,000 JPY lease_accounting_cost_increase 1Q08',
    'revenue growth of IIJ Mobile Service 9M09, % yoy as in the breakdown table':
      '173.7 % revenue_mobile 9M09',
    'revenue (hardware etc.) 9M09': '438,710,000 JPY revenue_equipment 9M09',
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
