import { answered, dialogs } from './cases.ts';

/** What people type in a channel: short forms, turns of a few words, and what is said around them. */

answered({
  'short forms': {
    'fy11 rev tgt': '97,000,000,000 JPY revenue FY2011',
    'fcst op inc fy08': '2,800,000,000 JPY operating_income FY2008',
    'GM 9m08': '9,534,009,000 JPY gross_margin 9M08',
    'gp 9m08': '9,534,009,000 JPY gross_margin 9M08',
    'headcount jun-08 consol': '1,513 people employees 2008-06-30',
    'treasury sh dec 31 09': '3,934 shares treasury_shares 2009-12-31',
    'emps dec 11': '1,941 people employees 2011-12-31',
    'gm': 'unanswered',
    'gm team ☕': 'unanswered',
    'gm, revenue 3q09': '16,037,755,000 JPY revenue 3Q09',
  },
  'what is said around a question': {
    'boss needs this in 5 mins: total revenue for the 9 months to dec 2009':
      '48,312,779,000 JPY revenue 9M09',
    'hiya, R&D q3 fy08? tnx': '72,517,000 JPY research_and_development 3Q08',
    "Hope you're well. need SI revenue 3q09. Best, Tom": '6,541,827,000 JPY revenue_si 3Q09',
    'I am an analyst covering Japanese telecoms, and for my model I need the cost of equipment sales 1H08':
      '464,841,000 JPY cost_equipment 1H08',
    'how much cash was the company sitting on as at 30 September 2008': '9,319,235,000 JPY cash',
  },
  'a line cited with its heading is the line': {
    'Connectivity Services (Home Use) - OEM, number of contracts at December 31, 2009':
      '185,471 contracts contracts_home_oem 2009-12-31',
    'Systems integration - systems construction revenue 9M09':
      '6,134,986,000 JPY revenue_systems_construction',
    'total revenues - SI revenue 9M09': '28,147,390,000 JPY',
    '(total current assets - inventories) / total current liabilities Dec 2009': '1.23574 times',
  },
  'a share of all of it': {
    'ST debt as % of assets mar 09': '14.0532 % short_term_borrowings 2009-03-31',
    'inventories as a percentage of assets dec 08': '3.0781 % inventories 2008-12-31',
    'cost of SI as % of costs 9m08': 'clarify',
    'assets dec 08': 'clarify',
  },
  'how far from a target': {
    'how far off target was op income 1h08': '55,442,000 JPY operating_income 1H08',
  },
  'a figure with the question where it stands': {
    'Operating income 1H07 - and where in the documents does that figure come from?':
      '1,816,108,000 JPY operating_income 1H07',
    '2011年12月末のIIJモバイルの契約数は何件で、どの資料に載っていますか':
      '46,964 contracts contracts_mobile',
  },
  'the one day of a month that is known': {
    '2012年2月のATM設置台数': '389 ATMs atm_count 2012-02-08',
    'ATMs placed December 2009': '147 ATMs atm_count 2009-12-31',
  },
  'revised targets in Japanese': {
    '2009年3月期の営業利益の通期予想、2009年2月に修正した後の数字は？':
      '2,800,000,000 JPY operating_income FY2008',
  },
});

