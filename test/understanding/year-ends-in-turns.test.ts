import { answered, dialogs } from './cases.ts';

/** The end of a year is a place in the year that is spoken of: asked for again, it is the same day. */
dialogs({
  'where a year or its last day is spoken of': [
    ['total assets FY2008', '52,301,199,000 JPY'],
    ['at year end', '52,301,199,000 JPY total_assets 2009-03-31'],
    ['cash March 31, 2008', '11,470,980,000 JPY'],
    ['at the fiscal year end', '11,470,980,000 JPY cash 2008-03-31'],
    ['revenue FY2008', 'unanswered'],
    ['cash at year end', '10,187,724,000 JPY cash 2009-03-31'],
    ['total assets at the end of the year', '52,301,199,000 JPY total_assets 2009-03-31'],
  ],
  'the same again': [
    ['total assets Dec 2009', '49,001,621,000 JPY'],
    ['at year end', '52,301,199,000 JPY total_assets 2009-03-31'],
    ['and cash at year end', '10,187,724,000 JPY cash 2009-03-31'],
    ['equity at year end', '25,169,184,000 JPY shareholders_equity 2009-03-31'],
  ],
  'within a year of which both ends are known': [
    ['revenue 3Q08', '17,535,162,000 JPY'],
    ['cash at year end', 'clarify'],
    ['1H08 revenue', '33,253,841,000 JPY'],
    ['cash at the end of the year', '10,187,724,000 JPY cash 2009-03-31'],
    ['revenue 9M08', '50,789,003,000 JPY'],
    ['total assets at the end of the fiscal year', '52,301,199,000 JPY total_assets 2009-03-31'],
    ['revenue 9M08', '50,789,003,000 JPY'],
    ['年度末の総資産は？', '52,301,199,000 JPY total_assets 2009-03-31'],
    ['operating income 3Q09', '841,148,000 JPY'],
    ['cash at the end of the year', 'not answered'],
  ],
  'asked back, and answered': [
    ['total assets Dec 2008', '52,558,295,000 JPY'],
    ['at year end?', 'clarify'],
    ['2009', '52,301,199,000 JPY total_assets 2009-03-31'],
    ['total assets Dec 2008', '52,558,295,000 JPY'],
    ['and the year end before?', '55,702,546,000 JPY total_assets 2008-03-31'],
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['and December 2008?', 'clarify'],
    ['3Q08', '17,535,162,000 JPY'],
  ],
  'what something is set against is the year-end before': [
    ['total assets Dec 2009', '49,001,621,000 JPY'],
    ['how much less than at year end?', '-3,299,578,000 JPY'],
    ['total assets Dec 2009', '49,001,621,000 JPY'],
    ['vs year end', '-3,299,578,000 JPY'],
    ['total assets Dec 2008', '52,558,295,000 JPY'],
    ['compared with the year end', '-3,144,251,000 JPY'],
  ],
});

answered({
  'in one question': {
    'cash at year-end': '13,314,000,000 JPY cash 2011-03-31',
    'total assets at the end of the fiscal year 2008': '52,301,199,000 JPY total_assets 2009-03-31',
  },
});
