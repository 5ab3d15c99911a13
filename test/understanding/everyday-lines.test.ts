import { answered } from './cases.ts';

answered({
  'what is said of a line by a verb, and not by its name': {
    'how much of the 9M09 tax expense was deferred': '790,480,000 JPY deferred_tax 9M09',
    'what was amortised on customer relationships in Oct-Dec 2011': '106,000,000 JPY iij_global_amortization',
    'intangibles not subject to amortization at the end of December 2009':
      '5,368,000,000 JPY non_amortized_intangibles',
    'balance of customer relationships (non-amortized) at end of December 2009':
      '2,537,000,000 JPY customer_relationships',
    'unrealized profit from increased SI work in process, 1Q08': '186,000,000 JPY si_unrealized_profit 1Q08',
    'how big will the Japanese IT outsourcing services market be in 2012':
      '3,596,000,000,000 JPY market_it_outsourcing FY2012',
  },
  'what a period is to the one reported with it says no other period': {
    'loss on disposal of property and equipment, 9M08 (prior-year column)':
      '163,772,000 JPY cf_loss_on_disposal 9M08',
    'revenue 9M08 (the year-earlier period)': '50,789,003,000 JPY revenue 9M08',
    'revenue 3Q08 (year-ago quarter)': '17,535,162,000 JPY revenue 3Q08',
    'total assets at March 31, 2009 (last fiscal year end)': '52,301,199,000 JPY total_assets 2009-03-31',
    'total assets at the previous year end, March 31, 2009': '52,301,199,000 JPY total_assets 2009-03-31',
    'What was the number of OEM home-use contracts a year earlier, at the end of December 2008?':
      '219,965 contracts contracts_home_oem 2008-12-31',
    'What was revenue a year earlier, in 3Q08?': '17,535,162,000 JPY revenue 3Q08',
    'revenue 9M08 (a year earlier)': 'unanswered',
    'change in total assets from a year earlier, at December 31, 2009': '-3,556,674,000 JPY',
    'accounts payable change since fiscal year end, Dec 2008': '-2,324,925,000 JPY',
  },
  'an amount is asked for in the name of a total, of a line beside it': {
    'gross margin amount, connectivity & outsourcing, 9M09': '4,722,000,000 JPY',
    'gross margin in yen, SI, 9M11': '4,441,000,000 JPY gross_margin_si 9M11',
    'si gm 9m11 in yen': '4,441,000,000 JPY gross_margin_si 9M11',
    'si gm % 9m11': '20.4579 % gross_margin_ratio_si 9M11',
  },
  'lines in the words of every day': {
    'how much cash went on interest in 9M09': '243,173,000 JPY interest_paid 9M09',
    'noncontrolling interest share of net loss 9M09': '265,114,000 JPY minority_interests 9M09',
    'ATM segment revenue from customers 9M09': '108,217,000 JPY segment_revenue_atm_external 9M09',
    'How much money did the ATM operation business lose at the operating level in 9M09?': '-730,462,000 JPY',
    'capex w leases 3Q09': '1,574,000,000 JPY capex 3Q09',
    'capex w/o leases 3Q09': '675,000,000 JPY purchase_of_property 3Q09',
    'P&E, net Dec 2009': '13,160,935,000 JPY property_and_equipment 2009-12-31',
    'What share of revenues did total costs eat up in 1Q07?': '79.8948 % cost_of_sales_ratio 1Q07',
    'What operating income is IIJ planning for FY2011?': '6,300,000,000 JPY operating_income FY2011',
    'How many GIO projects were there at the end of September 2011, at least?': '830 projects',
    'How many new graduates did IIJ take on in FY2009?': '77 people graduate_hires FY2009',
    'licenses among the amortized intangible assets Dec 2009': '105,000,000 JPY licenses 2009-12-31',
  },
  'the word for a part says nothing after the half of a line that is meant': {
    'capital lease obligations - noncurrent part - Dec 2008':
      '5,366,787,000 JPY capital_lease_noncurrent 2008-12-31',
    'the current part of capital lease obligations Dec 2008':
      '3,577,629,000 JPY capital_lease_current 2008-12-31',
    'deferred tax assets (noncurrent part) March 2009':
      '2,253,464,000 JPY deferred_tax_assets_noncurrent 2009-03-31',
    'corporate part of connectivity contracts Dec 2008':
      '47,277 contracts contracts_connectivity_corporate 2008-12-31',
  },
  'a name that "was" or "were" parts': {
    'how many IP contracts were above 1 Gbps at the end of June 2008':
      '72 contracts contracts_ip_service_over_1g 2008-06-30',
    'how many of the IP service contracts were above 1Gbps at June 2008':
      '72 contracts contracts_ip_service_over_1g 2008-06-30',
    'How many common shares was IIJ authorized to issue at Sept. 30, 2008?':
      '377,600 shares shares_authorized 2008-09-30',
    'How many shares could IIJ issue at Sep 30 2008': '377,600 shares shares_authorized 2008-09-30',
    'How many shares of common stock were authorized at Dec 31, 2009':
      '377,600 shares shares_authorized 2009-12-31',
    'how much SI revenue was unrealized in 1Q08': '520,000,000 JPY si_unrealized_revenue 1Q08',
    'approximately how much revenue was left unrealized in 1Q08 because of work in process in SI?':
      '520,000,000 JPY si_unrealized_revenue 1Q08',
    'what portion of 1Q08 revenues was recurring (%)': '79.9 % recurring_revenue_share 1Q08',
    'what part of revenue was cost of SI 9M08': '36.4329 % cost_si 9M08',
  },
  'a loss named beside the income that it is the other side of': {
    'accumulated other comprehensive income or loss, end of december 2008':
      '-149,176,000 JPY accumulated_oci 2008-12-31',
    'diluted loss per share, quarter ended Dec. 31, 2008': '-64.51 JPY/share eps_diluted 3Q08',
    'diluted earnings or loss per share 3Q08': '-64.51 JPY/share eps_diluted 3Q08',
    'loss at gross level of the ATM operation business in 9M09': '-575,036,000 JPY gross_margin_atm 9M09',
    'profit at the gross level of SI 9M09': '5,414,000,000 JPY gross_margin_si 9M09',
    'gross level profit on equipment sales 3Q08': '27,502,000 JPY gross_margin_equipment 3Q08',
    'loss at the operating level ATM segment 9M09': '-730,462,000 JPY segment_income_atm 9M09',
  },
  'home use in other words': {
    'personal (home use) connectivity revenue, Oct-Dec 2007':
      '1,513,141,000 JPY revenue_connectivity_home 3Q07',
    "private users' connectivity revenue 9M08": '4,859,054,000 JPY revenue_connectivity_home 9M08',
    'connectivity contracts for private individuals Dec 2008':
      '450,708 contracts contracts_connectivity_home 2008-12-31',
    'personal expenses 9M08': 'not answered',
  },
  'borrowings of both lengths in one line': {
    'repayments of borrowings (initial maturities over three months and long-term) in 2Q07':
      '-1,769,000,000 JPY cf_repayments_borrowings 2Q07',
    'repayments of short-term borrowings (over 3 months) and long-term borrowings 9M08':
      '-11,550,000,000 JPY cf_repayments_borrowings 9M08',
    'repayment of borrowings (over three months and long-term) 2Q07':
      '-1,769,000,000 JPY cf_repayments_borrowings 2Q07',
  },
  'shares that a forecast is worked out with': {
    'number of shares behind the forecast EPS for FY2008 (Feb 2009)': '205,165 shares shares_forecast FY2008',
    'how many shares is the FY2008 EPS target based on': '205,165 shares shares_forecast FY2008',
    'how many shares was the FY2008 net income per share forecast computed with':
      '205,165 shares shares_forecast FY2008',
    'forecast number of shares FY2008 (Feb 2009)': '205,165 shares shares_forecast FY2008',
    'shares underlying the FY2009 EPS target': 'unanswered',
    'number of shares behind basic EPS 9M09': '202,544 shares shares_basic 9M09',
    'What forecast weighted-average number of shares underlies the February 2009 FY2008 EPS target?':
      '205,165 shares shares_forecast FY2008',
    'number of shares behind the November 2008 FY2008 EPS target': 'unanswered',
    'what net income underlies the November 2008 EPS target for FY2008':
      '2,800,000,000 JPY net_income FY2008',
    'what share count underlies the 9M09 EPS': '202,544 shares shares_basic 9M09',
  },
  'what a part of the year leaves to the target of the year': {
    'how much net income attributable to IIJ is still missing to the full FY2009 target after nine months?':
      '566,707,000 JPY net_income FY2009',
    'after nine months, how much revenue was missing to the FY2008 target':
      '18,510,997,000 JPY revenue FY2008',
    'gap between the FY2009 net income target and the nine months actual': '-566,707,000 JPY net_income 9M09',
  },
  'contracts of a month are those of its end': {
    'IP service contracts June 2008': '1,415 contracts contracts_ip_service 2008-06-30',
    'IP service contracts added over the year to end-June 2008':
      '138 contracts contracts_ip_service 2008-06-30',
    'increase in IP service contracts from June 2007 to June 2008':
      '138 contracts contracts_ip_service 2008-06-30',
    'IP service contracts Dec 2008': 'clarify',
  },
  'rates, orders and counts in short': {
    'Printed YoY rate of "Others" in corporate connectivity revenue, 3Q08?':
      '183.4 % revenue_corporate_others 3Q08',
    'qoq rate of revenue 1Q08': '-11.6949 % revenue 1Q08',
    'By what percent were orders for systems construction incl. equipment down in 9M08?':
      '-42.7 % orders_received_construction 9M08',
    'treasury stock held at 31 Dec 2009 - number of shares': '3,934 shares treasury_shares 2009-12-31',
    'what did running the ATM business cost in 2Q08 (cost of revenues)': '85,303,000 JPY cost_atm 2Q08',
  },
  'what of a level is due to a part of it': {
    'How much of the cost of connectivity and outsourcing services in 9M08 was due to GDX and On-Demand Solutions?':
      '121,000,000 JPY cost_new_subsidiaries 9M08',
    'How much of the cost of connectivity and outsourcing services in 9M08 was due to GDX?': 'unanswered',
    'How much of the cost of SI in 9M08 was due to GDX and On-Demand Solutions?': 'unanswered',
    'how much revenue was due to hi-ho in 9M08': '3,682,000,000 JPY revenue_hiho 9M08',
    'how much of total cost was due to SI 9M08': '18,503,892,000 JPY cost_si 9M08',
    'how much of revenue was due to price increases 9M08': 'unanswered',
    'how much of the increase in revenue in 9M08 was driven by hi-ho': 'unanswered',
  },
  'how much of a kind a line accounts for is its amount': {
    'How much SG&A did the four newly established subsidiaries account for in 1Q08?':
      '111,000,000 JPY sga_new_subsidiaries 1Q08',
    'How much revenue did hi-ho account for in 1Q08?': '1,203,000,000 JPY revenue_hiho 1Q08',
    'how much cost did SI account for in 3Q09': '4,701,783,000 JPY cost_si 3Q09',
    'how many contracts did OEM account for at Dec 2008': '219,965 contracts contracts_home_oem 2008-12-31',
    'how much of revenue did outsourcing account for in 9M08': '22.3984 % revenue_outsourcing 9M08',
    'temporary extra cost due to lease accounting changes 1Q08':
      '57,000,000 JPY lease_accounting_cost_increase 1Q08',
  },
  'a unit tells which of several figures is meant': {
    'Treasury stock at Dec 31 2009 in yen': '-406,547,000 JPY treasury_stock 2009-12-31',
    'Treasury stock 2009-12-31, in JPY thousand': '-406,547,000 JPY treasury_stock 2009-12-31',
    'home use in yen 3Q09': '1,723,836,000 JPY revenue_connectivity_home 3Q09',
    'tresury stock nr of shares dec 31 2009': '3,934 shares treasury_shares 2009-12-31',
    'how many treasury shares were outstanding on Dec 31 2009': '3,934 shares treasury_shares 2009-12-31',
    'treasury stock at Dec 31 2009': 'clarify',
  },
  'IP Service contracts of the three bands': {
    'IP Service contracts at Dec 31 2009, all three bandwidth bands together':
      '1,292 contracts contracts_ip_service_bands 2009-12-31',
    'How many IP Service contracts in all (three bandwidth classes added up) were there on December 31, 2008?':
      '1,241 contracts contracts_ip_service_bands 2008-12-31',
  },
  'a use said again behind a line of it, in other words': {
    'broadband services revenue for corporate customers 1Q08':
      '713,000,000 JPY revenue_broadband_corporate 1Q08',
    'OEM revenue from home users 1Q08': '135,000,000 JPY revenue_home_oem 1Q08',
    'OEM contracts for home users Dec 2009': '185,471 contracts contracts_home_oem 2009-12-31',
    'OEM revenue from corporate customers 1Q08': 'clarify',
    'SI revenue from corporate customers 9M08': 'clarify',
  },
  'what a line adds to the one that it stands in': {
    'How much did costs of GDX Japan and On-Demand Solutions add to 1H08 connectivity and outsourcing cost?':
      '76,000,000 JPY cost_new_subsidiaries 1H08',
    'how much did hi-ho add to revenue in 9M08': '3,682,000,000 JPY revenue_hiho 9M08',
    'How much did the four new subsidiaries add to SG&A in 1Q08?':
      '111,000,000 JPY sga_new_subsidiaries 1Q08',
    'how many contracts did IIJ add to corporate connectivity in 3Q08': 'not answered',
    'how much did IIJ add to goodwill in 9M08': 'unanswered',
    'how much did they add to cash in 9M08': '-2,515,533,000 JPY cash 2008-12-31',
  },
  'what a figure is to be taken from beside its time': {
    'principal payments under capital leases, 1H08, going by the nine-month and quarterly cash flow statements':
      '-1,743,847,000 JPY cf_capital_lease_payments 1H08',
    'operating cash flow 1H08 from nine-month less quarterly figures':
      '4,004,588,000 JPY operating_cash_flow 1H08',
    'The Nov 2008 text and the table give different figures for 1H08 systems operation and maintenance revenue. What was it?':
      '9,427,609,000 JPY revenue_systems_operation 1H08',
    'text and table differ on 1H08 systems operation and maintenance revenue: which figure is used':
      '9,427,609,000 JPY revenue_systems_operation 1H08',
  },
});