dialogs({
  'where a figure stands is asked in passing': [
    ['operating income 9m08', '1,844,342,000 JPY operating_income 9M08'],
    ['which doc is that from', '1,844,342,000 JPY operating_income 9M08'],
    ['where did you get that', '1,844,342,000 JPY operating_income 9M08'],
    ['what page?', '1,844,342,000 JPY operating_income 9M08'],
    ['yoy?', '-37.5263 % operating_income 9M08'],
    ["where's that from", '-37.5263 % operating_income 9M08'],
    ['営業CF 1H08', '4,004,588,000 JPY operating_cash_flow 1H08'],
    ['それどこに載ってる？', '4,004,588,000 JPY operating_cash_flow 1H08'],
    ['出典は？', '4,004,588,000 JPY operating_cash_flow 1H08'],
  ],
  'the margin of the line spoken of, whatever it is called': [
    ['SI revenue 1H08', '15,717,555,000 JPY revenue_si'],
    ['gross margin in percent?', '22.5 % gross_margin_ratio_si 1H08'],
    ['SI revenue 1H08', '15,717,555,000 JPY revenue_si'],
    ['GM on that in %', '22.5 % gross_margin_ratio_si 1H08'],
    ['SI revenue 1H08', '15,717,555,000 JPY revenue_si'],
    ['COGS?', '12,178,300,000 JPY cost_si 1H08'],
    ['SI revenue 1H08', '15,717,555,000 JPY revenue_si'],
    ['overall gross margin ratio?', '18.5522 % gross_margin_ratio 1H08'],
  ],
  'a share of all assets after a debt': [
    ['ST debt mar 09', '7,350,000,000 JPY short_term_borrowings'],
    ['what pct of assets is that', '14.0532 % short_term_borrowings 2009-03-31'],
    ['inventories dec 08', '1,617,815,000 JPY inventories'],
    ['assets?', 'clarify'],
    ['total assets dec 09', '49,001,621,000 JPY total_assets'],
    ['liabilities?', '23,072,415,000 JPY total_liabilities'],
  ],
  'the quarter before, in a letter': [
    ['gio rev q3 fy11', '817,000,000 JPY gio_revenue 3Q11'],
    ['what was it the q before', '736,000,000 JPY gio_revenue 2Q11'],
    ['avg of the 2', '776,500,000 JPY gio_revenue'],
  ],
  'the same of another figure, whatever was asked': [
    ['operating income target 1H08', '950,000,000 JPY operating_income'],
    ['actual?', '1,005,442,000 JPY operating_income 1H08'],
    ['how far off tgt', '55,442,000 JPY operating_income 1H08'],
    ['same for NI', '67,554,000 JPY net_income 1H08'],
    ['op income 9M09', '2,007,231,000 JPY operating_income'],
    ['yoy?', '8.8318 % operating_income 9M09'],
    ['same for net income', '219.8483 % net_income 9M09'],
    ['op income 9M09', '2,007,231,000 JPY operating_income'],
    ['as % of rev?', '4.1547 % operating_income 9M09'],
    ['same for net income', '2.3457 % net_income 9M09'],
    ['op income 9M09', '2,007,231,000 JPY operating_income'],
    ['how did the weather do', 'unanswered'],
    ['purple operating income', 'unanswered'],
    ['same for net income', 'unanswered'],
  ],
  'a turn that goes on calculating': [
    ['op income 9m08', '1,844,342,000 JPY operating_income'],
    ['plus depreciation', '5,797,985,000 JPY'],
    ['and minus capex', '-550,015,000 JPY'],
    ['ocf 3q09', '1,468,385,000 JPY operating_cash_flow'],
    ['less purch of pp&e?', '792,929,000 JPY'],
    ['revenue 9m08 in usd', '559,412,000 USD revenue'],
    ['minus cost', '105,012,000 USD'],
    ['op income 9m08', '1,844,342,000 JPY operating_income'],
    ['plus 5', 'unanswered'],
  ],
  'of figures in two units those of the last': [
    ['9m09 rev?', '48,312,779,000 JPY revenue'],
    ['and SI?', '20,165,389,000 JPY revenue_si'],
    ['GM on that in %', '26.8 % gross_margin_ratio_si'],
    ['same for conn & outsourcing', '17.1 % gross_margin_ratio_network_services'],
    ['which was higher', '26.8 % gross_margin_ratio_si'],
  ],
  'corrections and questions about what was told': [
    ['total GP 3q11', '4,862,000,000 JPY gross_margin'],
    ['chg qoq in yen', '128,000,000 JPY gross_margin 3Q11'],
    ['sorry, yoy not qoq', '164,000,000 JPY gross_margin 3Q11'],
    ['op income 1h08', '1,005,442,000 JPY operating_income'],
    ['in usd', '9,491,000 USD operating_income'],
    ['at what rate', '105.94 JPY/USD usd_rate 2008-09-30'],
    ['SI + equip order backlog dec 31 09', '14,987,000,000 JPY order_backlog'],
    ['yr ago', '13,544,000,000 JPY order_backlog 2008-12-31'],
    ['how much of the dec 09 one is systems o&m', '9,689,000,000 JPY order_backlog_operation 2009-12-31'],
  ],
  'a part of another year, the year said first': [
    ['eps 3q08', '-64.51 JPY/share eps_basic 3Q08'],
    ["next year's 3q?", '2,063.29 JPY/share eps_basic 3Q09'],
    ["last year's 9 months?", '1,719.82 JPY/share eps_basic 9M08'],
    ['revenue 9m09', '48,312,779,000 JPY revenue'],
    ['3q of last year', '17,535,162,000 JPY revenue 3Q08'],
    ['EPS 3Q08', '-64.51 JPY/share eps_basic 3Q08'],
    ['翌年度の3Qは？', '2,063.29 JPY/share eps_basic 3Q09'],
    ['前年度の上期は？', '1,780.11 JPY/share eps_basic 1H08'],
  ],
});

