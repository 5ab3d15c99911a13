import { answered, notAnswered } from './cases.ts';

/** What a question says that it does not mean, beside what it does. */
answered({
  'a figure, not another one': {
    'revenue 3Q09 (not the cost)': '16,037,755,000 JPY revenue 3Q09',
    'revenue not cost 3Q09': '16,037,755,000 JPY revenue 3Q09',
    'revenue instead of cost 3Q09': '16,037,755,000 JPY revenue 3Q09',
    'operating income 9M09 as opposed to net income': '2,007,231,000 JPY operating_income 9M09',
    'not net income but operating income 9M09': '2,007,231,000 JPY operating_income 9M09',
    'not net income, operating income 9M09': '2,007,231,000 JPY operating_income 9M09',
    'operating cash flow 9M09 not free cash flow': '6,260,599,000 JPY operating_cash_flow 9M09',
    'basic EPS 9M08, not diluted': '1,719.82 JPY/share eps_basic 9M08',
    'EPS per ADS 9M08, not per share': '4.3 JPY/ADS eps_basic_ads 9M08',
    'home use revenue 9M09 not corporate': '5,133,887,000 JPY revenue_connectivity_home 9M09',
    'noncurrent capital lease obligations Dec 2009, not current ones': '3,934,469,000 JPY',
    'Carrying amount of investments in equity method investees on 2009/12/31 - NOT the equity in their net income':
      '1,097,765,000 JPY equity_method_investments 2009-12-31',
    '2009年度第3四半期のSIの原価ではなく売上高': '6,541,827,000 JPY revenue_si 3Q09',
    '売上高じゃなくて営業利益、9M09': '2,007,231,000 JPY operating_income 9M09',
    '2009年12月末の固定ではなく流動のキャピタルリース債務': '3,110,449,000 JPY',
  },
  'a figure and its contrary, where the name is said once': {
    'by how many shares did the diluted weighted average exceed the basic one in 9M08': '40 shares',
    'by how many shares did diluted exceed basic in 9M08': '40 shares',
    'how many more diluted than basic shares in 9M08': '40 shares',
    'diluted weighted-average shares less basic 9M08': '40 shares',
    'how much higher was basic EPS than diluted in 9M07': '26.03 JPY/share',
    'how far apart were basic and diluted EPS in 9M07': '26.03 JPY/share',
    'deferred tax assets: current vs noncurrent Dec 2008': 'answered without a number',
    'basic EPS 9M08 compared with diluted': 'answered without a number',
    'current deferred tax assets minus noncurrent Dec 2008': 'no number',
  },
  'a line, not the group; the group, not a line': {
    'op income of IIJ-Global only (not the group) for the nine months of FY2011':
      '1,500,000,000 JPY iij_global_operating_income 9M11',
    'consolidated operating income 9M11 (not IIJ-Global alone)': '3,998,000,000 JPY operating_income 9M11',
    '9M11の営業利益、IIJグローバルではなくグループ全体': '3,998,000,000 JPY operating_income 9M11',
  },
  'a time, not another one': {
    'operating income 3Q09 (not 9M09)': '841,148,000 JPY operating_income 3Q09',
    'operating income for 9M09 not just the quarter': '2,007,231,000 JPY operating_income 9M09',
    'the nine-month revenue, not the quarterly one, FY2009': '48,312,779,000 JPY revenue 9M09',
    'IIJ GIO revenue, the nine-month number and not the 817 million of the quarter (FY2011)':
      '2,000,000,000 JPY gio_revenue 9M11',
    'net income for calendar (not fiscal) third quarter of 2008': '198,477,000 JPY net_income 2Q08',
    'in the quarter 3Q09, what was revenue': '16,037,755,000 JPY revenue 3Q09',
    '3Q09ではなく9M09の営業利益': '2,007,231,000 JPY operating_income 9M09',
  },
  'told in one way, not in another': {
    'total assets Dec 2009 in dollars, not yen': '526,446,000 USD total_assets 2009-12-31',
    'gross margin ratio SI 9M09, in percent not yen': '26.8 % gross_margin_ratio_si 9M09',
    'YoY change in yen of outsourcing services revenue in 3Q11 – the change, not the level':
      '501,000,000 JPY',
    'opening cash of the Oct-Dec 2009 quarter (beginning balance, not the closing one)':
      '10,789,017,000 JPY cash 2009-09-30',
    'first FY2008 revenue target, not the revised one': '78,500,000,000 JPY revenue FY2008',
    'the revised FY2008 revenue target, not the original': '69,300,000,000 JPY revenue FY2008',
    '2009年12月末の総資産、円ではなくドルで': '526,446,000 USD total_assets 2009-12-31',
  },
  'a total without some of its parts': {
    'total cost of revenues 9M09 not counting the ATM operation business': '38,009,557,000 JPY',
    'Excluding SI, what was revenue in 9M09?': '28,147,390,000 JPY',
    'total revenues 3Q09, not counting hardware': '15,908,631,000 JPY',
    'のれんを除いた総資産 2009年12月末': '46,362,302,000 JPY',
    'revenue not from SI 9M09': '28,147,390,000 JPY',
    'revenue excluding SI and equipment sales 9M09': '27,708,680,000 JPY',
    'cost of revenues 9M09 without equipment sales': '38,312,864,000 JPY',
    'current assets other than cash, Dec 2009': '13,206,067,000 JPY',
    'liabilities other than current liabilities, end of Dec 2009': '6,524,263,000 JPY',
    'goodwill end of Dec 2011 without the IIJ-Global part': '3,500,000,000 JPY',
    '2007年12月末の個人向け接続サービス契約数からOEMを除くと何件？': '242,628 contracts',
    'SIを除いた売上高 9M09': '28,147,390,000 JPY',
    '9M09の売上高（SIを除く）': '28,147,390,000 JPY',
  },
  'what is left has a figure of its own': {
    'SG&A in 9M09 excluding research and development': '7,371,814,000 JPY sga_expenses 9M09',
    'order backlog at Dec 31 2009 excluding systems operation & maintenance':
      '5,297,000,000 JPY order_backlog_construction 2009-12-31',
    '研究開発費を除く販管費 9M09': '7,371,814,000 JPY sga_expenses 9M09',
  },
  'taken out, subtracted, added back': {
    "If you take IIJ-Global's operating income out of the group's 9M11 operating income, what's left?":
      '2,498,000,000 JPY',
    'strip SI out of revenue 9M09': '28,147,390,000 JPY',
    'what do you get when you subtract total cost of revenues from total revenues in 3Q09?':
      '3,381,516,000 JPY',
    "9M09 consolidated operating income with the ATM segment's loss added back = ?": '2,737,693,000 JPY',
    'if you add the ATM loss back to operating income, what do you get for 9M09?': '2,737,693,000 JPY',
  },
  'a figure is told before the question that speaks of it': {
    'basic EPS for 9M08 was JPY1,719.82. and diluted?': '1,719.48 JPY/share eps_diluted 9M08',
    'IIJ-Global: SG&A was 767 in 4Q10 – but what was its amortization of customer relationships that quarter?':
      '125,000,000 JPY iij_global_amortization 4Q10',
    'revenue was 48,313 million in 9M09. what was the cost of revenues?':
      '38,692,810,000 JPY cost_of_revenues 9M09',
    'revenue in 3Q09 was 16,038 million, and in 3Q08?': '17,535,162,000 JPY revenue 3Q08',
    'Total assets were 49,001,621 thousand at Dec 31, 2009. What about total liabilities?':
      '23,072,415,000 JPY total_liabilities 2009-12-31',
  },
  'both halves are the total': {
    'capital lease obligations at March 31, 2009, current and noncurrent portions together':
      '8,138,377,000 JPY',
    'Total of short-term borrowings and capital lease obligations (current portion and noncurrent) at March 31, 2009':
      '15,488,377,000 JPY',
    'connectivity revenue 9M09, corporate and home use together': '15,501,335,000 JPY',
    'connectivity contracts Dec 2008, corporate plus home, in total': '497,985 contracts',
  },
});

