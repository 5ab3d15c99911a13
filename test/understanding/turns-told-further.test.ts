import { answered, dialogs } from './cases.ts';

/** Turns that tell further which period, which document or which of several figures was meant. */

answered({
  'purchases and sales of investments are of two lines': {
    'purchase of investments 9M08': 'clarify',
    'proceeds from sale of investments 9M08': 'clarify',
    'purchase of other investments 9M08': '-125,264,000 JPY',
  },
  'cash that was paid for a line is that line': {
    'purchase of property and equipment (cash) 1H08': '-1,747,972,000 JPY',
    'purchases of property and equipment (cash paid) 9M08': '-2,663,014,000 JPY',
    'repayment of long-term borrowings (cash outflow) 9M08': '-11,550,000,000 JPY',
    'principal payments under capital leases, in cash, 9M08': '-2,847,726,000 JPY',
    'income taxes paid 1H07 cash': '727,324,000 JPY',
    'interim dividends paid out in 3Q11': '-304,000,000 JPY cf_dividends_paid',
    'Was cash from financing positive or negative in 1Q08, and how much?': '-2,695,000,000 JPY',
    'acquisition of assets by capital leases (cash) 9M08': 'not answered',
    'depreciation (cash) 9M08': 'not answered',
    'cash paid for purchase of property and equipment, 1H08': '-1,747,972,000 JPY',
    'cash outflow for purchase of property and equipment 9M08': '-2,663,014,000 JPY',
    'cash payments for income taxes 9M08': '774,751,000 JPY income_tax_paid',
    'cash received from issuance of short-term borrowings 9M08': '10,500,000,000 JPY',
    'cash paid in acquisitions of a business 1H07': '-1,230,450,000 JPY',
  },
  'attributable to IIJ alone is not said of what': {
    'attributable to IIJ 9M09': 'clarify',
  },
  'as reported in the month of a document': {
    'net income 9M08 as reported in February 2009': '354,322,000 JPY',
    'revenue reported in December 2008': 'clarify',
  },
});

