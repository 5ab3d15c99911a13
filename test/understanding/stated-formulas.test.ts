import { answered, notAnswered } from './cases.ts';

/** What analysts work out: a name, their own or that of the documents, with the formula given for it. */
answered({
  'a total explained by a payment in it': {
    'total capex: purchases of property plus capital leases 9M09': '4,187,000,000 JPY capex',
    'capex = purchases of property plus capital leases 9M09': '4,187,000,000 JPY capex',
  },
  'two names of one figure with a slash between them': {
    'capital surplus / additional paid-in capital at 9/30/08':
      '27,611,737,000 JPY additional_paid_in_capital 2008-09-30',
    'headcount / number of employees dec 2011': '1,941 people',
    'revenue / total revenues 3Q09': '16,037,755,000 JPY revenue 3Q09',
  },
  'a measure that nobody reports, with its formula': {
    'R&D intensity 3Q09: R&D expense over revenue (percent, two decimals)': '0.4857 %',
    'interest coverage: operating income divided by interest expense, 9M09': '8.322819 times',
    'Interest cover 9M09 = operating income / interest expense': '8.322819 times',
    'interest cover (operating income / interest expense) 9M09': '8.322819 times',
    'Net debt end of December 2011: borrowings (short and long) minus cash': '1,072,000,000 JPY',
    'fcf 9M09, i.e. operating cash flow less purchase of property and equipment': '3,636,092,000 JPY',
  },
  'a ratio named before the bracket that holds its formula': {
    'What was the interest coverage ratio (operating income divided by interest expense) for 9M08?':
      '5.94669 times',
    'What was the quick ratio (cash plus accounts receivable, divided by current liabilities) at Dec 31 2009?':
      '1.029759 times',
    'cash ratio (cash and cash equivalents divided by total current liabilities) Dec 2009': '0.511604 times',
    'cash conversion ratio (operating cash flow divided by operating income) 9M09': '3.119023 times',
    "leverage ratio (total assets divided by shareholders' equity) Dec 2009": '1.897945 times',
    'total gross margin ratio (revenues less total cost of revenues, over revenues) 1H08': '18.5522 %',
  },
  'a change of what a bracket defines': {
    'By how many percentage points did the total gross margin ratio (revenues less total cost of revenues, over revenues) change from 1H07 to 1H08?':
      '-2.0523 points gross_margin_ratio 1H08',
    'by how many points did the operating margin (operating income over revenue) move between 9M08 and 9M09':
      '0.5233 points operating_margin 9M09',
  },
  'a true equation in a clause of its own': {
    'What was the gross margin ratio of network services for the nine months of FY2011, taking revenue as cost plus gross margin?':
      '20.4373 %',
    'gross margin ratio of SI 3Q11, with revenue as gross margin plus cost': '20.7749 %',
    'EBITDA margin 1H08, taking EBITDA as operating income plus depreciation and amortization':
      '10.8378 % ebitda_margin 1H08',
  },
  'a price, of what stands as a deduction in the balance sheet': {
    'average price paid per treasury share through Dec 2008: treasury stock amount / number of treasury shares':
      '109,491.8033 JPY/share',
    'average price per treasury share at Dec 31 2008 = treasury stock at cost / treasury shares':
      '109,491.8033 JPY/share',
  },
  'a name with its definition': {
    'net margin 3Q09, net income attributable to IIJ over revenues': '2.6058 %',
    'free cash flow 9M08, i.e. operating cash flow less purchase of property': '2,687,853,000 JPY',
    'overall gross margin % in 9M09 (revenue less total cost of revenue)': '19.9119 %',
    'capex intensity 9M08: capex / revenue': '12.4988 %',
    'SI gross margin ratio 3Q11 from its cost and gross margin': '20.7749 %',
    'Recompute basic EPS for 1H08 from net income and average shares': '1,780.11 JPY/share',
    'EPS 9M09 recomputed: net income attributable to IIJ divided by basic weighted average shares':
      '5,595.29 JPY/share',
    'current ratio as a percentage, December 31, 2009 (current assets / current liabilities)': '130.9643 %',
    'whats the ebitda margin for 3q09? (adj. EBITDA / total revenue)': '13.2942 %',
    '9M08 gross margin (revenue minus total cost) in US dollars at the release rate': '105,011,664.28 USD',
    '実効税率 9M09（法人税等÷税引前利益）': '58.4448 %',
  },
  'a name that its definition is given for in a clause or a bracket': {
    '3Q09 FCF growth on 3Q08 in % (FCF = operating cash flow - purchase of property and equipment)':
      '83.8731 % free_cash_flow 3Q09',
    'yoy growth of FCF in 3Q09, FCF being operating cash flow less purchase of property and equipment':
      '83.8731 % free_cash_flow 3Q09',
    'EBITDA margin 1H08, where EBITDA is operating income plus depreciation and amortization':
      '10.8378 % ebitda_margin 1H08',
    'If EBITDA is operating income plus D&A, what was the EBITDA margin in 1H08?':
      '10.8378 % ebitda_margin 1H08',
    'EBITDA 1H08 as % of revenue, EBITDA being operating income + depreciation and amortization':
      '10.8378 % ebitda_margin 1H08',
    'EBITDA 1H08 defined as operating income + depreciation and amortization':
      '3,604,000,000 JPY ebitda 1H08',
    'free cash flow in 2Q08, defined as operating cash flow less purchase of property and equipment':
      '1,006,859,000 JPY free_cash_flow 2Q08',
    'How much did working capital (total current assets less total current liabilities) change between March 31, 2009 and December 31, 2009?':
      '554,896,000 JPY working_capital 2009-12-31',
    '2Q08のFCF（営業CF−有形固定資産の取得）は？': '1,006,859,000 JPY free_cash_flow 2Q08',
    '1H08のEBITDA、すなわち営業利益＋減価償却費': '3,604,000,000 JPY ebitda 1H08',
  },
  'a measure that others work out otherwise': {
    'free cash flow 1H08 (operating plus investing cash flow)': '1,970,198,000 JPY',
    'free cash flow (CFO + CFI) 9M08': '2,424,749,000 JPY',
    'free cash flow 9M08, defined as operating cash flow plus investing cash flow': '2,424,749,000 JPY',
    'operating cash flow plus investing cash flow (free cash flow) 9M08': '2,424,749,000 JPY',
    'operating and investing cash flow combined (free cash flow) 9M08': '2,424,749,000 JPY',
    'operating cash flow less purchase of property and equipment (free cash flow) 9M08': '2,687,853,000 JPY',
    'フリーキャッシュフロー（営業CF＋投資CF）9M08': '2,424,749,000 JPY',
  },
  'another true formula than that of the catalog: it is what is worked out': {
    'What were total costs of revenues in 9M11, i.e. revenues less gross margin?': '56,654,000,000 JPY',
    'cost of revenues in 9M11 (revenue minus gross profit)': '56,654,000,000 JPY',
    '9M07 adjusted EBITDA margin? (operating income + depreciation and amortization, over total revenues)':
      '13.3064 %',
    'recurring revenue share 9M08, i.e. (connectivity and outsourcing total + systems operation and maintenance) / total revenues':
      '78.8201 %',
    'network services gross margin ratio 9M11 (gross margin / (gross margin + cost of network services))':
      '20.4373 %',
  },
  'a share of a sum that the figure stands in': {
    'one-time revenues / (recurring revenues + one-time revenues) in 3Q11': '10.4473 %',
    'accumulated depreciation / (accumulated depreciation + property and equipment) at 31 Dec 2009':
      '58.8612 %',
    'recurring revenues over (one-time revenues plus recurring revenues), 3Q11, as times': '0.895527 times',
  },
  'ratios that nobody tells as a multiple': {
    "ROE 9M09 = net income attributable to IIJ divided by IIJ shareholders' equity at Dec 31 2009":
      '4.3895 %',
    'ROE（当期純利益÷株主資本）9M09': '4.3895 %',
  },
  'a sum told with verbs': {
    'FCF for 2Q08 - take operating cash flow and subtract purchase of property and equipment':
      '1,006,859,000 JPY free_cash_flow 2Q08',
    'subtract purchase of property and equipment from operating cash flow, 2Q08': '1,006,859,000 JPY',
    '2Q08 operating cash flow after deducting purchase of property and equipment': '1,006,859,000 JPY',
    'revenue 9M08 with cost of revenue deducted': '9,534,009,000 JPY',
    'cost of revenue subtracted from revenue 9M08': '9,534,009,000 JPY',
    'subtract 2Q08 revenue from 1H08 revenue': '16,328,133,000 JPY',
    'divide operating income by interest expense, 9M09': '8.322819 times',
    '9M08の売上高から売上原価を引いた額は？': '9,534,009,000 JPY',
    '9M08の売上高から売上原価を差し引くといくら？': '9,534,009,000 JPY',
    '9M09の営業利益を支払利息で割ると何倍？': '8.322819 times',
    'インタレスト・カバレッジ 9M09 = 営業利益÷支払利息': '8.322819 times',
    'D/Eレシオ（負債合計÷株主資本）2009年12月末': '0.893648 times',
  },
  'a sum set over something': {
    'the sum of operating income and depreciation divided by revenue 9M08': '0.114158 times',
    'sum of operating income and depreciation and amortization over revenue 9M08': '0.114158 times',
    'recurring revenues divided by the sum of recurring revenues and one-time revenues 3Q11': '89.5527 %',
    'revenue 9M11 / employees Dec 2011': '36,451,314 JPY',
  },
  'a span worked out from others, announced by a sign': {
    '2H FY2009 operating income = FY2009 minus first half, how much?':
      '2,245,917,000 JPY operating_income 2H09',
    'second half FY2009 operating income, i.e. full year less first half':
      '2,245,917,000 JPY operating_income 2H09',
    '4Q07 total revenues = FY2007 actual less 9M07?': '18,490,594,000 JPY revenue 4Q07',
    '3Q08 net income: nine months minus first half': '-13,232,000 JPY net_income 3Q08',
    '1Q08 revenue, i.e. 1H08 minus 2Q08': '16,328,133,000 JPY revenue 1Q08',
    'implied revenue target for 2H FY2008 in the august 2008 deck: full year minus interim':
      '44,000,000,000 JPY revenue 2H08',
  },
  'a figure less its own change': {
    'full-time outsourcing personnel Dec 31 2011 less the yoy increase':
      '345 people outsourcing_personnel 2010-12-31',
    'number of employees Dec 2011 less the YoY change': '1,962 people employees 2010-12-31',
  },
  'targets in a formula': {
    'What operating margin did the August 2008 FY08 target imply (operating income target / revenue target)?':
      '6.6242 %',
    'FY2009 net income attributable to IIJ: actual minus target': '534,000,000 JPY',
    'FY2009 operating income: target minus actual': '-112,000,000 JPY',
  },
  'a fraction named vaguely and stated exactly': {
    "debt/equity Dec 31, 2009 - use total liabilities over total IIJ shareholders' equity": '0.893648 times',
    "debt to equity Dec 31, 2009 (total liabilities / shareholders' equity)": '0.893648 times',
    'ROA 9M09 (not annualized): net income attributable to IIJ / total assets at Dec 31 2009': '2.3128 %',
  },
  'the formula behind a name in yen': {
    'SI gross profit in yen, 2Q08 (SI revenue minus cost of SI)': '1,874,668,000 JPY',
    'gross profit 9M08 in yen: rev less total cost of revs': '9,534,009,000 JPY',
    'equip sales gross margin in yen 2Q08, revenue less its cost': '20,151,000 JPY',
    'blended gross margin % for 9M08 (total revs less total cost)': '18.7718 %',
    'equity ratio (equity divided by total assets) Dec 2008': '46.4 %',
    'defining FCF as CFO minus purchase of property and equipment: 3Q09 number?': '792,929,000 JPY',
    'S&M + G&A added together (no R&D) for 9M08': '7,473,473,000 JPY',
    'Please tell me gross margin (yen) of SI in 3Q FY08.': '2,061,928,000 JPY',
    'gross margin (%) of SI 3Q08': '24.6 %',
  },
  'a definition in a sentence of its own': {
    "What is IIJ's working capital as of December 31, 2009? Define working capital as total current assets less total current liabilities.":
      '5,124,017,000 JPY working_capital 2009-12-31',
    'Define working capital as total current assets less total current liabilities. What was it at December 31, 2009?':
      '5,124,017,000 JPY working_capital 2009-12-31',
    'What is the quick ratio at December 31, 2009? Define quick ratio as cash and cash equivalents plus accounts receivable, divided by total current liabilities.':
      '1.029759 times',
    'Define cash ratio as cash over current liabilities; what was the cash ratio at Dec 31 2009?':
      '0.511604 times',
    'what is EBITDA 9M09? Define EBITDA as operating income plus depreciation and amortization':
      '5,942,000,000 JPY ebitda',
    'What was net debt at Dec 31 2009? Define net debt as short-term borrowings less cash':
      '-3,366,102,000 JPY',
    'define EBITDA': 'answered without a number',
  },
  'a definition behind a comma': {
    "What is IIJ's quick ratio at September 30, 2008, defined as (cash and cash equivalents + accounts receivable) divided by total current liabilities?":
      '0.930044 times',
    'acid test ratio Sep 30 2008, defined as (cash and cash equivalents + accounts receivable) divided by total current liabilities':
      '0.930044 times',
    "What is IIJ's return on assets for 9M09, defined as net income divided by total assets?": '2.3128 %',
    "What is IIJ's total gross margin percentage for 9M09, i.e. total revenues less total cost over total revenues?":
      '19.9119 %',
    'operating income % 9M09, i.e. revenue less total costs and expenses over revenue': '4.1547 %',
    'interest cover in %: operating income / interest expense 9M09': '832.2819 %',
  },
  'what a figure is worked out from, listed beside it': {
    "What was the network services gross margin ratio in the nine months of FY2011, given the segment's cost and gross margin?":
      '20.4373 % gross_margin_ratio_network_services 9M11',
    'SI gross margin ratio using its cost and gross margin in 9M08': '23.2 % gross_margin_ratio_si 9M08',
    'SI gross margin ratio from its cost and gross margin 9M09': '26.8 % gross_margin_ratio_si 9M09',
    'Given its revenue and operating income, what was the operating margin in 9M09?':
      '4.1547 % operating_margin',
    'EBITDA 9M09 given operating income and depreciation': '5,942,000,000 JPY ebitda',
  },
});

notAnswered({
  'what is not worked out': [
    'NTT margin: operating income / revenue 9M09',
    'operating margin 3Q09: EBITDA over revenue',
    'NTT coverage ratio (operating income divided by interest expense) 9M08',
    'revenue ratio (operating income divided by net income) 9M09',
    'operating margin 9M09, taking revenue as SI revenue',
    'EBITDA margin 1H08, taking EBITDA as operating income plus interest expense',
  ],
  'a formula that contradicts the name': [
    'gross profit 9M08? revenue less operating income',
    'gross profit 9M08 (revenue less operating income)',
    'gross margin 9M08: revenue minus SG&A',
    'gross margin 9M08 (gross margin = revenue - operating income)',
    'EBITDA 1H08 (operating income minus depreciation and amortization)',
    'EBITDA margin 1H08, EBITDA being operating income + interest expense',
    'working capital (current assets plus current liabilities) Dec 2009',
    'operating margin 9M08 = net income / revenue',
    'net income 9M08 (operating income less income tax expense)',
    'Define working capital as total assets less total current liabilities. What was it at December 31, 2009?',
    'What is revenue 9M09? Define operating margin as operating income over revenue.',
    'Define revenue as SI revenue plus equipment sales. What was it in 9M09?',
  ],
});
