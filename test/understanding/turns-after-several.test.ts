import { answered, dialogs } from './cases.ts';

/** What is asked after several figures is asked of all of them, or of the one that it says, and never of the first. */

dialogs({
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
