import { answered } from './cases.ts';

answered({
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
});