dialogs({
  'the parts of what is spoken of': [
    ['capex including capital leases 9M09', '4,187,000,000 JPY capex'],
    ['how much of that was purchase of property and equipment?', '2,624,507,000 JPY purchase_of_property'],
    ['and capital leases?', '1,562,959,000 JPY capital_lease_acquisitions'],
    ['capex 9M09', '4,187,000,000 JPY capex'],
    ['purchase of property and equipment in the cash flow statement?', '-2,624,507,000 JPY'],
    ['financing cash flow 9M09', '-5,163,150,000 JPY'],
    ['and capital leases?', '-2,658,062,000 JPY cf_capital_lease_payments'],
  ],
  'a change of another time': [
    ['Outsourcing revenues Q3 2008?', '3,913,676,000 JPY'],
    ['growth on the year-ago quarter in %?', '11.427 %'],
    ['and that growth for the nine months', '13.2734 % revenue_outsourcing 9M08'],
    ['that growth in yen?', '1,333,037,000 JPY'],
    ['operating income 3Q08', '838,900,000 JPY'],
    ['growth on the quarter before in %?', '41.1862 %'],
    ['same growth for 2Q08', '44.4772 % operating_income 2Q08'],
    ['SI revenue 1H08', '15,717,555,000 JPY'],
    ['growth in 9M08?', '-0.4478 % revenue_si 9M08'],
    ['total assets Dec 2008', '52,558,295,000 JPY'],
    ['change since March 2008?', '-3,144,251,000 JPY'],
  ],
  'which of the periods asked back was meant': [
    ['depreciation and amortization december 2009', 'clarify'],
    ['the quarter', '1,290,948,000 JPY'],
    ['and for the nine months', '3,934,460,000 JPY'],
    ['which quarter', 'not answered'],
  ],
  'just the quarter': [
    ['revenue december 2009', 'clarify'],
    ['just the quarter', '16,037,755,000 JPY revenue 3Q09'],
  ],
  'which of the figures asked back was meant': [
    ['purchase of investments 9M08', 'clarify'],
    ['the available-for-sale ones', '-99,992,000 JPY'],
  ],
  'a qualifier said again': [
    ['diluted EPS 3Q07 in yen', '2,952.01 JPY/share'],
    ['and basic?', '2,957.17 JPY/share'],
    ['basic for Oct-Dec 2008?', '-64.51 JPY/share'],
    ['and Oct-Dec 2009', '2,063.29 JPY/share'],
  ],
  'a part of the year before': [
    ['SI cost of revenues 9M11', '17,267,000,000 JPY'],
    ['same for the nine months a year before?', '14,876,000,000 JPY cost_si 9M10'],
    ['revenue 9M09 compared to the nine months of the previous year', '-2,476,224,000 JPY'],
  ],
  'the last of several dates': [
    ['contracts of over 1Gbps at December 31, 2010', '127 contracts'],
    ['and 31 Dec 2011?', '132 contracts'],
    ['yoy growth in % at the last of those dates', '3.937 %'],
    ['total liabilities 2009-12-31', '23,072,415,000 JPY'],
    ['total liabilities one fiscal year end earlier, i.e. March 31, 2009', '27,058,280,000 JPY'],
  ],
  'the figure before as another document states it': [
    [
      "9M08 'Others' revenue within corporate connectivity, as shown in the February 2010 release",
      '262,000,000 JPY',
    ],
    ['and as originally reported in Feb 2009?', '625,000,000 JPY revenue_corporate_others 9M08'],
    ['and in the Feb 2010 release', '262,000,000 JPY revenue_corporate_others 9M08'],
    ['net income 9M08', '354,322,000 JPY'],
    ['in the 9M09 release', '354,322,000 JPY net_income 9M08'],
    ['in the november 2008 release', 'not answered'],
  ],
  'the part of a result that is attributable to IIJ': [
    ['net income including noncontrolling interests, 3Q09', '328,228,000 JPY'],
    ['and the part attributable to IIJ?', '417,906,000 JPY net_income 3Q09'],
    ['total equity Dec 2009', '25,929,206,000 JPY'],
    ['the portion attributable to IIJ', '25,818,245,000 JPY shareholders_equity 2009-12-31'],
  ],
  'at that time': [
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['operating income at that time', '2,007,231,000 JPY operating_income 9M09'],
  ],
  'nothing grows from a quarter to the nine months that hold it': [
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['and 9M09', '48,312,779,000 JPY'],
    ['growth', '-4.8755 % revenue 9M09'],
    ['operating income 9M08', '1,844,342,000 JPY'],
    ['and 3Q08', '838,900,000 JPY'],
    ['how much did it fall', '-297,183,000 JPY operating_income 3Q08'],
    ['operating income 3Q08', '838,900,000 JPY'],
    ['first nine months', '1,844,342,000 JPY'],
    ['growth rate', '-37.5263 % operating_income 9M08'],
    ['SI売上 9M09', '20,165,389,000 JPY'],
    ['3Q09は', '6,541,827,000 JPY'],
    ['差は', '13,623,562,000 JPY'],
  ],
  'a quarter alone after one of the calendar year': [
    ['calendar Q2 2008 revenue', '16,328,133,000 JPY revenue 1Q08'],
    ['Q3', '16,925,708,000 JPY revenue 2Q08'],
    ['and Q4', '17,535,162,000 JPY revenue 3Q08'],
    ['calendar Q4 2009 operating income', '841,148,000 JPY operating_income 3Q09'],
    ['and Q3', 'not answered'],
    ['暦年の2008年第3四半期の売上', '16,925,708,000 JPY revenue 2Q08'],
    ['第4四半期は', '17,535,162,000 JPY revenue 3Q08'],
  ],
  'two times, then the figure': [
    ['March 2009 vs December 2009', 'unanswered'],
    ['cash', '-1,721,622,000 JPY cash 2009-12-31'],
    ['equity ratio', '4.6 points equity_ratio 2009-12-31'],
  ],
  'a unit, then the figure': [
    ['ドルで', 'unanswered'],
    ['3Q09の売上', '172,301,000 USD revenue 3Q09'],
  ],
  'a target, then whose': [
    ['target', 'unanswered'],
    ['operating income FY2009', '3,300,000,000 JPY operating_income FY2009'],
  ],
  'one time, then another with the figure': [
    ['3Q09', 'unanswered'],
    ['revenue 9M09', '48,312,779,000 JPY revenue 9M09'],
  ],
  'thanks leave what is spoken of': [
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['great, thanks!', 'unanswered'],
    ['SI revenue', '6,541,827,000 JPY revenue_si 3Q09'],
    ['👍', 'unanswered'],
    ['ありがとうございます', 'unanswered'],
    ['operating income', '841,148,000 JPY operating_income 3Q09'],
  ],
});
