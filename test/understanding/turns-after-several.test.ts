import { answered, dialogs } from './cases.ts';

/** What is asked after several figures is asked of all of them, or of the one that it says, and never of the first. */

dialogs({
  'a word that may mean several figures, after several': [
    ['operating income and net income 9M09', 'answered without a number'],
    ['margins of both', 'clarify'],
    ['operating income and net income 9M08', 'answered without a number'],
    ['their margins', 'clarify'],
    ['営業利益と純利益 9M09', 'answered without a number'],
    ['両方の利益率は？', 'clarify'],
    ['operating income 9M09', '2,007,231,000 JPY'],
    ['margin?', '4.1547 % operating_margin 9M09'],
  ],
  'originally reported figures, of which one was only rounded': [
    ['revenue 2Q08 as originally reported', '16,925,708,000 JPY'],
    ['the quarter before', '16,300,000,000 JPY'],
    ['difference', '597,575,000 JPY'],
    ['operating income 1Q08 as originally reported', '400,000,000 JPY'],
    ['2Q08', '594,180,000 JPY'],
    ['change', '182,918,000 JPY'],
  ],
  'two figures, each with its own time': [
    ['SG&A 3Q09, R&D 3Q09', 'clarify'],
    ['3Q09の販管費、3Q09の研究開発費', 'clarify'],
    ['SG&A and R&D 9M09', '7,613,000,000 JPY sga_and_rd'],
  ],
  'a change in dollars, then in yen': [
    ['revenue 3Q09 in USD', '172,301,000 USD'],
    ['3Q08', '193,140,000 USD'],
    ['difference', '-20,839,000 USD'],
    ['in yen', '-1,497,407,000 JPY revenue 3Q09'],
    ['9M09の営業利益をドルで', '21,565,000 USD'],
    ['9M08は？', '20,315,000 USD'],
    ['差は？', '1,250,000 USD'],
    ['億円で', '162,889,000 JPY operating_income 9M09'],
  ],
  'an amount in dollars, then in a unit of yen': [
    ['revenue 3Q09 in USD', '172,301,000 USD'],
    ['in million', '172,301,000 USD'],
    ['in million yen', '16,037,755,000 JPY revenue 3Q09'],
  ],
  'points are no yen': [
    ['operating margin 9M09', '4.1547 %'],
    ['difference to 9M08', '0.5233 points'],
    ['in yen', 'not answered'],
    ['gross margin ratio 9M09', '19.9119 %'],
    ['yoy', '1.1401 points'],
    ['in million', 'not answered'],
    ['営業利益率 9M09', '4.1547 %'],
    ['前年差は？', '0.5233 points'],
    ['円で', 'not answered'],
  ],
  'the share of a time in a longer one': [
    ['3Q09の売上高と9M09の売上高', 'answered without a number'],
    ['割合は？', '33.1957 % revenue 3Q09'],
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['9M09', '48,312,779,000 JPY'],
    ['percentage?', '33.1957 % revenue 3Q09'],
    ['3Q09の売上高と3Q08の売上高', 'answered without a number'],
    ['割合は？', 'not answered'],
    ['revenue 3Q09 and 3Q08', 'answered without a number'],
    ['in percent', '-8.5395 % revenue 3Q09'],
  ],
  'after two figures in one list': [
    ['SI revenue and outsourcing revenue 9M09', 'answered without a number'],
    ['and in 9M08?', 'answered without a number'],
  ],
  'a change after two figures in one list': [
    ['SI revenue and outsourcing revenue 9M09', 'answered without a number'],
    ['yoy?', 'not answered'],
  ],
  'growth after two figures in one list': [
    ['SI revenue and outsourcing revenue 9M09', 'answered without a number'],
    ['growth?', 'not answered'],
  ],
  'a change after the higher of two': [
    ['which was higher 9M09, outsourcing revenue or SI revenue', '20,165,389,000 JPY revenue_si 9M09'],
    ['change vs 9M08?', 'not answered'],
  ],
  'a multiple after two figures': [
    ['SI revenue and outsourcing revenue 9M09', 'answered without a number'],
    ['times 2', 'not answered'],
  ],
  'growth after two figures, one after the other, is of the last': [
    ['SI revenue 9M09', '20,165,389,000 JPY revenue_si 9M09'],
    ['and outsourcing revenue?', '12,099,128,000 JPY revenue_outsourcing 9M09'],
    ['growth?', '6.3572 % revenue_outsourcing 9M09'],
  ],
  'a change after the average of two': [
    ['average of SI revenue and outsourcing revenue 9M09', '16,132,258,500 JPY'],
    ['change vs 9M08?', '-1,608,245,500 JPY'],
  ],
  'a change after a share of two together': [
    ['R&D and G&A together as a share of revenue 9M09', '7.6274 %'],
    ['and how did that change from 9M08?', '-0.61 points'],
  ],
  'yoy after a share of two together': [
    ['R&D and G&A together as a share of revenue 9M09', '7.6274 %'],
    ['yoy?', '-0.61 points'],
  ],
  'yoy after one figure at two times, a year apart': [
    ['revenue 3Q08 and 3Q09', 'answered without a number'],
    ['yoy?', '-8.5395 % revenue 3Q09'],
  ],
  'yoy after one figure at three times': [
    ['SI revenue 3Q08, 2Q09, 3Q09', 'answered without a number'],
    ['yoy?', 'not answered'],
  ],
  'another figure after what was asked of several times': [
    ['average of revenue 3Q08 and 3Q09', '16,786,458,500 JPY'],
    ['and net income?', '202,337,000 JPY net_income'],
  ],
  'another figure after compound growth': [
    ['CAGR of revenue FY2007 to FY2010', '7.2252 %'],
    ['and net income?', '-14.806 % net_income'],
  ],
  'another figure after how a sum has changed is of the later time': [
    ['sum of SI and outsourcing revenue 9M09 yoy', '-9.0654 %'],
    ['and net income?', '1,133,293,000 JPY net_income 9M09'],
  ],
  'which of two is higher, and by how much': [
    ['cost of SI 3Q08', '6,325,592,000 JPY cost_si 3Q08'],
    ['cost of connectivity and outsourcing, same qtr', '7,510,069,000 JPY cost_network_services 3Q08'],
    ["which one's higher and by how much", '1,184,477,000 JPY'],
  ],
  'a figure by one of its words, as it has changed': [
    ['basic EPS 9M08', '1,719.82 JPY/share eps_basic 9M08'],
    ['diluted', '1,719.48 JPY/share eps_diluted 9M08'],
    ['ok and basic a year earlier', '19,829.12 JPY/share eps_basic 9M07'],
    ['so basic fell by how many yen?', '-18,109.3 JPY/share eps_basic 9M08'],
  ],
  'a rate by that word': [
    ['effective tax rate 9M09', '58.4448 % effective_tax_rate 9M09'],
    ['9m08 rate?', '95.9964 % effective_tax_rate 9M08'],
  ],
  'an amount has no points': [
    ['SI revenue 9M09 vs 9M08', '-3,939,686,000 JPY'],
    ['in points?', 'not answered'],
  ],
});