dialogs({
  'a sign, or per, before what a figure is taken together with': [
    ['op income 3q08', '838,900,000 JPY operating_income'],
    ['+ net income', '825,668,000 JPY'],
    ['op income 3q08', '838,900,000 JPY operating_income'],
    ['- net income', 'clarify'],
    ['revenue 3q08', '17,535,162,000 JPY revenue'],
    ['- 3q07', '18,359,162,000 JPY revenue 3Q07'],
    ['financing cash flow 1h07', '2,345,609,000 JPY financing_cash_flow'],
    ['minus outsourcing revenue', '-4,184,965,000 JPY'],
    ['revenue 9m11', '70,752,000,000 JPY revenue'],
    ['per employee?', '36,451,314 JPY'],
    ['iij mobile rev 9m09', '994,000,000 JPY revenue_mobile'],
    ['per contract', '28,113 JPY'],
    ['net income 9m08', '354,322,000 JPY net_income'],
    ['per share?', '1,719.82 JPY/share eps_basic 9M08'],
  ],
  'another line of business beside the one spoken of': [
    ['connectivity revenue 9M08', '14,564,929,000 JPY revenue_connectivity'],
    ['outsourcing revenue?', '11,375,933,000 JPY revenue_outsourcing 9M08'],
    ['operating income 3Q07', '1,136,083,000 JPY operating_income'],
    ['and SI revenue?', '9,911,309,000 JPY revenue_si 3Q07'],
    ['cost of SI 9M08', '18,503,892,000 JPY cost_si'],
    ['network services revenue?', '25,940,862,000 JPY revenue_network_services 9M08'],
    ['sales and marketing expenses 9M08', '3,506,005,000 JPY sales_and_marketing'],
    ['what % of cost of revenues is that', '8.4984 % sales_and_marketing 9M08'],
    ['cost of SI 2Q08', '6,154,063,000 JPY cost_si'],
    ['capex as % of revenue', '15.8634 % capex 2Q08'],
    ['op income 9M09', '2,007,231,000 JPY operating_income'],
    ['and plus depreciation and amortization?', '5,941,691,000 JPY'],
  ],
});

dialogs({
  'the part named before part': [
    ['capex 3q09', '1,574,000,000 JPY capex'],
    ['the leases portion?', '899,000,000 JPY capital_lease_acquisitions 3Q09'],
    ['si + equip order backlog dec 08', '13,544,000,000 JPY order_backlog'],
    ['o&m part?', '9,307,000,000 JPY order_backlog_operation 2008-12-31'],
  ],
  'targets of a month, and what was reached of one': [
    ['fy08 rev target initial', '78,500,000,000 JPY revenue FY2008'],
    ['october one?', '73,000,000,000 JPY revenue FY2008'],
    ['and feb', '69,300,000,000 JPY revenue FY2008'],
    ['FY11 op income target', '6,300,000,000 JPY operating_income FY2011'],
    ['9m actual so far', '3,998,000,000 JPY operating_income 9M11'],
    ['FY11 op income target', '6,300,000,000 JPY operating_income FY2011'],
    ['remaining after 9m', '2,302,000,000 JPY operating_income FY2011'],
    ['FY11 revenue target', '97,000,000,000 JPY revenue FY2011'],
    ['what % was done after 9 months', '72.9402 % revenue 9M11'],
  ],
  'what is still open narrows nothing': [
    ['profit 1h08', 'clarify'],
    ['atm?', 'clarify'],
  ],
});

dialogs({
  'what is set against another time goes on being set against': [
    ['revenue 3q09', '16,037,755,000 JPY revenue'],
    ['how does that compare to 3q08', '-1,497,407,000 JPY revenue 3Q09'],
    ['to 3q07?', '-2,321,407,000 JPY revenue 3Q09'],
    ['what was rev in the dec qtr of 2009', '16,037,755,000 JPY revenue 3Q09'],
    ['and how does that compare to sep qtr', 'unanswered'],
    ['to the year before?', '-1,497,407,000 JPY revenue 3Q09'],
  ],
  'what was worked out, at another time': [
    ['sum of SI revenue and equipment sales revenue 9M08', '24,830,876,000 JPY'],
    ['and 9M09?', '20,604,099,000 JPY'],
    ['op income 9m08', '1,844,342,000 JPY operating_income'],
    ['plus depreciation', '5,797,985,000 JPY'],
    ['and 9m09?', '5,941,691,000 JPY'],
    ['connectivity revenue 9M08', '14,564,929,000 JPY revenue_connectivity'],
    ['plus total revenues', 'unanswered'],
  ],
  'a share of one figure, then of another': [
    ['depreciation 9m08', '3,953,643,000 JPY depreciation_and_amortization'],
    ['as % of capex', '62.2817 % depreciation_and_amortization 9M08'],
    ['as % of rev', '7.7844 % depreciation_and_amortization 9M08'],
    ['SI revenue 9m08', '24,105,075,000 JPY revenue_si'],
    ['share of total?', '47.4612 % revenue_si 9M08'],
    ['network services share?', '51.0757 % revenue_network_services 9M08'],
  ],
  'the largest part of what was told part by part': [
    ['revenue breakdown 9m09', 'answered without a number'],
    ['which is largest', '27,600,463,000 JPY revenue_network_services 9M09'],
    ['smallest?', '108,217,000 JPY revenue_atm 9M09'],
  ],
});
