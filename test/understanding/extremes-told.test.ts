import { answered, notAnswered } from './cases.ts';

/** The highest and the lowest of a figure, of what is named as the other side of it, and at the time of another. */

answered({
  'of what goes the other way only where it does, by its size': {
    'largest net loss': '-13,232,000 JPY net_income 3Q08',
    '最大の純損失': '-13,232,000 JPY net_income 3Q08',
    'largest cash outflow from investing': '-3,519,558,000 JPY investing_cash_flow 1Q07',
    'largest financing outflow': '-3,100,515,000 JPY financing_cash_flow 3Q09',
    '為替差損の最大額': '-13,527,000 JPY foreign_exchange_gains 3Q08',
    'largest tax benefit': '-1,980,199,000 JPY income_tax 2Q07',
    'largest income tax benefit': '-1,980,199,000 JPY income_tax 2Q07',
    'largest equity method loss': '-52,000,000 JPY equity_method_income 4Q07',
    'largest accumulated deficit': '-19,614,123,000 JPY accumulated_deficit 2008-12-31',
    'smallest accumulated deficit': '-12,242,000,000 JPY accumulated_deficit 2011-12-31',
    'lower financing outflow 9M08 or 9M09': '-4,911,237,000 JPY financing_cash_flow 9M08',
    'which was larger, investing outflow or financing outflow 9M09':
      '-5,163,150,000 JPY financing_cash_flow 9M09',
    'smallest ATM operating loss': '-29,000,000 JPY atm_operating_income 3Q11',
    'worst operating loss of the ATM business': '-223,396,000 JPY atm_operating_income 3Q08',
  },
  'of a part of the year, or of full years, whichever year that was in': {
    'which full year had the highest revenue': '82,400,000,000 JPY revenue FY2010',
    'lowest full-year net income': '2,234,000,000 JPY net_income FY2009',
    'best full fiscal year for net income': '5,180,000,000 JPY net_income FY2007',
    'which Q3 had the highest revenue': '23,544,000,000 JPY revenue 3Q11',
    'highest nine months operating income': '3,998,000,000 JPY operating_income 9M11',
    'which first half had the highest revenue': '33,253,841,000 JPY revenue 1H08',
    '最も営業利益が高かった通期は': '4,760,000,000 JPY operating_income FY2007',
    'the quarter of 1H08 with the highest revenue': '16,925,708,000 JPY revenue 2Q08',
  },
  'of what may be either, the greatest as it stands': {
    'largest income tax expense': '653,305,000 JPY income_tax 3Q08',
    'largest operating income (loss)': '1,807,809,000 JPY operating_income 4Q07',
    'revenue of which quarter was highest for SI': '9,911,309,000 JPY revenue_si 3Q07',
    'biggest cash used in investing': '-3,519,558,000 JPY investing_cash_flow 1Q07',
  },
});

notAnswered({
  'no such loss': ['biggest loss before tax', 'highest operating loss'],
  'a quarter of a part of the year that is not told': [
    'which quarter in the first half had the highest revenue',
    'which quarter of the full year had the highest revenue',
  ],
  'before and after a year': [
    'highest revenue before FY2008',
    'highest operating income after FY2008',
    'lowest revenue after FY2007',
  ],
  'a figure at the time of another': [
    'revenue in the quarter with the highest operating income',
    '営業利益が最も高い四半期の売上高',
    'revenue when net income was lowest',
    'what was net income when cash was highest',
    'cost in the quarter when revenue was highest FY2007',
    'SG&A in the quarter of the highest revenue',
  ],
  'two extremes at once, and of months': [
    'highest revenue and highest operating income',
    'highest ATM revenue and lowest ATM revenue',
    'which month had the highest revenue',
    '営業利益が最も高い月は',
    '最も売上が多かった月は？',
  ],
});