notAnswered({
  'what is denied may narrow the figure': [
    'revenue 3Q09, not recurring',
    'revenue 9M09, not SI',
    'income tax 9M09, not deferred',
    'home contracts Dec 2008, not OEM',
    'contracts Dec 2008, not corporate',
    'total assets Dec 2009, not consolidated',
    'SI revenue 9M09, not consolidated',
    'revenue 3Q09, but not the total',
    'revenue 3Q09, not fujitsu',
    'revenue 9M09 not domestic',
    'SI revenue 9M09, not restated',
    'net income 3Q08 not net income',
  ],
  'a figure that is told with another amount, of another company, or before what is not known': [
    'revenue in 3Q09 was 99,038 million, and in 3Q08?',
    'Fujitsu revenue was 500 million in 9M09. and operating income?',
    'revenue was 48,313 million in 9M09. why?',
    'revenue was 48,313 million in 9M09. and the churn rate?',
  ],
  "a subsidiary's figure is not the group's": [
    'amortization of customer relationships 3Q11 for the entire group, not just IIJ-Global',
    'amortization of customer relationships 3Q11 for the whole group',
  ],
  'what is left out is no part of the figure, or of which one is open': [
    'revenue excluding net income 9M09',
    'network services revenue 9M08 without hi-ho mobile',
    'contracts excluding OEM Dec 2008',
    'liabilities Dec 2009 excluding capital leases',
    'cost of systems construction 9M08 without the operation and maintenance part',
    'order backlog at Dec 31 2009 excluding equipment sales',
    'employees Dec 2011 excluding IIJ-Global',
    'strip Nagoya out of revenue 9M09',
  ],
});