answered({
  'how many times larger one figure is': {
    'how many times larger than net income was operating income in 9M09': '1.771149 times',
    'how many times higher was operating income than net income in 9M09': '1.771149 times',
  },
  'a figure less all those of a list': {
    'gross margin minus S&M, G&A and R&D 9M09': '2,007,231,000 JPY',
    '9M09の営業利益から支払利息と法人税等を引くと': '723,868,000 JPY',
    'revenue minus cost of revenues and net income 9M09': 'not answered',
  },
  'a share of what several figures come to together, in Japanese': {
    '9M09の研究開発費と一般管理費の合計は売上高の何％': '7.6274 %',
    '9M09の研究開発費と一般管理費の合計の売上高に対する比率': '7.6274 %',
    '2009年12月末の現金と短期借入金の合計は総資産の何％': '27.685 %',
  },
  'which was higher and by how much, and how much it was': {
    'which was higher in 3Q08, cost of SI or cost of connectivity and outsourcing, and by how much':
      '1,184,477,000 JPY',
    'which was higher in 3Q08, cost of SI or cost of connectivity and outsourcing, and how much was it':
      '7,510,069,000 JPY cost_network_services 3Q08',
  },
  'two balances that a line of the cash flow statement joins': {
    'by what percentage did inventories and prepaid expenses together grow from March 31 to December 31, 2008?':
      '27.0447 %',
    'inventories and prepaid expenses 2008-12-31': 'answered without a number',
    'inventories, prepaid expenses and other assets in the cash flow statement 9M08':
      '-1,248,854,000 JPY cf_inventories_prepaid_other 9M08',
  },
  'each of a list is one to choose from': {
    'which was largest on 2009-12-31: working capital, deferred income or accrued expenses':
      '5,124,017,000 JPY working_capital',
    'which was largest on 2009-12-31: inventories, total assets or available-for-sale securities':
      '49,001,621,000 JPY total_assets',
  },
  'a rate means nothing of what was less than nothing': {
    'operating income minus capex 9M09 yoy': '2,323,889,000 JPY',
    'operating income minus capex 9M09 yoy %': 'not answered',
  },
});
